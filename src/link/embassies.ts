import type { Document } from '../core/document.js';
import { startAt, textAt } from '../core/look.js';
import type { CountryIndex } from './country-index.js';
import type { Draft } from './draft.js';

/** `The Chinese embassy said… Ambassador Lim did not attend`: an ambassador whose state is not said is that of the one embassy named before. */
export function countriesByEmbassy(document: Document, index: CountryIndex, drafts: readonly Draft[]): void {
  const open = drafts.filter(
    ({ countries, titles }) =>
      countries.length === 0 && titles[0]?.kind === 'diplomat' && /^Ambassador$/u.test(titles[0].title),
  );
  if (open.length === 0) return;
  const embassies: { readonly start: number; readonly code: string }[] = [];
  for (const [at, { end, code }] of index) {
    if (/^embassy$/iu.test(textAt(document, end))) embassies.push({ start: startAt(document, at), code });
  }
  for (const draft of open) {
    const start = Math.min(...draft.mentions.map((m) => m.start));
    const codes = new Set(embassies.filter((e) => e.start < start).map((e) => e.code));
    const [code] = codes;
    if (codes.size === 1 && code !== undefined) draft.countries.push(code);
  }
}
