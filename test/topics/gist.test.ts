import { describe, expect, it } from 'vitest';
import type { Actor, EventStatus, EventType, Outcome, ReadoutEvent, Topic } from '../../src/core/model.js';
import { type GistFacts, gistOf } from '../../src/summarize/gist.js';

const actor = (id: string, name: string | null, title: string | null, country: string | null): Actor => ({
  id,
  kind: 'person',
  name,
  aliases: [],
  title,
  country,
  organization: null,
  mentions: [],
  confidence: 1,
});
const ana = actor('a', 'Ana Oru', 'President', 'UA');
const kari = actor('k', 'Kari Solbakk', 'Prime Minister', 'NO');
const place = (text: string) => ({ start: 0, end: text.length, text, rule: 'names/place', country: null });
const event = (type: EventType, status: EventStatus, change: Partial<ReadoutEvent> = {}): ReadoutEvent => ({
  id: 'event-1',
  type,
  status,
  date: '2025-06-02',
  place: place('Vilnius'),
  participants: [
    { actor: 'a', role: 'attendee' },
    { actor: 'k', role: 'attendee' },
  ],
  background: false,
  evidence: [],
  ...change,
});
const topic = (id: string, label: string): Topic => ({ id, label, iptc: null, score: 1, mentions: [] });
const facts = (change: Partial<GistFacts>): GistFacts => ({
  participants: [ana, kari],
  mentioned: [],
  events: [],
  topics: [],
  agenda: [],
  outcomes: [],
  ...change,
});
const both = 'Ana Oru (President, UA) and Kari Solbakk (Prime Minister, NO)';

describe('the gist', () => {
  it.each<[EventType, EventStatus, string]>([
    ['meeting', 'held', `${both} met in Vilnius on 2 June 2025.`],
    ['meeting', 'ongoing', `${both} are meeting in Vilnius on 2 June 2025.`],
    ['meeting', 'planned', `${both} are to meet in Vilnius on 2 June 2025.`],
    ['meeting', 'proposed', `A meeting of ${both} in Vilnius on 2 June 2025 is proposed.`],
    ['meeting', 'cancelled', `A meeting of ${both} in Vilnius on 2 June 2025 was cancelled.`],
    ['meeting', 'denied', `A meeting of ${both} in Vilnius on 2 June 2025 is denied.`],
    ['call', 'held', `${both} held a call in Vilnius on 2 June 2025.`],
    ['summit', 'planned', `${both} are to take part in a summit in Vilnius on 2 June 2025.`],
    ['signing', 'held', `${both} took part in a signing in Vilnius on 2 June 2025.`],
    ['briefing', 'held', `${both} gave a briefing in Vilnius on 2 June 2025.`],
    ['visit', 'held', `${both} visited Vilnius on 2 June 2025.`],
    ['visit', 'planned', `${both} are to visit Vilnius on 2 June 2025.`],
    ['visit', 'cancelled', `A visit of ${both} to Vilnius on 2 June 2025 was cancelled.`],
  ])('tells a %s that is %s', (type, status, expected) => {
    expect(gistOf(facts({ events: [event(type, status)] }))).toBe(expected);
  });

  it('tells host and guest of a visit', () => {
    const participants = [
      { actor: 'a', role: 'guest' },
      { actor: 'k', role: 'host' },
    ] as const;
    expect(gistOf(facts({ events: [event('visit', 'held', { participants })] }))).toBe(
      'Ana Oru (President, UA) visited Vilnius on 2 June 2025, hosted by Kari Solbakk (Prime Minister, NO).',
    );
  });

  it('says no place and no day where none is known', () => {
    expect(gistOf(facts({ events: [event('meeting', 'held', { place: null, date: null })] }))).toBe(
      `${both} met.`,
    );
  });

  it('writes months, years and several days', () => {
    const on = (date: ReadoutEvent['date']) =>
      gistOf(facts({ events: [event('meeting', 'held', { place: null, date })] }));
    expect(on('2025-06')).toBe(`${both} met in June 2025.`);
    expect(on('2025')).toBe(`${both} met in 2025.`);
    expect(on({ start: '2022-11-07', end: '2022-11-18' })).toBe(`${both} met from 7 to 18 November 2022.`);
    expect(on({ start: '2022-11-28', end: '2022-12-02' })).toBe(
      `${both} met from 28 November to 2 December 2022.`,
    );
    expect(on('2025-W23')).toBe(`${both} met.`);
  });

  it('is at a palace', () => {
    expect(
      gistOf(facts({ events: [event('meeting', 'held', { place: place('Bayan Palace'), date: null })] })),
    ).toBe(`${both} met at Bayan Palace.`);
  });

  it('names an office holder without a name by the office', () => {
    const participants = [ana, actor('k', null, 'Prime Minister', 'GR')];
    expect(
      gistOf(facts({ participants, events: [event('meeting', 'held', { place: null, date: null })] })),
    ).toBe('Ana Oru (President, UA) and the Prime Minister (GR) met.');
  });

  it('counts the others of many', () => {
    const participants = 'ABCDEFG'.split('').map((letter) => actor(letter, letter, null, null));
    const many = event('summit', 'held', {
      place: null,
      date: null,
      participants: participants.map(({ id }) => ({ actor: id, role: 'attendee' as const })),
    });
    expect(gistOf(facts({ participants, events: [many] }))).toBe(
      'A, B, C, D and 3 others took part in a summit.',
    );
  });

  it('prefers what came to pass to what is planned or recalled', () => {
    const events = [
      event('meeting', 'planned', { place: place('Fio') }),
      event('call', 'held', { place: null }),
      event('meeting', 'held', { background: true }),
    ];
    expect(gistOf(facts({ events }))).toBe(`${both} held a call on 2 June 2025.`);
  });

  it('tells the agenda, or else the topics', () => {
    const topics = [topic('air-defence', 'Air defence'), topic('nato', 'NATO')];
    const events = [event('meeting', 'held', { place: null, date: null })];
    expect(gistOf(facts({ events, topics }))).toBe(`${both} met; topics: air defence, NATO.`);
    const agenda = [
      { start: 0, end: 1, text: 'x', rule: 'r', topics: ['air-defence'], generic: false, raisedBy: null },
    ];
    expect(gistOf(facts({ events, topics, agenda }))).toBe(`${both} met; on the agenda: air defence.`);
  });

  it('tells the document that was signed', () => {
    const span = { start: 0, end: 1, text: 'treaty on water' };
    const outcomes: readonly Outcome[] = [
      {
        ...span,
        rule: 'r',
        kind: 'signed',
        verb: span,
        parties: [],
        what: span,
        document: span,
        money: [],
        date: null,
        status: 'done',
      },
    ];
    expect(gistOf(facts({ events: [event('meeting', 'held', { place: null, date: null })], outcomes }))).toBe(
      `${both} met; signed: treaty on water.`,
    );
  });

  it('names people and topics where nothing happened, and says nothing of nothing', () => {
    expect(gistOf(facts({ participants: [], mentioned: [ana], topics: [topic('oil', 'Oil')] }))).toBe(
      'Named: Ana Oru (President, UA); topics: oil.',
    );
    expect(gistOf(facts({ participants: [] }))).toBe('');
  });

  it('tells an event that names nobody', () => {
    expect(
      gistOf(
        facts({ participants: [], events: [event('meeting', 'planned', { participants: [], date: null })] }),
      ),
    ).toBe('A meeting is planned in Vilnius.');
  });
});
