export type { LexiconEntry } from './core/lexicon-entry.js';
export type {
  Actor,
  ActorKind,
  ActorMention,
  AgendaItem,
  Article,
  DateAnchor,
  Dateline,
  DateMention,
  DateMod,
  DatePrecision,
  DateType,
  DayInterval,
  EventParticipant,
  EventRole,
  EventStatus,
  EventType,
  Issue,
  IssueCode,
  IssueSeverity,
  MentionForm,
  Money,
  MoneyEquivalent,
  MoneyKind,
  MoneyQualifier,
  Outcome,
  OutcomeKind,
  OutcomeStatus,
  Paragraph,
  ParagraphKind,
  Place,
  Polarity,
  Readout,
  ReadoutEvent,
  Source,
  SourceKind,
  Statement,
  StatementKind,
  Topic,
} from './core/model.js';
export type { Mention, Span } from './core/span.js';
export { ReadoutError, type ReadoutErrorCode } from './errors.js';
export type { TopicRow } from './lexicon/topic-row.js';
export type { OwnDate, OwnDetector, OwnInput, OwnMoney, OwnName, OwnRange } from './own/index.js';
export {
  createReadout,
  type ReadoutConfig,
  type ReadoutFunctions,
  type ReadoutOptions,
  readout,
  type SafeReadout,
  safeReadout,
} from './readout.js';
export { splitArticles } from './split/index.js';
export { ReadoutSchema } from './summarize/schema.js';
