import { describe, expect, it } from 'vitest';
import { confidenceOn, nameConfidence } from '../../src/lexicon/name-confidence.js';
import { readout } from '../../src/readout.js';

const article = 'President Orsolya Varga met Ambassador Tom Hale in Vienna.';

describe('confidence', () => {
  it.each(nameConfidence)('%s: %i right of %i found', (evidence, right, found) => {
    expect(found).toBeGreaterThan(0);
    expect(right).toBeLessThanOrEqual(found);
    expect(confidenceOn(evidence)).toBeGreaterThan(0);
    expect(confidenceOn(evidence)).toBeLessThan(1);
  });

  it('of an actor is the measured share of its evidence', () => {
    const actors = readout(article, { date: '2025-06-04' }).participants;
    expect(actors.map((actor) => actor.confidence)).toEqual([confidenceOn('office'), confidenceOn('office')]);
  });

  it('names each kind of evidence once', () => {
    const kinds = nameConfidence.map(([evidence]) => evidence);
    expect(new Set(kinds).size).toBe(kinds.length);
  });
});
