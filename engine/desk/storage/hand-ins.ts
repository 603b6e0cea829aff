import * as z from 'zod';
import type { Moment } from '../moments.js';
import { STATES, statesBefore, type State } from '../states.js';
import type { Connection } from './database.js';
import { placeholders } from './invitations.js';

/** What became of a workbook: being checked, checked, or nothing that counts as handed in. */
export const CHECK_STATES = ['checking', 'checked', 'unreadable'] as const;
export type CheckState = (typeof CHECK_STATES)[number];

/** A workbook that was handed in. */
export interface HandIn {
  readonly id: string;
  readonly invitation: string;
  /** 1 for the first. */
  readonly version: number;
  /** 26-7K3FMQ-2 */
  readonly receipt: string;
  /** SHA-256 of the file. */
  readonly digest: string;
  /** As its sender named it. */
  readonly named: string;
  readonly receivedAt: Moment;
  readonly late: boolean;
  /** An account's login for 代收; empty when it came by the link. */
  readonly by: string;
  readonly state: CheckState;
  readonly priorState: State;
  readonly violations: number;
  readonly missing: number;
  readonly warnings: number;
}

const handInRow: z.ZodType<HandIn> = z.object({
  id: z.string(),
  invitation: z.string(),
  version: z.coerce.number(),
  receipt: z.string(),
  digest: z.string(),
  named: z.string(),
  receivedAt: z.string(),
  late: z.coerce.number().transform((value) => value !== 0),
  by: z.string(),
  state: z.enum(CHECK_STATES),
  priorState: z.enum(STATES),
  violations: z.coerce.number(),
  missing: z.coerce.number(),
  warnings: z.coerce.number(),
});
const list = z.array(handInRow);
const COLUMNS = `h.id, h.invitation, h.version, h.receipt, h.digest, h.named, h.received_at AS "receivedAt", h.late,
  h.handed_in_by AS "by", h.state, h.prior_state AS "priorState", h.violations, h.missing, h.warnings`;

/** The newest first. */
export const handInsOf = async (connection: Connection, invitation: string): Promise<readonly HandIn[]> =>
  list.parse(
    await connection.all(`SELECT ${COLUMNS} FROM hand_in h WHERE h.invitation = $1 ORDER BY h.version DESC`, [
      invitation,
    ]),
  );

export const handInOf = async (connection: Connection, id: string): Promise<HandIn | undefined> =>
  list.parse(await connection.all(`SELECT ${COLUMNS} FROM hand_in h WHERE h.id = $1`, [id]))[0];

/** Of each invitation of a round the version that counts (the newest that can be read), and the newest of all. */
export const newestOf = async (connection: Connection, round: string): Promise<readonly HandIn[]> =>
  list.parse(
    await connection.all(
      `SELECT ${COLUMNS} FROM hand_in h JOIN (
         SELECT i.invitation, max(i.version) AS newest,
           max(CASE WHEN i.state <> 'unreadable' THEN i.version END) AS counting
         FROM hand_in i JOIN invitation v ON v.id = i.invitation WHERE v.round = $1 GROUP BY i.invitation
       ) n ON n.invitation = h.invitation AND (h.version = n.newest OR h.version = n.counting)`,
      [round],
    ),
  );

/** Those that a desk was checking when it ended. */
export const unchecked = async (connection: Connection): Promise<readonly HandIn[]> =>
  list.parse(
    await connection.all(
      `SELECT ${COLUMNS} FROM hand_in h WHERE h.state = 'checking' ORDER BY h.received_at, h.id`,
    ),
  );

const lockedRow = z.object({ state: z.enum(STATES) });
const numberRow = z.object({ number: z.coerce.number() });

export interface NewHandIn {
  readonly id: string;
  readonly invitation: string;
  readonly digest: string;
  readonly named: string;
  readonly receivedAt: Moment;
  readonly late: boolean;
  readonly by: string;
  /** The number of its receipt, from its version. */
  receiptOf(version: number): string;
}

/**
 * Notes a workbook whose file is safe, as the next version of its invitation.
 * @returns undefined when the invitation takes none: it was accepted, or its link was revoked.
 */
