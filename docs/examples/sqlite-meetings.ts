/** A table of meetings in SQLite: one row for each event of each article, and one for each who took part in it. */
import { type Readout, readout } from 'readout';
import type { Database, SqlJsStatic } from 'sql.js';

const TABLES = `
  CREATE TABLE meeting (id INTEGER PRIMARY KEY, article TEXT, type TEXT, status TEXT, begins TEXT, ends TEXT, place TEXT, country TEXT);
  CREATE TABLE attendance (meeting INTEGER REFERENCES meeting, name TEXT, title TEXT, country TEXT, role TEXT);
`;

/** `2025-06`, a day, or the first and last of several days: as the first and the last. */
const daysOf = (date: Readout['events'][number]['date']): readonly [string | null, string | null] =>
  typeof date === 'string' || date === null ? [date, date] : [date.start, date.end];

function addArticle(db: Database, article: string, { events, participants, mentioned }: Readout): void {
  const actors = new Map([...participants, ...mentioned].map((actor) => [actor.id, actor]));
  for (const { type, status, date, place, participants: present } of events) {
    db.run(
      'INSERT INTO meeting (article, type, status, begins, ends, place, country) VALUES (?, ?, ?, ?, ?, ?, ?)',
      [article, type, status, ...daysOf(date), place?.text ?? null, place?.country ?? null],
    );
    for (const { actor: id, role } of present) {
      const actor = actors.get(id);
      db.run('INSERT INTO attendance VALUES ((SELECT max(id) FROM meeting), ?, ?, ?, ?)', [
        actor?.name ?? null,
        actor?.title ?? null,
        actor?.country ?? null,
        role,
      ]);
    }
  }
}

/** A database with the meetings of all articles, by their names. */
export function meetingsOf(sql: SqlJsStatic, articles: Readonly<Record<string, string>>): Database {
  const db = new sql.Database();
  db.run(TABLES);
  for (const [name, text] of Object.entries(articles)) addArticle(db, name, readout(text));
  return db;
}
