import type { Example } from '../../../core/detector.js';

/**
 * Examples for each rule by its id, run by the tests. They stand apart from the rules so that no bundle carries them.
 */
export const dateExamples: Readonly<Record<string, readonly Example[]>> = {
  'dates/clock': [
    { text: 'It began at 13:30 JST.', found: '13:30 JST', date: '2025-06-05' },
    { text: 'It began at 1030 GMT.', found: '1030 GMT', date: '2025-06-05' },
    { text: 'It began at 5 p.m. Tuesday.', found: '5 p.m. Tuesday', date: '2025-06-05' },
    { text: 'They won 2:1 at home.', found: null, date: '2025-06-05' },
    { text: 'A 2+2 meeting was held.', found: null, date: '2025-06-05' },
  ],
  'dates/comparison': [
    { text: 'In March exports rose from the same period last year.', found: 'March', date: '2025-06-05' },
    {
      text: 'They rose compared with the same period of 2019.',
      found: 'the same period of 2019',
      date: '2025-06-05',
    },
    { text: 'They took the same road last.', found: null, date: '2025-06-05' },
  ],
  'dates/duration': [
    { text: 'The talks lasted three hours.', found: 'three hours' },
    { text: 'He is on a two-day visit.', found: 'two-day' },
    { text: 'They spoke for half an hour.', found: 'half an hour' },
    { text: 'They spoke for an hour and a half.', found: 'an hour and a half' },
    { text: 'It fell in the past two years.', found: 'the past two years' },
    { text: 'It began two years ago.', found: 'two years ago', date: '2025-06-05' },
    { text: 'A 44-year-old man was there.', found: null },
    { text: 'He is 52 years old.', found: null },
    { text: 'The second phase began.', found: null },
  ],
  'dates/month': [
    { text: 'They met on June 2, 2025 in Oslo.', found: 'June 2, 2025' },
    { text: 'They met on the 15th of August.', found: 'the 15th of August', date: '2025-08-20' },
    { text: 'The forum takes place on November 7-18.', found: 'November 7-18', date: '2025-11-01' },
    { text: 'Prices rose in March.', found: 'March', date: '2025-05-02' },
    { text: 'In March 2,000 people left.', found: 'March', date: '2025-05-02' },
    { text: 'May said the talks went well.', found: null, date: '2025-05-02' },
    { text: 'They march to the palace.', found: null, date: '2025-05-02' },
    { text: 'Jan Novak arrived.', found: null, date: '2025-05-02' },
  ],
  'dates/deictic': [
    { text: 'They met yesterday.', found: 'yesterday', date: '2025-06-05' },
    { text: 'They met today (5).', found: 'today (5)', date: '2025-06-05' },
    { text: 'He told Russia Today so.', found: null, date: '2025-06-05' },
  ],
  'dates/part-of-day': [
    { text: 'They met this morning.', found: 'this morning', date: '2025-06-05' },
    { text: 'They met on Monday night.', found: 'Monday night', date: '2025-06-05' },
    { text: 'Good morning, he said.', found: null, date: '2025-06-05' },
  ],
  'dates/repeated': [
    { text: 'They meet annually.', found: 'annually' },
    { text: 'At her daily press conference she agreed.', found: 'daily' },
    { text: 'The Daily Mail wrote so.', found: null },
  ],
  'dates/holiday': [
    { text: "They met on New Year's Eve.", found: "New Year's Eve", date: '2025-01-05' },
    { text: 'They sailed to Christmas Island.', found: null, date: '2025-01-05' },
  ],
  'dates/spelled-year': [
    { text: 'It began in nineteen ninety-four.', found: 'nineteen ninety-four' },
    { text: 'It began in the year two thousand.', found: 'the year two thousand' },
    { text: 'They came in nineteen ninety buses.', found: null },
  ],
  'dates/vague': [{ text: 'They now agree.', found: null }],
  'dates/numeric': [
    { text: 'Signed on 2025-06-02 in Oslo.', found: '2025-06-02' },
    { text: 'Signed on 21.06.2024 in Oslo.', found: '21.06.2024' },
    { text: 'On Sunday (07/08/2022) they met.', found: 'Sunday (07/08/2022)', date: '2022-08-09' },
    { text: 'The post is staffed 24/7.', found: null },
    { text: 'Call 044-20-2231-1 for details.', found: null },
    { text: 'Version 1.2.3 is out.', found: null },
  ],
  'dates/quarter': [
    {
      text: 'Profit rose in the third quarter of 2019.',
      found: 'the third quarter of 2019',
      date: '2020-02-01',
    },
    { text: 'Third-quarter profit rose.', found: 'Third-quarter', date: '2024-10-20' },
    { text: 'A quarter of the seats is free.', found: null, date: '2024-10-20' },
  ],
  'dates/half': [
    { text: 'Trade grew in the first half of 2024.', found: 'the first half of 2024', date: '2024-10-20' },
    {
      text: 'Trade grew in the second half of the year.',
      found: 'the second half of the year',
      date: '2024-10-20',
    },
    { text: 'They scored in the first half.', found: null, date: '2024-10-20' },
    { text: 'Half of the seats are free.', found: null, date: '2024-10-20' },
  ],
  'dates/quarter-letter': [
    { text: 'Sales in Q3 2019 rose.', found: 'Q3 2019' },
    { text: 'The H5 virus spread.', found: null },
  ],
  'dates/relative': [
    { text: 'They met last week.', found: 'last week', date: '2025-06-05' },
    { text: 'They left the next day.', found: 'the next day', date: '2025-06-05' },
    { text: 'They meet twice a year.', found: 'twice a year', date: '2025-06-05' },
    { text: 'It is due by the end of the year.', found: 'the end of the year', date: '2025-06-05' },
    { text: 'It was a last-minute deal.', found: null, date: '2025-06-05' },
    { text: 'She was named person of the year.', found: null, date: '2025-06-05' },
  ],
  'dates/season': [
    { text: 'It opens in the spring of 2026.', found: 'the spring of 2026', date: '2025-06-05' },
    { text: 'They met last autumn.', found: 'last autumn', date: '2025-06-05' },
    { text: 'After the fall of the government he left.', found: null, date: '2025-06-05' },
    { text: 'The Arab Spring began there.', found: null, date: '2025-06-05' },
  ],
  'dates/decade': [
    { text: 'Growth in the nineties was slow.', found: 'the nineties' },
    { text: 'She is in her eighties.', found: null },
  ],
  'dates/century': [
    { text: 'It was built in the 19th century.', found: 'the 19th century' },
    { text: 'It was built for the century.', found: null },
  ],
  'dates/weekday': [
    { text: 'They met on Monday.', found: 'Monday', date: '2025-06-05' },
    { text: 'They will meet next Tuesday.', found: 'next Tuesday', date: '2025-06-05' },
    { text: 'They meet every Friday.', found: 'every Friday', date: '2025-06-05' },
    { text: 'They met on Friday (Jul 4).', found: 'Friday (Jul 4)', date: '2025-07-06' },
    { text: 'Sun Zhengcai sat down.', found: null, date: '2025-06-05' },
    { text: 'The Sunday Times wrote so.', found: null, date: '2025-06-05' },
  ],
  'dates/year': [
    { text: 'It was founded in 1991.', found: '1991' },
    { text: 'The plan for 2024–2026 stands.', found: '2024–2026' },
    { text: 'Growth in the 1990s was slow.', found: 'the 1990s' },
    { text: 'Sales in fiscal 2024 rose.', found: 'fiscal 2024' },
    { text: 'Strategy 2050 was adopted.', found: null },
    { text: 'Resolution 2231 was adopted.', found: null },
    { text: 'Some 2000 soldiers left.', found: null },
  ],
};
