import { int32At } from '../../core/columns.js';
import type { Document } from '../../core/document.js';
import type { Range } from './parts.js';

const MARKS = /^[-–—•*▪·●]$/u;

/** The bullet paragraphs after the sentence of token `at`: `The parties discussed:` and then `- drones;`. At most fifteen. */
export function bulletsAfter(document: Document, at: number): readonly Range[] {
  const { tokens, sentences, paragraphs } = document;
  const items: Range[] = [];
  const here = sentences[int32At(tokens.sentence, at)]?.paragraph ?? 0;
  for (let p = here + 1; p < paragraphs.length && items.length < 15; p++) {
    const paragraph = paragraphs[p];
    if (paragraph === undefined || paragraph.first === paragraph.last) continue;
    const mark = document.text.slice(tokens.start[paragraph.first], tokens.end[paragraph.first]);
    const numbered =
      tokens.kind[paragraph.first] === 2 &&
      /^[.)]$/u.test(document.text.slice(tokens.start[paragraph.first + 1], tokens.end[paragraph.first + 1]));
    if (!MARKS.test(mark) && !numbered) break;
    const first = paragraph.first + (numbered ? 2 : 1);
    if (paragraph.last - first > 0 && paragraph.last - first <= 25)
      items.push({ first, end: paragraph.last });
  }
  return items;
}
