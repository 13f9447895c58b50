import type { Readout } from '../index.js';
import { pick, safeJson } from '../pool/pick.js';
import {
  renderCsv,
  renderHtml,
  renderJsonLd,
  renderMarkdown,
  renderText,
  type TextStyle,
} from '../render/index.js';

export { pick, safeJson } from '../pool/pick.js';

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
