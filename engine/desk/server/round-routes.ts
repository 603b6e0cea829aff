import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { contradictions } from '../../bureau/index.js';
import { boardOf, isClean, toRemind, type Board } from '../board.js';
import { recordOf } from '../checking.js';
import { destroy } from '../destroy.js';
import { nowOf } from '../desk.js';
import { exportRound } from '../export.js';
import { tooLarge } from '../hand-in.js';
import { inboxOf } from '../inbox.js';
import { boardBody, reminderBody } from '../pages/board-page.js';
import { contradictionsBody, importBody, produceBody } from '../pages/result-pages.js';
import { linksBody, rosterBody } from '../pages/roster-pages.js';
import { logBody, newRoundBody, roundsBody, settingsBody } from '../pages/round-pages.js';
import { produce, targetsOf } from '../produce.js';
import { receiveMany, unpacked } from '../receive-many.js';
import { Refusal } from '../refusal.js';
import { accept } from '../review.js';
import { invite, rosterLines } from '../rounds.js';
import { STATES } from '../states.js';
import { newestOf, resultOf } from '../storage/hand-ins.js';
import { invitationsOf } from '../storage/invitations.js';
import { brokenLink, log, logPage } from '../storage/log.js';
import { productionOf, productionsOf } from '../storage/productions.js';
import { addRound, changeRound, roundOf, rounds, type Round } from '../storage/rounds.js';
import { linkToken, newId } from '../tokens.js';
import { needs } from './account-routes.js';
import {
  fieldsOf,
  fileAnswer,
  goTo,
  logged,
  show,
  zipAnswer,
  type DeskContext,
  type DeskEnv,
  type Routes,
} from './context.js';
import { addressesOfMachine, emptyRound, readRound, roundFields } from './round-fields.js';

const LARGEST_IMPORT = 100 * 2 ** 20;
const LOG_PAGE = 200;
/** So many QR codes are drawn at a time: others wait meanwhile. */
const LINKS = 60;
const ASK_AGAIN = 4;

