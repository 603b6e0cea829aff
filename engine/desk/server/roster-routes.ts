import { Hono } from 'hono';
import { linksBody, rosterBody } from '../pages/roster-pages.js';
import { Refusal } from '../refusal.js';
import { invite, rosterLines, rosterOfWorkbook } from '../rounds.js';
import { invitationsOf } from '../storage/invitations.js';
import type { Round } from '../storage/rounds.js';
import { linkToken } from '../tokens.js';
import { needs } from './account-routes.js';
import { fieldsOf, goTo, show, type DeskContext, type DeskEnv, type Routes } from './context.js';
import { roundAccess } from './round-access.js';
import { addressesOfMachine } from './round-fields.js';
import { uploadLimit, uploadOf } from './upload.js';

/** So many QR codes are drawn at a time: others wait meanwhile. */
const LINKS = 60;

/** The pages of who is invited to a round: institutions, experts, their links. */
export function rosterRoutes({ desk, uploads }: Routes): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>();
  const { registry } = desk.program.product;
  const limit = uploadLimit();
  const { found, living, note } = roundAccess(desk);

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
  app.post('/rounds/:id/roster-file', needs('officer'), limit, async (c) => {
    const round = await living(c);
    const { bytes, named } = await uploadOf(c, uploads);
    return showRoster(c, round, [], rosterOfWorkbook(bytes, named));
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
      .map(({ properName, nature }) => ({ name: properName, contact: '', phone: '', nature }));
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
  return app;
}
