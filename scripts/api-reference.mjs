// The page docs/api.md, made from the sources: every public entry, what it exports, and its docstrings.
// Signatures and types are those of the sources; a name that one entry passes on from another is explained once.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/u, '');

/** Built file → source, as tsup.config.ts has them: `'testing/jest': 'src/testing/jest.ts'`. */
const SOURCES = new Map(
  [
    ...readFileSync(join(root, 'tsup.config.ts'), 'utf8').matchAll(
      /^\s+'?([\w/-]+)'?: '(src\/[^']+\.ts)',$/gmu,
    ),
  ].map(([, name, source]) => [`./dist/${name}.js`, source]),
);

/** `readout/money` → `src/money.ts`, for everything that package.json exports. */
const ENTRIES = Object.fromEntries(
  Object.entries(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).exports)
    .filter(([entry]) => !entry.endsWith('.json'))
    .map(([entry, conditions]) => {
      const source = SOURCES.get((conditions.import ?? conditions).default);
      if (source === undefined) throw new Error(`tsup.config.ts has no source for ${entry}.`);
      return [`readout${entry.slice(1)}`, source];
    }),
);

const oneLine = (text) => text.replace(/\s+/gu, ' ').trim();
const inTable = (text) => oneLine(text).replaceAll('|', '\\|');
/** `code`, for text that may hold backticks itself. */
const code = (text) => {
  const fence = text.includes('`') ? '``' : '`';
  return `${fence}${text}${fence}`;
};

/** A docstring as Markdown: links as code, an indented example as a fragment of code, tags as sentences. */
function docOf(symbol, checker) {
  const link = /\{@link ([^}]+)\}/gu;
  const text = ts.displayPartsToString(symbol.getDocumentationComment(checker)).replace(link, '`$1`');
  const lines = text.split('\n').map((line) => (/^ {4}/u.test(line) ? line : line.trim()));
  const tags = symbol.getJsDocTags(checker).flatMap(({ name, text: parts }) => {
    const said = oneLine(ts.displayPartsToString(parts)).replace(link, '`$1`');
    const [first = '', ...rest] = said.split(' ');
    if (name === 'throws') return [`Throws ${code(first)}: ${rest.join(' ')}`.replace(/: $/u, '')];
    return name === 'param' ? [`${code(first)}: ${rest.join(' ').replace(/^- /u, '')}`] : [];
  });
  return [lines.join('\n').trim(), ...tags].filter((part) => part !== '').join('\n\n');
}

const FLAGS = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope;