/** The pages of rounds, for who is signed in. */
export function roundRoutes({ desk, checking, uploads, background }: Routes): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>();
  const { registry } = desk.program.product;

  const found = async (c: DeskContext): Promise<Round> => {
    const round = await roundOf(desk.database, c.req.param('id') ?? '');
    if (!round) throw new Refusal(404, '没有这一轮', []);
    return round;
  };
  const living = async (c: DeskContext): Promise<Round> => {
    const round = await found(c);
    if (round.destroyedAt !== null) throw new Refusal(410, '本轮材料已销毁，不能再办理', []);
    return round;
  };
  const boardFor = async (round: Round): Promise<Board> =>
    boardOf(
      round,
      await invitationsOf(desk.database, round.id),
      await newestOf(desk.database, round.id),
      nowOf(desk),
    );
  const note = (c: DeskContext, round: Round, what: string, detail = ''): Promise<void> =>
    logged(desk, c, { what, round: round.id, about: round.id, detail });

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

  app.get('/rounds/:id/remind', needs('officer'), async (c) => {
    const round = await found(c);
    await note(c, round, 'remind');
    const body = reminderBody(round, toRemind(await boardFor(round)), c.get('account'), nowOf(desk));
    return show(c, {
      title: `催报单 ${round.title}`,
      account: c.get('account'),
      section: 'rounds',
      body,
      wide: true,
    });
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

  const expertKits = [...registry.kits.values()].filter(({ filledBy }) => filledBy === 'expert');
  const showRoster = async (c: DeskContext, round: Round, faults: readonly string[] = [], entered = '') =>
    show(
      c,
      {
        title: `名单 ${round.title}`,
        account: c.get('account'),
        section: 'rounds',
        wide: true,
        body: rosterBody({
          round,
          account: c.get('account'),
          invitations: await invitationsOf(desk.database, round.id),
          expertKits: round.kit === 'zj-review' ? expertKits : [],
          done: c.req.query('done'),
          faults,
          entered,
        }),
      },
      faults.length > 0 ? 422 : 200,
    );
  app.get('/rounds/:id/roster', needs('officer'), async (c) => showRoster(c, await found(c)));
  app.post('/rounds/:id/roster', needs('officer'), async (c) => {
    const round = await living(c);
    const of = await fieldsOf(c);
    const { lines, faults } = rosterLines(of('list'));
    if (faults.length > 0 || lines.length === 0) {
      return showRoster(c, round, faults.length > 0 ? faults : ['没有机构名称'], of('list'));
    }
    await invite(desk, { account: c.get('account'), round, lines });
    return goTo(c, `/rounds/${round.id}/roster?done=added`);
  });
  app.post('/rounds/:id/experts', needs('officer'), async (c) => {
    const round = await living(c);
    const { institution, expert, kit } = await c.req.parseBody({ all: true });
    const chosen = [institution].flat();
    const name = typeof expert === 'string' ? expert.trim() : '';
    if (name === '' || name.length > 40) throw new Refusal(422, '没有邀请：请填写专家姓名', []);
    if (!expertKits.some(({ id }) => id === kit)) throw new Refusal(422, '没有邀请：请选择套表', []);
    const lines = (await invitationsOf(desk.database, round.id))
      .filter(({ id, expert: other }) => other === '' && chosen.includes(id))
      .map(({ institutionName }) => ({ name: institutionName, contact: '', phone: '' }));
    if (lines.length === 0) throw new Refusal(422, '没有邀请：请勾选要评估的机构', []);
    await invite(desk, { account: c.get('account'), round, lines, expert: name, kit: String(kit) });
    return goTo(c, `/rounds/${round.id}/roster?done=added`);
  });

  app.get('/rounds/:id/links', needs('officer'), async (c) => {
    const round = await found(c);
    const { origin, hostname, port, protocol } = new URL(c.req.url);
    await note(c, round, 'print-links');
    const all = (await invitationsOf(desk.database, round.id)).filter(({ revokedAt }) => revokedAt === null);
    const first = Number(c.req.query('from'));
    const from = Number.isSafeInteger(first) && first > 0 ? first : 0;
    const links = all.slice(from, from + LINKS).map((invitation) => ({
      invitation,
      address: `${origin}/t/${linkToken(desk.linkKey, invitation.id, invitation.generation)}`,
    }));
    const own = /^(localhost|127\.|\[::1\])/.test(hostname);
    const reachable = own ? addressesOfMachine().map((one) => `${protocol}//${one}:${port}`) : [];
    const body = linksBody({ round, links, reachable, from, total: all.length, sheet: LINKS });
    return show(c, {
      title: `链接单 ${round.title}`,
      account: c.get('account'),
      section: 'rounds',
      body,
      wide: true,
    });
  });

  app.get('/rounds/:id/produce', async (c) => {
    const round = await found(c);
    const productions = await productionsOf(desk.database, round.id);
    const invitations = (await invitationsOf(desk.database, round.id)).filter(({ expert }) => expert === '');
    const open = invitations.filter(({ state }) => state !== 'accepted');
    const body = produceBody({
      round,
      account: c.get('account'),
      targets: targetsOf(desk, round.kit),
      productions,
      accepted: invitations.length - open.length,
      missing: open.map(({ institutionName }) => institutionName),
      done: c.req.query('done'),
    });
    const again = productions.some(({ state }) => state === 'working') ? ASK_AGAIN : undefined;
    return show(c, {
      title: `汇总 ${round.title}`,
      account: c.get('account'),
      section: 'rounds',
      body,
      wide: true,
      again,
    });
  });
  app.post('/rounds/:id/produce', needs('officer'), async (c) => {
    const round = await living(c);
    const of = await fieldsOf(c);
    const target = targetsOf(desk, round.kit).find(({ id }) => id === of('target'));
    if (!target) throw new Refusal(422, '没有生成：没有这种汇总表', []);
    const { finished } = await produce(desk, { round, target, account: c.get('account') });
    background(finished);
    return goTo(c, `/rounds/${round.id}/produce?done=produce`);
  });
  app.get('/productions/:id/:file', async (c) => {
    const production = await productionOf(desk.database, c.req.param('id'));
    const file = production?.outputs[Number(c.req.param('file'))];
    if (!file) throw new Refusal(404, '没有这个文件', []);
    return fileAnswer(await desk.files.read(file.digest), file.name, 'application/octet-stream');
  });

  app.get('/rounds/:id/contradictions', async (c) => {
    const round = await found(c);
    const rows = [];
    for (const { path, handIn } of await inboxOf(desk, round, 'all')) {
      const result = await resultOf(desk.database, handIn.id);
      if (!result) continue;
      const { kit, contents, claims } = recordOf(result.record);
      rows.push({ file: path, kit, contents, claims });
    }
    rows.sort((one, other) => (one.file < other.file ? -1 : 1));
    const all = contradictions(rows, registry.comparison, {});
    const body = contradictionsBody(round, c.get('account'), all, rows.length);
    return show(c, {
      title: `相互矛盾 ${round.title}`,
      account: c.get('account'),
      section: 'rounds',
      body,
      wide: true,
    });
  });

  app.get('/rounds/:id/export.zip', needs('officer'), async (c) => {
    const round = await found(c);
    if (round.destroyedAt !== null) throw new Refusal(410, '本轮材料已销毁', []);
    await note(c, round, 'export');
    return zipAnswer(desk.folder, `${round.title}.zip`, (sink) => exportRound(desk, round, sink));
  });

  const showImport = (c: DeskContext, body: ReturnType<typeof importBody>) =>
    show(c, { title: '代收', account: c.get('account'), section: 'rounds', body, wide: true });
  app.get('/rounds/:id/import', needs('officer'), async (c) =>
    showImport(c, importBody(await living(c), c.get('account'))),
  );
  app.post(
    '/rounds/:id/import',
    needs('officer'),
    bodyLimit({
      maxSize: LARGEST_IMPORT,
      onError: () => {
        throw tooLarge(LARGEST_IMPORT);
      },
    }),
    async (c) => {
      const round = await living(c);
      const given = await uploads.run(async () => {
        const { files } = await c.req.parseBody({ all: true });
        const chosen = [files].flat().filter((one) => one instanceof File && one.name !== '');
        return Promise.all(
          chosen.map(async (one) => ({
            named: one instanceof File ? one.name : '',
            bytes: one instanceof File ? new Uint8Array(await one.arrayBuffer()) : new Uint8Array(),
          })),
        );
      });
      if (given.length === 0) throw new Refusal(422, '没有选择文件', []);
      const results = await receiveMany(
        desk,
        { round, account: c.get('account'), files: unpacked(given) },
        (one) => {
          void checking.begin(one);
        },
      );
      return showImport(c, importBody(round, c.get('account'), results));
    },
  );

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
