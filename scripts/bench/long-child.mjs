// Reads one article of N bytes and prints the most memory that the process had.
import { readout } from '../../dist/index.js';
import { articleOf } from './texts.mjs';

const { text } = articleOf(Number(process.argv[2]), 1);
const result = readout(text, { maxLength: 2e7 });
console.log(
  JSON.stringify({
    bytes: text.length,
    most: process.resourceUsage().maxRSS * 1024,
    found: result.dates.length,
  }),
);
