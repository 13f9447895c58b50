export { type CsvOptions, renderCsv } from './csv.js';
export { type HtmlOptions, renderHtml } from './html/index.js';
export { type JsonLdDocument, type JsonLdNode, type JsonLdOptions, renderJsonLd } from './json-ld.js';
export { type MarkdownOptions, renderMarkdown } from './markdown.js';
export { renderText, type TextOptions, type TextStyle } from './text.js';
