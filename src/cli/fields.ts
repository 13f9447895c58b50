import { ReadoutSchema } from '../index.js';

/** What is wrong with a choice of fields (`['money', 'article.date']`); null if nothing is, or none was made. */
export function fieldFault(fields: unknown): string | null {
  if (fields === undefined) return null;
  if (!Array.isArray(fields) || fields.length === 0) return 'Fields must be a list of names.';
  const known = Object.keys(ReadoutSchema.shape);
  const article = Object.keys(ReadoutSchema.shape.article.shape).map((name) => `article.${name}`);
  const unknown: unknown = fields.find((field) => !known.includes(field) && !article.includes(field));
  return unknown === undefined
    ? null
    : `There is no field "${String(unknown)}". Fields are ${known.join(', ')}; and ${article.join(', ')}.`;
}
