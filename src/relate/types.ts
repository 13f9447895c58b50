import type { Context, DetectedMention } from '../core/detector.js';
import type { Document } from '../core/document.js';
import type { DateMention } from '../core/model.js';
import type { AgendaValue } from '../detectors/agenda/index.js';
import type { MoneyValue } from '../detectors/money/index.js';
import type { NameValue } from '../detectors/names/index.js';
import type { QuotationValue } from '../detectors/quotations/index.js';
import type { TaxonomyTopic, TopicCue } from '../detectors/topics/index.js';
import type { Cast } from '../link/index.js';
import type { ArticleParts } from '../split/index.js';

/** All that was found, before it is related. */
export interface Findings {
  readonly document: Document;
  readonly context: Context;
  readonly parts: ArticleParts;
  readonly cast: Cast;
  readonly names: readonly DetectedMention<NameValue>[];
  readonly dates: readonly DateMention[];
  readonly money: readonly DetectedMention<MoneyValue>[];
  readonly topics: readonly DetectedMention<TopicCue>[];
  /** The topics whose cues were looked for. */
  readonly taxonomy: readonly TaxonomyTopic[];
  readonly agenda: readonly DetectedMention<AgendaValue>[];
  readonly quotations: readonly DetectedMention<QuotationValue>[];
}
