import { addMention, type Draft, formOf, type NameForm, type PersonMention } from './draft.js';
import { createNamesakes, type Namesakes } from './namesakes.js';
import { countWords, isSameFullName, shortFormFit } from './same-person.js';
import { titleKey } from './title-key.js';
import { titleFits } from './titles.js';

interface Named {
  readonly mention: PersonMention;
  readonly form: NameForm;
}

/** Puts the named mentions together, one draft a person: full names first, then surnames and other short forms. */
export function gatherPersons(mentions: readonly PersonMention[]): Draft[] {
  const namesakes = createNamesakes();
  const full: Named[] = [];
  const short: Named[] = [];
  for (const mention of mentions) {
    if (mention.value.name === null) continue;
    const form = formOf(mention.value.name);
    // `Al Maawali` after `Harith bin Talal Al Maawali` is two words and a short form.
    (countWords(form) > 1 ? full : short).push({ mention, form });
  }
  // The long ones open the drafts; of equals the first.
  full.sort((a, b) => b.form.words.length - a.form.words.length || a.form.start - b.form.start);
  const known = new Map<string, Draft>();
  for (const { mention, form } of full) {
    const key = form.folded.join(' ');
    const draft =
      known.get(key) ??
      namesakes.of(form).find((d) => namesakes.formsOf(d).some((f) => isSameFullName(f, form))) ??
      namesakes.open();
    known.set(key, draft);
    namesakes.add(draft, form);
    addMention(draft, mention, form);
  }
  const settled = new Map<string, Draft>();
  for (const { mention, form } of short) {
    const { gender, title, country } = mention.value;
    const bare = gender === null && title === null && country === null;
    const key = form.folded.join(' ');
    const again = bare ? settled.get(key) : undefined;
    const found = again === undefined ? draftsOfShort(namesakes, mention, form) : [again];
    const draft = found.length > 1 ? lastNamed(found, form.start) : (found[0] ?? namesakes.open());
    // A bare surname that can mean one person only does so all through the article.
    if (bare && found.length === 1) settled.set(key, draft);
    namesakes.add(draft, form);
    addMention(draft, mention, form);
  }
  return namesakes.drafts;
}

/** The persons whom a surname may mean: those that it fits best. */
function draftsOfShort(namesakes: Namesakes, mention: PersonMention, form: NameForm): readonly Draft[] {
  const [word] = form.folded;
  let best = 1;
  let top: Draft[] = [];
  for (const draft of namesakes.of(form)) {
    const forms = namesakes.formsOf(draft);
    const same = form.folded.length === 1 && forms.some((f) => f.folded.length === 1 && f.folded[0] === word);
    const fit = same ? 3 : shortFormFit(form, forms);
    if (fit < best || !agrees(draft, mention, fit)) continue;
    if (fit > best) top = [];
    best = fit;
    top.push(draft);
  }
  return top;
}

/** Of persons with one surname the one named last before it. */
function lastNamed(drafts: readonly Draft[], start: number): Draft {
  const before = (draft: Draft): number => {
    let last = -1;
    for (const m of draft.mentions) if (m.start < start && m.start > last) last = m.start;
    return last;
  };
  return drafts.reduce((a, b) => (before(b) > before(a) ? b : a));
}

/** Whether what the mention says of office, country and gender does not speak against the person. */
function agrees(draft: Draft, { value }: PersonMention, fit: number): boolean {
  if (value.gender !== null && draft.gender !== null && value.gender !== draft.gender) return false;
  if (value.country !== null && draft.countries.length > 0 && !draft.countries.includes(value.country))
    return false;
  if (value.title === null || value.title === 'Counterpart' || draft.titles.length === 0) return true;
  const told = { key: titleKey(value.title), kind: value.titleKind };
  if (draft.offices.some((own) => titleFits(told, own) || titleFits(own, told))) return true;
  // `Senator Wan` after `the Minister for Foreign Affairs, Senator the Hon Penny Wan`: a seat beside the office.
  if (
    value.title === 'Senator' &&
    value.country === null &&
    draft.offices.some(({ kind }) => kind === 'minister')
  )
    return true;
  // `President Lim` and `Foreign Minister Lim` are two; a job beside an office (`Professor Yunus`, the chief adviser) is not.
  return !(value.state && draft.titles.some((t) => t.state)) && fit > 1;
}
