import { type Document, TokenKind } from '../../core/document.js';
import { flatMap } from '../../core/flat-map.js';
import { isKind, sentenceAt, startAt, textAt, tokenAtOffset } from '../../core/look.js';
import type { ActorKind, MentionForm, Statement } from '../../core/model.js';
import type { Cast, PlaceMention } from '../../link/index.js';
import type { Findings } from '../types.js';

/** An actor standing in the text: the tokens of the mention with the office before or behind it. */
export interface Standing {
  readonly actor: string;
  readonly kind: ActorKind;
  readonly form: MentionForm;
  /** First and end token, office and honorific included. */
  readonly first: number;
  readonly end: number;
}

/** A place standing in the text. */
export interface StandingPlace {
  readonly place: PlaceMention;
  readonly first: number;
  readonly end: number;
}

/** The actors and places of each sentence, in order. */
export interface Scene {
  readonly document: Document;
  readonly findings: Findings;
  readonly actorsIn: (sentence: number) => readonly Standing[];
  readonly placesIn: (sentence: number) => readonly StandingPlace[];
  readonly countryOf: (actor: string) => string | null;
  /** Whether an office without a name ends right before token `at`: `*The Prime Minister* spoke`. */
  readonly isOfficeBefore: (at: number) => boolean;
  /** Whose words the token at `at` stands in, inside quotation marks; `null` outside of them, and where nobody knows. */
  readonly speakerAt: (at: number) => string | null;
}

const NONE: readonly never[] = [];

/** Sorts the cast's mentions into sentences, each widened by its office. */
export function setScene(findings: Findings, statements: readonly Statement[]): Scene {
  const { document, cast } = findings;
  const offices = officeSpans(findings);
  const actors = new Map<number, Standing[]>();
  for (const actor of cast.actors) {
    for (const mention of actor.mentions) {
      const office = offices.get(mention.start);
      const first = tokenAtOffset(document, Math.min(mention.start, office?.start ?? mention.start));
      const end = tokenAtOffset(document, Math.max(mention.end, office?.end ?? mention.end) - 1) + 1;
      if (isHonorificPronoun(document, mention.form, end) || isOwner(document, actor.kind, end)) continue;
      put(actors, sentenceAt(document, first), {
        actor: actor.id,
        kind: actor.kind,
        form: mention.form,
        first,
        end,
      });
    }
  }
  for (const [sentence, list] of actors) {
    list.sort((a, b) => a.first - b.first || b.end - a.end);
    // `*the President*'s adviser Tom Hale met…`: whose he is, not who.
    actors.set(
      sentence,
      list.filter(
        (s, i) =>
          !(isKind(document, s.end, TokenKind.clitic) && list[i + 1]?.first === s.end + 1) &&
          !isInBody(s, list[i - 1]),
      ),
    );
  }
  const places = placesBySentence(document, cast);
  const countries = new Map(cast.actors.map(({ id, country }) => [id, country] as const));
  const officeEnds = new Set(
    flatMap(findings.names, ({ value, end }) =>
      value.kind === 'person' && value.name === null && value.state && value.definite && !value.plural
        ? [tokenAtOffset(document, end - 1) + 1]
        : [],
    ),
  );
  return {
    document,
    findings,
    actorsIn: (sentence) => actors.get(sentence) ?? NONE,
    placesIn: (sentence) => places.get(sentence) ?? NONE,
    countryOf: (actor) => countries.get(actor) ?? null,
    isOfficeBefore: (at) => officeEnds.has(at),
    speakerAt: (at) => speakerAt(document, statements, at),
  };
}

/** `the Ministry of *Foreign Affairs of Norland*`: a part of the body's name. */
const isInBody = (own: Standing, before: Standing | undefined): boolean =>
  own.kind === 'organization' && before?.kind === 'organization' && own.first < before.end;

function speakerAt(document: Document, statements: readonly Statement[], at: number): string | null {
  const start = startAt(document, at);
  const said = statements.find(
    ({ kind, content }) => kind === 'direct' && content.start <= start && start < content.end,
  );
  return said?.speaker ?? null;
}

/** `*His* Highness`: a part of an address, no pronoun. */
const isHonorificPronoun = (document: Document, form: MentionForm, end: number): boolean =>
  form === 'pronoun' &&
  // `*HE* Mr Lim`
  (textAt(document, end - 1) === 'HE' ||
    /^(?:Highness|Excellency|Majesty|Royal|Holiness|Eminence|Honou?r)$/u.test(textAt(document, end)));

/** `*Georgia*'s Davit Lomtadze`: whose, not who. */
const isOwner = (document: Document, kind: ActorKind, end: number): boolean =>
  kind !== 'person' &&
  (isKind(document, end, TokenKind.clitic) ||
    // `the *Norland* – Ilvania Dialogue`, `the Partnership *Charter*`: names of things.
    (kind === 'country' && /^[-–]$/u.test(textAt(document, end))) ||
    (kind === 'organization' && THING.test(textAt(document, end - 1))));

const THING =
  /^(?:Charter|Agreement|Memorandum|Treaty|Protocol|Declaration|Convention|Accords?|Summit|Conference|Forum|Meeting|Talks|Dialogue|Initiative|Plan|Process|Partnership|Format|Platform|Statement|Procedure|Programme|Program)$/u;

function placesBySentence(document: Document, cast: Cast): ReadonlyMap<number, StandingPlace[]> {
  const places = new Map<number, StandingPlace[]>();
  for (const place of cast.places) {
    const first = tokenAtOffset(document, place.start);
    const end = tokenAtOffset(document, place.end - 1) + 1;
    put(places, sentenceAt(document, first), { place, first, end });
  }
  for (const list of places.values()) list.sort((a, b) => a.first - b.first);
  return places;
}

/** Where each named person's office stands, by the offset of the name. */
function officeSpans({
  names,
}: Findings): ReadonlyMap<number, { readonly start: number; readonly end: number }> {
  const spans = new Map<number, { readonly start: number; readonly end: number }>();
  for (const { value } of names) {
    if (value.kind === 'person' && value.name !== null && value.office !== null)
      spans.set(value.name.start, value.office);
  }
  return spans;
}

function put<T>(map: Map<number, T[]>, key: number, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
