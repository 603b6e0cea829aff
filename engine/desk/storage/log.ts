import * as z from 'zod';
import { sha256 } from '../../node/sha256.js';
import type { Connection, Database } from './database.js';

/** What somebody did or opened. */
export interface LogEntry {
  /** ISO text in UTC. */
  readonly at: string;
  /** An account's login, an institution's code, or 系统. */
  readonly who: string;
  /** One of the words in `pages/log-words.ts`. */
  readonly what: string;
  /** Id of the round; empty when it is about the desk. */
  readonly round: string;
  /** Id of what it is about. */
  readonly about: string;
  readonly detail: string;
}

export interface LoggedEntry extends LogEntry {
  readonly n: number;
  readonly hash: string;
}

const entryRow: z.ZodType<LoggedEntry> = z.object({
  n: z.coerce.number(),
  at: z.string(),
  who: z.string(),
  what: z.string(),
  round: z.string(),
  about: z.string(),
  detail: z.string(),
  hash: z.string(),
});
const headRow = z.object({ n: z.coerce.number(), hash: z.string() });

/** Each entry's hash takes in the one before: who changes or drops a line has to write all that follow anew. */
const hashOf = (previous: string, n: number, { at, who, what, round, about, detail }: LogEntry): string =>
  sha256(JSON.stringify([previous, n, at, who, what, round, about, detail]));

/** Adds an entry within the transaction of what it tells of. */
export async function log(connection: Connection, entry: LogEntry): Promise<void> {
  // The one row of the head makes transactions wait for each other, so that the chain never forks.
  const [row] = await connection.all('UPDATE log_head SET n = n + 1 WHERE id = 1 RETURNING n, hash');
  const { n, hash: previous } = headRow.parse(row);
  const hash = hashOf(previous, n, entry);
  const { at, who, what, round, about, detail } = entry;
  await connection.all(
    'INSERT INTO event (n, at, who, what, round, about, detail, hash) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)',
    [n, at, who, what, round, about, detail, hash],
  );
  await connection.all('UPDATE log_head SET hash = $1 WHERE id = 1', [hash]);
}

const COLUMNS = 'n, at, who, what, round, about, detail, hash';

/** What is logged about one thing, the newest first. */
export const logAbout = async (connection: Connection, about: string): Promise<readonly LoggedEntry[]> =>
  z
    .array(entryRow)
    .parse(await connection.all(`SELECT ${COLUMNS} FROM event WHERE about = $1 ORDER BY n DESC`, [about]));

/** A page of the whole log, the newest first. @param before entries older than this one. */
export const logPage = async (
  connection: Connection,
  { before, count }: { readonly before: number; readonly count: number },
): Promise<readonly LoggedEntry[]> =>
  z
    .array(entryRow)
    .parse(
      await connection.all(`SELECT ${COLUMNS} FROM event WHERE n < $1 ORDER BY n DESC LIMIT $2`, [
        before,
        count,
      ]),
    );

/** The number of the first entry that does not follow from those before it; `undefined` when the chain is whole. */
export async function brokenLink(database: Database): Promise<number | undefined> {
  const [head] = await database.all('SELECT n, hash FROM log_head WHERE id = 1');
  const { n: last, hash: end } = headRow.parse(head);
  let previous = '';
  let n = 0;
  for (;;) {
    const page = z
      .array(entryRow)
      .parse(await database.all(`SELECT ${COLUMNS} FROM event WHERE n > $1 ORDER BY n LIMIT 1000`, [n]));
    for (const entry of page) {
      if (entry.n !== n + 1 || entry.hash !== hashOf(previous, entry.n, entry)) return n + 1;
      [previous, n] = [entry.hash, entry.n];
    }
    // Entries may be added while the chain is followed: it is whole as long as it reaches where its head was.
    if (page.length === 0) return n >= last && (n > last || previous === end) ? undefined : n + 1;
  }
}
