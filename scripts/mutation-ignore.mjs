// What scripts/mutation.mjs leaves alone: where no result hangs on it, and what is not in the sample.

/** `{ id: 'x', examples: [{ text: '…' }], why: '…' }`: what stands beside rules for readers and tests; the build leaves it out (tsup.config.ts). */
const BESIDE = ['examples', 'why', 'not'];

const notRun = {
  shouldIgnore: ({ node, parent }) => {
    if (parent?.type === 'ObjectProperty' && parent.value === node && BESIDE.includes(parent.key.name)) {
      return 'stands beside a rule for readers and tests';
    }
    // Any name of a class does that no other class has.
    if (parent?.type === 'CallExpression' && parent.callee.name === 'lexiconClass')
      return 'the name of a class';
    return undefined;
  },
};

/** One of how many declarations at the top of a file is taken. */
const ONE_OF = Number(process.env.READOUT_MUTATION_SAMPLE ?? 1);

/** By the name, so that the sample stays the same while files change: FNV-1a. */
const isTaken = (name) => {
  let hash = 0x811c9dc5;
  for (const letter of name) hash = Math.imul(hash ^ letter.codePointAt(0), 0x01000193) >>> 0;
  return hash % ONE_OF === 0;
};

const sample = {
  shouldIgnore: ({ node, parent, parentPath }) => {
    const atTop =
      parent?.type === 'Program' ||
      (parent?.type === 'ExportNamedDeclaration' && parentPath.parent.type === 'Program');
    const name = node.id?.name ?? node.declarations?.[0]?.id.name;
    return atTop && name !== undefined && !isTaken(name) ? 'is not in the sample' : undefined;
  },
};

export const strykerPlugins = [
  { kind: 'Ignore', name: 'not-run', value: notRun },
  { kind: 'Ignore', name: 'sample', value: sample },
];
