import { checkConfig, type ReadoutConfig } from './config.js';
import type { Context, DetectedMention, Detector } from './core/detector.js';
import { lazily } from './core/lazily.js';
import type { DateMention, Issue, Readout, Source } from './core/model.js';
import { agendaDetector } from './detectors/agenda/index.js';
import { dateDetector } from './detectors/dates/index.js';
import { moneyDetector } from './detectors/money/index.js';
import { nameDetector } from './detectors/names/index.js';
import { quotationDetector } from './detectors/quotations/index.js';
import { sourceDetector } from './detectors/sources/index.js';
import { createTopicDetector, taxonomyOf } from './detectors/topics/index.js';
import { compileVocabulary, createDocument } from './document/index.js';
import { ReadoutError } from './errors.js';
import { topics as standardTopics, type TopicRow } from './lexicon/topics.js';
import { linkActors } from './link/index.js';
import { type CheckedOptions, checkOptions, checkText, type ReadoutOptions } from './options.js';
import { type OwnInput, withOwn } from './own/index.js';
import { relate, relateVocabulary } from './relate/index.js';
import { type ArticleParts, splitArticle, splitArticles } from './split/index.js';
import { READ_LANGUAGE } from './split/language.js';
import { summarize } from './summarize/index.js';
import { createValidator } from './summarize/validate.js';

export type { ReadoutConfig } from './config.js';
export type { ReadoutOptions } from './options.js';

/** A result that does not throw. */
export type SafeReadout =
  | { readonly success: true; readonly data: Readout }
  | { readonly success: false; readonly error: ReadoutError };

/** The functions of one configuration. */
export interface ReadoutFunctions {
  /**
   * Reads one dated article.
   * @throws ReadoutError where the input or the options are not usable; its `code` says why
   */
  readout(text: string, options?: ReadoutOptions): Readout;
  /** The same, with the error returned instead of thrown. */
  safeReadout(text: string, options?: ReadoutOptions): SafeReadout;
}

/**
 * Compiles a configuration once: a second call of its functions costs nothing but the text. No global is touched.
 * @throws ReadoutError `config/invalid` for a row of a wrong shape
 */
export function createReadout(config: ReadoutConfig = {}): ReadoutFunctions {
  const { lexicon = [], topics = [], detectors: own = [] } = checkConfig(config);
  const taxonomy = taxonomyOf(withTopics(topics));
  const topicDetector = createTopicDetector(taxonomy);
  const detectors: readonly Detector[] = [
    nameDetector,
    dateDetector,
    moneyDetector,
    topicDetector,
    agendaDetector,
    quotationDetector,
    sourceDetector,
  ];
  const vocabulary = compileVocabulary(
    lexicon.concat(...detectors.map((detector) => detector.vocabulary), relateVocabulary),
  );

  const validate = createValidator();

  /** The pipeline, top to bottom. */
  function readOne(text: string, options: CheckedOptions): Readout {
    const articles = splitArticles(text);
    const first = articles[0];
    if (first === undefined) throw new ReadoutError('input/empty');
    const parts = splitArticle(text, first.start, first.end);
    const context: Context = {
      date: parts.date ?? options.date,
      vagueDates: options.vagueDates,
      dateline: parts.dateline,
    };
    // An article in a language that is not read gives its parts, and nothing is guessed from its words.
    const content = parts.language === READ_LANGUAGE ? parts.paragraphs : [];
    const document = createDocument(text, content, vocabulary);

    const names = nameDetector.detect(document, context);
    const dates = dateDetector.detect(document, context);
    const money = moneyDetector.detect(document, context);
    const topicCues = topicDetector.detect(document, context);
    const agenda = agendaDetector.detect(document, context);
    const quotations = quotationDetector.detect(document, context);
    const sources = sourceDetector.detect(document, context);

    const input = lazily(
      (): OwnInput => ({
        text,
        paragraphs: content.filter(({ kind }) => kind !== 'boilerplate'),
        date: context.date,
      }),
    );
    const named = withOwn('names', names.mentions, own, input);
    const cast = linkActors(document, named, parts.dateline);
    const resolved = withOwn('dates', dates.mentions, own, input).map(flatten);
    const relations = relate({
      document,
      context,
      parts,
      cast,
      names: named,
      dates: resolved,
      money: withOwn('money', money.mentions, own, input),
      topics: topicCues.mentions,
      taxonomy,
      agenda: agenda.mentions,
      quotations: quotations.mentions,
    });
    return summarize({
      article: {
        date: context.date,
        language: parts.language,
        headline: parts.headline,
        dateline: parts.dateline,
        paragraphs: parts.paragraphs,
        sources: sources.mentions.map(flatten) satisfies readonly Source[],
      },
      actors: cast.actors,
      dates: resolved satisfies readonly DateMention[],
      relations,
      issues: [
        ...frameIssues(parts, options, articles.length),
        ...parts.issues,
        ...[names, dates, money, topicCues, agenda, quotations, sources].flatMap((found) => found.issues),
      ],
    });
  }

  const readout = (text: string, options?: ReadoutOptions): Readout => {
    const checked = checkOptions(options);
    return validate(readOne(checkText(text, checked.maxLength), checked));
  };
  const safeReadout = (text: string, options?: ReadoutOptions): SafeReadout => {
    try {
      return { success: true, data: readout(text, options) };
    } catch (error) {
      if (error instanceof ReadoutError) return { success: false, error };
      throw error;
    }
  };
  return Object.freeze({ readout, safeReadout });
}

/** The built-in taxonomy with rows added, or put in the place of those with their ids. */
const withTopics = (rows: readonly TopicRow[]): readonly TopicRow[] => {
  const own = new Set(rows.map((row) => row.id));
  return [...standardTopics.filter((row) => !own.has(row.id)), ...rows];
};

/** A found mention with its value beside its place, as readouts have it. */
const flatten = <V extends object>({
  start,
  end,
  text,
  rule,
  value,
}: DetectedMention<V>): Omit<DetectedMention<V>, 'value'> & V => ({
  start,
  end,
  text,
  rule,
  ...value,
});

/** Soft findings about the frame: the date's source, and how many articles the text holds. */
function frameIssues(parts: ArticleParts, options: CheckedOptions, articles: number): readonly Issue[] {
  const issues: Issue[] = [];
  if (articles > 1) {
    issues.push({
      code: 'article/more-than-one',
      severity: 'warning',
      span: null,
      message: `The text holds ${articles} articles; this is the readout of the first. Use splitArticles to read them all.`,
    });
  }
  if (parts.date !== null && options.date !== null && parts.date !== options.date) {
    issues.push({
      code: 'article/two-dates',
      severity: 'warning',
      span: null,
      message: `The header says ${parts.date}, the option date says ${options.date}; the header counts.`,
    });
  }
  if (parts.date === null && options.date === null) {
    issues.push({
      code: 'article/no-date',
      severity: 'info',
      span: null,
      message: 'No publication date: relative dates stay unresolved. Pass the option date if it is known.',
    });
  }
  return issues;
}

/** The functions of the built-in configuration, compiled when first called. */
const standard = lazily(() => createReadout());

/**
 * Reads one dated news article about official meetings: `readout(text, { date })`.
 * @throws ReadoutError where the input or the options are not usable; its `code` says why
 */
export const readout: ReadoutFunctions['readout'] = (text, options) => standard().readout(text, options);

/** Like {@link readout}, with the error returned instead of thrown. */
export const safeReadout: ReadoutFunctions['safeReadout'] = (text, options) =>
  standard().safeReadout(text, options);
