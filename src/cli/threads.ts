import { createThreads, inOrder } from '../pool/threads.js';
import type { Article, Item } from './input.js';
import type { Place } from './piece.js';
import type { Order, Outcome } from './reader.js';

/** Articles that go to a thread together. */
export interface Batch {
  readonly articles: readonly Article[];
  readonly place: Place;
}

/** An item, and what became of it: nothing where it was left out, or never was an article. */
export interface Done {
  readonly item: Item;
  readonly outcome: Outcome | null;
}

/** Letters of the articles of a batch: some hundredths of a second for a thread. */
const LETTERS = 128 * 1024;
/** Items of a batch, so that one of short articles, or of articles left out, ends too. */
const MOST = 256;

interface Group {
  readonly items: readonly Item[];
  readonly articles: readonly Article[];
}

/** Items in groups; `wanted` says which are articles to read. */
async function* groupsOf(
  items: AsyncIterable<Item>,
  wanted: (item: Item) => Promise<boolean>,
): AsyncGenerator<Group> {
  let group: Item[] = [];
  let articles: Article[] = [];
  let letters = 0;
  for await (const item of items) {
    group.push(item);
    if ((await wanted(item)) && 'text' in item) {
      articles.push(item);
      letters += item.text.length;
    }
    if (letters < LETTERS && group.length < MOST) continue;
    yield { items: group, articles };
    group = [];
    articles = [];
    letters = 0;
  }
  if (group.length > 0) yield { items: group, articles };
}

/** Reads on `jobs` threads; gives all items in their order. `place` is asked anew for each batch. */
export async function* onThreads(
  items: AsyncIterable<Item>,
  wanted: (item: Item) => Promise<boolean>,
  place: () => Place,
  jobs: number,
  order: Order,
): AsyncGenerator<Done> {
  const threads = createThreads<Batch, readonly Outcome[]>('cli-worker.js', 'readBatch', jobs, order);
  const run = async ({ items: group, articles }: Group): Promise<readonly Done[]> => {
    const outcomes = articles.length === 0 ? [] : await threads.run({ articles, place: place() });
    const of = new Map(articles.map((article, at) => [article as Item, outcomes[at] ?? null]));
    return group.map((item) => ({ item, outcome: of.get(item) ?? null }));
  };
  try {
    for await (const done of inOrder(groupsOf(items, wanted), run, 2 * jobs)) yield* done;
  } finally {
    await threads.close();
  }
}
