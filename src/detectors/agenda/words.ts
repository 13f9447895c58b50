/** Function words that bound agenda items, as sets of folded words: looked up only beside an agenda phrase. */
export const words = (text: string): ReadonlySet<string> =>
  new Set(text.split(/\s+/u).filter((word) => word !== ''));

/** A finite verb: its clause is no item (`X, and the parties agreed …`). */
export const FINITE =
  words(`is are was were has have had will would can could should must may might shall do does did
  said says told reports noted stressed emphasised emphasized underlined underscored added stated announced agreed expressed thanked reaffirmed confirmed assured
  signed invited reported wrote recalled reiterated informed briefed highlighted pointed welcomed urged called praised commended congratulated
  hailed appreciated exchanged discussed arrived met held visited attended took made gave paid proposed suggested decided promised pledged
  vowed condemned warned believes hopes expects remains wants became began came went affirmed reflected`);

/** The item ends before these words. */
export const STOP =
  words(`during while when after before following amid since because if but however although though unless until
  which who whom whose where according via upon he she they it we i you adding noting focusing focussing concentrating stressing emphasising emphasizing underlining underscoring highlighting reaffirming reiterating recalling affirming
  tomorrow today yesterday here ahead earlier later prior thereby therefore hence so yet aimed aiming`);

/** A preposition that ends the item only before a day or one of the words of {@link OCCASION}. */
export const MAYBE = words('on at in over by with within as from under');

/** `at the meeting`, `on the sidelines`, `by phone`, `with a view to`, `as part of`: the frame of the talks, no part of the item. */
export const OCCASION =
  words(`meeting talks event ceremony sidelines margins phone telephone monday tuesday wednesday thursday friday saturday sunday
  january february march april june july august september october november december jan feb aug sept oct nov dec
  view aim goal part framework course conversation call line order accordance connection light exchange soon one palace residence kremlin afternoon morning evening
  behalf addition turn particular general person lunch dinner breakfast coffee tea`);

/** Words of enumeration that part items. */
export const PARTERS = words('and & plus');

/** Leading words that say nothing. */
export const LEADING =
  words(`the a an their its his her our both also mainly primarily particularly especially in particular namely
  separately first foremost all among other others things and including such as well on upon about of primarily specifically
  some certain this these those further then even or but etc regarding concerning in to`);

/** Adjectives before `and` or a comma share the noun that follows: `military and technical cooperation`. */
export const ADJECTIVE =
  /(?:al|ic|ary|ive|ous|ible|able|ile|ional|ese|ish|ian|ean|ant|ent|ern|ual|ight|[^e]ed)$/u;
/** Adjectives and ordinals without those endings. */
export const PLAIN_ADJECTIVE = words(
  'safe orderly free open fair just strong joint next first second third new humane direct long short close stable key main common mutual secure green clean modern future wide broad deep lasting',
);
/** Nouns with the endings of adjectives. */
export const NOUN =
  words(`investment investments environment development government employment parliament agreement settlement movement
  equipment treatment improvement crisis music traffic arsenal capital proposal approval arrival withdrawal removal renewal survival
  disposal terminal tribunal referendum festival journal hospital professional incident student president accident client talent
  content moment element document management engagement establishment enhancement procurement recruitment deployment enlargement
  disarmament rearmament armament armaments replacement enforcement achievement commitment payment requirement statement topic public
  technic republic logistic arctic antarctic olympic pacific picnic fabric clinic epidemic pandemic panic mechanic critic steel
  library secretary military-free anniversary January February summary territory itinerary boundary initiative perspective objective
  directive incentive narrative motive executive archive detective native alternative ukrainian russian italian indian canadian
  asian european metal rehabilitation coal goal deal signal mineral animal material level travel appeal integral rail
  grant plant restaurant consultant migrant immigrant merchant participant elephant giant warrant infant need speed seed breed feed visit`);

/** Nouns that take a shared modifier: `trade and economic cooperation`, `energy and transport projects`. */
export const SHARED_HEAD =
  words(`cooperation ties relations relationship relationships partnership partnerships collaboration issues
  matters assistance aid support sectors sector spheres sphere fields field exchanges projects policy policies links contacts interests
  spheres affairs developments challenges agenda situation security stability industries industry capabilities issues needs areas sides
  resources equipment systems supplies infrastructure threats integrity pressure front commission dialogue reforms guarantees potential partners`);

/** Verbs that are no nouns: behind `and` they go on an infinitive (`efforts to end the war and restore order`). */
export const INFINITIVES =
  words(`restore protect improve advance expand grow strengthen ensure promote accelerate develop enhance reduce combat
  prevent maintain establish create provide build rebuild deepen resolve eliminate interact remove boost facilitate implement achieve
  secure safeguard deserve modernise modernize bring make take keep hold continue intensify launch introduce extend lift stop save raise
  avoid mitigate defend preserve deliver produce encourage enable foster consolidate simplify stabilise stabilize counteract overcome
  diversify explore identify agree normalise normalize unblock reopen involve attract adopt adapt tackle tighten speed lower help`);
