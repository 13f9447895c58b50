// Every regular expression of the built bundle: literals, `RegExp(…)` calls and `new RegExp(…)`, found by the TypeScript parser.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const ts = createRequire(import.meta.url)('typescript');

/** Loads the entries of a folder and reads an article, and gives what `new RegExp` was called with, by `file:line:column`. */
async function constructedIn(folder, entries) {
  const calls = new Map();
  const Native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Native, {
    construct(target, [pattern, flags]) {
      const made = new target(pattern, flags);
      const [, file, line, column] = Native(/\/([^/]+\.js):(\d+):(\d+)\)?$/mu).exec(new Error().stack) ?? [];
      if (file !== undefined)
        calls.set(`${basename(file)}:${line}:${column}`, { source: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    for (const entry of entries) {
      const { safeReadout, findDates, findMoney } = await import(pathToFileURL(join(folder, entry)));
      const text =
        ' date 2025-06-02 KYIV, June 1 (Harbor) -- Ana Oru met Jan Bek and pledged $5 million yesterday.';
      for (const read of [safeReadout, findDates, findMoney]) read?.(text);
    }
  } finally {
    globalThis.RegExp = Native;
  }
  return calls;
}

/**
 * Whether a place of a built file stands in a dependency's module: the bundler names each module in a line above it.
 * chrono's expressions are not ours to prove: `src/adapters/chrono.ts` asks them of windows of 120 units.
 */
function foreignIn(code) {
  const modules = [...code.matchAll(/^\/\/ (?<root>src|node_modules)\/\S+$/gmu)];
  return (at) => modules.findLast(({ index }) => index <= at)?.groups.root === 'node_modules';
}

/** An expression as its author wrote it: the build escapes what is not ASCII (`’`); by hand only what cannot be seen is escaped (`\u2060`). */
const asWritten = (source) =>
  source.replace(/\\u([0-9a-f]{4})/g, (written, code) => {
    const unit = String.fromCharCode(Number.parseInt(code, 16));
    return /[^\0-\x7f]/.test(unit) && /[\p{L}\p{N}\p{P}\p{S}]/u.test(unit) ? unit : written;
  });

/**
 * The expressions of a folder's ES modules: `{ source, flags, where }`, each once. For those that are put together, the call is watched
 * while the entries load; one that was not seen has `source: null`, and its code as `where`.
 */
export async function expressionsOf(folder, entries) {
  const calls = await constructedIn(folder, entries);
  const found = new Map();
  const note = (built, flags, where) => {
    const source = built === null ? null : asWritten(built);
    const key = source === null ? `constructed ${where}` : `/${source}/${flags}`;
    if (!found.has(key)) found.set(key, { source, flags, where });
  };
  const files = readdirSync(folder, { recursive: true }).filter((file) => /\.js$/u.test(file));
  for (const file of files.sort()) {
    const code = readFileSync(join(folder, file), 'utf8');
    const source = ts.createSourceFile(file, code, ts.ScriptTarget.ES2022, true);
    const isForeign = foreignIn(code);
    const visit = (node) => {
      if (node.parent === source && isForeign(node.getStart(source))) return;
      if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
        const end = node.text.lastIndexOf('/');
        note(node.text.slice(1, end), node.text.slice(end + 1), file);
      } else if (
        (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
        /(?:^|\.)RegExp$/u.test(node.expression.getText(source))
      ) {
        const [pattern, flags] = node.arguments ?? [];
        const plain = (argument) => argument === undefined || ts.isStringLiteralLike(argument);
        if (pattern !== undefined && plain(pattern) && plain(flags))
          note(pattern.text, flags?.text ?? '', file);
        else {
          const { line, character } = source.getLineAndCharacterOfPosition(node.getStart(source));
          const made = calls.get(`${basename(file)}:${line + 1}:${character + 1}`);
          if (made === undefined) note(null, '', node.getText(source));
          else note(made.source, made.flags, file);
        }
      } else if (
        ts.isCallExpression(node) &&
        ts.isPropertyAccessExpression(node.expression) &&
        /^(?:match|matchAll|search)$/u.test(node.expression.name.text) &&
        node.arguments.length === 1 &&
        ts.isStringLiteralLike(node.arguments[0])
      ) {
        // A string given to `match` is made into an expression.
        note(node.arguments[0].text, '', file);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return [...found.values()].sort((a, b) => (`${a.source}${a.flags}` < `${b.source}${b.flags}` ? -1 : 1));
}
