import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readout } from '../../src/index.js';

interface Row {
  readonly input: string;
  /** The speaker of each direct or mixed statement, in order. */
  readonly speakers: readonly (string | null)[];
  readonly note: string;
}

const rows: readonly Row[] = JSON.parse(
  readFileSync(new URL('../../fixtures/spec/quotations-speakers.json', import.meta.url), 'utf8'),
);

describe('speakers', () => {
  it.each(rows.map((row) => [row.note, row] as const))('%s', (_note, { input, speakers }) => {
    const { statements, participants, mentioned } = readout(` date 2025-06-02 ${input}`);
    const nameOf = new Map([...participants, ...mentioned].map(({ id, name }) => [id, name]));
    const found = statements
      .filter(({ kind }) => kind !== 'indirect')
      .map(({ speaker }) => (speaker === null ? null : (nameOf.get(speaker) ?? null)));
    expect(found).toEqual(speakers);
  });

  it('are never the place of a dateline', () => {
    const { article, statements } = readout(
      ' date 2025-06-02 LORAVILLE: The envoy has called off his trip to the south.\n\nRain fell all day.',
    );
    expect(article.dateline?.place).toBe('LORAVILLE');
    expect(statements).toEqual([]);
  });

  it('never tell themselves: a pronoun that was taken for the speaker is left open', () => {
    const { statements, mentioned } = readout(
      ' date 2025-06-02 President Lars Holm greeted Prime Minister Tom Keller and thanked him for the aid.',
    );
    const holm = mentioned.find(({ name }) => name === 'Lars Holm');
    expect(statements[0]?.speaker).toBe(holm?.id);
    expect(statements[0]?.addressee).not.toBe(holm?.id);
  });

  it('carry who was told, and when', () => {
    const { statements, participants, mentioned } = readout(
      ' date 2025-06-02 President Maria Keller met Prime Minister Lars Holm. "We agreed," Keller told Holm on June 1, 2025.',
    );
    const holm = [...participants, ...mentioned].find(({ name }) => name === 'Lars Holm');
    expect(statements.at(-1)).toMatchObject({ addressee: holm?.id, date: '2025-06-01' });
  });
});
