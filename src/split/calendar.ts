/** Month and weekday names as pattern sources, for datelines and time stamps (the date detector has its own grammar). */
export const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
export const WEEKDAY =
  '(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)';

const MONTH_WORD = new RegExp(`^${MONTH}$`, 'iu');
const WEEKDAY_WORD = new RegExp(`^${WEEKDAY}$`, 'iu');

/** Whether the word is a month's name, whole or short, without a point. */
export const isMonthWord = (word: string): boolean => word.length < 10 && MONTH_WORD.test(word);
/** Whether the word is a weekday's name, whole or short, without a point. */
export const isWeekdayWord = (word: string): boolean => word.length < 10 && WEEKDAY_WORD.test(word);
