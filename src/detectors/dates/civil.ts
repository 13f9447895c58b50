/**
 * Calendar arithmetic of its own, on plain numbers: a host's `Date` would bring its clock and its time zone along.
 * A day is counted from 1970-01-01 (day 0) in the proleptic Gregorian calendar.
 */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The day's number. Source: Howard Hinnant, "chrono-compatible low-level date algorithms", days_from_civil. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468;
}

/** The day of a number: the inverse of {@link dayNumber} (civil_from_days, same source). */
export function civilDay(number: number): CivilDay {
  const z = number + 719_468;
  const era = Math.floor(z / 146_097);
  const ofEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * ofYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * m + 2) / 5) + 1,
  };
}

/** ISO 8601: Monday is 1, Sunday is 7. */
export const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;

/** The ISO week that the day is in, and the year that week counts to. */
export function weekOf(number: number): { readonly year: number; readonly week: number } {
  const thursday = number - weekdayOf(number) + 4;
  const { year } = civilDay(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
}

/** The Monday of an ISO week. */
export const mondayOf = (year: number, week: number): number => {
  const fourth = dayNumber(year, 1, 4);
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7;
};

/** `n` months on from a month, as a year and a month. */
export const addMonths = (
  year: number,
  month: number,
  n: number,
): { readonly year: number; readonly month: number } => {
  const index = year * 12 + month - 1 + n;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
};

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

export const isoYear = (year: number): string => pad(year, 4);
export const isoMonth = (year: number, month: number): string => `${pad(year, 4)}-${pad(month, 2)}`;
export const isoDay = (year: number, month: number, day: number): string =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
/** `2025-06-02` of a day's number. */
export const isoOf = (number: number): string => {
  const { year, month, day } = civilDay(number);
  return isoDay(year, month, day);
};
export const isoWeek = (year: number, week: number): string => `${pad(year, 4)}-W${pad(week, 2)}`;
export const pad2 = (value: number): string => pad(value, 2);
