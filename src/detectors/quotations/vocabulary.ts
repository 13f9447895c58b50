import { entriesOf, type LexiconEntry, lexiconClass } from '../../core/lexicon-entry.js';
import type { Polarity } from '../../core/model.js';
import {
  channelNouns,
  type SpeechVerbRow,
  sourcePhrases,
  speakerNouns,
  speechVerbs,
} from '../../lexicon/speech-verbs.js';

/** What a cue means and takes; `doubtful` forms are often no cue (`reports`, `states`). */
export interface CueValue {
  readonly polarity: Polarity;
  readonly frame: SpeechVerbRow['frame'] | 'source';
  readonly doubtful: boolean;
  /** The form without an ending, `announce`: a present of several, or an infinitive. */
  readonly bare: boolean;
}

/** What a small word does in a sentence: enough to find where a noun phrase begins and ends. */
export const Role = {
  none: 0,
  determiner: 1,
  pronoun: 2,
  preposition: 3,
  of: 4,
  and: 5,
  subordinator: 6,
  auxiliary: 7,
  adverb: 8,
  time: 9,
  speaker: 10,
} as const;

export const CUE = lexiconClass<CueValue>('quotations/cue');
export const ROLE = lexiconClass<number>('quotations/role');
export const CHANNEL = lexiconClass<true>('quotations/channel');
/** `Quote:`, `Details:`: a label before content, no speaker. */
export const LABEL = lexiconClass<true>('quotations/label');
/** `for his part`: says that the floor passes to another speaker, and stands between commas. */
export const ASIDE = lexiconClass<true>('quotations/aside');

const roleRows = (role: number, words: string): readonly (readonly [string, number])[] =>
  words.split(' ').map((word) => [word, role] as const);

const ROLES: readonly (readonly [string, number])[] = [
  ...roleRows(
    Role.determiner,
    'the a an this these those his her its their our my your no another each every any',
  ),
  ...roleRows(Role.pronoun, 'he she they we i it you everyone someone nobody somebody everybody'),
  ...roleRows(
    Role.preposition,
    'in on at by from with to during after before following via through without about against over under between among amid despite until near within upon into out off across along around behind beyond towards toward except like regarding concerning alongside versus ahead onto throughout',
  ),
  ...roleRows(Role.of, 'of for'),
  ...roleRows(Role.and, 'and &'),
  ...roleRows(
    Role.subordinator,
    'but or yet that which who whom whose when while as because if whether although though where how why what than since so once unless whereas nor',
  ),
  ...roleRows(
    Role.auxiliary,
    "is was are were be been being has have had will would can could may might must should shall do does did not n't doesn't didn't don't won't wouldn't can't couldn't hasn't haven't hadn't isn't wasn't aren't weren't cannot",
  ),
  ...roleRows(
    Role.adverb,
    'also then later earlier again further furthermore once twice separately additionally repeatedly still never even just only meanwhile moreover however therefore thus instead too already always often once now today yesterday tomorrow tonight ago soon here there previously recently afterwards afterward first finally once likewise nevertheless nonetheless indeed perhaps rather quite very simply reportedly thereby else both all',
  ),
  ...roleRows(
    Role.time,
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december week month year morning afternoon evening night',
  ),
  ...speakerNouns.map((word) => [word, Role.speaker] as const),
];

const cueRows = speechVerbs.flatMap(({ forms, polarity, frame, doubtful }) =>
  forms.map(
    (form) =>
      [
        form,
        {
          polarity,
          frame,
          doubtful: doubtful.includes(form.split(' ')[0] ?? ''),
          bare: forms.length > 1 && form === forms[0],
        } as CueValue,
      ] as const,
  ),
);

export const quotationVocabulary: readonly LexiconEntry[] = [
  ...entriesOf(CUE, cueRows),
  ...entriesOf(
    CUE,
    sourcePhrases.map(
      (p) => [p, { polarity: 'say', frame: 'source', doubtful: false, bare: false } as CueValue] as const,
    ),
  ),
  ...entriesOf(ROLE, ROLES),
  ...entriesOf(
    CHANNEL,
    channelNouns.map(
      (word) => [word, true as const, word === 'x' ? ('capital' as const) : ('any' as const)] as const,
    ),
  ),
  ...entriesOf(
    LABEL,
    'quote|quotes|details|detail|source|sources|background|for reference|reference|previously|recall|reminder|photo|video|read more|read also|also read|more details|note|update|updated|related|subjects|tags|addition|addendum|location|date|time|place|topic|question|answer|q|a|key points|key takeaways|participants|agenda|country|example'
      .split('|')
      .map((word) => [word, true as const] as const),
  ),
  ...entriesOf(
    ASIDE,
    'for his part|for her part|for their part|for its part|on his part|on her part|on their part|on its part|in turn|in his turn|in her turn|in their turn|meanwhile|however|in response|in reply|though|too|also|in particular'
      .split('|')
      .map((word) => [word, true as const] as const),
  ),
];
