import { nowOf, type Desk } from './desk.js';
import { momentOf, type Moment } from './moments.js';
import { isPassword, passwordFault, storedPassword } from './passwords.js';
import { Refusal } from './refusal.js';
import type { Role } from './states.js';
import {
  accountOfLogin,
  accounts,
  addAccount,
  addSession,
  changeAccount,
  endSession,
  failuresSince,
  noteFailure,
  sessionOf,
  touchSession,
  type Account,
} from './storage/accounts.js';
import { log } from './storage/log.js';
import { newId, randomToken, tokenHash } from './tokens.js';

const MINUTE = 60_000;
/** A session ends after so long without a request, and after a working day in any case. */
const SESSION = { idle: 120 * MINUTE, most: 12 * 60 * MINUTE } as const;
/** After so many failures within the window there is no further try: a stranger cannot lock an officer out for long. */
const THROTTLE = { window: 15 * MINUTE, both: 5, login: 20, address: 30 } as const;

const before = (now: Moment, milliseconds: number): Moment =>
  momentOf(new Date(Date.parse(now) - milliseconds));

/** Whether somebody is set up already. */
export const isSetUp = async ({ database }: Desk): Promise<boolean> => (await accounts(database)).length > 0;

export interface Credentials {
  readonly login: string;
  readonly password: string;
  /** Where the request came from. */
  readonly address: string;
}

/**
 * Signs in. A session is begun anew whatever the browser brought along, and only its hash is stored.
 * @returns the token for the cookie
 * @throws Refusal when login or password is wrong, or there were too many tries.
 */
export async function signIn(desk: Desk, { login, password, address }: Credentials): Promise<string> {
  const at = nowOf(desk);
  const since = before(at, THROTTLE.window);
  const failures = await failuresSince(desk.database, { login, address, since });
  const blocked =
    failures.both >= THROTTLE.both ||
    failures.login >= THROTTLE.login ||
    failures.address >= THROTTLE.address;
  if (blocked) throw new Refusal(429, '试错次数太多，请 15 分钟后再试', ['忘记密码时请找管理员重设。']);
  const account = await accountOfLogin(desk.database, login);
  const usable = account?.disabledAt === null ? account : undefined;
  if (!(await isPassword(password, usable?.password)) || !usable) {
    await desk.database.transaction(async (connection) => {
      await noteFailure(connection, { id: newId(), login: login.slice(0, 64), address, at, since });
      await log(connection, {
        at,
        who: login.slice(0, 64),
        what: 'sign-in-failed',
        round: '',
        about: '',
        detail: address,
      });
    });
    throw new Refusal(401, '登录名或密码不对', []);
  }
  const token = randomToken();
  const endsAt = momentOf(new Date(Date.parse(at) + SESSION.most));
  await desk.database.transaction(async (connection) => {
    await addSession(connection, { tokenHash: tokenHash(token), account: usable.id, at, endsAt });
    await log(connection, {
      at,
      who: usable.login,
      what: 'sign-in',
      round: '',
      about: usable.id,
      detail: address,
    });
  });
  return token;
}

/** Who a session belongs to; `undefined` when it has ended. */
export async function accountOfSession(desk: Desk, token: string): Promise<Account | undefined> {
  const at = nowOf(desk);
  const hash = tokenHash(token);
  const session = await sessionOf(desk.database, hash);
  if (!session) return undefined;
  if (session.endsAt <= at || session.seenAt <= before(at, SESSION.idle)) {
    await endSession(desk.database, hash);
    return undefined;
  }
  if (session.seenAt <= before(at, MINUTE)) await touchSession(desk.database, hash, at);
  return session.account;
}

/** Ends a session. */
export async function signOut(desk: Desk, token: string, account: Account): Promise<void> {
  await desk.database.transaction(async (connection) => {
    await endSession(connection, tokenHash(token));
    await log(connection, {
      at: nowOf(desk),
      who: account.login,
      what: 'sign-out',
      round: '',
      about: account.id,
      detail: '',
    });
  });
}

const LOGIN = /^[\p{L}\p{N}._-]{2,40}$/u;

export interface NewAccount {
  readonly login: string;
  readonly name: string;
  readonly role: Role;
  readonly password: string;
}

/** @param by who adds it; the first of a desk adds itself. @throws Refusal */
export async function createAccount(
  desk: Desk,
  { login, name, role, password }: NewAccount,
  by?: Account,
): Promise<void> {
  if (!LOGIN.test(login)) throw new Refusal(422, '登录名用 2–40 个字母、数字或汉字', []);
  if (name === '' || name.length > 40) throw new Refusal(422, '请填写姓名（至多 40 字）', []);
  const fault = passwordFault(password, login);
  if (fault !== '') throw new Refusal(422, fault, []);
  const stored = await storedPassword(password);
  const at = nowOf(desk);
  const added = await desk.database.transaction(async (connection) => {
    // Two who open the first page at once must not both become administrators.
    if (!by && (await accounts(connection)).length > 0) return false;
    const id = newId();
    if (!(await addAccount(connection, { id, login, name, role, password: stored }, at))) return false;
    const what = by ? 'add-account' : 'set-up';
    await log(connection, {
      at,
      who: by?.login ?? login,
      what,
      round: '',
      about: id,
      detail: `${login} ${role}`,
    });
    return true;
  });
  if (!added) throw new Refusal(409, by ? `登录名“${login}”已经有人用了` : '管理员账号已经建立', []);
}

/** Changes a role, a password, or whether somebody may sign in; their sessions end. @throws Refusal */
export async function updateAccount(
  desk: Desk,
  account: Account,
  change: { readonly role?: Role; readonly password?: string; readonly disabled?: boolean },
  by: Account,
): Promise<void> {
  const at = nowOf(desk);
  if (change.password !== undefined) {
    const fault = passwordFault(change.password, account.login);
    if (fault !== '') throw new Refusal(422, fault, []);
  }
  const password = change.password === undefined ? account.password : await storedPassword(change.password);
  const role = change.role ?? account.role;
  const disabledAt = change.disabled === undefined ? account.disabledAt : change.disabled ? at : null;
  await desk.database.transaction(async (connection) => {
    const others = (await accounts(connection)).filter(
      (one) => one.id !== account.id && one.role === 'administrator' && one.disabledAt === null,
    );
    if (others.length === 0 && (role !== 'administrator' || disabledAt !== null)) {
      throw new Refusal(409, '没有保存：至少要留一个能登录的管理员', []);
    }
    await changeAccount(connection, { id: account.id, role, password, disabledAt });
    const detail = [
      change.role === undefined ? '' : `角色 ${role}`,
      change.password === undefined ? '' : '密码',
      change.disabled === undefined ? '' : change.disabled ? '停用' : '启用',
    ].filter((part) => part !== '');
    const what = by.id === account.id && change.password !== undefined ? 'change-password' : 'change-account';
    await log(connection, {
      at,
      who: by.login,
      what,
      round: '',
      about: account.id,
      detail: `${account.login} ${detail.join('、')}`,
    });
  });
}

/** @throws Refusal when the old password is wrong. */
export async function changeOwnPassword(
  desk: Desk,
  account: Account,
  old: string,
  fresh: string,
): Promise<void> {
  if (!(await isPassword(old, account.password))) throw new Refusal(422, '没有修改：原来的密码不对', []);
  await updateAccount(desk, account, { password: fresh }, account);
}
