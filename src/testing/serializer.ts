import type { Readout } from '../core/model.js';
import { renderText } from '../render/index.js';

/** A snapshot serializer: a readout as aligned text, without offsets and rules, so that only changes of meaning show. */
export const serializer = {
  test: (value: unknown): boolean =>
    typeof value === 'object' && value !== null && (value as { schema?: unknown }).schema === 'readout/1',
  serialize: (value: Readout): string => renderText(value, { width: 100 }).trimEnd(),
} as const;
