import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeState, invitationsOf } from '../../engine/desk/storage/invitations.js';
import { noteFile } from '../../engine/desk/storage/file-store.js';
import { addHandIn, keepResult } from '../../engine/desk/storage/hand-ins.js';
import { newId } from '../../engine/desk/tokens.js';
import { sha256 } from '../../engine/node/sha256.js';
import { zlibCompression } from '../../engine/node/zlib-compression.js';
import { openZip, packageLimits, ReadingBudget, readingLimits } from '../../engine/ooxml/index.js';
import { withWords } from '../bureau/bureau-folder.js';
import { banbiao, suiteFolder } from '../cli/command-line.js';
import type { Visitor } from './desk-visitor.js';
import { administrator, roundWith, runningDesk, type RunningDesk } from './running-desk.js';
import { sampleWorkbook } from './sample-workbook.js';

const path = suiteFolder();
const LONG = import.meta.env.MODE === 'long';
/** Each twentieth has handed in nothing: of those of `npm run test:long` a thousand are left. */
const INSTITUTIONS = LONG ? 1053 : 100;
/** So many of them hand in what is collected. */
const COLLECTED = LONG ? 1000 : 6;
const VERSIONS = 5;
const ASKED = 7;
/** An export is larger than anything that a stranger may send. */
const LARGE = { ...packageLimits, fileSize: 2 ** 30, totalSize: 2 ** 30, entryCount: 20_000 };
const ALL_OF_IT = new ReadingBudget({}, { ...readingLimits, inflated: 2 ** 30 });
const AT = '2026-11-28T02:42:00.000Z';
const OWN = '云溪市教师进修学校';
const KITS = {
  institution: sampleWorkbook('zj-review-lawful'),
  expert: sampleWorkbook('zj-review-expert-lawful'),
} as const;

/** The same workbook as another file: a zip with a remark at its end. */
function withRemark(bytes: Uint8Array, remark: string): Uint8Array {
  const words = new TextEncoder().encode(remark);
  const made = new Uint8Array([...bytes, ...words]);
  new DataView(made.buffer).setUint16(bytes.length - 2, words.length, true);
  return made;
}

