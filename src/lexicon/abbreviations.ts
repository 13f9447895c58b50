/**
 * Words before a full stop that does not end a sentence.
 * `title`: a name follows (`Lt. Gen. Smith`); `month`, `number`: a figure follows (`Sept. 5`, `No. 7`);
 * `suffix`: it may end a sentence too, so the word after it decides (`Samsung Co. The deal…`).
 */
export interface AbbreviationRow {
  readonly form: string;
  readonly kind: 'title' | 'month' | 'number' | 'suffix';
}

const rows = (kind: AbbreviationRow['kind'], forms: string): readonly AbbreviationRow[] =>
  forms.split(' ').map((form) => ({ form, kind }));

export const abbreviations: readonly AbbreviationRow[] = [
  ...rows(
    'title',
    'mr mrs ms mx dr rt prof gen lt col maj capt cpt sgt cpl adm cmdr comdr brig cdr sen rep gov hon rev fr st ste messrs mlle mme eng ing shri smt pt atty amb pres supt insp det dep asst min sec hrh assoc',
  ),
  ...rows('month', 'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun'),
  ...rows('number', 'no nos art vol pp para sect ch fig rs res approx ca tel ph'),
  ...rows('suffix', 'jr sr inc ltd co corp bros plc llc etc al md esq est dept univ ave blvd rd mt ft vs'),
  ...rows('suffix', 'calif colo conn fla ga ill ind kan mass mich minn mo mont neb nev ore pa tenn tex va vt wash wis wyo'),
];
