import type { Found, Rule } from '../../core/detector.js';
import { type Document, TokenKind } from '../../core/document.js';
import { entryAt, entryBefore, isCapitalWord, isKind, isMark, lowerAt, textAt } from '../../core/look.js';
import type { SourceKind } from '../../core/model.js';
import { sourceExamples as examples } from './examples.js';
import { isCited, isDatelineAgency, looksLikeOutlet, nameEnd, nameStart } from './names.js';
import type { SourceValue } from './types.js';
import { CITING, KNOWN, OFFICE, PAPER, POSTING, REPORTS, SAYS } from './vocabulary.js';

/** How many words before the channel may tell of posting: `said in a video address that he put on Telegram`. */
const POSTING_REACH = 16;

function sourceAt(
  document: Document,
  first: number,
  end: number,
  kind: SourceKind,
): Found<SourceValue> | null {
  const start = document.tokens.start[first];
  const stop = document.tokens.end[end - 1];
  if (start === undefined || stop === undefined || stop <= start) return null;
  const name = document.text.slice(start, stop).replace(/\s+/gu, ' ');
  return { start, end: stop, value: { name, kind } };
}

/** What ends an attribution: `…, Harbor.NET reports.`, `reports with reference to…`, `reports, citing…` */
const endsAttribution = (document: Document, at: number): boolean =>
  at >= document.tokens.count ||
  isMark(document, at, '.') ||
  isMark(document, at, ',') ||
  isMark(document, at, ':') ||
  entryAt(document, at, CITING) !== null ||
  /^(?:from|that|in)$/u.test(textAt(document, at));

const known: Rule<SourceValue> = {
  id: 'sources/known',
  triggers: [KNOWN],
  find(document, at) {
    const entry = entryAt(document, at, KNOWN);
    if (entry === null || entry.value === 'channel') return null;
    const { end, value } = entry;
    const reports = entryAt(document, end, REPORTS) !== null && endsAttribution(document, end + 1);
    if (reports || isCited(document, at) || isDatelineAgency(document, at, end)) {
      return sourceAt(document, at, end, value);
    }
    return null;
  },
  examples: examples['sources/known'],
};

/** `…, Meridian reports.`, `Harbor.NET informs`: an outlet that no lexicon has. */
const reporting: Rule<SourceValue> = {
  id: 'sources/reporting',
  triggers: [REPORTS],
  find(document, at) {
    const first = nameStart(document, at);
    if (first === at || entryAt(document, first, KNOWN)?.end === at) return null;
    const outlet = looksLikeOutlet(document, first, at);
    // A bare name must close its sentence: `…, Meridian reports.`; persons seldom report, and offices stand before them.
    const tail = isMark(document, first - 1, ',') && endsAttribution(document, at + 1) && at - first <= 2;
    const verb = /^(?:reports|informs|writes|learnt|learned|understands)$/u.test(textAt(document, at));
    if (!outlet && !(tail && verb)) return null;
    return sourceAt(document, first, at, /\bagency$/iu.test(textAt(document, at - 1)) ? 'agency' : 'outlet');
  },
  examples: examples['sources/reporting'],
};

/** `citing Harbor.NET`, `told the Coast Post`. */
const cited: Rule<SourceValue> = {
  id: 'sources/cited',
  triggers: [CITING],
  find(document, at) {
    const cue = entryAt(document, at, CITING);
    if (cue === null) return null;
    let first = cue.end;
    if (/^(?:the|an|a)$/u.test(textAt(document, first))) first++;
    const end = nameEnd(document, first);
    if (
      end === first ||
      entryAt(document, first, KNOWN)?.end === end ||
      !looksLikeOutlet(document, first, end)
    ) {
      return null;
    }
    return sourceAt(document, first, end, 'outlet');
  },
  examples: examples['sources/cited'],
};

