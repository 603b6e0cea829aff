import { getConnInfo } from '@hono/node-server/conninfo';
import { Hono, type MiddlewareHandler } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { timingSafeEqual } from 'node:crypto';
import { accountsBody, passwordBody, setUpBody, signInBody } from '../pages/sign-in-pages.js';
import { Refusal } from '../refusal.js';
import {
  accountOfSession,
  changeOwnPassword,
  createAccount,
  isSetUp,
  signIn,
  signOut,
  updateAccount,
} from '../sign-in.js';
import { mayActAs, ROLES, type Role } from '../states.js';
import { accountOfId, accounts } from '../storage/accounts.js';
import { fieldsOf, goTo, show, type DeskContext, type DeskEnv, type Routes } from './context.js';

const COOKIE = 'banbiao-desk';

/** Lets on who is signed in; others are asked to sign in. */
export const signedIn =
  ({ desk }: Routes): MiddlewareHandler<DeskEnv> =>
  async (c, next) => {
    const token = getCookie(c, COOKIE);
    const account = token === undefined ? undefined : await accountOfSession(desk, token);
    if (!account) {
      if (c.req.method === 'GET') return goTo(c, '/sign-in');
      throw new Refusal(401, '没有办理：登录已经结束', ['请重新登录，再办理一次。']);
    }
    c.set('account', account);
    await next();
  };

/** @throws Refusal for somebody whose role does not reach so far. */
export const needs =
  (role: Role): MiddlewareHandler<DeskEnv> =>
  async (c, next) => {
    if (!mayActAs(c.get('account').role, role))
      throw new Refusal(403, '您的账号不能做这件事', ['需要时请找管理员。']);
    await next();
  };

const roleOf = (word: string): Role => {
  const role = ROLES.find((one) => one === word);
  if (!role) throw new Refusal(422, '请选择角色', []);
  return role;
};

const isCode = (given: string, code: string): boolean =>
  given.length === code.length && timingSafeEqual(Buffer.from(given), Buffer.from(code));

/** Signing in and out, and the first account. @param setUpCode said to who starts the desk, and to nobody else */
export function entryRoutes(routes: Routes, setUpCode: string): Hono<DeskEnv> {
  const { desk, secure } = routes;
  const app = new Hono<DeskEnv>();
  const asksAgain = async (
    c: DeskContext,
    work: () => Promise<Response>,
    body: (wrong: string) => ReturnType<typeof signInBody>,
    title: string,
  ) => {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Refusal) || error.status === 404) throw error;
      return show(c, { title, body: body([error.title, ...error.ways].join('。')) }, error.status);
    }
  };

  app.get('/sign-in', (c) =>
    show(c, { title: '登录', body: signInBody('', undefined, c.req.query('done')) }),
  );
  app.post('/sign-in', async (c) => {
    const of = await fieldsOf(c);
    return asksAgain(
      c,
      async () => {
        const address = getConnInfo(c).remote.address ?? '';
        const token = await signIn(desk, { login: of('login'), password: of('password'), address });
        setCookie(c, COOKIE, token, { httpOnly: true, secure, sameSite: 'Strict', path: '/' });
        return goTo(c, '/');
      },
      (wrong) => signInBody(of('login'), wrong),
      '登录',
    );
  });

  app.get('/set-up', async (c) => {
    const code = c.req.query('code') ?? '';
    if ((await isSetUp(desk)) || !isCode(code, setUpCode)) throw new Refusal(404, '没有这一页', []);
    return show(c, { title: '建立管理员账号', body: setUpBody(code) });
  });
  app.post('/set-up', async (c) => {
    const of = await fieldsOf(c);
    if (!isCode(of('code'), setUpCode)) throw new Refusal(404, '没有这一页', []);
    return asksAgain(
      c,
      async () => {
        await createAccount(desk, {
          login: of('login'),
          name: of('name'),
          password: of('password'),
          role: 'administrator',
        });
        return goTo(c, '/sign-in?done=account');
      },
      (wrong) => setUpBody(of('code'), wrong),
      '建立管理员账号',
    );
  });
  return app;
}

/** Accounts and one's own password, for who is signed in. */
export function accountRoutes({ desk }: Routes): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>();
  app.post('/sign-out', async (c) => {
    await signOut(desk, getCookie(c, COOKIE) ?? '', c.get('account'));
    deleteCookie(c, COOKIE, { path: '/' });
    return goTo(c, '/sign-in');
  });
  app.get('/password', (c) =>
    show(c, { title: '修改密码', account: c.get('account'), body: passwordBody() }),
  );
  app.post('/password', async (c) => {
    const of = await fieldsOf(c);
    await changeOwnPassword(desk, c.get('account'), of('old'), of('fresh'));
    return goTo(c, '/sign-in?done=password');
  });

  app.get('/accounts', needs('administrator'), async (c) =>
    show(c, {
      title: '账号',
      account: c.get('account'),
      section: 'accounts',
      wide: true,
      body: accountsBody(await accounts(desk.database), c.req.query('done')),
    }),
  );
  app.post('/accounts', needs('administrator'), async (c) => {
    const of = await fieldsOf(c);
    const one = { login: of('login'), name: of('name'), password: of('password'), role: roleOf(of('role')) };
    await createAccount(desk, one, c.get('account'));
    return goTo(c, '/accounts?done=account');
  });
  const found = async (id: string) => {
    const account = await accountOfId(desk.database, id);
    if (!account) throw new Refusal(404, '没有这个账号', []);
    return account;
  };
  app.post('/accounts/:id', needs('administrator'), async (c) => {
    const of = await fieldsOf(c);
    const change = { role: roleOf(of('role')), disabled: of('disabled') === 'yes' };
    await updateAccount(desk, await found(c.req.param('id')), change, c.get('account'));
    return goTo(c, '/accounts?done=account');
  });
  app.post('/accounts/:id/password', needs('administrator'), async (c) => {
    const of = await fieldsOf(c);
    await updateAccount(desk, await found(c.req.param('id')), { password: of('password') }, c.get('account'));
    return goTo(c, '/accounts?done=account');
  });
  return app;
}