/** `readonly fields?: readonly string[] | undefined` → `fields?` and `readonly string[]`. */
function memberOf(member, checker) {
  const symbol = checker.getSymbolAtLocation(member.name);
  const optional = member.questionToken === undefined ? '' : '?';
  const name = `${member.name.getText()}${optional}`;
  const type =
    ts.isMethodSignature(member) || ts.isMethodDeclaration(member)
      ? `(${member.parameters.map((parameter) => parameter.getText()).join(', ')}) => ${member.type?.getText() ?? 'void'}`
      : (member.type?.getText() ?? 'unknown');
  return {
    name,
    type: oneLine(type.replace(/\/\*\*.*?\*\//gsu, '')).replace(/ \| undefined$/u, ''),
    doc: symbol === undefined ? '' : docOf(symbol, checker),
  };
}

const schema = JSON.parse(readFileSync(join(root, 'docs', 'readout.schema.json'), 'utf8'));

/** Parts of a readout → where the schema, which describes every field, has them. */
const SCHEMAS = {
  Readout: schema,
  Article: schema.properties.article,
  Dateline: objectIn(schema.properties.article.properties.dateline),
  Paragraph: objectIn(schema.properties.article.properties.paragraphs),
  Source: objectIn(schema.properties.article.properties.sources),
  Actor: objectIn(schema.properties.participants),
  ActorMention: objectIn(objectIn(schema.properties.participants).properties.mentions),
  ReadoutEvent: objectIn(schema.properties.events),
  EventParticipant: objectIn(objectIn(schema.properties.events).properties.participants),
  Place: objectIn(objectIn(schema.properties.events).properties.place),
  Mention: objectIn(objectIn(schema.properties.events).properties.evidence),
  Span: objectIn(objectIn(schema.properties.statements).properties.content),
  DateMention: objectIn(schema.properties.dates),
  Money: objectIn(schema.properties.money),
  Topic: objectIn(schema.properties.topics),
  AgendaItem: objectIn(schema.properties.agenda),
  Statement: objectIn(schema.properties.statements),
  Outcome: objectIn(schema.properties.outcomes),
  Issue: objectIn(schema.properties.issues),
};

/** The object of a list, or of what may be null. */
function objectIn({ items, anyOf, ...rest }) {
  if (items !== undefined) return objectIn(items);
  return anyOf === undefined ? rest : anyOf.find(({ type }) => type === 'object');
}

/** What the schema says of a field that has no docstring of its own. */
function inSchema(owner, field) {
  const found = SCHEMAS[owner]?.properties?.[field];
  return found?.description ?? found?.anyOf?.[0]?.description ?? '';
}

function tableOf(members, checker, owner = '') {
  const rows = members
    .filter(({ name }) => name !== undefined)
    .filter((member) => !(ts.isPropertyDeclaration(member) && member.name.getText() === 'name'))
    .map((member) => memberOf(member, checker))
    .map(({ name, type, doc }) => [code(name), inTable(code(type)), inTable(doc || inSchema(owner, name))]);
  if (rows.length === 0) return '';
  const width = rows.some(([, , meaning]) => meaning !== '') ? 3 : 2;
  return [['name', 'type', 'meaning'], ['---', '---', '---'], ...rows]
    .map((row) => `| ${row.slice(0, width).join(' | ')} |`)
    .join('\n');
}

/** The declaration of an exported name, in Markdown. */
function declared(name, symbol, checker) {
  const [declaration] = symbol.declarations ?? [];
  const doc = docOf(symbol, checker);
  if (ts.isInterfaceDeclaration(declaration)) {
    const bases = (declaration.heritageClauses ?? []).flatMap(({ types }) =>
      types.map((type) => type.getText()),
    );
    const also = bases.length === 0 ? '' : `Has all of ${bases.map(code).join(' and ')} too.`;
    return ['interface', doc, also, tableOf(declaration.members, checker, name)];
  }
  if (ts.isClassDeclaration(declaration)) {
    const members = declaration.members.filter((member) => !ts.isConstructorDeclaration(member));
    return ['error class', doc, tableOf(members, checker)];
  }
  if (ts.isTypeAliasDeclaration(declaration)) {
    const type = oneLine(
      declaration.type
        .getText()
        .replace(/\/\*\*.*?\*\//gsu, '')
        .replace(/\/\/.*$/gmu, ''),
    );
    return ['type', doc, code(type.replace(/^\| /u, ''))];
  }
  const type = checker.getTypeOfSymbolAtLocation(symbol, declaration);
  const signatures = type.getCallSignatures();
  if (signatures.length === 0) {
    const given = ts.isVariableDeclaration(declaration) ? declaration.type?.getText() : undefined;
    return ['constant', doc, given === undefined ? '' : code(oneLine(given))];
  }
  const shown = signatures.map((signature) =>
    code(oneLine(`${name}${checker.signatureToString(signature, declaration, FLAGS)}`)),
  );
  return ['function', shown.join('\n\n'), doc];
}

const RANK = ['function', 'constant', 'error class', 'interface', 'type'];

/** The whole page. */
export function apiReference() {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const files = Object.values(ENTRIES).map((file) => join(root, file));
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  const seen = new Map();
  const sections = Object.entries(ENTRIES).map(([entry, file]) => {
    const source = program.getSourceFile(join(root, file));
    const module = checker.getSymbolAtLocation(source);
    const elsewhere = [];
    const here = [];
    for (const exported of module === undefined ? [] : checker.getExportsOfModule(module)) {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      const name = exported.getName();
      if (seen.has(symbol)) {
        elsewhere.push(`${code(name)} (${seen.get(symbol)})`);
        continue;
      }
      seen.set(symbol, code(entry));
      const [kind, ...parts] = declared(name, symbol, checker);
      here.push({ name, kind, parts });
    }
    here.sort(
      (a, b) =>
        RANK.indexOf(a.kind) - RANK.indexOf(b.kind) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
    );
    const [comment] = ts.getLeadingCommentRanges(source.text, 0) ?? [];
    const about =
      comment === undefined || here.length === 0 ? '' : aboutOf(source.text.slice(comment.pos, comment.end));
    return [
      `## ${code(entry)}`,
      about,
      ...here.flatMap(({ name, kind, parts }) => [`### ${code(name)}`, `_${kind}_`, ...parts]),
      elsewhere.length === 0 ? '' : `Also here: ${elsewhere.sort().join(', ')}.`,
    ].filter((part) => part !== '');
  });
  const contents = Object.keys(ENTRIES)
    .map((entry) => `- [${code(entry)}](#${entry.replaceAll('/', '')})`)
    .join('\n');
  return [
    '# API reference',
    'Made from the docstrings by `npm run docs`; not to be edited. What each field of a readout holds, with examples: [output](output.md).',
    contents,
    ...sections.flat(),
  ]
    .join('\n\n')
    .concat('\n');
}

/** The comment at the top of a file, where it speaks of the entry as a whole. */
function aboutOf(comment) {
  if (!comment.startsWith('/**') || !/\bFor (?:Vitest|Jest)\b/u.test(comment)) return '';
  return oneLine(comment.replace(/^\/\*\*|\*\/\s*$/gu, '').replace(/^\s*\* ?/gmu, ''));
}
