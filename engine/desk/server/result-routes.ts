import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { contradictions } from '../../bureau/index.js';
import { toRemind } from '../board.js';
import { recordOf } from '../checking.js';
import { nowOf } from '../desk.js';
import { exportRound } from '../export.js';
import { tooLarge } from '../hand-in.js';
import { inboxOf } from '../inbox.js';
import { reminderBody } from '../pages/board-page.js';
import { contradictionsBody, importBody, produceBody } from '../pages/result-pages.js';
import { writePackage } from '../package.js';
import { produce, targetsOf } from '../produce.js';
import { receiveMany, unpacked } from '../receive-many.js';
import { Refusal } from '../refusal.js';
import { reminderDocument } from '../reminder.js';
import { resultOf } from '../storage/hand-ins.js';
import { invitationsOf } from '../storage/invitations.js';
import { productionOf, productionsOf } from '../storage/productions.js';
import { needs } from './account-routes.js';
import {
  DOCX,
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
import { roundAccess } from './round-access.js';

const LARGEST_IMPORT = 100 * 2 ** 20;
const ASK_AGAIN = 4;

/** What is made of a round, goes out of it, or comes into it by other ways than links. */
export function resultRoutes({ desk, checking, persist, uploads, background }: Routes): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>();
  const { registry } = desk.program.product;
  const { found, living, boardFor, note } = roundAccess(desk);

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

  app.get('/rounds/:id/remind.docx', needs('officer'), async (c) => {
    const round = await found(c);
    await note(c, round, 'remind');
    return fileAnswer(reminderDocument(round, await boardFor(round)), `${round.title}-催报表.docx`, DOCX);
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
    const { finished } = await produce(desk, { round, target, account: c.get('account') }, persist);
    background(finished);
    return goTo(c, `/rounds/${round.id}/produce?done=produce`);
  });
  app.get('/productions/:id/package.zip', needs('officer'), async (c) => {
    const production = await productionOf(desk.database, c.req.param('id'));
    if (production?.state !== 'done' || production.outputs.length === 0)
      throw new Refusal(404, '没有这个文件', []);
    await logged(desk, c, {
      what: 'package',
      round: production.round,
      about: production.id,
      detail: `${production.drawnOn.length} 份`,
    });
    return zipAnswer(desk.folder, `${production.title}-报送包.zip`, (sink) =>
      writePackage(desk, production, sink),
    );
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
        throw tooLarge(LARGEST_IMPORT, '请分几次代收。');
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
  return app;
}
