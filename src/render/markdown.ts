import type { Readout } from '../core/model.js';
import { oneLine } from './plain.js';
import { frameOf, sectionsOf } from './sections.js';

/** How `renderMarkdown` is told what to show. */
export interface MarkdownOptions {
  /** Which fields to show; default all. */
  readonly fields?: readonly string[];
}

/**
 * What has a meaning in Markdown or in the HTML that it may hold: escaped by a backslash, as CommonMark allows for
 * all punctuation. `@` and `:` too, so that no host makes a mention or a link of an article's words.
 */
const MEANT = /[\\`*_{}[\]()<>#+!|~@&$^=:-]/gu;
const escapeMarkdown = (text: string): string => text.replace(MEANT, '\\$&');

/** A readout as GitHub-flavoured Markdown: the gist, then one table for each field that holds something. */
export function renderMarkdown(readout: Readout, { fields }: MarkdownOptions = {}): string {
  const shown = (field: string): boolean => fields === undefined || fields.includes(field);
  const row = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  const blocks = [
    shown('gist') && readout.gist !== '' ? `**${escapeMarkdown(oneLine(readout.gist))}**` : '',
    shown('article')
      ? frameOf(readout)
          .map(([label, value]) => `- ${label}: ${escapeMarkdown(value)}`)
          .join('\n')
      : '',
    ...sectionsOf(readout)
      .filter(({ field }) => shown(field))
      .map(({ title, columns, rows }) =>
        [`## ${title}`, '', row(columns), `|${' --- |'.repeat(columns.length)}`, ...rows.map(row)].join('\n'),
      ),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
