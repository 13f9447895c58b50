import pc from 'picocolors';
import type { ReadoutConfig, safeReadout } from '../index.js';
import type { TextStyle } from '../render/index.js';
import type { Format, Setting } from './formats.js';
import type { Article, InputError } from './input.js';
import { type Piece, type Place, pieceOf } from './piece.js';

/** How articles are read and written, as plain data: threads are told it. */
export interface Order {
  readonly format: Format;
  readonly fields: readonly string[] | undefined;
  readonly width: number;
  readonly colours: boolean;
  readonly strict: boolean;
  readonly date: string | undefined;
  readonly config: ReadoutConfig | undefined;
}

/** What became of an article. */
export type Outcome = { readonly piece: Piece } | { readonly error: InputError };

/** Reads one article and makes what is written for it. */
export type Reader = (article: Article, place: Place) => Outcome;

export function styleOf(colours: boolean): TextStyle {
  const { bold, cyan, dim } = pc.createColors(colours);
  return { gist: bold, title: (text) => bold(cyan(text)), first: bold, faint: dim };
}

export const settingOf = ({ fields, width, colours }: Order): Setting => ({
  fields,
  width,
  style: styleOf(colours),
});

/** A reader that follows an order; `make` is told the readout, and makes what is written for it. */
export function readerOf(
  order: Pick<Order, 'strict' | 'date'>,
  read: typeof safeReadout,
  make: (result: Parameters<typeof pieceOf>[1], place: Place) => Piece,
): Reader {
  return (item, place) => {
    const { text, line } = item;
    const result = read(text, { date: item.date ?? order.date });
    if (!result.success) return { error: { ...result.error.toJSON(), line } };
    const { data } = result;
    const warning = order.strict ? data.issues.find(({ severity }) => severity === 'warning') : undefined;
    if (warning === undefined) return { piece: make({ item, text, readout: data }, place) };
    const message = `${warning.code}: ${warning.message}`;
    return { error: { code: 'strict/warning', message, offset: warning.span?.start ?? null, line } };
  };
}

/** The reader of a whole order. */
export function readerFor(order: Order, read: typeof safeReadout): Reader {
  const setting = settingOf(order);
  return readerOf(order, read, (result, place) => pieceOf(order.format, result, setting, place));
}
