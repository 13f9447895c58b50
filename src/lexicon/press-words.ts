/** Words that tell a line of furniture by what it is made of. All lower case. */

/** What newspapers, agencies and their desks are called: `The Harbor Courier`, `News Desk (The Coast Post)`. */
export const outletWords: ReadonlySet<string> = new Set(
  'post courier times herald gazette tribune daily journal star guardian observer telegraph mail chronicle ledger mirror express bulletin dispatch monitor newspaper newsdesk newsroom magazine wire tv radio network desk bureau staff correspondent correspondents writer reporter reporters editor agencies news online web pravda inquirer'.split(
    ' ',
  ),
);

/** Offices that stand beside a name in the line of who speaks: `Dana Holt, Department Spokesperson`. */
export const officeWords: ReadonlySet<string> = new Set(
  'president minister secretary spokesperson spokesman spokeswoman chief chairman chairwoman chairperson chair ambassador commissioner governor director advisor adviser envoy speaker chancellor premier king queen prince princess emir amir sultan sheikh mayor general admiral representative counselor counsellor administrator coordinator officer ceo'.split(
    ' ',
  ),
);

/** Small words that names, offices and titles hold. */
export const joiningWords: ReadonlySet<string> = new Set(
  'of the and for to in on at de da di do dos la le el al bin bint ibn van von der den du y e &'.split(' '),
);

/** Words of a line that says when it was written, besides months, weekdays and numbers. */
export const stampWords: ReadonlySet<string> = new Set(
  'am pm a.m p.m a.m. p.m. gmt utc est edt cst cdt mst mdt pst pdt ist jst kst cet cest eet eest bst msk pkt myt wib hkt sgt aest aedt nzst nzdt sast wat eat trt uk local time moscow kyiv hrs hours hour h minutes minute mins min sec seconds days day weeks week months month ago read updated update written published posted created modified edited uploaded issued last first on at o date st nd rd th today yesterday publication'.split(
    ' ',
  ),
);

/** Agencies and picture desks that sign a caption: `… in Dhaka on Sunday. PID`. */
export const pictureDesks: readonly string[] = [
  'AFP', 'AP', 'Reuters', 'REUTERS', 'EPA', 'EFE', 'PID', 'APP', 'PTI', 'ANI', 'IANS', 'UNI', 'TASS', 'Xinhua', 'Kyodo', 'Yonhap', 'Bernama', 'Anadolu', 'Getty Images', 'Shutterstock', 'Handout', 'Pool', 'Courtesy', 'Collected', 'BSS', 'UNB', 'Ukrinform', 'WAM', 'KUNA', 'QNA', 'SPA', 'VNA', 'Antara', 'AA', 'DPA', 'dpa',
];
