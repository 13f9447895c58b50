import type { Readout } from '../index.js';
import { renderCsv, renderJsonLd } from '../render/index.js';
import { type Format, pick, renderAs, type Setting, safeJson } from './formats.js';

/** Who an article is. `id` is what its record is called by, `name` what a person calls it. */
export interface Called {
  readonly id: string | number | null;
  readonly name: string;
}

/** An article that was read. */
export interface Read {
  readonly item: Called;
  readonly text: string;
  readonly readout: Readout;
}

/**
 * Where its output goes: to a file of its own (`own`), or to standard output, where it may turn out to be the first of several
 * (`first`) or is not (`later`).
 */
export type Place = 'own' | 'first' | 'later';

/** What is written for one article: `alone` if the output holds no other, `among` if it does. */
export interface Piece {
  readonly alone: string;
  readonly among: string;
}

/** Half a surrogate pair, which JSON may hold and an address may not, becomes U+FFFD. */
const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\uFFFD');

const same = (text: string): Piece => ({ alone: text, among: text });

/** The output of one article; nothing of it is written yet, so a thread can make it. */
export function pieceOf(
  format: Format,
  { item, text, readout }: Read,
  setting: Setting,
  place: Place,
): Piece {
  const called = String(item.id ?? item.name);
  if (place === 'own') return same(renderAs(format, readout, text, called, setting));
  const first = (make: () => string): string => (place === 'first' ? make() : '');
  switch (format) {
    case 'json':
      return {
        alone: first(() => `${safeJson(pick(readout, setting.fields), 2)}\n`),
        among: safeJson({ id: item.id, readout: pick(readout, setting.fields) }),
      };
    case 'jsonld':
      return {
        alone: first(() => `${safeJson(renderJsonLd(readout), 2)}\n`),
        among: safeJson(renderJsonLd(readout, { base: encodeURIComponent(wellFormed(called)) })),
      };
    case 'csv': {
      const fields = setting.fields?.map((field) => field.split('.')[0] ?? '');
      const rows = (header: boolean): string =>
        renderCsv(readout, { id: called, header, ...(fields === undefined ? {} : { fields }) });
      return { alone: first(() => rows(true)), among: rows(false) };
    }
    case 'ndjson':
      return same(`${safeJson({ id: item.id, readout: pick(readout, setting.fields) })}\n`);
    case 'text':
    case 'md':
    case 'html':
      return same(renderAs(format, readout, text, '', setting));
  }
}
