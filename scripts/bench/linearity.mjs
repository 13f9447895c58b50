import { readout } from '../../dist/index.js';
import { consume, cpuSeconds, median } from './measure.mjs';
import { articleOf, hostile, hostileOf } from './texts.mjs';

const SIZES = [1e3, 1e4, 1e5, 1e6, 1e7];

/** Nanoseconds a byte: enough texts of a size for a tenth of a second and more, the median of three turns, the sizes interleaved. */
function costs(textOf, sizes, rounds) {
  const read = (text) => consume(readout(text, { maxLength: 2e7 }).issues.length);
  const texts = sizes.map((size) =>
    Array.from({ length: Math.max(1, Math.min(200, Math.floor(2e5 / size))) }, (_, i) => textOf(size, i)),
  );
  const each = sizes.map(() => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [s, list] of texts.entries()) {
      // The longest text is read once: its cost is an average over seconds already.
      if (round !== 1 && sizes[s] >= 1e7) continue;
      const bytes = list.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
      const seconds = cpuSeconds(() => list.forEach(read));
      if (round > 0) each[s].push((seconds / bytes) * 1e9);
    }
  }
  return each.map(median);
}

/** Rows of cost a byte by size, and how many times as dear as the cheapest size the longest is. */
export function linearity({ quick }) {
  for (let i = 0; i < 600; i++) consume(readout(articleOf(2800, i).text).dates.length);
  const sizes = quick ? SIZES.slice(0, 4) : SIZES;
  const row = (name, textOf) => {
    const list = costs(textOf, sizes, quick ? 1 : 3);
    return { name, costs: list, growth: list.at(-1) / Math.min(...list) };
  };
  return {
    sizes,
    rows: [
      row('news', (size, seed) => articleOf(size, seed).text),
      ...Object.entries(hostile).map(([name, piece]) => row(name, (size) => hostileOf(piece, size))),
    ],
  };
}
