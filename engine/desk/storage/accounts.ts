import * as z from 'zod';
import type { Moment } from '../moments.js';
import { ROLES, type Role } from '../states.js';
import type { Connection } from './database.js';

/** Somebody of the bureau who may sign in. */
export interface Account {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly role: Role;
  readonly password: string;
  readonly disabledAt: Moment | null;
}

const accountRow: z.ZodType<Account> = z.object({
  id: z.string(),
  login: z.string(),
  name: z.string(),
  role: z.enum(ROLES),
  password: z.string(),
  disabledAt: z.string().nullable(),
});
const SELECT = `SELECT a.id, a.login, a.name, a.role, a.password, a.disabled_at AS "disabledAt" FROM account a`;

export const accounts = async (connection: Connection): Promise<readonly Account[]> =>
  z.array(accountRow).parse(await connection.all(`${SELECT} ORDER BY a.created_at, a.id`));

export const accountOfLogin = async (connection: Connection, login: string): Promise<Account | undefined> =>
  z.array(accountRow).parse(await connection.all(`${SELECT} WHERE a.login = $1`, [login]))[0];

export const accountOfId = async (connection: Connection, id: string): Promise<Account | undefined> =>
  z.array(accountRow).parse(await connection.all(`${SELECT} WHERE a.id = $1`, [id]))[0];

/** @returns false when the login is taken. */
export async function addAccount(
  connection: Connection,
  { id, login, name, role, password }: Omit<Account, 'disabledAt'>,
  at: Moment,
): Promise<boolean> {
  const rows = await connection.all(
    `INSERT INTO account (id, login, name, role, password, created_at) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (login) DO NOTHING RETURNING id`,
    [id, login, name, role, password, at],
  );
  return rows.length === 1;
}

/** Ends the sessions of an account whose password, role or right to sign in changes. */
export async function changeAccount(
  connection: Connection,
  { id, role, password, disabledAt }: Pick<Account, 'id' | 'role' | 'password' | 'disabledAt'>,
): Promise<void> {
  await connection.all('UPDATE account SET role = $2, password = $3, disabled_at = $4 WHERE id = $1', [
    id,
    role,
    password,
    disabledAt,
  ]);
  await connection.all('DELETE FROM session WHERE account = $1', [id]);
}

export interface Session {
  readonly tokenHash: string;
  readonly account: Account;
  readonly seenAt: Moment;
  readonly endsAt: Moment;
}

export async function addSession(
  connection: Connection,
  { tokenHash, account, at, endsAt }: { tokenHash: string; account: string; at: Moment; endsAt: Moment },
): Promise<void> {
  await connection.all('DELETE FROM session WHERE ends_at < $1', [at]);
  await connection.all(
    'INSERT INTO session (token_hash, account, created_at, seen_at, ends_at) VALUES ($1, $2, $3, $3, $4)',
    [tokenHash, account, at, endsAt],
  );
}

const sessionRow = z.object({ tokenHash: z.string(), seenAt: z.string(), endsAt: z.string() });

/** The session of a cookie, of an account that still may sign in. */
export async function sessionOf(connection: Connection, tokenHash: string): Promise<Session | undefined> {
  const [row] = await connection.all(
    `SELECT s.token_hash AS "tokenHash", s.seen_at AS "seenAt", s.ends_at AS "endsAt",
       a.id, a.login, a.name, a.role, a.password, a.disabled_at AS "disabledAt"
     FROM session s JOIN account a ON a.id = s.account WHERE s.token_hash = $1 AND a.disabled_at IS NULL`,
    [tokenHash],
  );
  return row && { ...sessionRow.parse(row), account: accountRow.parse(row) };
}

export const touchSession = async (connection: Connection, tokenHash: string, at: Moment): Promise<void> => {
  await connection.all('UPDATE session SET seen_at = $2 WHERE token_hash = $1', [tokenHash, at]);
};

export const endSession = async (connection: Connection, tokenHash: string): Promise<void> => {
  await connection.all('DELETE FROM session WHERE token_hash = $1', [tokenHash]);
};

/** Failures since a moment: with this login from this address, with this login, from this address. */
export interface Failures {
  readonly both: number;
  readonly login: number;
  readonly address: number;
}

const failuresRow = z.object({
  both: z.coerce.number(),
  login: z.coerce.number(),
  address: z.coerce.number(),
});

export async function failuresSince(
  connection: Connection,
  { login, address, since }: { login: string; address: string; since: Moment },
): Promise<Failures> {
  const [row] = await connection.all(
    `SELECT count(CASE WHEN login = $1 AND address = $2 THEN 1 END) AS both,
       count(CASE WHEN login = $1 THEN 1 END) AS login, count(CASE WHEN address = $2 THEN 1 END) AS address
     FROM sign_in_failure WHERE at > $3`,
    [login, address, since],
  );
  return failuresRow.parse(row);
}

export async function noteFailure(
  connection: Connection,
  {
    id,
    login,
    address,
    at,
    since,
  }: { id: string; login: string; address: string; at: Moment; since: Moment },
): Promise<void> {
  await connection.all('DELETE FROM sign_in_failure WHERE at <= $1', [since]);
  await connection.all('INSERT INTO sign_in_failure (id, login, address, at) VALUES ($1, $2, $3, $4)', [
    id,
    login,
    address,
    at,
  ]);
}
