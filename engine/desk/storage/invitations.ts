import * as z from 'zod';
import type { Moment } from '../moments.js';
import { STATES, type State } from '../states.js';
import type { Connection } from './database.js';

/** An institution that is to hand in in a round, or an expert who is to evaluate it: a link, and how far it is. */
export interface Invitation {
  readonly id: string;
  readonly round: string;
  readonly institution: string;
  /** With its qualification, where it hands in for each of two: 云溪市教师进修学校（集中面授）. */
  readonly institutionName: string;
  /** As workbooks name it. */
  readonly properName: string;
  /** 集中面授 or 网络/远程; empty where it has one qualification. */
  readonly nature: string;
  readonly contact: string;
  readonly phone: string;
  /** Name of the expert; empty for the institution itself. */
  readonly expert: string;
  readonly kit: string;
  /** Part of the receipts' numbers. */
  readonly code: string;
  /** How often the link was renewed. */
  readonly generation: number;
  readonly revokedAt: Moment | null;
  readonly extendedUntil: Moment | null;
  readonly state: State;
  /** Counts changes, so that the second of two officers is told. */
  readonly stateVersion: number;
  /** What the bureau wrote last: why it was returned or reopened. */
  readonly note: string;
  readonly dueAt: Moment | null;
  readonly changedAt: Moment;
  readonly changedBy: string;
}

const invitationRow: z.ZodType<Invitation> = z.object({
  id: z.string(),
  round: z.string(),
  institution: z.string(),
  institutionName: z.string(),
  properName: z.string(),
  nature: z.string(),
  contact: z.string(),
  phone: z.string(),
  expert: z.string(),
  kit: z.string(),
  code: z.string(),
  generation: z.coerce.number(),
  revokedAt: z.string().nullable(),
  extendedUntil: z.string().nullable(),
  state: z.enum(STATES),
  stateVersion: z.coerce.number(),
  note: z.string(),
  dueAt: z.string().nullable(),
  changedAt: z.string(),
  changedBy: z.string(),
});
const SELECT = `SELECT v.id, v.round, v.institution,
  o.name || CASE WHEN o.nature = '' THEN '' ELSE '（' || o.nature || '）' END AS "institutionName",
  o.name AS "properName", o.nature, o.contact, o.phone, v.expert, v.kit,
  v.code, v.generation, v.revoked_at AS "revokedAt", v.extended_until AS "extendedUntil", v.state,
  v.state_version AS "stateVersion", v.note, v.due_at AS "dueAt", v.changed_at AS "changedAt",
  v.changed_by AS "changedBy" FROM invitation v JOIN institution o ON o.id = v.institution`;
const list = z.array(invitationRow);

/** In the order of the institutions' names, each before its experts. */
export const invitationsOf = async (connection: Connection, round: string): Promise<readonly Invitation[]> =>
  list.parse(
    await connection.all(
      `${SELECT} WHERE v.round = $1
       ORDER BY o.name COLLATE "binary", o.nature COLLATE "binary", v.expert COLLATE "binary", v.id COLLATE "binary"`,
      [round],
    ),
  );

export const invitationOf = async (connection: Connection, id: string): Promise<Invitation | undefined> =>
  list.parse(await connection.all(`${SELECT} WHERE v.id = $1`, [id]))[0];

/** The invitation of a link, also of one that was revoked: its user is told so. */
export const invitationOfToken = async (
  connection: Connection,
  tokenHash: string,
): Promise<Invitation | undefined> =>
  list.parse(await connection.all(`${SELECT} WHERE v.token_hash = $1`, [tokenHash]))[0];

const idRow = z.object({ id: z.string() });

/** The institution of a name, as it is compared; entered when it is new, with its contact set anew where given. */
export async function enterInstitution(
  connection: Connection,
  {
    id,
    name,
    key,
    contact,
    phone,
    nature = '',
  }: { id: string; name: string; key: string; contact: string; phone: string; nature?: string },
): Promise<string> {
  const [row] = await connection.all(
    `INSERT INTO institution (id, name, name_key, contact, phone, nature) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (name_key) DO UPDATE SET
       contact = CASE WHEN excluded.contact = '' THEN institution.contact ELSE excluded.contact END,
       phone = CASE WHEN excluded.phone = '' THEN institution.phone ELSE excluded.phone END
     RETURNING id`,
    [id, name, nature === '' ? key : `${key} ${nature}`, contact, phone, nature],
  );
  return idRow.parse(row).id;
}

