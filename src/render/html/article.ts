import type { Paragraph, Readout } from '../../core/model.js';
import { element, type Html, together } from './element.js';
import { layersOf, type Mark } from './marks.js';

/** The first mark of a layer that ends after `at`; the marks stand side by side, so their ends ascend. */
function firstAfter(marks: readonly Mark[], at: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.end ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The id of the first piece of a mark, for links from the entries beside the article. */
export const markId = (kind: string, start: number): string => `${kind}-at-${start}`;

/** One mark around its words. The innermost layer's are links, so that the keyboard reaches them. */
function markElement(mark: Mark, isFirst: boolean, isLink: boolean, content: Html): Html {
  return element(
    isLink ? 'a' : 'span',
    {
      id: isFirst ? markId(mark.kind, mark.start) : null,
      class: `mark ${mark.kind}${mark.faint ? ' faint' : ''}`,
      href: isLink ? `#${mark.of}` : null,
      'data-of': mark.of,
      'data-tip': mark.tip.join('\n'),
    },
    content,
  );
}

/** The article's words from `start` to `end`, with the marks of `layers`, the outermost first; marks that cross are cut. */
function marked(text: string, start: number, end: number, layers: readonly (readonly Mark[])[]): Html {
  const [marks, ...inner] = layers;
  if (marks === undefined) return together([text.slice(start, end)]);
  const pieces: Html[] = [];
  let at = start;
  for (let i = firstAfter(marks, start); i < marks.length; i++) {
    const mark = marks[i];
    if (mark === undefined || mark.start >= end) break;
    const from = Math.max(mark.start, start);
    const to = Math.min(mark.end, end);
    if (from > at) pieces.push(marked(text, at, from, inner));
    pieces.push(markElement(mark, from === mark.start, inner.length === 0, marked(text, from, to, inner)));
    at = to;
  }
  if (at < end) pieces.push(marked(text, at, end, inner));
  return together(pieces);
}

const NOTES: Readonly<Partial<Record<Paragraph['kind'], string>>> = {
  background: 'background',
  boilerplate: 'not part of the article',
};

/** The article, paragraph by paragraph, marked. */
export function articleElement(readout: Readout, text: string): Html {
  const { article } = readout;
  const layers = layersOf(readout);
  const paragraphs = article.paragraphs.map(({ start, end, kind }) => {
    const note = NOTES[kind];
    return element(
      kind === 'headline' ? 'h2' : 'p',
      { class: kind },
      note === undefined ? null : element('small', { class: 'note' }, note),
      marked(text, start, end, layers),
    );
  });
  return element(
    'article',
    {
      id: 'article',
      lang: article.language === 'und' ? null : article.language,
      'aria-label': 'The article',
    },
    ...paragraphs,
  );
}
