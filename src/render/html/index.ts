import type { Readout } from '../../core/model.js';
import { dayInWords } from '../days.js';
import { articleElement } from './article.js';
import { constant, element, type Html, together } from './element.js';
import { entrySections } from './entries.js';
import { SCRIPT, SCRIPT_HASH } from './script.js';
import { STYLE, STYLE_HASH } from './style.js';

/** How `renderHtml` is told what to show. */
export interface HtmlOptions {
  /** The title of the page; default: the headline, else the gist. */
  readonly title?: string;
}

/** Nothing is loaded and nothing runs but the page's own style and script, known by their hashes. */
const POLICY = [
  "default-src 'none'",
  `style-src '${STYLE_HASH}'`,
  `script-src '${SCRIPT_HASH}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const LEGEND: readonly (readonly [kind: string, label: string])[] = [
  ['person', 'People'],
  ['body', 'Organisations'],
  ['event', 'Events'],
  ['date', 'Dates'],
  ['money', 'Money'],
  ['topic', 'Topics'],
  ['said', 'Words said'],
];

const legend = (): Html =>
  element(
    'fieldset',
    { class: 'legend' },
    element('legend', {}, 'Marks shown'),
    ...LEGEND.map(([kind, label]) =>
      element(
        'label',
        { class: kind },
        element('input', { type: 'checkbox', id: `show-${kind}`, checked: true }),
        element('span', {}, label),
      ),
    ),
  );

function header(readout: Readout): Html {
  const { article } = readout;
  const facts = [
    article.date === null
      ? null
      : element(
          'span',
          {},
          'Published ',
          element('time', { datetime: article.date }, dayInWords(article.date)),
        ),
    article.dateline?.place == null ? null : element('span', {}, article.dateline.place),
    readout.countries.length === 0 ? null : element('span', {}, readout.countries.join(' · ')),
  ].filter((fact) => fact !== null);
  return element(
    'header',
    {},
    element('p', { class: 'kicker' }, 'Readout'),
    element('h1', {}, readout.gist === '' ? (article.headline?.text ?? 'Nothing was found') : readout.gist),
    facts.length === 0 ? null : element('p', { class: 'facts' }, ...facts),
  );
}

/**
 * One self-contained HTML page: the article with what was found marked in it, and the entries beside it.
 * No network, a strict content security policy, everything escaped; for light and dark, keyboard, screen reader and paper.
 * `text` is the text that was read: the readout's offsets point into it.
 */
export function renderHtml(readout: Readout, text: string, options: HtmlOptions = {}): string {
  const title = options.title ?? readout.article.headline?.text ?? (readout.gist || 'Readout');
  const page = element(
    'html',
    { lang: 'en' },
    element(
      'head',
      {},
      element('meta', { charset: 'utf-8' }),
      element('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('meta', { name: 'color-scheme', content: 'light dark' }),
      element('meta', { name: 'referrer', content: 'no-referrer' }),
      element('link', { rel: 'icon', href: 'data:,' }),
      element('title', {}, title),
      constant('style', STYLE),
    ),
    element(
      'body',
      {},
      element('a', { class: 'skip', href: '#found' }, 'Skip to what was found'),
      header(readout),
      legend(),
      element(
        'main',
        {},
        articleElement(readout, text),
        element('aside', { id: 'found', 'aria-label': 'What was found' }, ...entrySections(readout)),
      ),
      element('div', { id: 'tip', role: 'tooltip', hidden: true }),
      constant('script', SCRIPT),
    ),
  );
  return `<!doctype html>\n${together([page]).html}\n`;
}
