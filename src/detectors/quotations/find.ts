import type { QuoteZone } from '../../core/document.js';
import { mainSubject } from './clause.js';
import { isSentence } from './fragments.js';
import { framesOf } from './frames.js';
import type { Reading, Unit } from './reading.js';
import { extended, standalone, uncued } from './standalone.js';
import { paragraphAt, type Statement, shareZones, statementOf } from './statements.js';
import type { Subject } from './subject-types.js';
import { labelled, withDash } from './unmarked.js';

/** A statement, and the quotations that went on with it in later sentences. */
interface Entry {
  readonly statement: Statement;
  readonly more: QuoteZone[];
}

/** What came before a unit. */
interface Before {
  /** The direct quotation that the unit before held: a quotation without a cue goes on with it. */
  readonly direct: Entry | null;
  readonly subject: Subject | null;
  readonly paragraph: number;
}

/** All statements of the document, in order. */
export function findStatements(reading: Reading): readonly Statement[] {
  const entries: Entry[] = [];
  let before: Before = { direct: null, subject: null, paragraph: -1 };
  /** The last unit that holds an attribution. */
  let spoken = -1;
  reading.units.forEach((unit, index) => {
    const frames = framesOf(reading, unit).map((f) => withDash(reading, reading.units, index, f, spoken));
    if (frames.length > 0) spoken = index;
    const paragraph = paragraphAt(reading, unit.first);
    const { told, loose } = shareZones(reading, unit, frames);
    const found: Entry[] = told.map((one) => ({ statement: statementOf(reading, one, unit.end), more: [] }));
    let subject = frames.at(-1)?.subject ?? null;
    if (frames.length === 0) {
      const label = labelled(reading, unit);
      const alone = label === null ? standalone(reading, unit, loose) : null;
      const same = paragraph === before.paragraph ? before.subject : null;
      if (label !== null) found.push({ statement: label, more: [] });
      else if (alone === null) subject = subjectAlone(reading, unit);
      else {
        subject = same;
        if (before.direct !== null && paragraph - before.paragraph <= 1) {
          before.direct.more.push(...alone);
          found.push(before.direct);
        } else found.push({ statement: uncued(reading, alone, same), more: [] });
      }
    }
    const opening = loose[0];
    if (found.length === 0 && opening?.open === unit.first && isSentence(reading, opening)) {
      found.push({ statement: uncued(reading, [opening], null), more: [] });
    }
    const direct = found.findLast(({ statement }) => statement.value.kind === 'direct') ?? null;
    for (const entry of found) if (entry !== before.direct) entries.push(entry);
    before = { direct, subject, paragraph: paragraphAt(reading, unit.end - 1) };
  });
  return entries
    .map(({ statement, more }) => extended(reading, statement, more))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The subject of a sentence that says nothing of speech: `Stoev ruled out joining. "We campaigned…"` */
function subjectAlone(reading: Reading, unit: Unit): Subject | null {
  const main = mainSubject(reading, unit.first, unit.end);
  return main === null ? null : { head: main, whole: main, inverted: false };
}
