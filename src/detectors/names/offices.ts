import { int32At } from '../../core/columns.js';
import { type Document, TokenFlag } from '../../core/document.js';
import {
  entryAt,
  entryBefore,
  hasFlag,
  isCapitalWord,
  isMark,
  matchesOf,
  sentenceBounds,
  textAt,
} from '../../core/look.js';
import { Label } from './labels.js';
import type { Office, TokenSpan } from './office.js';
import { leftOf } from './office-left.js';
import { rightOf } from './office-right.js';
import { titleText } from './title-text.js';
import { ADJECTIVE, COUNTERPART, COUNTRY, TITLE, type TitleValue } from './vocabulary.js';

interface Head extends TokenSpan {
  readonly value: Pick<TitleValue, 'kind' | 'state' | 'plural' | 'gender'>;
}

/** The heads (`prime minister`, `counterpart`), longest first, none inside another. */
function headsOf(document: Document): readonly Head[] {
  const heads: Head[] = [];
  // The longest match of a place comes first.
  for (const match of matchesOf(document, TITLE))
    if (heads.at(-1)?.first !== match.first) heads.push(ofCountry(document, match));
  for (const { first, end, value: plural } of matchesOf(document, COUNTERPART)) {
    // `a Labour *peer*` is nobody's counterpart.
    if (PEER.test(textAt(document, first)) && !isForeignPeer(document, { first, end })) continue;
    heads.push({ first, end, value: { kind: 'official', state: true, plural, gender: null } });
  }
  heads.sort((a, b) => a.first - b.first || b.end - a.end);
  return heads.filter((head, i) => i === 0 || head.first >= (heads[i - 1]?.end ?? 0));
}

/** `President of the Republic *of Estonia*`, `Prime Minister of the Republic *of Armenia*`: the republic is a part of the country's name, not of the office. */
function ofCountry(document: Document, head: Head): Head {
  const { first, end } = head;
  if (end - first < 4 || textAt(document, end) !== 'of' || entryAt(document, end - 1, COUNTRY) === null)
    return head;
  const own = textAt(document, first + 1) === 'of' ? first + 1 : first + 2;
  return { ...head, end: own };
}

/** Every office of the document with its country, organisation and field. */
export function findOffices(document: Document, labels: Int32Array): readonly Office[] {
  const offices: Office[] = [];
  let last = 0;
  for (const head of headsOf(document)) {
    if (head.first < last || isVerb(document, head) || isPartOfName(document, labels, head)) continue;
    const office = officeOf(document, labels, head, last);
    last = office.end;
    const before = offices.at(-1);
    if (before !== undefined && isExplained(document, before, office)) {
      // `*his counterparts from Norland and Oman, Foreign Ministers* A and B`: one office, told twice.
      offices[offices.length - 1] = { ...office, first: before.first, countries: before.countries };
      continue;
    }
    offices.push(office);
  }
  return offices;
}

const isExplained = (document: Document, before: Office, office: Office): boolean =>
  before.kind === 'counterpart' &&
  before.plural &&
  office.plural &&
  before.countries.length > 0 &&
  office.countries.length === 0 &&
  office.first === before.end + 1 &&
  isMark(document, before.end, ',');

/** `will *head to* Washington`, `Morel *heads for* Beijing`: a verb. */
const isVerb = (document: Document, { first }: Head): boolean =>
  /^heads?$/u.test(textAt(document, first)) &&
  /^(?:to|for|back|home|into)$/u.test(textAt(document, first + 1));

/** `Abdul *Wali* Zadran`, `Datuk Seri *Hakim*`, `Kate *Bishop*`: a word that is an office elsewhere and a name here. */
function isPartOfName(document: Document, labels: Int32Array, head: Head): boolean {
  if (head.end - head.first > 1 || !hasFlag(document, head.first, TokenFlag.capital)) return false;
  const own = int32At(labels, head.first);
  if ((own & Label.named) !== 0 && (own & Label.namedFirst) === 0) return true;
  const before = int32At(labels, head.first - 1);
  if (!isCapitalWord(document, head.first - 1) && (before & Label.honorific) === 0) return false;
  // `Prime Minister *Hakim* Yusoff`: a given name behind an office.
  if ((own & Label.given) !== 0 && (before & Label.title) !== 0 && isCapitalWord(document, head.end))
    return true;
  const plain =
    (before &
      (Label.country |
        Label.place |
        Label.adjective |
        Label.organisation |
        Label.title |
        Label.portfolio)) ===
    0;
  if ((before & Label.given) !== 0 && plain) return true;
  return (int32At(labels, head.first) & Label.given) !== 0 && (before & Label.honorific) !== 0;
}

