import { int32At } from '../core/columns.js';
import { TokenKind } from '../core/document.js';
import { isKind, isMark, tokenAtOffset } from '../core/look.js';
import type { PersonMention, Scene } from './draft.js';
import { ownerOfCounterpart } from './roles.js';

/** `President Oru*'s special envoy* Jan Bek`: who serves somebody named serves that one's country. */
export function giveNamedOwnerCountry({ document, drafts }: Scene, mentions: readonly PersonMention[]): void {
  for (const { value } of mentions) {
    const { name, office } = value;
    if (name === null || office === null || value.country !== null || value.organization !== null) continue;
    if (office.start > name.start) continue;
    const at = tokenAtOffset(document, office.start) - 1;
    const isOwned =
      isKind(document, at, TokenKind.clitic) || isMark(document, at, '’') || isMark(document, at, "'");
    if (!isOwned) continue;
    const end = int32At(document.tokens.end, at - 1);
    const owner = drafts.find((d) => d.forms.length > 0 && d.mentions.some((m) => m.end === end));
    const draft = drafts.find((d) => d.mentions.some((m) => m.start === name.start));
    const [country] = owner?.countries ?? [];
    if (draft !== undefined && draft !== owner && draft.countries.length === 0 && country !== undefined)
      draft.countries.push(country);
  }
}

/** `his press secretary, Liza Marasigan`: who serves somebody serves that one's country. */
export function givePossessorCountry(scene: Scene, mentions: readonly PersonMention[]): void {
  for (const mention of mentions) {
    const { value } = mention;
    if (
      !value.possessor ||
      value.name === null ||
      value.titleKind === 'counterpart' ||
      value.titleKind === 'kin' ||
      value.country !== null
    )
      continue;
    const draft = scene.drafts.find((d) => d.mentions.some((m) => m.start === value.name?.start));
    const owner = ownerOfCounterpart(scene, mention);
    const [country] = owner?.countries ?? [];
    if (draft !== undefined && draft.countries.length === 0 && country !== undefined)
      draft.countries.push(country);
  }
}