/** `on Telegram`, `in a post on X`: only where somebody says something there. */
const channel: Rule<SourceValue> = {
  id: 'sources/channel',
  triggers: [KNOWN],
  find(document, at) {
    const entry = entryAt(document, at, KNOWN);
    if (entry?.value !== 'channel' || !/^(?:on|in|via|to|through)$/u.test(textAt(document, at - 1)))
      return null;
    const sentence = document.tokens.sentence[at];
    for (let i = at - 2; i >= Math.max(0, at - POSTING_REACH); i--) {
      if (document.tokens.sentence[i] !== sentence) break;
      if (entryAt(document, i, POSTING) !== null) return sourceAt(document, at, entry.end, 'channel');
    }
    // `On X, Oru wrote…`
    for (let i = entry.end; i < Math.min(document.tokens.count, entry.end + 8); i++) {
      if (document.tokens.sentence[i] !== sentence) break;
      if (entryAt(document, i, POSTING) !== null) return sourceAt(document, at, entry.end, 'channel');
    }
    return null;
  },
  examples: examples['sources/channel'],
};

const OWNER =
  /^(?:the|of|and|for|head|state|president|presidential|ministry|minister|ministers|ministry's|government|prime|parliament|cabinet|foreign|interior|affairs|defence|defense|finance|office|republic|council|party|company|bank|police|general|staff|embassy|regional|city|administration|governor|mayor|chancellery|court|royal|official|senate|army)$/iu;

/** `the presidential press service`, `the press service of the head of state`. */
const pressService: Rule<SourceValue> = {
  id: 'sources/press-service',
  triggers: [OFFICE],
  find(document, at) {
    const entry = entryAt(document, at, OFFICE);
    if (entry === null) return null;
    let first = at;
    while (
      first > 0 &&
      at - first < 6 &&
      document.tokens.sentence[first - 1] === document.tokens.sentence[at]
    ) {
      const clitic = isKind(document, first - 1, TokenKind.clitic);
      const word = textAt(document, first - 1);
      if (/^(?:the|of|and|for|a|an)$/iu.test(word)) break;
      if (!clitic && !OWNER.test(word) && !isCapitalWord(document, first - 1)) break;
      first--;
    }
    let end = entry.end;
    if (textAt(document, end) === 'of') {
      let to = end + 1;
      while (to < end + 12 && (OWNER.test(textAt(document, to)) || isCapitalWord(document, to))) to++;
      while (to > end && /^(?:the|of|and|for)$/iu.test(textAt(document, to - 1))) to--;
      end = Math.max(end, to);
    }
    return sourceAt(document, first, end, 'press-service');
  },
  examples: examples['sources/press-service'],
};

/** `the statement said`, `according to an official release`, `in a joint statement`: a document that speaks. */
const paper: Rule<SourceValue> = {
  id: 'sources/document',
  triggers: [PAPER],
  find(document, at) {
    const entry = entryAt(document, at, PAPER);
    if (entry === null) return null;
    let first = at;
    while (
      at - first < 3 &&
      /^(?:official|joint|written|final|press|[A-Z]\w+)$/u.test(textAt(document, first - 1))
    ) {
      if (document.tokens.sentence[first - 1] !== document.tokens.sentence[at]) break;
      if (/^(?:The|A|An|In|This|That)$/u.test(textAt(document, first - 1))) break;
      first--;
    }
    if (!/^(?:the|a|an|its|their|this|that)$/iu.test(textAt(document, first - 1))) return null;
    const says = entryAt(document, entry.end, SAYS) !== null;
    const by = entryBefore(document, first - 1, CITING, 3) !== null;
    const word = lowerAt(document, entry.end - 1);
    const own =
      /^(?:in|through)$/iu.test(textAt(document, first - 2)) &&
      /^(?:statement|release|communiqu[eé]|declaration|readout)$/u.test(word);
    return says || by || own ? sourceAt(document, first, entry.end, 'document') : null;
  },
  examples: examples['sources/document'],
};

/** All rules, in the order in which they are asked. */
export const sourceRules: readonly Rule<SourceValue>[] = [
  known,
  reporting,
  cited,
  channel,
  pressService,
  paper,
];
