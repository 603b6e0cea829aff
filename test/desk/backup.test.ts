import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { backUp, openStorage, restore, type DeskStorage } from '../../engine/desk/index.js';
import { noteFile } from '../../engine/desk/storage/file-store.js';
import { addHandIn, keepResult } from '../../engine/desk/storage/hand-ins.js';
import { addInvitation, enterInstitution } from '../../engine/desk/storage/invitations.js';
import { log } from '../../engine/desk/storage/log.js';
import { addRound } from '../../engine/desk/storage/rounds.js';
import { sha256 } from '../../engine/node/sha256.js';
import { banbiao, suiteFolder } from '../cli/command-line.js';
import { describeWith } from '../set-up/describe-with.js';
import { postgres } from '../set-up/tools.js';
import { startPostgres, type PostgresServer } from './postgres-server.js';

const path = suiteFolder();
const AT = '2026-11-28T02:42:00.000Z';

/** A desk with a round, two institutions and a workbook that was checked. */
async function filled(storage: DeskStorage): Promise<void> {
  const bytes = new TextEncoder().encode('工作簿');
  const digest = await storage.files.keep(bytes);
  await storage.database.transaction(async (connection) => {
    const round = {
      id: 'r',
      title: '复查“甲”',
      bureau: '青禾市教育局',
      telephone: '1',
      kit: 'zj-review',
      purpose: '复查\n备案',
    };
    await addRound(connection, { ...round, opensAt: AT, closesAt: AT, keepUntil: AT, filesOn: '' }, AT);
    for (const name of ['云溪市教师进修学校', '𠮷林学院']) {
      const institution = await enterInstitution(connection, {
        id: name,
        name,
        key: name,
        contact: '',
        phone: '',
      });
      await addInvitation(connection, {
        id: `i-${name}`,
        round: 'r',
        institution,
        expert: '',
        kit: 'zj-review',
        code: name,
        tokenHash: name,
        at: AT,
        by: 'wang',
      });
    }
    await noteFile(connection, { digest, size: bytes.length, at: AT });
    await addHandIn(connection, {
      id: 'h',
      invitation: 'i-𠮷林学院',
      digest,
      named: '表.xlsx',
      receivedAt: AT,
      late: true,
      by: '',
      receiptOf: String,
    });
    await keepResult(connection, {
      id: 'h',
      state: 'checked',
      violations: 1,
      missing: 2,
      warnings: 3,
      setting: 's',
      record: '{"乙":1,"甲":2}',
      report: null,
    });
    await log(connection, { at: AT, who: 'wang', what: 'accept', round: 'r', about: 'h', detail: '' });
  });
}

/** Every file of a backup by its name, as digests. */
const contents = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(folder.length), sha256(new Uint8Array(readFileSync(file)))]),
  );

describe('a backup', () => {
  beforeAll(async () => {
    const storage = await openStorage({ folder: path('desk') });
    await filled(storage);
    await storage.database.close();
  });

  it('is made and restored by one command each; what is restored is the same, byte for byte', async () => {
    const made = await banbiao('desk', 'backup', path('desk'), path('one'));
    expect([made.code, made.results]).toEqual([0, `已备份 10 条记录、1 个文件：${path('one')}\n`]);
    const restored = await banbiao('desk', 'restore', path('one'), path('again'));
    expect(restored.results).toBe(`已恢复 10 条记录、1 个文件：${path('again')}\n`);
    await banbiao('desk', 'backup', path('again'), path('two'));
    expect(contents(path('two'))).toEqual(contents(path('one')));
  });

  it('is refused where there are data, where it is not complete, and of a folder that is no desk', async () => {
    const onto = await banbiao('desk', 'restore', path('one'), path('desk'), '--verbose');
    expect([onto.code, onto.messages]).toEqual([2, expect.stringContaining('desk.not-empty')]);
    rmSync(path('two', 'backup.json'));
    const half = await banbiao('desk', 'restore', path('two'), path('half'), '--verbose');
    expect([half.code, half.messages]).toEqual([2, expect.stringContaining('desk.no-backup')]);
    const none = await banbiao('desk', 'backup', path('nowhere'), path('three'), '--verbose');
    expect([none.code, none.messages]).toEqual([2, expect.stringContaining('desk.no-desk')]);
  });
});

describeWith([postgres], 'a desk that moves', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.close());

  it('from SQLite to PostgreSQL and back is the same', async () => {
    const first = await openStorage({ folder: path('first') });
    await filled(first);
    await backUp(first, path('backup-1'));
    await first.database.close();
    const second = await openStorage({ folder: path('second'), database: await server.database() });
    await restore(second, path('backup-1'));
    await backUp({ ...second, linkKey: first.linkKey }, path('backup-2'));
    await second.database.close();
    const third = await openStorage({ folder: path('third') });
    await restore(third, path('backup-2'));
    await backUp({ ...third, linkKey: first.linkKey }, path('backup-3'));
    await third.database.close();
    expect(contents(path('backup-2'))).toEqual(contents(path('backup-1')));
    expect(contents(path('backup-3'))).toEqual(contents(path('backup-1')));
  });
});
