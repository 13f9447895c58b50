import { escape as escapeHtml } from 'html-escaper';
import { harmless } from '../plain.js';

/** A piece of HTML. Only this file makes one, so nothing unescaped can get into a page. */
export interface Html {
  readonly html: string;
}

export type Child = Html | string | null;
export type Attributes = Readonly<Record<string, string | true | null>>;

const VOID: ReadonlySet<string> = new Set(['meta', 'link', 'input', 'br']);

/** The text as HTML: escaped, and without characters that steer a terminal or the direction of writing. */
const escaped = (text: string): string => escapeHtml(harmless(text.replace(/\r\n?/gu, '\n')));

const inner = (child: Child): string =>
  child === null ? '' : typeof child === 'string' ? escaped(child) : child.html;

/** An element. Strings among attributes and children are escaped; `null` leaves an attribute or a child out. */
export function element(tag: string, attributes: Attributes = {}, ...children: readonly Child[]): Html {
  const written = Object.entries(attributes).map(([name, value]) =>
    value === null ? '' : value === true ? ` ${name}` : ` ${name}="${escaped(value)}"`,
  );
  const open = `<${tag}${written.join('')}>`;
  return { html: VOID.has(tag) ? open : `${open}${children.map(inner).join('')}</${tag}>` };
}

/** Several pieces as one. */
export const together = (children: readonly Child[]): Html => ({ html: children.map(inner).join('') });

/** An element whose content is a constant of this package: the page's own style and script, which HTML does not unescape. */
export const constant = (tag: 'style' | 'script', content: string): Html => ({
  html: `<${tag}>${content}</${tag}>`,
});
