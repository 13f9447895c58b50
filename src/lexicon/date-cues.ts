/**
 * Small closed lists of words by which the date rules tell a time from another thing. Each says what stands beside it.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words before a month that stands alone: `in March`, `late June`. */
export const beforeMonth = words(
  'in since until till during last next this early late mid throughout by through past coming each every previous following around earlier later',
);

/** Words before `of` and a month: `the end of July`. */
export const partsOfMonth = words(
  'end beginning start middle month half late week',
);

/** Words before a month or before anything else: `from May`. */
export const openBeforeMonth = words(
  'from to and between for after before of',
);

/** Words before a year that nothing but a time follows in the news. */
export const strongBeforeYear = words(
  'in since until till during throughout year years early late mid circa summer spring autumn winter fall fiscal',
);

/** Words before a year that a number of things may follow too: `of 2000 soldiers`. */
export const openBeforeYear = words(
  'by from before after of for the a through around between about on pre post and to with than as or at',
);

/** Words that number a thing: `Resolution 2030`, `Flight 1990`. */
export const numberedThings = words(
  'resolution no article flight route highway law decree order number page room agenda strategy vision plan goal program expo cop bill act hours model euro cup',
);

/** Words behind a number that count: `2000 people`, `1950 GMT`. */
export const countedThings = words(
  'people men women children troops soldiers personnel police km kilometers kilometres miles meters metres feet kg mw gw mwh gwh kwh hectares percent tons tonnes dollars euros gmt utc hrs hours m barrels vehicles homes workers jobs bc local times drones',
);

/** Words before a number of units that belong to the expression: `the past two years`, `the first six months`. */
export const beforeQuantity = words(
  'past last next coming first final previous following recent remaining another latest preceding initial opening these those upcoming nearly almost',
);

/** Words before units that nobody counts: `several years`, `recent months`. */
export const beforePlural = words(
  'several few many some recent coming numerous various the over for in past next last these those following of previous other',
);

/** Words after which `a year`, `a month` say how often or how much each: `twice a year`, `15 a year`, `2 percent a year`. */
export const beforeRate = words(
  'once twice times hours days weeks months percent dollars euros tons tonnes barrels people visitors units',
);

/** Units that `this`, `last` and `next` point to: `this minute` points nowhere. */
export const pointedUnits = words(
  'day weekend week month quarter half year decade century night hour',
);

/** Words before `the year`, `the quarter` as a time. */
export const beforeTheUnit = words(
  'during over for in of through throughout within into',
);

/** Words before `of the year`, `of the month`: `the end of the year`, and not `person of the year`. */
export const partsOfUnit = words(
  'end beginning start middle half rest remainder quarter halves months part course month close days weeks',
);

/** Words before a season that is a verb or another noun too: `this spring`, `in the fall`. */
export const beforeSeason = words(
  'the this last next in by since until during early late mid coming past every each of previous following through for',
);

/** Words before `the morning` as a time. */
export const beforeThePart = words(
  'in on during by throughout of for and until till through into',
);

/** Words after `to` that begin a noun, so that no verb follows. */
export const determiners = words(
  'the a an his her its their our my your this that these those all some both',
);

/** Words before a participle, so that it is no verb: `the planned visit`, `to be signed`, `value added tax`. */
export const afterArticle = words(
  'the a an of for in on by with its his her their be value and or to this that these those more some all no as at from',
);
