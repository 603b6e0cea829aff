import { Hono } from 'hono';
import { nameKey } from '../../bureau/index.js';
import { examine, recordOf } from '../checking.js';
import { nowOf } from '../desk.js';
import { handIn, lookThrough, opennessOf, plainName, refuseLate } from '../hand-in.js';
import { momentOf } from '../moments.js';
import { institutionBody, takesPackage, type InstitutionView } from '../pages/institution-page.js';
import { checkedBody, receiptBody } from '../pages/receipt-page.js';
import { LARGEST_PACKAGE } from '../package.js';
import { Refusal } from '../refusal.js';
import { handInsOf, resultOf, type HandIn } from '../storage/hand-ins.js';
import { invitationOfToken } from '../storage/invitations.js';
import { log, logAbout } from '../storage/log.js';
import { roundOf } from '../storage/rounds.js';
import { newId, tokenHash } from '../tokens.js';
import {
  fileAnswer,
  goTo,
  reportAnswer,
  show,
  XLSX,
  type DeskContext,
  type DeskEnv,
  type Routes,
} from './context.js';

import { returnedAnswer, returnNoticeOf } from './returned-workbook.js';
import { hasPage, PAGE } from './page-routes.js';
import { Gate } from './limits.js';
import { uploadLimit, uploadOf } from './upload.js';

/** A receipt shows what the check found when it is done this quickly; else the page asks again. */
const PATIENCE = 4000;
const ASK_AGAIN = 3;

