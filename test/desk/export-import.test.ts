import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FileSink } from '../../engine/core/ports.js';
import { backUp, keyOfBackup, openStorage, placeKey, restore, type Desk } from '../../engine/desk/index.js';
import { exportRound } from '../../engine/desk/export.js';
import { roundOf } from '../../engine/desk/storage/rounds.js';
import { sha256 } from '../../engine/node/sha256.js';
import { zlibCompression } from '../../engine/node/zlib-compression.js';
import { openZip } from '../../engine/ooxml/index.js';
import { withWords } from '../bureau/bureau-folder.js';
import { suiteFolder } from '../cli/command-line.js';
import { describeWith } from '../set-up/describe-with.js';
import { postgres } from '../set-up/tools.js';
import { xlsx, type Visitor } from './desk-visitor.js';
import { startPostgres, type PostgresServer } from './postgres-server.js';
import {
  administrator,
  allChecked,
  linksOf,
  pageOf,
  roundWith,
  runningDesk,
  seenOn,
} from './running-desk.js';
import { sampleWorkbook } from './sample-workbook.js';

const path = suiteFolder();
const LAWFUL = sampleWorkbook('zj-review-lawful');
const EXPERT = sampleWorkbook('zj-review-expert-lawful');
/** Names of which no two databases agree on the order by themselves, signs that no file system takes, and one beyond BMP. */
const LIST =
  '云溪市教师进修学校\n青禾学院(北区)\t张老师\t13800000000\n青禾学院:南区\n𠮷林学院\n阿城学院\nB区学校\na区学校\n北桥教师学院\t\t\t两种';
const OWN = '云溪市教师进修学校';
/** Whose workbook names somebody else, who is on the list too. */
const OTHER = 'a区学校';
const named = (name: string, bytes = LAWFUL): Uint8Array => withWords(bytes, { [OWN]: name });

/** A zip in memory. */
async function exported(desk: Desk, round: string): Promise<Uint8Array> {
  const found = await roundOf(desk.database, round);
  if (!found) throw new Error(`no round ${round}`);
  let bytes = Buffer.alloc(0);
  const sink: FileSink = {
    append(part) {
      bytes = Buffer.concat([bytes, part]);
      return Promise.resolve();
    },
    overwrite(position, part) {
      bytes.set(part, position);
      return Promise.resolve();
    },
  };
  await exportRound(desk, found, sink);
  return new Uint8Array(bytes);
}

