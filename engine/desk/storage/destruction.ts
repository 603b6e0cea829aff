import * as z from 'zod';
import type { Connection } from './database.js';

const digestRow = z.object({ digest: z.string() });
const countRow = z.object({ count: z.coerce.number() });

/** What is left of a round's data: how much there was. */
export interface Destroyed {
  readonly workbooks: number;
  /** Digests of files that no other round has: their bytes are to be removed. */
  readonly files: readonly string[];
}

/**
 * Destroys what a round holds of people: records, reports, notes, names of files and what was made of them. Receipts,
 * digests and counts stay, and the log.
 */
export async function destroyRound(connection: Connection, round: string): Promise<Destroyed> {
  const own = 'SELECT h.id FROM hand_in h JOIN invitation v ON v.id = h.invitation WHERE v.round = $1';
  const digests = z.array(digestRow).parse(
    await connection.all(
      `SELECT h.digest AS digest FROM hand_in h JOIN invitation v ON v.id = h.invitation WHERE v.round = $1
       UNION SELECT r.report AS digest FROM result r WHERE r.report IS NOT NULL AND r.hand_in IN (${own})`,
      [round],
    ),
  );
  const [counted] = await connection.all(`SELECT count(*) AS count FROM hand_in WHERE id IN (${own})`, [
    round,
  ]);
  const outputs = z
    .array(z.object({ outputs: z.string() }))
    .parse(await connection.all('SELECT outputs FROM production WHERE round = $1', [round]))
    .flatMap(({ outputs: text }) => z.array(digestRow).parse(JSON.parse(text)));
  await connection.all(`DELETE FROM result WHERE hand_in IN (${own})`, [round]);
  await connection.all(`UPDATE hand_in SET named = '' WHERE id IN (${own})`, [round]);
  await connection.all(`UPDATE invitation SET note = '' WHERE round = $1`, [round]);
  await connection.all(`UPDATE production SET outputs = '[]', message = '' WHERE round = $1`, [round]);
  const files: string[] = [];
  for (const { digest } of [...digests, ...outputs]) {
    if (files.includes(digest) || (await isElsewhere(connection, digest, round))) continue;
    await connection.all('DELETE FROM file WHERE digest = $1', [digest]);
    files.push(digest);
  }
  return { workbooks: countRow.parse(counted).count, files };
}

/** Whether a round that was not destroyed holds the same file. */
async function isElsewhere(connection: Connection, digest: string, round: string): Promise<boolean> {
  const rows = await connection.all(
    `SELECT 1 AS one FROM hand_in h JOIN invitation v ON v.id = h.invitation JOIN round o ON o.id = v.round
       WHERE h.digest = $1 AND o.id <> $2 AND o.destroyed_at IS NULL
     UNION SELECT 1 FROM result r JOIN hand_in h ON h.id = r.hand_in JOIN invitation v ON v.id = h.invitation
       WHERE r.report = $1 AND v.round <> $2`,
    [digest, round],
  );
  return rows.length > 0;
}
