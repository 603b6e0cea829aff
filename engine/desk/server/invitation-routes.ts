import { Hono } from 'hono';
import { nameKey } from '../../bureau/index.js';
import { recordOf } from '../checking.js';
import { nowOf } from '../desk.js';
import { leadersOnDesk } from '../leaders.js';
import { handIn } from '../hand-in.js';
import { momentOfField, type Moment } from '../moments.js';
import { oneInstitutionBody } from '../pages/one-institution-page.js';
import { Refusal } from '../refusal.js';
import {
  accept,
  grantExtension,
  newLink,
  reopen,
  returnWorkbook,
  stopLink,
  type Decision,
} from '../review.js';
import { mayActAs } from '../states.js';
import { handInOf, handInsOf, resultOf, type HandIn } from '../storage/hand-ins.js';
import { invitationOf, removeInvitation, type Invitation } from '../storage/invitations.js';
import { log, logAbout } from '../storage/log.js';
import { roundOf, type Round } from '../storage/rounds.js';
import { linkToken } from '../tokens.js';
import { needs } from './account-routes.js';
import {
  fieldsOf,
  fileAnswer,
  goTo,
  logged,
  reportAnswer,
  show,
  XLSX,
  type DeskContext,
  type DeskEnv,
  type Routes,
} from './context.js';
import { returnedAnswer, returnNoticeOf } from './returned-workbook.js';
import { uploadLimit, uploadOf } from './upload.js';