/** Digests of the workbooks and the records of their checks in an exported round, by their names. */
function inboxOf(bytes: Uint8Array): Record<string, string> {
  const zip = openZip(bytes, zlibCompression);
  return Object.fromEntries(
    zip.names
      .filter((name) => /^(收件夹|检查数据)\//.test(name))
      .sort()
      .map((name) => [name, sha256(zip.read(name))]),
  );
}

/** The roster with two experts of one institution; every link. */
async function prepared(bureau: Visitor): Promise<{ round: string; links: Map<string, string> }> {
  const { round } = await roundWith(bureau, LIST);
  const id = (await pageOf(bureau, round, OWN)).split('/').at(-1) ?? '';
  for (const expert of ['陈教授', '王教授'])
    await bureau.post(`${round}/experts`, { expert, kit: 'zj-review-expert', institution: id });
  return { round, links: await linksOf(bureau, round) };
}

/** A desk whose round has everything that an export may hold: on SQLite, or on a PostgreSQL. */
function contract(name: string, open: (what: string) => Promise<string | undefined>): void {
  describe(name, () => {
    const folder = (what: string): string => path(name, what);
    let full: Awaited<ReturnType<typeof runningDesk>>;
    let round: string;
    let whole: Uint8Array;

    beforeAll(async () => {
      full = await runningDesk(folder('full'), { database: await open('full') });
      const bureau = await administrator(full);
      const { round: made, links } = await prepared(bureau);
      round = made.replace('/rounds/', '');
      const submit = async (who: string, bytes: Uint8Array): Promise<void> => {
        const answer = await bureau.post(`${links.get(who) ?? ''}/submit`, { workbook: xlsx(bytes) });
        expect([who, answer.status]).toEqual([who, 303]);
      };
      for (const who of ['青禾学院(北区)', '青禾学院:南区', '𠮷林学院', '阿城学院', 'B区学校'])
        await submit(who, named(who));
      await submit(OWN, sampleWorkbook('zj-review-unlawful'));
      await submit(OWN, LAWFUL);
      // The newest does not count: the one before stands in the inbox.
      await submit('阿城学院', sampleWorkbook('zj-order-lawful'));
      await submit(OTHER, named('B区学校'));
      await submit('北桥教师学院（集中面授）', named('北桥教师学院'));
      await submit('北桥教师学院（网络/远程）', withWords(named('北桥教师学院'), { 研修: '远程研修' }));
      await submit(`${OWN}陈教授`, EXPERT);
      await submit(`${OWN}王教授`, withWords(EXPERT, { 档案: '卷宗' }));
      await allChecked(full);
      const page = await pageOf(bureau, made, 'B区学校');
      await bureau.send(`${page}/return`, {
        seen: seenOn((await bureau.get(page)).html),
        note: '=请补\n“印章”',
      });
      whole = await exported(full.desk, round);
    });
    afterAll(async () => {
      await full.server.close();
      expect(full.defects).toEqual([]);
    });

    it('exports, imports into an empty desk by 代收, and exports the same workbooks and checks again', async () => {
      const names = Object.keys(inboxOf(whole));
      expect(names.filter((one) => one.startsWith('收件夹/'))).toHaveLength(11);
      expect(names).toContain('收件夹/专家/王教授/云溪市教师进修学校.xlsx');
      const empty = await runningDesk(folder('empty'), { database: await open('empty') });
      const bureau = await administrator(empty);
      const { round: second } = await prepared(bureau);
      const zip = new File([new Uint8Array(whole)], '导出.zip');
      const { words } = await bureau.post(`${second}/import`, { files: zip });
      expect(words).toContain('代收结果：11 / 11');
      // The bureau's own record of whose it is holds, and is said where the workbook says otherwise.
      expect(words).toContain(`收在“${OTHER}”名下，和工作簿里的名称不一致，请核对`);
      await allChecked(empty);
      expect(inboxOf(await exported(empty.desk, second.replace('/rounds/', '')))).toEqual(inboxOf(whole));
      await empty.server.close();
      expect(empty.defects).toEqual([]);
    });

    it('is backed up, restored to the other database and exported there, byte for byte', async () => {
      await backUp(full.desk, folder('backup'));
      for (const database of [await open('again'), await openOther()]) {
        const target = folder(database === undefined ? 'sqlite' : database.replace(/\W/g, '-'));
        await placeKey(target, await keyOfBackup(folder('backup')));
        const storage = await openStorage({ folder: target, database });
        await restore(storage, folder('backup'));
        const desk: Desk = { ...storage, program: full.desk.program, clock: full.desk.clock };
        expect(sha256(await exported(desk, round))).toBe(sha256(whole));
        await storage.database.close();
      }
    });
    const openOther = (): Promise<string | undefined> => otherOf(name);
  });
}

let server: PostgresServer | undefined;
/** The other kind of database, where it can be had: SQLite needs nothing. */
const otherOf = (name: string): Promise<string | undefined> =>
  Promise.resolve(name.includes('SQLite') ? server?.database('zh') : undefined);

describeWith([postgres], 'a round goes out of a desk and into another', () => {
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server?.close());
  contract('from SQLite', () => Promise.resolve(undefined));
  // In the order of a language, as servers have it; the desk has its own.
  contract('from PostgreSQL', async () => server?.database('zh'));
});
