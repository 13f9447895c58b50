const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** How many days the month has (`month` 1 to 12), 0 for an impossible month. */
export const daysIn = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (DAYS[month - 1] ?? 0);

/** Whether `YYYY-MM-DD` or `YYYY-MM` is in the calendar. */
export function isCalendarDate(date: string): boolean {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const day = date.length > 7 ? Number(date.slice(8)) : 1;
  return year > 0 && day >= 1 && day <= daysIn(year, month);
}
