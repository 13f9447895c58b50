import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const src = fileURLToPath(new URL('../src', import.meta.url));

/** The floors, lowest first. A file may import from its own floor and from those below it, never from above. */
const floors: readonly (readonly string[])[] = [
  ['errors.ts'],
  ['core'],
  ['lexicon', 'adapters'],
  ['split', 'document'],
  ['detectors'],
  ['link'],
  ['relate'],
  ['summarize', 'options.ts', 'own'],
  ['config.ts'],
  ['readout.ts'],
  ['index.ts', 'dates.ts', 'money.ts', 'compromise.ts', 'stream', 'render', 'testing', 'pool'],
  ['cli'],
];

/** Rooms that see less than their floor would allow: they are built from a readout, not from its insides. */
const narrow: Readonly<Record<string, readonly string[]>> = {
  core: ['errors.ts'],
  render: ['errors.ts', 'core', 'summarize', 'index.ts'],
  stream: ['errors.ts', 'core', 'split', 'summarize', 'readout.ts', 'index.ts'],
  pool: ['errors.ts', 'core', 'index.ts', 'stream'],
  testing: ['errors.ts', 'core', 'split', 'summarize', 'readout.ts', 'index.ts', 'render'],
};

/** Where a package may be imported: a file or a room. No other package may be imported anywhere. */
const packages: Readonly<Record<string, readonly string[]>> = {
  compromise: ['adapters/compromise.ts'],
  'chrono-node': ['adapters/chrono.ts'],
  zod: ['summarize', 'readout.ts', 'index.ts'],
  commander: ['cli'],
  '@bomb.sh/tab': ['cli'],
  '@modelcontextprotocol/sdk': ['cli'],
  'cli-progress': ['cli'],
  tinyglobby: ['cli'],
  picocolors: ['cli'],
  'html-escaper': ['render'],
  piscina: ['pool'],
  vitest: ['testing/vitest.ts'],
};

/** Rooms for Node: all others run in browsers too. */
const nodeRooms = ['cli', 'pool', 'testing'];

/** Files over 250 lines, each with the reason why it is one idea all the same. */
const longFiles: Readonly<Record<string, string>> = {
  'core/model.ts': 'the types of the whole summary, to be read from top to bottom',
  'summarize/schema.ts': 'the same contract as one schema, with a description for every field',
};

interface Import {
  readonly from: string;
  readonly specifier: string;
  /** The imported file, relative to src; null for a package. */
  readonly target: string | null;
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(sep).join('/'))
  .filter((file) => file.endsWith('.ts'))
  .sort();
const texts = new Map(files.map((file) => [file, readFileSync(join(src, file), 'utf8')]));
const imports = files.flatMap(importsOf);

function importsOf(file: string): Import[] {
  return ts.preProcessFile(texts.get(file)!, true, true).importedFiles.map(({ fileName }) => ({
    from: file,
    specifier: fileName,
    target: fileName.startsWith('.')
      ? posix.join(posix.dirname(file), fileName).replace(/\.js$/u, '.ts')
      : null,
  }));
}

/** 'detectors/money/rules.ts' lives in 'detectors'; 'readout.ts' is a room of its own. */
const room = (file: string): string => file.split('/')[0]!;
const floor = (file: string): number => floors.findIndex((rooms) => rooms.includes(room(file)));
const packageName = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
const shown = ({ from, specifier }: Import): string => `${from} imports ${specifier}`;

/** The first circle that a depth-first walk meets, as its path; null if there is none. */
function circle(edges: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const done = new Set<string>();
  const path: string[] = [];
  const walk = (node: string): readonly string[] | null => {
    if (path.includes(node)) return [...path.slice(path.indexOf(node)), node];
    if (done.has(node)) return null;
    path.push(node);
    for (const next of edges.get(node) ?? []) {
      const found = walk(next);
      if (found !== null) return found;
    }
    path.pop();
    done.add(node);
    return null;
  };
  for (const node of edges.keys()) {
    const found = walk(node);
    if (found !== null) return found;
  }
  return null;
}

describe('rooms and floors', () => {
  it('finds the sources and their imports', () => {
    expect(files).toContain('index.ts');
    expect(importsOf('index.ts').every(({ specifier }) => specifier !== '')).toBe(true);
  });

  it('has a floor for every file', () => {
    expect(files.filter((file) => floor(file) === -1)).toEqual([]);
  });

  it('imports sources by a path that exists, with its .js', () => {
    const wrong = imports.filter(
      ({ specifier, target }) => target !== null && !(specifier.endsWith('.js') && texts.has(target)),
    );
    expect(wrong.map(shown)).toEqual([]);
  });

  it('lets no import run up', () => {
    const up = imports.filter(({ from, target }) => target !== null && floor(target) > floor(from));
    expect(up.map(shown)).toEqual([]);
  });

  it.each(Object.entries(narrow))('lets %s see only %j', (name, allowed) => {
    const outside = imports.filter(
      ({ from, target }) =>
        room(from) === name && target !== null && ![name, ...allowed].includes(room(target)),
    );
    expect(outside.map(shown)).toEqual([]);
  });

  it('keeps each detector from seeing another', () => {
    const folder = (file: string): string => posix.dirname(`${file}/`).split('/').slice(0, 2).join('/');
    // A file straight in detectors/ is either the table of all detectors or shared by them.
    const isDetector = (file: string): boolean => file.split('/').length > 2;
    const across = imports.filter(
      ({ from, target }) =>
        target !== null &&
        room(from) === 'detectors' &&
        room(target) === 'detectors' &&
        isDetector(from) &&
        isDetector(target) &&
        folder(from) !== folder(target),
    );
    expect(across.map(shown)).toEqual([]);
  });

  it('has no circle of files', () => {
    const edges = new Map(
      files.map((file) => [
        file,
        imports.filter(({ from, target }) => from === file && target !== null).map(({ target }) => target!),
      ]),
    );
    expect(circle(edges)).toBeNull();
  });

  it('has no circle of rooms', () => {
    const rooms = [...new Set(files.map(room))];
    const edges = new Map(
      rooms.map((name) => [
        name,
        imports
          .filter(({ from, target }) => room(from) === name && target !== null && room(target) !== name)
          .map(({ target }) => room(target!)),
      ]),
    );
    expect(circle(edges)).toBeNull();
  });

  it('would see a circle', () => {
    expect(circle(new Map([['a', ['b']], ['b', ['c']], ['c', ['b']]]))).toEqual(['b', 'c', 'b']); // biome-ignore format: one row a node is longer, not clearer
    expect(circle(new Map([['a', ['b', 'c']], ['b', ['c']], ['c', []]]))).toBeNull(); // biome-ignore format: the same
  });
});

