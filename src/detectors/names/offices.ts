import { type Document, TokenFlag } from '../../core/document.js';
import { entryAt, hasFlag, sentenceBounds } from '../../core/look.js';
import { type Office, type TokenSpan } from './office.js';
import { leftOf } from './office-left.js';
import { rightOf } from './office-right.js';
import { titleText } from './title-text.js';
import { COUNTERPART, TITLE, type TitleValue } from './vocabulary.js';

interface Head extends TokenSpan {
  readonly value: Pick<TitleValue, 'kind' | 'state' | 'plural' | 'gender'>;
}

/** The heads (`prime minister`, `counterpart`), longest first, none inside another. */
function headsOf(document: Document): readonly Head[] {
  const heads: Head[] = [];
  for (const cls of [TITLE, COUNTERPART]) {
    const id = document.vocabulary.classes.get(cls.name);
    if (id === undefined) continue;
    for (const m of document.postings[id] ?? []) {
      const first = document.matches.first[m] ?? 0;
      if (heads.at(-1)?.first === first) continue;
      if (cls === TITLE) {
        const match = entryAt(document, first, TITLE);
        if (match !== null) heads.push({ first, end: match.end, value: match.value });
      } else {
        const match = entryAt(document, first, COUNTERPART);
        if (match !== null) {
          heads.push({
            first,
            end: match.end,
            value: { kind: 'official', state: true, plural: match.value, gender: null },
          });
        }
      }
    }
  }
  heads.sort((a, b) => a.first - b.first || b.end - a.end);
  return heads.filter((head, i) => i === 0 || head.first >= (heads[i - 1]?.end ?? 0));
}

/** Every office of the document with its country, organisation and field. */
export function findOffices(document: Document, labels: Int32Array): readonly Office[] {
  const offices: Office[] = [];
  let last = 0;
  for (const head of headsOf(document)) {
    if (head.first < last) continue;
    const office = officeOf(document, labels, head);
    offices.push(office);
    last = office.end;
  }
  return offices;
}

function officeOf(document: Document, labels: Int32Array, head: Head): Office {
  const isCounterpart = entryAt(document, head.first, COUNTERPART) !== null;
  const { value } = head;
  const kind: Office['kind'] = isCounterpart ? 'counterpart' : value.kind;
  const plural = value.plural;
  const bounds = sentenceBounds(document, head.first);
  const left = leftOf(document, labels, head, kind, plural, bounds.first);
  const right = rightOf(document, labels, head.end, kind, plural, bounds.end);
  const countries = left.countries.length > 0 ? left.countries : right.countries;
  return {
    first: left.first,
    end: right.end,
    head: left.head,
    title: isCounterpart ? 'Counterpart' : titleText(document, [...left.pieces, head, ...right.pieces]),
    kind,
    state: value.state || isCounterpart,
    plural,
    gender: value.gender,
    countries,
    organization: left.organization ?? right.organization,
    definite: left.definite,
    indefinite: left.indefinite,
    possessor: left.possessor,
    capital: hasFlag(document, head.first, TokenFlag.capital),
  };
}
