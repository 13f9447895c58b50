import { lowerAt } from '../../core/look.js';
import type { Telling } from './draft.js';
import { participantsOf, withRole } from './people.js';
import type { Scene } from './scene.js';

/** `*visiting* Australian Minister Rose Field`: the word before an office tells of a visit that is going on. */
export function tellingsOfVisitors(scene: Scene): readonly Telling[] {
  const tellings: Telling[] = [];
  scene.document.sentences.forEach((_, sentence) => {
    for (const standing of scene.actorsIn(sentence)) {
      if (standing.kind !== 'person' || standing.form === 'pronoun') continue;
      for (let at = standing.first - 1; at <= standing.first + 2 && at < standing.end; at++) {
        if (lowerAt(scene.document, at) !== 'visiting') continue;
        tellings.push({
          rule: 'events/visiting',
          type: 'visit',
          status: 'ongoing',
          background: false,
          at,
          end: at + 1,
          place: null,
          participants: participantsOf(withRole([standing], 'guest')),
          anaphoric: false,
        });
        break;
      }
    }
  });
  return tellings;
}
