import { describe, expect, it } from 'vitest';
import rows from '../../fixtures/spec/events.json' with { type: 'json' };
import type { Readout } from '../../src/core/model.js';
import { readout } from '../../src/readout.js';

/** An event as a row writes it: `meeting held 2025-06-02 Tallinn: A (host), B (guest)`; `-` where there is no date or place. */
function shown(data: Readout): readonly string[] {
  const names = new Map(
    [...data.participants, ...data.mentioned].map((actor) => [actor.id, actor.name ?? `[${actor.title}]`]),
  );
  return data.events.map(({ type, status, background, date, place, participants }) => {
    const day = date === null ? '-' : typeof date === 'string' ? date : `${date.start}/${date.end}`;
    const who = participants.map(({ actor, role }) => {
      const name = names.get(actor) ?? actor;
      return role === 'attendee' ? name : `${name} (${role})`;
    });
    return `${type} ${status}${background ? ' background' : ''} ${day} ${place?.text ?? '-'}: ${who.join(', ')}`;
  });
}

/** The tables take every article for one of Wednesday, 4 June 2025. */
const PUBLISHED = '2025-06-04';

describe('events', () => {
  it.each(rows.map(({ input, expected, note }) => [input, note, expected] as const))(
    '%s (%s)',
    (input, _, expected) => {
      const data = readout(input, { date: PUBLISHED });
      expect([...shown(data)].sort()).toEqual([...expected].sort());
      for (const event of data.events) {
        for (const { start, end, text } of event.evidence) expect(input.slice(start, end)).toBe(text);
      }
    },
  );

  it('has a quarter of negatives', () => {
    const negatives = rows.filter(({ expected }) => expected.length === 0);
    expect(negatives.length * 4).toBeGreaterThanOrEqual(rows.length);
  });
});
