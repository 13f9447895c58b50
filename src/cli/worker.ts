import { createReadout, safeReadout } from '../index.js';
import { told } from '../pool/threads.js';
import { type Order, type Outcome, readerFor } from './reader.js';
import type { Batch } from './threads.js';

const order = told() as Order;
const read = readerFor(
  order,
  order.config === undefined ? safeReadout : createReadout(order.config).safeReadout,
);

/** What a thread of `--jobs` runs. */
export const readBatch = ({ articles, place }: Batch): readonly Outcome[] =>
  articles.map((article) => read(article, place));