describe('packages', () => {
  it('are imported only where the table says', () => {
    const stray = imports.filter(({ from, specifier, target }) => {
      if (target !== null || specifier.startsWith('node:')) return false;
      const allowed = packages[packageName(specifier)] ?? [];
      return !allowed.includes(from) && !allowed.includes(room(from));
    });
    expect(stray.map(shown)).toEqual([]);
  });

  it('of Node stay out of what runs in browsers', () => {
    const stray = imports.filter(
      ({ from, specifier }) => specifier.startsWith('node:') && !nodeRooms.includes(room(from)),
    );
    expect(stray.map(shown)).toEqual([]);
  });
});

/** What in a file reads the clock, the locale, the time zone or the host, or is not in the style of the house. */
function lapses(file: string, text: string): string[] {
  const found: string[] = [];
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const note = (node: ts.Node, what: string): void => {
    found.push(`${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${what}`);
  };
  const isValue = (node: ts.Identifier): boolean =>
    !(ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) &&
    !ts.isPropertyAssignment(node.parent) &&
    !ts.isPropertySignature(node.parent);
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && isValue(node) && ['Intl', 'process', 'globalThis'].includes(node.text)) {
      note(node, node.text);
    }
    if (ts.isPropertyAccessExpression(node)) {
      if (/^(toLocale|get(Date|Day|Hours|Minutes|Month|FullYear|TimezoneOffset)$)/u.test(node.name.text)) {
        note(node, node.name.text);
      }
      if (node.getText() === 'Date.now' || node.getText() === 'Math.random') note(node, node.getText());
    }
    if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length) {
      note(node, 'new Date()');
    }
    if (ts.isCallExpression(node) && node.expression.getText() === 'Date') note(node, 'Date()');
    if (ts.isRegularExpressionLiteral(node) && !/\/[a-z]*[uv][a-z]*$/u.test(node.text))
      note(node, 'no u flag');
    if (node.kind === ts.SyntaxKind.AnyKeyword) note(node, 'any');
    if (ts.isExportAssignment(node)) note(node, 'default export');
    if (ts.canHaveModifiers(node)) {
      const words = ts.getModifiers(node) ?? [];
      if (words.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)) note(node, 'default export');
    }
    if (ts.isClassDeclaration(node) && file !== 'errors.ts') note(node, 'class');
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe('habits', () => {
  // Lexicons are data: the walk through their thousands of rows would find nothing that the compiler does not.
  const code = files.filter((file) => room(file) !== 'lexicon');

  it('names files in kebab-case', () => {
    expect(
      files.filter((file) => !/^([a-z0-9]+(-[a-z0-9]+)*\/)*[a-z0-9]+(-[a-z0-9]+)*\.ts$/u.test(file)),
    ).toEqual([]);
  });

  it('has no file over 250 lines, but lexicons', () => {
    const long = code.filter((file) => texts.get(file)!.trimEnd().split('\n').length > 250);
    expect(long.filter((file) => !(file in longFiles))).toEqual([]);
    expect(Object.keys(longFiles).filter((file) => !long.includes(file))).toEqual([]);
  });

  it('reads no clock, locale or host, exports by name, has no any and no regular expression without its u flag', () => {
    const library = code.filter((file) => room(file) !== 'cli' && room(file) !== 'stream');
    expect(library.flatMap((file) => lapses(file, texts.get(file)!))).toEqual([]);
  });

  it('would see each of these lapses', () => {
    const bad = [
      'const a = Date.now();',
      'const b = new Date();',
      "const c = 'x'.toLocaleUpperCase();",
      'const d = new Intl.NumberFormat();',
      'const e: any = 1;',
      'const f = process.env;',
      'export default a;',
      'class G {}',
      'const h = Math.random();',
      'const i = new Date(0).getDate();',
      'const j = /a/g;',
    ];
    expect(bad.map((line) => lapses('x.ts', line).length)).toEqual(bad.map(() => 1));
    expect(lapses('x.ts', 'const a = new Date(0).getUTCDate(); const b = { process: 1 };')).toEqual([]);
  });

  it('switches no test off', () => {
    const test = dirname(fileURLToPath(import.meta.url));
    const tests = readdirSync(test, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.test.ts') && !file.includes('node_modules'),
    );
    const off = tests.filter((file) =>
      /\b(it|test|describe)\.(skip|only|todo)\b/u.test(readFileSync(join(test, file), 'utf8')),
    );
    expect(off).toEqual([]);
  });
});
