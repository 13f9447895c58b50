import ts from 'typescript';
import { type PatternWords, wordsOfPattern } from './word-patterns.js';

/** A part of the text that another is put in the place of. */
interface Cut {
  readonly from: number;
  readonly to: number;
  readonly put: string;
}

/** `PATTERN.test(word)`, with the pattern's literal or the name of a constant. */
interface Test {
  readonly call: ts.CallExpression;
  readonly pattern: ts.Expression;
  readonly word: ts.Expression;
}

const REGEX = ts.SyntaxKind.RegularExpressionLiteral;

function testOf(node: ts.Node): Test | null {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return null;
  const [word] = node.arguments;
  return node.expression.name.text === 'test' && word !== undefined && node.arguments.length === 1
    ? { call: node, pattern: node.expression.expression, word }
    : null;
}

const calls = (node: ts.Node, name: string): node is ts.CallExpression =>
  ts.isCallExpression(node) && node.expression.getText() === name;

/** Where the module has `textAt` from. */
const LOOK = /^import [^;]*\btextAt\b[^;]* from (?<from>'[^']+look\.js');/mu;

/** Case is ignored by asking for the token's lower case, which the document holds. */
const canAsk = ({ anyCase }: PatternWords, word: ts.Expression): boolean =>
  !anyCase || calls(word, 'lowerAt') || (calls(word, 'textAt') && LOOK.test(word.getSourceFile().text));

function visitAll(root: ts.Node, visit: (node: ts.Node) => void): void {
  visit(root);
  ts.forEachChild(root, (child) => visitAll(child, visit));
}

/** The constants of a module that hold such a pattern and are asked by `.test` only. */
function constantsOf(file: ts.SourceFile): ReadonlyMap<string, PatternWords> {
  const found = new Map<string, PatternWords>();
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement) || statement.modifiers !== undefined) continue;
    for (const { name, initializer } of statement.declarationList.declarations) {
      const words = initializer?.kind === REGEX ? wordsOfPattern(initializer.getText()) : null;
      if (words !== null) found.set(name.getText(), words);
    }
  }
  visitAll(file, (node) => {
    const words = ts.isIdentifier(node) ? found.get(node.text) : undefined;
    if (words === undefined || ts.isVariableDeclaration(node.parent)) return;
    const test = testOf(node.parent.parent);
    if (test === null || test.pattern !== node || !canAsk(words, test.word)) found.delete(node.getText());
  });
  return found;
}

/**
 * A module in which each pattern of whole words is a set: `/^(?:in|at)$/u.test(word)` is `PATTERN_0.has(word)`, with as many lines as before.
 * To look into a set costs a third of asking a pattern, and an article is asked some thousand times; but in the source a pattern stands where
 * it is read. What differs: where case is ignored `ſ` is no `s`.
 */
export function withWordSets(text: string, name: string): string {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true);
  const constants = constantsOf(file);
  const sets = new Map<string, string>();
  const setOf = ({ words }: PatternWords): string => {
    const list = words.join('|');
    const known = sets.get(list) ?? `PATTERN_${sets.size}`;
    sets.set(list, known);
    return known;
  };
  const cuts: Cut[] = [];
  const replace = (from: number, to: number, put: string): void => {
    const lines = text.slice(from, to).split('\n').length - 1;
    cuts.push({ from, to, put: put + '\n'.repeat(lines) });
  };
  let lower = false;
  visitAll(file, (node) => {
    const test = testOf(node);
    if (test !== null) {
      const { call, pattern, word } = test;
      const own = pattern.kind === REGEX ? wordsOfPattern(pattern.getText()) : null;
      const words = own ?? constants.get(pattern.getText());
      if (words === undefined || words === null || !canAsk(words, word)) return;
      if (own?.words.length === 1) {
        // `/^the$/u.test(word)` is `("the" === (word))`.
        replace(pattern.getStart(), call.expression.end, `(${JSON.stringify(own.words[0])} === `);
        replace(call.end, call.end, ')');
      } else {
        const asked = own === null ? pattern.getText() : setOf(own);
        replace(pattern.getStart(), call.expression.end, `${asked}.has`);
      }
      if (!words.anyCase || !calls(word, 'textAt')) return;
      replace(word.expression.getStart(), word.expression.end, 'lowerOfToken');
      lower = true;
    } else if (ts.isVariableDeclaration(node) && node.initializer !== undefined) {
      const words = ts.isSourceFile(node.parent.parent.parent)
        ? constants.get(node.name.getText())
        : undefined;
      if (words !== undefined) replace(node.initializer.getStart(), node.initializer.end, setOf(words));
    }
  });
  if (cuts.length === 0) return text;
  const made = cuts
    .sort((a, b) => b.from - a.from)
    .reduce((rest, { from, to, put }) => rest.slice(0, from) + put + rest.slice(to), text);
  const head = [
    lower ? `import { lowerAt as lowerOfToken } from ${LOOK.exec(text)?.groups?.from};` : '',
    sets.size > 0 ? 'const setOfPattern = (list) => new Set(list.split("|"));' : '',
    ...[...sets].map(
      ([list, set]) => `const ${set} = /* @__PURE__ */ setOfPattern(${JSON.stringify(list)});`,
    ),
  ];
  return head.join(' ') + made;
}
