import { Hono } from 'hono';
import { isClean } from '../board.js';
import { destroy } from '../destroy.js';
import { nowOf } from '../desk.js';
import { boardBody } from '../pages/board-page.js';
import { logBody, newRoundBody, roundsBody, settingsBody } from '../pages/round-pages.js';
import { Refusal } from '../refusal.js';
import { accept } from '../review.js';
import { STATES } from '../states.js';
import { invitationsOf } from '../storage/invitations.js';
import { brokenLink, log, logPage } from '../storage/log.js';
import { addRound, changeRound, rounds } from '../storage/rounds.js';
import { newId } from '../tokens.js';
import { needs } from './account-routes.js';
import { fieldsOf, goTo, show, type DeskEnv, type Routes } from './context.js';
import { roundAccess } from './round-access.js';
import { emptyRound, readRound, roundFields } from './round-fields.js';

const LOG_PAGE = 200;

/** The pages of rounds, for who is signed in. */
export function roundRoutes({ desk }: Routes): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>();
  const { registry } = desk.program.product;

  const { found, living, boardFor } = roundAccess(desk);

  app.get('/rounds', async (c) => {
    const all = await Promise.all(
      (await rounds(desk.database)).map(async (round) => {
        const invited = await invitationsOf(desk.database, round.id);
        return {
          ...round,
          kitTitle: registry.kits.get(round.kit)?.title ?? round.kit,
          total: invited.length,
          handedIn: invited.filter(({ state }) => state !== 'none').length,
        };
      }),
    );
    const body = roundsBody(all, c.get('account'), nowOf(desk), c.req.query('done'));
    return show(c, { title: '轮次', account: c.get('account'), section: 'rounds', body, wide: true });
  });

  const kits = [...registry.kits.values()].filter(({ filledBy }) => filledBy !== 'expert');
  app.get('/rounds/new', needs('administrator'), (c) =>
    show(c, {
      title: '新建轮次',
      account: c.get('account'),
      section: 'rounds',
      body: newRoundBody(emptyRound, kits),
    }),
  );
  app.post('/rounds', needs('administrator'), async (c) => {
    const of = await fieldsOf(c);
    const fields = roundFields(of);
    const entered = readRound(fields);
    if (typeof entered === 'string' || !registry.kits.has(fields.kit)) {
      const wrong = typeof entered === 'string' ? entered : '请选择套表';
      const body = newRoundBody(fields, kits, wrong);
      return show(c, { title: '新建轮次', account: c.get('account'), section: 'rounds', body }, 422);
    }
    const round = { id: newId(), kit: fields.kit, ...entered };
    const at = nowOf(desk);
    await desk.database.transaction(async (connection) => {
      await addRound(connection, round, at);
      await log(connection, {
        at,
        who: c.get('account').login,
        what: 'add-round',
        round: round.id,
        about: round.id,
        detail: round.title,
      });
    });
    return goTo(c, `/rounds/${round.id}/roster`);
  });

  app.get('/rounds/:id', async (c) => {
    const round = await found(c);
    const board = await boardFor(round);
    const body = boardBody({
      round,
      account: c.get('account'),
      board,
      now: nowOf(desk),
      state: STATES.find((one) => one === c.req.query('state')),
      search: (c.req.query('q') ?? '').trim().slice(0, 100),
      all: c.req.query('all') === '1',
      done: c.req.query('done'),
    });
    return show(c, { title: round.title, account: c.get('account'), section: 'rounds', body, wide: true });
  });

  app.post('/rounds/:id/accept-clean', needs('officer'), async (c) => {
    const round = await living(c);
    for (const { invitation } of (await boardFor(round)).rows.filter(isClean)) {
      await accept(desk, { account: c.get('account'), invitation, round, seen: invitation.stateVersion });
    }
    return goTo(c, `/rounds/${round.id}?done=accept-clean`);
  });

  app.get('/rounds/:id/settings', needs('officer'), async (c) => {
    const round = await found(c);
    const body = settingsBody(round, c.get('account'), nowOf(desk), c.req.query('done'));
    return show(c, {
      title: `设置 ${round.title}`,
      account: c.get('account'),
      section: 'rounds',
      body,
      wide: true,
    });
  });
  app.post('/rounds/:id/settings', needs('administrator'), async (c) => {
    const round = await living(c);
    const of = await fieldsOf(c);
    const entered = readRound(roundFields(of));
    if (typeof entered === 'string') throw new Refusal(422, `没有保存：${entered}`, []);
    const at = nowOf(desk);
    const changed = await desk.database.transaction(async (connection) => {
      if (!(await changeRound(connection, { id: round.id, ...entered }, Number(of('version'))))) return false;
      const detail = `截止 ${entered.closesAt}，保存到 ${entered.keepUntil}`;
      await log(connection, {
        at,
        who: c.get('account').login,
        what: 'change-round',
        round: round.id,
        about: round.id,
        detail,
      });
      return true;
    });
    if (!changed)
      throw new Refusal(409, '没有保存：别人刚刚修改过这一轮', ['请重新打开设置，看过最新的内容再改。']);
    return goTo(c, `/rounds/${round.id}/settings?done=saved`);
  });

  app.post('/rounds/:id/destroy', needs('administrator'), async (c) => {
    const round = await living(c);
    const of = await fieldsOf(c);
    await destroy(desk, round, c.get('account'), of('confirm'));
    return goTo(c, `/rounds/${round.id}/settings?done=destroy`);
  });

  app.get('/log', needs('officer'), async (c) => {
    const before = Number(c.req.query('before'));
    const entries = await logPage(desk.database, {
      before: Number.isSafeInteger(before) && before > 0 ? before : 2 ** 31 - 1,
      count: LOG_PAGE,
    });
    const last = entries.at(-1);
    const older = last && last.n > 1 ? last.n : undefined;
    const body = logBody(entries, await brokenLink(desk.database), older);
    return show(c, { title: '日志', account: c.get('account'), section: 'log', body, wide: true });
  });
  return app;
}
