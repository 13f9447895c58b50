/**
 * Words that, capitalised after an abbreviation's point, begin a new sentence (`in the U.S. The talks…`, `at 5 p.m. He said`).
 * No row is part of a name or of a time (`p.m. Monday`, `U.S. President`).
 */
export const sentenceStarters: readonly string[] =
  'the a an this that these those he she it they we i you his her its their our my there here but and or so yet if when while as after before since although though because however meanwhile moreover also both all some many most several each no not nor on in at by for from with during under over according earlier later then now what who why how where which one two three another other such only even still separately speaking asked both'.split(
    ' ',
  );

/** Words after a point that make a name with the word before it, and no sentence (`Harbor.Info reports`, `News.Az`). */
export const siteEndings: readonly string[] =
  'info az com net org gov edu ua ru kz uz ge md eu io tv news today online media press life site biz ai app'.split(' ');

/** Words after `p.m.` that belong to the time: `5 p.m. Monday`. */
export const timeEndings: readonly string[] =
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun january february march april june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec eastern pacific central greenwich moscow kyiv beijing tokyo paris london'.split(
    ' ',
  );
