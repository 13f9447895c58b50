import type { Readout } from '../index.js';

/** The fields that were asked for: `['money', 'article.date']` → `{ money: […], article: { date: … } }`. */
export function pick(readout: Readout, fields: readonly string[] | undefined): unknown {
  if (fields === undefined) return readout;
  const picked: Record<string, unknown> = {};
  for (const field of fields) {
    const [name = '', inner] = field.split('.');
    const value: unknown = readout[name as keyof Readout];
    if (inner === undefined) picked[name] = value;
    else {
      picked[name] = {
        ...(picked[name] as object | undefined),
        [inner]: (value as Readonly<Record<string, unknown>>)[inner],
      };
    }
  }
  return picked;
}

/** JSON that can neither steer a terminal nor close a page's script element: JSON.stringify leaves DEL, the C1 controls and `<` as they are. */
export const safeJson = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replace(
    /(?!\n)\p{Cc}|</gu,
    (character) => `\\u00${character.charCodeAt(0).toString(16)}`,
  );
