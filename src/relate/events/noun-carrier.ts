import type { Sentence } from '../../core/document.js';
import { textAt } from '../../core/look.js';
import { teamAt, visitorBefore } from './objects.js';
import { personsOf } from './people.js';
import type { Scene, Standing } from './scene.js';
import { sharedHead } from './status.js';
import { sharedSubject, speakerOfQuote } from './subjects.js';

/** The subject of the verb at `light` that carries a noun: `*Oru* held talks`, `*We* had a meeting,” Oru said`, `*The mission* held talks`. */
export function carriedBy(
  scene: Scene,
  standings: readonly Standing[],
  behind: readonly Standing[],
  light: number,
  sentence: Sentence,
): readonly Standing[] {
  if (light < 0) return [];
  const { document } = scene;
  const team = teamAt(document, sentence.first);
  if (team > 0 && personsOf(behind).length > 0 && light - sentence.first < 6)
    return visitorBefore(scene, team, sentence.first);
  if (/^(?:I|[Ww]e)$/u.test(textAt(document, light - 1))) return speakerOfQuote(scene, light, sentence.end);
  const head = sharedHead(document, light, sentence.first);
  return sharedSubject(document, standings, light, head, sentence.first);
}