/** What the bureau sees of one institution, and what it does with what came. */
export function invitationRoutes({ desk, checking, uploads }: Routes): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>();

  const byId = async (id: string): Promise<{ invitation: Invitation; round: Round }> => {
    const invitation = await invitationOf(desk.database, id);
    const round = invitation && (await roundOf(desk.database, invitation.round));
    if (!invitation || !round) throw new Refusal(404, '没有这一家', []);
    return { invitation, round };
  };
  const found = (c: DeskContext) => byId(c.req.param('id') ?? '');
  const decision = async (c: DeskContext, seen: string): Promise<Decision> => {
    const { invitation, round } = await found(c);
    if (round.destroyedAt !== null) throw new Refusal(410, '本轮材料已销毁，不能再办理', []);
    return { account: c.get('account'), invitation, round, seen: /^\d{1,9}$/.test(seen) ? Number(seen) : -1 };
  };
  const note = (
    c: DeskContext,
    { invitation, round }: { invitation: Invitation; round: Round },
    what: string,
    detail: string,
  ) => logged(desk, c, { what, round: round.id, about: invitation.id, detail });

  app.get('/invitations/:id', async (c) => {
    const { invitation, round } = await found(c);
    const handIns = await handInsOf(desk.database, invitation.id);
    const counting = handIns.find(({ state }) => state !== 'unreadable');
    const result = counting && (await resultOf(desk.database, counting.id));
    const record = result && recordOf(result.record);
    // What is shown here is personal: who looked at it stands in the log.
    if (counting) await note(c, { invitation, round }, 'open', counting.receipt);
    const named = record?.institution ?? '';
    const other = named === '' || nameKey(named) === nameKey(invitation.properName) ? '' : named;
    const officer = mayActAs(c.get('account').role, 'officer');
    const { origin } = new URL(c.req.url);
    const body = oneInstitutionBody({
      round,
      invitation,
      account: c.get('account'),
      now: nowOf(desk),
      handIns,
      record,
      leaders: counting && record && (await leadersOnDesk(desk, round, counting, record)),
      events: await logAbout(desk.database, invitation.id),
      otherInstitution: other,
      link: officer ? `${origin}/t/${linkToken(desk.linkKey, invitation.id, invitation.generation)}` : '',
      done: c.req.query('done'),
    });
    return show(c, {
      title: invitation.institutionName,
      account: c.get('account'),
      section: 'rounds',
      body,
      wide: true,
    });
  });

  app.post('/invitations/:id/accept', needs('officer'), async (c) => {
    const of = await fieldsOf(c);
    const one = await decision(c, of('seen'));
    await accept(desk, one);
    const { invitation, round } = one;
    return goTo(
      c,
      of('from') === 'board'
        ? `/rounds/${round.id}?done=accept`
        : `/invitations/${invitation.id}?done=accept`,
    );
  });
  app.post('/invitations/:id/return', needs('officer'), async (c) => {
    const of = await fieldsOf(c);
    const dueAt = optionalMoment(of('due'));
    const one = await decision(c, of('seen'));
    await returnWorkbook(desk, one, { note: of('note'), dueAt });
    return goTo(c, `/invitations/${one.invitation.id}?done=return`);
  });
  app.post('/invitations/:id/reopen', needs('officer'), async (c) => {
    const of = await fieldsOf(c);
    const one = await decision(c, of('seen'));
    await reopen(desk, one, of('reason'));
    return goTo(c, `/invitations/${one.invitation.id}?done=reopen`);
  });
  app.post('/invitations/:id/extend', needs('officer'), async (c) => {
    const of = await fieldsOf(c);
    const until = optionalMoment(of('until'));
    if (until === undefined) throw new Refusal(422, '没有延期：请填写时间', []);
    const one = await decision(c, of('seen'));
    await grantExtension(desk, one, until);
    return goTo(c, `/invitations/${one.invitation.id}?done=extend`);
  });
  app.post('/invitations/:id/renew-link', needs('officer'), async (c) => {
    const of = await fieldsOf(c);
    const one = await decision(c, of('seen'));
    await newLink(desk, one);
    return goTo(c, `/invitations/${one.invitation.id}?done=renew-link`);
  });
  app.post('/invitations/:id/revoke-link', needs('officer'), async (c) => {
    const of = await fieldsOf(c);
    const one = await decision(c, of('seen'));
    await stopLink(desk, one);
    return goTo(c, `/invitations/${one.invitation.id}?done=revoke-link`);
  });
  app.post('/invitations/:id/remove', needs('officer'), async (c) => {
    const { invitation, round } = await found(c);
    const removed = await desk.database.transaction(async (connection) => {
      if (!(await removeInvitation(connection, invitation.id))) return false;
      const detail = `${invitation.institutionName}${invitation.expert}`;
      await log(connection, {
        at: nowOf(desk),
        who: c.get('account').login,
        what: 'remove-institution',
        round: round.id,
        about: round.id,
        detail,
      });
      return true;
    });
    if (!removed) throw new Refusal(409, '没有移出：这一家已经提交过', []);
    return goTo(c, `/rounds/${round.id}/roster?done=removed`);
  });

  app.post('/invitations/:id/receive', needs('officer'), uploadLimit(), async (c) => {
    const { invitation, round } = await decision(c, '');
    const { bytes, named } = await uploadOf(c, uploads);
    const one = await handIn(desk, round, invitation, {
      bytes,
      named,
      at: nowOf(desk),
      by: c.get('account').login,
    });
    void checking.begin(one);
    await checking.settled(one.id, 4000);
    return goTo(c, `/invitations/${invitation.id}?done=received`);
  });

  const handInFor = async (
    c: DeskContext,
  ): Promise<{ one: HandIn; invitation: Invitation; round: Round }> => {
    const one = await handInOf(desk.database, c.req.param('id') ?? '');
    if (!one) throw new Refusal(404, '没有这一次提交', []);
    const both = await byId(one.invitation);
    if (both.round.destroyedAt !== null) throw new Refusal(410, '本轮材料已销毁', []);
    return { one, ...both };
  };
  app.get('/hand-ins/:id/workbook', async (c) => {
    const { one, ...both } = await handInFor(c);
    await note(c, both, 'download', one.receipt);
    return fileAnswer(await desk.files.read(one.digest), one.named, XLSX);
  });
  app.get('/hand-ins/:id/returned', async (c) => {
    const { one, ...both } = await handInFor(c);
    await note(c, both, 'download', one.receipt);
    return returnedAnswer(desk, one, both.invitation);
  });
  app.get('/hand-ins/:id/notice.docx', needs('officer'), async (c) => {
    const { one, ...both } = await handInFor(c);
    const notice = await returnNoticeOf(desk, one, both);
    await note(c, both, 'download', one.receipt);
    return notice;
  });
  app.get('/hand-ins/:id/report', async (c) => {
    const { one, ...both } = await handInFor(c);
    const result = await resultOf(desk.database, one.id);
    if (result === undefined || result.report === null) throw new Refusal(404, '这一次没有检查报告', []);
    await note(c, both, 'open', one.receipt);
    return reportAnswer(await desk.files.read(result.report));
  });
  return app;
}

function optionalMoment(entered: string): Moment | undefined {
  if (entered === '') return undefined;
  const moment = momentOfField(entered);
  if (moment === undefined) throw new Refusal(422, '时间填得不对', ['如：2026-11-30T12:00']);
  return moment;
}
