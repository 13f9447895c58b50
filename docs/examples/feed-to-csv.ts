/** A folder of RSS feeds to one CSV table: `node feed-to-csv.js FOLDER > news.csv`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { safeReadout } from 'readout';
import { renderCsv } from 'readout/render';

interface FeedItem {
  readonly title?: string;
  readonly link?: string;
  readonly pubDate?: string;
  readonly description?: string;
}

const parser = new XMLParser({ isArray: (name) => name === 'item', parseTagValue: false });
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `Tue, 11 Mar 2025 18:30:00 +0200` → `2025-03-11`: the day as the feed's editors had it. */
export function dayOf(pubDate = ''): string | null {
  const [, day, month = '', year] = /(\d{1,2}) (\w{3})\w* (\d{4})/u.exec(pubDate) ?? [];
  const number = MONTHS.indexOf(month) + 1;
  return day === undefined || number === 0
    ? null
    : `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** A description is often HTML: its paragraphs as lines, without tags. */
const plain = (html = ''): string => html.replace(/<\/p>|<br\s*\/?>/giu, '\n\n').replace(/<[^<>]*>/gu, '');

/** The rows of every item of every feed of a folder, under one header. */
export function csvOf(folder: string): string {
  const rows: string[] = [];
  for (const file of readdirSync(folder)
    .filter((name) => /\.(?:xml|rss)$/iu.test(name))
    .sort()) {
    const feed = parser.parse(readFileSync(join(folder, file), 'utf8'));
    const items: readonly FeedItem[] = feed.rss?.channel?.item ?? [];
    for (const { title = '', link, pubDate, description } of items) {
      const result = safeReadout(`${title}\n\n${plain(description)}`, { date: dayOf(pubDate) });
      if (!result.success) continue;
      rows.push(
        renderCsv(result.data, { id: link ?? title, header: rows.length === 0, fields: ['events', 'money'] }),
      );
    }
  }
  return rows.join('');
}

const [folder] = process.argv.slice(2);
if (folder !== undefined && process.argv[1]?.endsWith('feed-to-csv.js')) process.stdout.write(csvOf(folder));
