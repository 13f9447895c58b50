// What would make code from text in a folder of built modules: `eval`, `Function`, a timer given a string, an import that is no literal.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const ts = createRequire(import.meta.url)('typescript');

/** Each place with its file and line; empty where there is none. */
export function madeCodeIn(folder) {
  const found = [];
  for (const file of readdirSync(folder, { recursive: true }).filter((name) =>
    /\.(?:js|cjs|mjs)$/u.test(name),
  )) {
    const source = ts.createSourceFile(
      file,
      readFileSync(join(folder, file), 'utf8'),
      ts.ScriptTarget.ES2022,
      true,
    );
    const note = (node) => {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      found.push(`${file}:${line + 1} ${node.getText(source).slice(0, 80)}`);
    };
    const visit = (node) => {
      if (
        ts.isIdentifier(node) &&
        (node.text === 'eval' || node.text === 'Function' || node.text === 'AsyncFunction') &&
        // Only asks what a value is.
        node.parent?.operatorToken?.kind !== ts.SyntaxKind.InstanceOfKeyword
      )
        note(node);
      if (ts.isCallExpression(node)) {
        const [first] = node.arguments;
        const name = node.expression.getText(source);
        if (
          node.expression.kind === ts.SyntaxKind.ImportKeyword &&
          first !== undefined &&
          !ts.isStringLiteralLike(first)
        )
          note(node);
        if (
          /(?:^|\.)(?:setTimeout|setInterval)$/u.test(name) &&
          first !== undefined &&
          ts.isStringLiteralLike(first)
        )
          note(node);
        if (/\.constructor$/u.test(name)) note(node);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}
