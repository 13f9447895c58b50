export type {
  Actor,
  ActorKind,
  ActorMention,
  AgendaItem,
  Article,
  Dateline,
  DateMention,
  EventParticipant,
  EventRole,
  EventStatus,
  EventType,
  Issue,
  IssueCode,
  Money,
  MoneyQualifier,
  Outcome,
  OutcomeKind,
  Paragraph,
  ParagraphKind,
  Place,
  Readout,
  ReadoutEvent,
  Source,
  Statement,
  StatementKind,
  Topic,
} from './core/model.js';
export type { Mention, Span } from './core/span.js';
export { ReadoutError, type ReadoutErrorCode } from './errors.js';
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
