/** The labels of a token: outside of any person's name, the first word of one, a further word of it. */
export const NameLabel = { outside: 0, begin: 1, inside: 2 } as const;

const NEVER = -(2 ** 28);

/**
 * What the model says of one label after another, in its own whole units: `transitions[before * 3 + label]`, and in row 3 the start of a run.
 * `inside` can follow `begin` and `inside` only.
 */
export type Transitions = readonly number[];

/**
 * Reads a run of `count` candidates. `emissions` holds two units a candidate, from `from * 2`: for `begin` and for `inside`, `outside` being 0.
 * Writes for each candidate its margin: by how much the best reading of the run with the token inside a name beats the best one with it outside,
 * and the label of the best reading. Only sums and comparisons of whole numbers: the same on every machine. Linear in the run.
 */
export function readRun(
  transitions: Transitions,
  emissions: Int32Array,
  from: number,
  count: number,
  margins: Int32Array,
  labels: Uint8Array,
  scratch: Int32Array,
): void {
  const t = (before: number, label: number): number =>
    label === NameLabel.inside && before !== NameLabel.begin && before !== NameLabel.inside
      ? NEVER
      : (transitions[before * 3 + label] as number);
  const e = (i: number, label: number): number =>
    label === 0 ? 0 : (emissions[(from + i) * 2 + label - 1] as number);
  for (let label = 0; label < 3; label++) scratch[label] = t(3, label) + e(0, label);
  for (let i = 1; i < count; i++) {
    for (let label = 0; label < 3; label++) {
      let best = NEVER;
      for (let b = 0; b < 3; b++) best = Math.max(best, (scratch[(i - 1) * 3 + b] as number) + t(b, label));
      scratch[i * 3 + label] = Math.max(NEVER, best + e(i, label));
    }
  }
  let after0 = 0;
  let after1 = 0;
  let after2 = 0;
  for (let i = count - 1; i >= 0; i--) {
    const outside = (scratch[i * 3] as number) + after0;
    const begin = (scratch[i * 3 + 1] as number) + after1;
    const inside = (scratch[i * 3 + 2] as number) + after2;
    const margin = Math.max(begin, inside) - outside;
    margins[from + i] = margin;
    labels[from + i] = margin <= 0 ? NameLabel.outside : inside > begin ? NameLabel.inside : NameLabel.begin;
    const o = after0;
    const b = e(i, 1) + after1;
    const n = e(i, 2) + after2;
    after0 = Math.max(t(0, 0) + o, t(0, 1) + b);
    after1 = Math.max(t(1, 0) + o, t(1, 1) + b, t(1, 2) + n);
    after2 = Math.max(t(2, 0) + o, t(2, 1) + b, t(2, 2) + n);
  }
}
