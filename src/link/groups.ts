import { singularOf } from '../core/singular.js';
import { addTitle, type Draft, type PersonMention } from './draft.js';

/**
 * `The interior ministers of Latvia, Estonia and Lithuania met. … Latvia's Gundars Priedītis…`: who is told by country alone
 * holds the office of the group, if a group with that office was named before.
 */
export function giveGroupOffice(drafts: readonly Draft[], roles: readonly PersonMention[]): void {
  // `the energy ministers from Norland and Ilvania` is one office for each country, all at one place.
  const shared = (role: PersonMention, i: number): boolean =>
    (i > 0 && roles[i - 1]?.start === role.start) || roles[i + 1]?.start === role.start;
  const groups = roles.filter(
    (role, i) =>
      role.value.state &&
      role.value.titleKind !== 'counterpart' &&
      (role.value.plural || (role.value.country !== null && shared(role, i))),
  );
  for (const draft of drafts) {
    const [country] = draft.countries;
    const [form] = draft.forms;
    if (draft.titles.length > 0 || country === undefined || form === undefined) continue;
    const group = groups.findLast(
      ({ start, value }) => start < form.start && (value.plural || value.country === country),
    );
    if (group === undefined) continue;
    const { value } = group;
    addTitle(draft, { ...group, value: { ...value, title: singularOf(value.title ?? ''), country: null } });
  }
}
