import { singularOf } from '../core/singular.js';
import { addTitle, type Draft, type PersonMention } from './draft.js';

/**
 * `The interior ministers of Latvia, Estonia and Lithuania met. … Latvia's Gundars Priedītis…`: who is told by country alone
 * holds the office of the group, if a group with that office was named before.
 */
export function giveGroupOffice(drafts: readonly Draft[], roles: readonly PersonMention[]): void {
  const groups = roles.filter(
    (role) => role.value.plural && role.value.state && role.value.titleKind !== 'counterpart',
  );
  for (const draft of drafts) {
    const [country] = draft.countries;
    const [form] = draft.forms;
    if (draft.titles.length > 0 || country === undefined || form === undefined) continue;
    const group = groups.filter((role) => role.start < form.start).at(-1);
    if (group === undefined) continue;
    const { value } = group;
    addTitle(draft, { ...group, value: { ...value, title: singularOf(value.title ?? ''), country: null } });
  }
}