export async function addHandIn(connection: Connection, one: NewHandIn): Promise<HandIn | undefined> {
  const before = statesBefore('hand-in');
  // Those that come at the same moment wait for each other at this row, so that each gets a version of its own.
  const locked = await connection.all(
    `UPDATE invitation SET state_version = state_version + 1
     WHERE id = $1 AND revoked_at IS NULL AND state IN (${placeholders(before, 2)}) RETURNING state`,
    [one.invitation, ...before],
  );
  if (locked.length === 0) return undefined;
  const { state: prior } = lockedRow.parse(locked[0]);
  const [last] = await connection.all(
    'SELECT coalesce(max(version), 0) AS number FROM hand_in WHERE invitation = $1',
    [one.invitation],
  );
  const version = numberRow.parse(last).number + 1;
  const rows = await connection.all(
    `INSERT INTO hand_in (id, invitation, version, receipt, digest, named, received_at, late, handed_in_by, state,
       prior_state, violations, missing, warnings)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'checking', $10, 0, 0, 0)
     RETURNING id, invitation, version, receipt, digest, named, received_at AS "receivedAt", late,
       handed_in_by AS "by", state, prior_state AS "priorState", violations, missing, warnings`,
    [
      one.id,
      one.invitation,
      version,
      one.receiptOf(version),
      one.digest,
      one.named,
      one.receivedAt,
      one.late ? 1 : 0,
      one.by,
      prior,
    ],
  );
  await connection.all(
    `UPDATE invitation SET state = 'pending', changed_at = $2, changed_by = $3 WHERE id = $1`,
    [one.invitation, one.receivedAt, one.by],
  );
  return handInRow.parse(rows[0]);
}

export interface CheckedHandIn extends Pick<HandIn, 'id' | 'violations' | 'missing' | 'warnings'> {
  readonly state: Exclude<CheckState, 'checking'>;
  /** Digest of the program, its rules and figures. */
  readonly setting: string;
  readonly record: string;
  /** Digest of the report's file. */
  readonly report: string | null;
}

/**
 * Keeps what a check found. A workbook that cannot be read leaves its invitation where it was before.
 * @returns false when it was checked already.
 */
export async function keepResult(connection: Connection, one: CheckedHandIn): Promise<boolean> {
  const rows = await connection.all(
    `UPDATE hand_in SET state = $2, violations = $3, missing = $4, warnings = $5
     WHERE id = $1 AND state = 'checking' RETURNING invitation, version, prior_state AS prior`,
    [one.id, one.state, one.violations, one.missing, one.warnings],
  );
  if (rows.length === 0) return false;
  await connection.all('INSERT INTO result (hand_in, setting, record, report) VALUES ($1, $2, $3, $4)', [
    one.id,
    one.setting,
    one.record,
    one.report,
  ]);
  if (one.state === 'unreadable') {
    const { invitation, version, prior } = z
      .object({ invitation: z.string(), version: z.coerce.number(), prior: z.enum(STATES) })
      .parse(rows[0]);
    await connection.all(
      `UPDATE invitation SET state = $2, state_version = state_version + 1 WHERE id = $1 AND state = 'pending'
         AND NOT EXISTS (SELECT 1 FROM hand_in WHERE invitation = $1 AND version > $3)`,
      [invitation, prior, version],
    );
    // One that came behind it began from a state that this one had only seemed to reach.
    await connection.all('UPDATE hand_in SET prior_state = $3 WHERE invitation = $1 AND version = $2', [
      invitation,
      version + 1,
      prior,
    ]);
  }
  return true;
}

const resultRow = z.object({ record: z.string(), report: z.string().nullable() });

/** The record (JSON) and the digest of the report of a workbook that was checked. */
export async function resultOf(
  connection: Connection,
  handIn: string,
): Promise<z.infer<typeof resultRow> | undefined> {
  const [row] = await connection.all('SELECT record, report FROM result WHERE hand_in = $1', [handIn]);
  return row && resultRow.parse(row);
}
