import type { Readout } from '../core/model.js';
import { oneLine } from './plain.js';
import { frameOf, type Section, sectionsOf } from './sections.js';
import { padTo, widthOf, wrapTo } from './width.js';

/** How the parts of a text are dressed; each gets plain text and may put colours around it, but must not change it. */
export interface TextStyle {
  /** The sentence on top. */
  readonly gist: (text: string) => string;
  /** The heading of a section. */
  readonly title: (text: string) => string;
  /** What an entry is called by. */
  readonly first: (text: string) => string;
  /** Details. */
  readonly faint: (text: string) => string;
}

/** How `renderText` lays out. */
export interface TextOptions {
  /** Columns; default 80, at least 40. */
  readonly width?: number;
  /** Default: no colours. */
  readonly style?: TextStyle;
  /** Which fields to show; default all. */
  readonly fields?: readonly string[];
}

const same = (text: string): string => text;
const PLAIN: TextStyle = { gist: same, title: same, first: same, faint: same };
const GAP = 2;

/**
 * How wide each column may be. All but the last take what they need, but no more than a share of the line,
 * so that a long name cannot starve the column of words beside it.
 */
function columnWidths(rows: readonly (readonly string[])[], room: number): readonly number[] {
  const count = Math.max(...rows.map((row) => row.length));
  const needs = Array.from({ length: count }, (_, at) =>
    Math.max(...rows.map((row) => widthOf(row[at] ?? ''))),
  );
  const used = needs.filter((need) => need > 0).length;
  const share = Math.floor((room - GAP * (used - 1)) / Math.max(1, used));
  let left = room;
  return needs.map((need, at) => {
    const later = needs.slice(at + 1).filter((other) => other > 0);
    const kept = later.reduce((sum, other) => sum + Math.min(other, share) + GAP, 0);
    const width = Math.min(need, Math.max(share, left - kept));
    if (width > 0) left -= width + GAP;
    return width;
  });
}

/** One row as lines: each cell wrapped in its column. */
function rowLines(row: readonly string[], widths: readonly number[], style: TextStyle): readonly string[] {
  const cells = widths.map((width, at) => (width === 0 ? [] : wrapTo(row[at] ?? '', width)));
  const height = Math.max(1, ...cells.map((cell) => cell.length));
  return Array.from({ length: height }, (_, line) => {
    const parts = cells.flatMap((cell, at) => {
      const width = widths[at] ?? 0;
      if (width === 0) return [];
      const text = padTo(cell[line] ?? '', width);
      return [at === 0 ? style.first(text) : at === cells.length - 1 && at > 1 ? style.faint(text) : text];
    });
    return `  ${parts.join(' '.repeat(GAP))}`.trimEnd();
  });
}

const sectionLines = (section: Section, width: number, style: TextStyle): readonly string[] => {
  const widths = columnWidths(section.rows, width - GAP);
  return [style.title(section.title), ...section.rows.flatMap((row) => rowLines(row, widths, style))];
};

/** A readout as aligned text for a terminal or a mail: the gist on top, then a section for each field that holds something. */
export function renderText(readout: Readout, options: TextOptions = {}): string {
  const { style = PLAIN, fields } = options;
  const width = Math.max(40, options.width ?? 80);
  const shown = (field: string): boolean => fields === undefined || fields.includes(field);
  const frame = shown('article') ? frameOf(readout) : [];
  const labels = Math.max(0, ...frame.map(([label]) => label.length));
  const blocks = [
    shown('gist') && readout.gist !== '' ? wrapTo(oneLine(readout.gist), width).map(style.gist) : [],
    frame.flatMap(([label, value]) =>
      wrapTo(value, width - labels - GAP).map(
        (line, at) => `${style.faint(padTo(at === 0 ? label : '', labels))}  ${line}`,
      ),
    ),
    ...sectionsOf(readout)
      .filter(({ field }) => shown(field))
      .map((section) => sectionLines(section, width, style)),
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}