export interface NewInvitation {
  readonly id: string;
  readonly round: string;
  readonly institution: string;
  readonly expert: string;
  readonly kit: string;
  readonly code: string;
  readonly tokenHash: string;
  readonly at: Moment;
  readonly by: string;
}

/** Whether another invitation has a code. */
export const isCodeTaken = async (connection: Connection, code: string): Promise<boolean> =>
  (await connection.all('SELECT 1 AS one FROM invitation WHERE code = $1', [code])).length > 0;

/** @returns false when the institution (or the expert for it) is invited already. */
export async function addInvitation(connection: Connection, one: NewInvitation): Promise<boolean> {
  const { id, round, institution, expert, kit, code, tokenHash, at, by } = one;
  const rows = await connection.all(
    `INSERT INTO invitation (id, round, institution, expert, kit, code, generation, token_hash, state, state_version,
       note, changed_at, changed_by)
     VALUES ($1, $2, $3, $4, $5, $6, 1, $7, 'none', 1, '', $8, $9)
     ON CONFLICT (round, institution, expert, kit) DO NOTHING RETURNING id`,
    [id, round, institution, expert, kit, code, tokenHash, at, by],
  );
  return rows.length === 1;
}

/** Takes away an invitation by which nothing was handed in. @returns false when something was. */
export async function removeInvitation(connection: Connection, id: string): Promise<boolean> {
  const rows = await connection.all(
    `DELETE FROM invitation WHERE id = $1 AND NOT EXISTS (SELECT 1 FROM hand_in WHERE invitation = $1) RETURNING id`,
    [id],
  );
  return rows.length === 1;
}

export interface StateChange {
  readonly id: string;
  /** The version that whoever changes it saw. */
  readonly seen: number;
  readonly from: readonly State[];
  readonly to: State;
  readonly note: string;
  readonly dueAt: Moment | null;
  readonly extendedUntil: Moment | null;
  readonly at: Moment;
  readonly by: string;
}

/** @returns false when somebody, or a new workbook, changed it since it was seen. */
export async function changeState(connection: Connection, change: StateChange): Promise<boolean> {
  const { id, seen, from, to, note, dueAt, extendedUntil, at, by } = change;
  const rows = await connection.all(
    `UPDATE invitation SET state = $3, note = $4, due_at = $5, extended_until = $6, changed_at = $7, changed_by = $8,
       state_version = state_version + 1
     WHERE id = $1 AND state_version = $2 AND state IN (${placeholders(from, 9)}) RETURNING id`,
    [id, seen, to, note, dueAt, extendedUntil, at, by, ...from],
  );
  return rows.length === 1;
}

/** `$9, $10` for so many values. */
export const placeholders = (values: readonly unknown[], first: number): string =>
  values.map((_, index) => `$${first + index}`).join(', ');

/** @returns false when it was changed since it was seen. */
export async function extend(
  connection: Connection,
  { id, seen, until, at, by }: { id: string; seen: number; until: Moment | null; at: Moment; by: string },
): Promise<boolean> {
  const rows = await connection.all(
    `UPDATE invitation SET extended_until = $3, changed_at = $4, changed_by = $5, state_version = state_version + 1
     WHERE id = $1 AND state_version = $2 RETURNING id`,
    [id, seen, until, at, by],
  );
  return rows.length === 1;
}

/** Gives an invitation another link; the one before opens nothing any more. */
export async function renewLink(
  connection: Connection,
  { id, seen, generation, tokenHash }: { id: string; seen: number; generation: number; tokenHash: string },
): Promise<boolean> {
  const rows = await connection.all(
    `UPDATE invitation SET generation = $3, token_hash = $4, revoked_at = NULL, state_version = state_version + 1
     WHERE id = $1 AND state_version = $2 RETURNING id`,
    [id, seen, generation, tokenHash],
  );
  return rows.length === 1;
}

/** The link opens nothing any more but a page that says so. */
export async function revokeLink(
  connection: Connection,
  { id, seen, at }: { id: string; seen: number; at: Moment },
): Promise<boolean> {
  const rows = await connection.all(
    `UPDATE invitation SET revoked_at = $3, state_version = state_version + 1
     WHERE id = $1 AND state_version = $2 RETURNING id`,
    [id, seen, at],
  );
  return rows.length === 1;
}
