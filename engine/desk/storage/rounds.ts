import * as z from 'zod';
import type { Moment } from '../moments.js';
import type { Connection } from './database.js';

/** A round: what is to be handed in to whom, and until when. */
export interface Round {
  readonly id: string;
  readonly title: string;
  /** Who receives: 青禾市教育局. */
  readonly bureau: string;
  /** Whom institutions call. */
  readonly telephone: string;
  /** Id of the kit that institutions fill in. */
  readonly kit: string;
  /** What the data are used for, shown where they are handed in. */
  readonly purpose: string;
  readonly opensAt: Moment;
  readonly closesAt: Moment;
  /** Until when files are kept. */
  readonly keepUntil: Moment;
  /** The day on which the result is filed with the authority above, YYYY-MM-DD; empty where nobody said. */
  readonly filesOn: string;
  /** Counts changes, so that the second of two who change it is told. */
  readonly version: number;
  readonly destroyedAt: Moment | null;
  /** What was destroyed, in words; null before. */
  readonly destroyed: string | null;
}

const roundRow: z.ZodType<Round> = z.object({
  id: z.string(),
  title: z.string(),
  bureau: z.string(),
  telephone: z.string(),
  kit: z.string(),
  purpose: z.string(),
  opensAt: z.string(),
  closesAt: z.string(),
  keepUntil: z.string(),
  filesOn: z.string(),
  version: z.coerce.number(),
  destroyedAt: z.string().nullable(),
  destroyed: z.string().nullable(),
});
const SELECT = `SELECT id, title, bureau, telephone, kit, purpose, opens_at AS "opensAt", closes_at AS "closesAt",
  keep_until AS "keepUntil", files_on AS "filesOn", version, destroyed_at AS "destroyedAt", destroyed FROM round`;

/** The newest first. */
export const rounds = async (connection: Connection): Promise<readonly Round[]> =>
  z.array(roundRow).parse(await connection.all(`${SELECT} ORDER BY created_at DESC, id`));

export const roundOf = async (connection: Connection, id: string): Promise<Round | undefined> =>
  z.array(roundRow).parse(await connection.all(`${SELECT} WHERE id = $1`, [id]))[0];

type RoundEntries = Omit<Round, 'version' | 'destroyedAt' | 'destroyed'>;

export async function addRound(connection: Connection, round: RoundEntries, at: Moment): Promise<void> {
  const { id, title, bureau, telephone, kit, purpose, opensAt, closesAt, keepUntil, filesOn } = round;
  await connection.all(
    `INSERT INTO round (id, title, bureau, telephone, kit, purpose, opens_at, closes_at, keep_until, version, created_at,
       files_on)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1, $10, $11)`,
    [id, title, bureau, telephone, kit, purpose, opensAt, closesAt, keepUntil, at, filesOn],
  );
}

/** @returns false when somebody changed it since `version`. The kit stays: workbooks of it may be there. */
export async function changeRound(
  connection: Connection,
  { id, title, bureau, telephone, purpose, opensAt, closesAt, keepUntil, filesOn }: Omit<RoundEntries, 'kit'>,
  version: number,
): Promise<boolean> {
  const rows = await connection.all(
    `UPDATE round SET title = $2, bureau = $3, telephone = $4, purpose = $5, opens_at = $6, closes_at = $7,
       keep_until = $8, files_on = $10, version = version + 1
     WHERE id = $1 AND version = $9 AND destroyed_at IS NULL RETURNING id`,
    [id, title, bureau, telephone, purpose, opensAt, closesAt, keepUntil, version, filesOn],
  );
  return rows.length === 1;
}

/** @returns false when it was destroyed already. */
export async function markDestroyed(
  connection: Connection,
  { id, at, words }: { readonly id: string; readonly at: Moment; readonly words: string },
): Promise<boolean> {
  const rows = await connection.all(
    'UPDATE round SET destroyed_at = $2, destroyed = $3, version = version + 1 WHERE id = $1 AND destroyed_at IS NULL RETURNING id',
    [id, at, words],
  );
  return rows.length === 1;
}
