import type { Readout } from '../index.js';
import {
  renderCsv,
  renderHtml,
  renderJsonLd,
  renderMarkdown,
  renderText,
  type TextStyle,
} from '../render/index.js';

export const FORMATS = ['text', 'json', 'ndjson', 'md', 'html', 'csv', 'jsonld'] as const;
export type Format = (typeof FORMATS)[number];

/** How a file of a format is called. */
export const EXTENSION: Readonly<Record<Format, string>> = {
  text: '.txt',
  json: '.json',
  ndjson: '.ndjson',
  md: '.md',
  html: '.html',
  csv: '.csv',
  jsonld: '.jsonld',
};

/** What an output format may know beside the readout. */
export interface Setting {
  readonly fields: readonly string[] | undefined;
  readonly width: number;
  readonly style: TextStyle;
}

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

/** JSON that cannot steer a terminal either: JSON.stringify leaves DEL and the C1 controls as they are. */
export const safeJson = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replace(
    /(?!\n)\p{Cc}/gu,
    (character) => `\\u00${character.charCodeAt(0).toString(16)}`,
  );

/** One readout in a format that needs no frame around several. `fields` counts as its top-level names there. */
export function renderAs(
  format: Format,
  readout: Readout,
  text: string,
  id: string,
  setting: Setting,
): string {
  const fields = setting.fields?.map((field) => field.split('.')[0] ?? '');
  const chosen = fields === undefined ? {} : { fields };
  switch (format) {
    case 'text':
      return renderText(readout, { width: setting.width, style: setting.style, ...chosen });
    case 'md':
      return renderMarkdown(readout, chosen);
    case 'html':
      return renderHtml(readout, text);
    case 'csv':
      return renderCsv(readout, { id, ...chosen });
    case 'jsonld':
      return `${safeJson(renderJsonLd(readout), 2)}\n`;
    case 'ndjson':
      return `${safeJson({ id, readout: pick(readout, setting.fields) })}\n`;
    case 'json':
      return `${safeJson(pick(readout, setting.fields), 2)}\n`;
  }
}
