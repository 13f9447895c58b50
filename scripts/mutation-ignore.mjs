// What scripts/mutation.mjs leaves alone: where no result hangs on it.

/** `{ id: 'x', examples: [{ text: '…' }], why: '…' }`: what stands beside rules for readers and tests; the build leaves it out (tsup.config.ts). */
const BESIDE = ['examples', 'why', 'not'];

export const ignorers = [
  {
    shouldIgnore: ({ node, parent }) => {
      if (parent?.type === 'ObjectProperty' && parent.value === node && BESIDE.includes(parent.key.name)) {
        return 'stands beside a rule for readers and tests';
      }
      // Any name of a class does that no other class has.
      if (parent?.type === 'CallExpression' && parent.callee.name === 'lexiconClass')
        return 'the name of a class';
      return undefined;
    },
  },
];

/** Changes that no text can show: file in its room, the line's text, what stands instead. */
export const equivalents = [];
