import { isMark, sentenceAt } from '../../core/look.js';
import type { Place } from '../../core/model.js';
import type { Scene } from './scene.js';
import { isAttribute } from './where.js';

/** The goal of a journey told at token `at`: `a visit *to Kyiv*`, `arrived *in Brunei*`. */
export function goalAfter(scene: Scene, at: number, reach: number): Place | null {
  const sentence = sentenceAt(scene.document, at);
  const place = scene
    .placesIn(sentence)
    // `inspected a *Norland-built* radar`: no place to go to.
    .find(
      (p) =>
        p.first >= at &&
        p.first - at <= reach &&
        !isMark(scene.document, p.end, '-') &&
        // `his visit to *the Gulf country*`
        !(p.place.rule === 'names/place' && isAttribute(scene.document, p.first, p.end)),
    );
  return place?.place ?? null;
}