const POSSESSIVE = /^(?:his|her|their)$/iu;
const PEER = /^(?:colleague|peer)s?$/iu;

/** `her *Fijian colleague* Jan Bek`, `his *colleagues from Peru and Chile*`: a counterpart, as long as the state is told. */
function isForeignPeer(document: Document, { first, end }: TokenSpan): boolean {
  if (!PEER.test(textAt(document, first))) return false;
  if (POSSESSIVE.test(textAt(document, first - 1)))
    return /^(?:from|of|in)$/u.test(textAt(document, end)) && entryAt(document, end + 1, COUNTRY) !== null;
  const state = entryBefore(document, first, ADJECTIVE, 4);
  return state !== null && POSSESSIVE.test(textAt(document, state.first - 1));
}

/** `Prime Minister *(PM)* Lim`: the office's short form in brackets belongs to it where a name follows. */
const behindShort = (document: Document, end: number): number =>
  isMark(document, end, '(') &&
  hasFlag(document, end + 1, TokenFlag.upper) &&
  isMark(document, end + 2, ')') &&
  (isCapitalWord(document, end + 3) || (isMark(document, end + 3, ',') && isCapitalWord(document, end + 4)))
    ? end + 3
    : end;

/** `Deputy Minister for Political Affairs *Ambassador* Oru`: the words before it are of the office before. */
const NO_FIELD_BEFORE = /^(?:job|diplomat)$/u;

/** `from`: where the office before it ends, whose words are no job's field (`Minister of *Foreign Affairs* Prof. Oru`). */
function officeOf(document: Document, labels: Int32Array, head: Head, from: number): Office {
  const isCounterpart = entryAt(document, head.first, COUNTERPART) !== null || isForeignPeer(document, head);
  const { value } = head;
  const kind: Office['kind'] = isCounterpart ? 'counterpart' : value.kind;
  const plural = value.plural;
  const bounds = sentenceBounds(document, head.first);
  const left = leftOf(
    document,
    labels,
    head,
    kind,
    plural,
    NO_FIELD_BEFORE.test(kind) ? Math.max(bounds.first, from) : bounds.first,
  );
  const right = rightOf(document, labels, head.end, kind, plural, bounds.end);
  // Titles of the lexicon that begin with a body (`EU foreign policy chief`, `IMF chief`): the body is not part of the title.
  const lead =
    (int32At(labels, head.first) & (Label.country | Label.organisation | Label.adjective)) !== 0 &&
    head.end - head.first > 1 &&
    hasFlag(document, head.first, TokenFlag.upper);
  const own = lead ? { first: head.first + 1, end: head.end } : head;
  const leadCountry = lead
    ? (entryAt(document, head.first, COUNTRY) ?? entryAt(document, head.first, ADJECTIVE))?.value
    : undefined;
  if (leadCountry !== undefined && left.countries.length === 0) right.countries.unshift(leadCountry);
  // `*Yemeni* Presidential Leadership Council President`: a body named by its state.
  const named = left.organization === null ? null : entryAt(document, left.organization.first, ADJECTIVE);
  if (named !== null && left.countries.length === 0 && right.countries.length === 0)
    right.countries.push(named.value);
  const countries = left.countries.length > 0 ? left.countries : right.countries;
  return {
    first: left.first,
    end: behindShort(document, right.end),
    head: left.head,
    title:
      kind === 'kin'
        ? null
        : isCounterpart
          ? 'Counterpart'
          : titleText(document, [...left.pieces, own, ...right.pieces]),
    kind,
    state: value.state || isCounterpart,
    plural,
    gender: value.gender,
    countries,
    organization:
      left.organization ??
      (lead && leadCountry === undefined ? { first: head.first, end: head.first + 1 } : right.organization),
    definite: left.definite,
    indefinite: left.indefinite,
    possessor: left.possessor,
    capital: hasFlag(document, head.first, TokenFlag.capital),
  };
}
