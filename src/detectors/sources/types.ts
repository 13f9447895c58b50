import type { SourceKind } from '../../core/model.js';

/** A source by its name, without article: `press service of the head of state`, `Censor.NET`, `Telegram`. */
export interface SourceValue {
  readonly name: string;
  readonly kind: SourceKind;
}
