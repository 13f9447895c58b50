import { textAt } from '../../core/look.js';
import type { Place } from '../../core/model.js';
import type { Scene, StandingPlace } from './scene.js';

const AT = /^(?:in|at|near|inside|outside|on)$/iu;

/** Whether `in`, `at` stands before the place, an article or an adjective between allowed: `at the Great Hall`, `in downtown Kyiv`. */
function hasPreposition(scene: Scene, { first }: StandingPlace): string | null {
  for (let back = 1; back <= 4; back++) {
    const word = textAt(scene.document, first - back).toLowerCase();
    if (AT.test(word)) return word;
    if (/^(?:to|from|of|for|with|and|,|\.)$/u.test(word)) return null;
  }
  return null;
}

/** The place of an event told at token `at`: the nearest one of its sentence that `in` or `at` stands before, those behind it first. */
export function placeAt(scene: Scene, at: number): Place | null {
  const sentence = scene.document.tokens.sentence[at] ?? 0;
  const places = scene.placesIn(sentence).filter((p) => hasPreposition(scene, p) !== null);
  const after = places.find((p) => p.first > at && p.first - at < 25);
  const before = places.filter((p) => p.end <= at).at(-1);
  return (after ?? before)?.place ?? null;
}

/** The goal of a journey told at token `at`: `a visit *to Kyiv*`, `arrived *in Brunei*`. */
export function goalAfter(scene: Scene, at: number, reach: number): Place | null {
  const sentence = scene.document.tokens.sentence[at] ?? 0;
  const place = scene.placesIn(sentence).find((p) => p.first >= at && p.first - at <= reach);
  return place?.place ?? null;
}
