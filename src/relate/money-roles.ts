import { int32At } from '../core/columns.js';
import type { Money } from '../core/model.js';
import { actorPlaces, isActor, partiesOf } from './money-parties.js';
import { figuresOf, partsOf, repeatsOf } from './money-parts.js';
import { dateFrom, kindOf, periodOf, purposeOf } from './money-purpose.js';
import type { Findings } from './types.js';

export { moneyRoleVocabulary } from './money-words.js';

/** The figures with what they are for, who pays whom, of which sum they are a share. */
export function relateMoney({ document, money, dates, cast }: Findings): readonly Money[] {
  if (money.length === 0) return [];
  const plain = money.map(
    ({ value, start, end, text, rule }): Money => ({
      start,
      end,
      text,
      rule,
      ...value,
      purpose: null,
      kind: null,
      payer: null,
      payee: null,
      period: null,
      partOf: null,
      sameAs: null,
    }),
  );
  const figures = figuresOf(document, plain);
  const parts = partsOf(document, figures);
  const repeats = repeatsOf(figures);
  const actors = actorPlaces(document, cast);
  const { start, end, count } = document.tokens;
  return figures.map((figure, index) => {
    const previous = index === 0 ? 0 : (figures[index - 1]?.end ?? 0);
    const next = figures[index + 1]?.first ?? count;
    const sentence = document.sentences[figure.sentence] ?? { first: 0, end: count };
    const bounds = {
      start: int32At(start, sentence.first),
      previous: int32At(start, Math.max(previous, sentence.first)),
      // The columns have room behind the last token: what stands there is no place.
      next: next < sentence.end ? int32At(start, next) : int32At(end, sentence.end - 1),
    };
    const kind = kindOf(document, figure, previous, next);
    return {
      ...figure.money,
      purpose: purposeOf(document, figure, next, (from, to) => isActor(document, actors, from, to)),
      kind,
      ...partiesOf(document, actors, figure),
      period: periodOf(document, figure, kind, dates, dateFrom(dates, bounds.start), bounds),
      partOf: parts[index] ?? null,
      sameAs: repeats[index] ?? null,
    };
  });
}