/** The pages behind the links of institutions and experts. */
export function institutionRoutes({ desk, checking, uploads, checked }: Routes): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>();
  const limit = uploadLimit();

  /** @throws Refusal for a link that nobody was given, or that opens nothing any more. */
  const viewOf = async (c: DeskContext): Promise<InstitutionView> => {
    const token = c.req.param('token') ?? '';
    const invitation = /^[\w-]{43}$/.test(token)
      ? await invitationOfToken(desk.database, tokenHash(token))
      : undefined;
    const round = invitation && (await roundOf(desk.database, invitation.round));
    if (!invitation || !round) {
      throw new Refusal(404, '这个链接打不开', ['请核对链接是否完整，或向教育局要新的链接。']);
    }
    if (invitation.revokedAt !== null) {
      throw new Refusal(410, '这个链接已停用', [`请联系${round.bureau}：${round.telephone}。`]);
    }
    const now = nowOf(desk);
    return {
      round,
      invitation,
      kitTitle: desk.program.product.registry.kits.get(invitation.kit)?.title ?? invitation.kit,
      now,
      openness: opennessOf(round, invitation, now),
      handIns: await handInsOf(desk.database, invitation.id),
      events: await logAbout(desk.database, invitation.id),
      base: `/t/${token}`,
      page: hasPage() ? PAGE : undefined,
      filledBy: desk.program.product.registry.kits.get(invitation.kit)?.filledBy,
    };
  };
  const handInOf = ({ handIns }: InstitutionView, c: DeskContext): HandIn => {
    const found = handIns.find(({ version }) => String(version) === c.req.param('version'));
    if (!found) throw new Refusal(404, '没有这一次提交', []);
    return found;
  };
  const notDestroyed = ({ round }: InstitutionView): void => {
    if (round.destroyedAt !== null)
      throw new Refusal(410, '本轮的材料已经到期销毁', [`请联系${round.bureau}：${round.telephone}。`]);
  };

  const noteDownload = ({ invitation, round }: InstitutionView, { receipt }: HandIn): Promise<void> =>
    desk.database.transaction((connection) =>
      log(connection, {
        at: nowOf(desk),
        who: invitation.code,
        what: 'download',
        round: round.id,
        about: invitation.id,
        detail: receipt,
      }),
    );

  app.get('/:token', async (c) => {
    const view = await viewOf(c);
    const busy = view.handIns[0]?.state === 'checking';
    return show(c, {
      title: view.round.title,
      body: institutionBody(view),
      again: busy ? ASK_AGAIN : undefined,
    });
  });

  app.get('/:token/kit.xlsx', async (c) => {
    const { invitation, kitTitle } = await viewOf(c);
    const bytes = await desk.program.blankKit(invitation.kit, invitation.properName);
    return fileAnswer(bytes, plainName(`${kitTitle}-${invitation.institutionName}.xlsx`), XLSX);
  });

  app.get('/:token/receipt/:version', async (c) => {
    const view = await viewOf(c);
    const one = handInOf(view, c);
    const result = await resultOf(desk.database, one.id);
    const findings = result ? recordOf(result.record).findings : [];
    const again = one.state === 'checking' ? ASK_AGAIN : undefined;
    return show(c, { title: `回执 ${one.receipt}`, body: receiptBody(view, one, findings), again });
  });

  app.get('/:token/report/:version', async (c) => {
    const view = await viewOf(c);
    notDestroyed(view);
    const result = await resultOf(desk.database, handInOf(view, c).id);
    if (result === undefined || result.report === null) throw new Refusal(404, '这一次没有检查报告', []);
    return reportAnswer(await desk.files.read(result.report));
  });

  app.get('/:token/workbook/:version', async (c) => {
    const view = await viewOf(c);
    notDestroyed(view);
    const one = handInOf(view, c);
    await noteDownload(view, one);
    return fileAnswer(await desk.files.read(one.digest), one.named, XLSX);
  });

  app.get('/:token/returned/:version', async (c) => {
    const view = await viewOf(c);
    notDestroyed(view);
    if (view.invitation.state !== 'returned') throw new Refusal(404, '这一次没有退回', []);
    const one = handInOf(view, c);
    await noteDownload(view, one);
    return returnedAnswer(desk, one, view.invitation);
  });

  app.get('/:token/notice/:version', async (c) => {
    const view = await viewOf(c);
    notDestroyed(view);
    const one = handInOf(view, c);
    const notice = await returnNoticeOf(desk, one, view);
    await noteDownload(view, one);
    return notice;
  });

  app.post('/:token/check', limit, async (c) => {
    const view = await viewOf(c);
    refuseLate(view.round, view.invitation, view.now);
    const { bytes, named } = await uploadOf(c, uploads);
    lookThrough(bytes, named);
    const found = await examine(desk, { bytes, named: plainName(named), kit: view.invitation.kit });
    const id = newId();
    if (found.counts) checked.keep(id, { invitation: view.invitation.id, bytes, named });
    const { institution } = found.record;
    const other = nameKey(institution) === nameKey(view.invitation.properName) ? '' : institution;
    const body = checkedBody(
      view,
      { ...found, findings: found.record.findings, institution: other },
      { id, named: plainName(named) },
    );
    return show(c, { title: '检查结果', body });
  });

  const submit = async (c: DeskContext, gate: Gate): Promise<Response> => {
    const at = momentOf(desk.clock());
    const view = await viewOf(c);
    const { round, invitation, base } = view;
    // Said before the file is read: who is late need not wait for the upload.
    refuseLate(round, invitation, at);
    const { bytes, named, checkedId } = await uploadOf(c, gate);
    const kept = checkedId === '' ? undefined : checked.take(checkedId, invitation.id);
    if (checkedId !== '' && !kept) {
      throw new Refusal(410, '没有提交：检查过的文件已经不在了', ['请返回，重新选择文件再提交。']);
    }
    const one = await handIn(desk, round, invitation, { ...(kept ?? { bytes, named }), at });
    void checking.begin(one);
    await checking.settled(one.id, PATIENCE);
    return goTo(c, `${base}/receipt/${one.version}`);
  };
  app.post('/:token/submit', limit, (c) => submit(c, uploads));
  // A package is large: two at a time, from those alone who may hand in one.
  const packages = new Gate(2);
  app.post(
    '/:token/package',
    async (c, next) => {
      if (!takesPackage(await viewOf(c))) throw new Refusal(404, '没有这一页', []);
      await next();
    },
    uploadLimit(LARGEST_PACKAGE),
    (c) => submit(c, packages),
  );
  return app;
}
