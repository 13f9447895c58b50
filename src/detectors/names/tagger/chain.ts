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
  // From one label to the next, `o` outside, `b` begin, `i` inside: nothing but `begin` and `inside` comes before `inside`.
  const [oo, ob] = [transitions[0] as number, transitions[1] as number];
  const [bo, bb, bi] = [transitions[3] as number, transitions[4] as number, transitions[5] as number];
  const [io, ib, ii] = [transitions[6] as number, transitions[7] as number, transitions[8] as number];
  let o = transitions[9] as number;
  let b = (transitions[10] as number) + (emissions[from * 2] as number);
  let n = NEVER + (emissions[from * 2 + 1] as number);
  for (let i = 0; ; ) {
    scratch[i * 3] = o;
    scratch[i * 3 + 1] = b;
    scratch[i * 3 + 2] = n;
    if (++i >= count) break;
    const outside = Math.max(o + oo, b + bo, n + io);
    const begin = Math.max(o + ob, b + bb, n + ib) + (emissions[(from + i) * 2] as number);
    n = Math.max(b + bi, n + ii) + (emissions[(from + i) * 2 + 1] as number);
    o = outside;
    b = begin;
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
    o = after0;
    b = (emissions[(from + i) * 2] as number) + after1;
    n = (emissions[(from + i) * 2 + 1] as number) + after2;
    after0 = Math.max(oo + o, ob + b);
    after1 = Math.max(bo + o, bb + b, bi + n);
    after2 = Math.max(io + o, ib + b, ii + n);
  }
}