describe(`${INSTITUTIONS} institutions with ${VERSIONS} versions each`, () => {
  let running: RunningDesk;
  let bureau: Visitor;
  let round: string;
  let waiting = 0;
  /** Names of those whose workbooks are collected. */
  let chosen: ReadonlySet<string> = new Set();

  beforeAll(async () => {
    running = await runningDesk(path('desk'));
    bureau = await administrator(running);
    const list = Array.from({ length: INSTITUTIONS }, (_, index) => `第${index}教师进修学校`).join('\n');
    ({ round } = await roundWith(bureau, list));
    const { database, files, program } = running.desk;
    const records = {
      institution: (await program.check(KITS.institution, '套表.xlsx')).record,
      expert: (await program.check(KITS.expert, '评估.xlsx')).record,
    };
    const keep = async (bytes: Uint8Array): Promise<{ digest: string; size: number }> => {
      const digest = await files.keep(bytes);
      return { digest, size: bytes.length };
    };
    const institutions = await invitationsOf(database, round.replace('/rounds/', ''));
    const collected = institutions.filter((_, index) => index % 20 !== 0).slice(0, COLLECTED);
    for (const [index, { id }] of collected.entries()) {
      const expert = ['陈教授', '王教授', '𠮷教授'][index % 3] ?? '';
      await bureau.post(`${round}/experts`, { expert, kit: 'zj-review-expert', institution: id });
    }
    chosen = new Set(collected.map(({ institutionName }) => institutionName));
    const all = await invitationsOf(database, round.replace('/rounds/', ''));
    const silent = new Set(institutions.filter((_, at) => at % 20 === 0).map(({ id }) => id));
    for (const [index, invitation] of all.entries()) {
      if (silent.has(invitation.id)) continue;
      const kind = invitation.expert === '' ? 'institution' : 'expert';
      const isCollected = chosen.has(invitation.institutionName);
      const last = isCollected ? withWords(KITS[kind], { [OWN]: invitation.properName }) : undefined;
      const remarks = Array.from({ length: VERSIONS - 1 }, (_, at) =>
        isCollected ? withRemark(KITS[kind], `${invitation.id} ${at}`) : KITS[kind],
      );
      const versions = await Promise.all([...remarks, last ?? KITS[kind]].map(keep));
      await database.transaction(async (connection) => {
        for (const { digest, size } of versions) {
          await noteFile(connection, { digest, size, at: AT });
          const id = newId();
          await addHandIn(connection, {
            id,
            invitation: invitation.id,
            digest,
            named: '资质复查.xlsx',
            receivedAt: AT,
            late: false,
            by: '',
            receiptOf: (number) => `26-${invitation.code}-${number}`,
          });
          const counts = { violations: index % 3, missing: index % 2, warnings: index % 5 };
          const record = records[kind].replaceAll(OWN, invitation.properName);
          await keepResult(connection, {
            id,
            state: 'checked',
            ...counts,
            setting: '',
            record,
            report: null,
          });
        }
      });
      if (kind === 'institution') waiting += 1;
    }
  });
  afterAll(async () => {
    await running.server.close();
    expect(running.defects).toEqual([]);
  });

  it('stand on one board, and what that takes is said', async () => {
    const times: number[] = [];
    for (let asked = 0; asked < ASKED; asked += 1) {
      const before = process.cpuUsage();
      const page = await bureau.get(`${round}?all=1`);
      const { user, system } = process.cpuUsage(before);
      times.push((user + system) / 1000);
      expect(page.words).toContain(
        `${INSTITUTIONS + COLLECTED}全部 ${INSTITUTIONS - waiting}未交${waiting + COLLECTED}待审核`,
      );
      expect(page.html.split('/invitations/').length - 1).toBeGreaterThanOrEqual(INSTITUTIONS);
    }
    const sorted = [...times].sort((one, other) => one - other);
    process.stdout.write(
      `board of ${INSTITUTIONS} × ${VERSIONS} (${COLLECTED} experts beside): median ${Math.round(sorted[Math.floor(ASKED / 2)] ?? 0)} ms of CPU, most ${Math.round(sorted.at(-1) ?? 0)} ms (${ASKED} times, with who asks)\n`,
    );
  });

  it(`make Tables 6 and 7 of ${COLLECTED} that were accepted, byte for byte those of collect on the export`, async () => {
    const { database } = running.desk;
    const id = round.replace('/rounds/', '');
    let accepted = 0;
    for (const one of await invitationsOf(database, id)) {
      if (one.expert !== '' || !chosen.has(one.institutionName)) continue;
      const done = await changeState(database, {
        id: one.id,
        seen: one.stateVersion,
        from: ['pending'],
        to: 'accepted',
        note: '',
        dueAt: null,
        extendedUntil: null,
        at: AT,
        by: 'wang',
      });
      expect(done).toBe(true);
      accepted += 1;
    }
    expect(accepted).toBe(COLLECTED);
    const begun = process.resourceUsage();
    await bureau.post(`${round}/produce`, { target: 'zj-table-6,zj-table-7' });
    let made = await bureau.get(`${round}/produce`);
    while (made.words.includes('正在生成')) {
      await new Promise((resolve) => setTimeout(resolve, 500));
      made = await bureau.get(`${round}/produce`);
    }
    const links = [
      ...made.html.matchAll(/href="(\/productions\/[^"/]+\/\d+)"[^>]*>[\s\S]*?<\/svg>([^<]+)</g),
    ];
    expect(made.words).toContain(`用了 ${accepted + COLLECTED} 份材料`);

    const exported = await bureau.get(`${round}/export.zip`);
    const zip = openZip(exported.bytes, zlibCompression, {}, LARGE, ALL_OF_IT);
    const inbox = path('inbox');
    for (const name of zip.names.filter((one) => one.startsWith('收件夹/'))) {
      // What was not accepted is in the export, and not in the tables.
      if (!chosen.has(/([^/]*)\.xlsx$/.exec(name)?.[1] ?? '')) continue;
      mkdirSync(dirname(join(inbox, name)), { recursive: true });
      writeFileSync(join(inbox, name), zip.read(name));
    }
    const out = path('out');
    mkdirSync(out);
    const title = '浙江教师培训机构资质复查（设区市）.xlsx';
    const { code } = await banbiao(
      ...['collect', join(inbox, '收件夹'), '--into', 'zj-table-6', '--into', 'zj-table-7'],
      ...['-o', join(out, title), '--docx', '--pdf', '--quiet'],
    );
    expect(code).toBeLessThan(2);
    const { userCPUTime, systemCPUTime } = process.resourceUsage();
    const expected = Object.fromEntries(
      readdirSync(out).map((name) => [name, sha256(new Uint8Array(readFileSync(join(out, name))))]),
    );
    const received = await Promise.all(
      links.map(async ([, href = '', name = '']) => [name, sha256((await bureau.get(href)).bytes)] as const),
    );
    expect(received.length).toBeGreaterThan(2);
    expect(Object.fromEntries(received)).toEqual(expected);
    const seconds = (userCPUTime + systemCPUTime - begun.userCPUTime - begun.systemCPUTime) / 1e6;
    process.stdout.write(
      `tables of ${accepted} + ${COLLECTED} workbooks: ${received.length} files equal; ${seconds.toFixed(1)} s of CPU in this process\n`,
    );
  });
});
