import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStorage, type DeskStorage } from '../../engine/desk/index.js';
import { destroyRound } from '../../engine/desk/storage/destruction.js';
import { noteFile } from '../../engine/desk/storage/file-store.js';
import {
  addHandIn,
  handInsOf,
  keepResult,
  newestOf,
  resultOf,
  unchecked,
} from '../../engine/desk/storage/hand-ins.js';
import {
  addInvitation,
  changeState,
  enterInstitution,
  extend,
  invitationOf,
  invitationOfToken,
  invitationsOf,
  removeInvitation,
  renewLink,
  revokeLink,
} from '../../engine/desk/storage/invitations.js';
import { brokenLink, log, logAbout, logPage } from '../../engine/desk/storage/log.js';
import { migrate } from '../../engine/desk/storage/migrate.js';
import type { Database } from '../../engine/desk/storage/database.js';
import { openPostgres } from '../../engine/desk/storage/postgres-database.js';
import { openSqlite } from '../../engine/desk/storage/sqlite-database.js';
import { addRound, changeRound, roundOf, rounds } from '../../engine/desk/storage/rounds.js';
import {
  accountOfLogin,
  addAccount,
  addSession,
  changeAccount,
  failuresSince,
  noteFailure,
  sessionOf,
} from '../../engine/desk/storage/accounts.js';
import { suiteFolder } from '../cli/command-line.js';
import { describeWith } from '../set-up/describe-with.js';
import { postgres } from '../set-up/tools.js';
import { startPostgres, type PostgresServer } from './postgres-server.js';

const path = suiteFolder();
const AT = '2026-11-28T02:42:00.000Z';
const ROUND = {
  id: 'round',
  title: '2026年教师培训机构资质复查',
  bureau: '青禾市教育局',
  telephone: '0571-87654321',
  kit: 'zj-review',
  purpose: '资质复查',
  opensAt: '2026-11-01T00:00:00.000Z',
  closesAt: '2026-11-30T09:00:00.000Z',
  keepUntil: '2029-11-30T09:00:00.000Z',
  filesOn: '2026-12-31',
};

/** What a desk asks of what it keeps, the same of each database. */
function contract(name: string, open: () => Promise<DeskStorage>): void {
  describe(name, () => {
    let storage: DeskStorage;
    const invite = (id: string, institution = '云溪市教师进修学校', expert = '') =>
      storage.database.transaction(async (connection) => {
        const entered = await enterInstitution(connection, {
          id: `institution-${id}`,
          name: institution,
          key: institution,
          contact: '张三',
          phone: '13812345678',
        });
        return addInvitation(connection, {
          id,
          round: ROUND.id,
          institution: entered,
          expert,
          kit: 'zj-review',
          code: `C${id}`,
          tokenHash: `token-${id}`,
          at: AT,
          by: 'zhang',
        });
      });
    const handIn = (invitation: string, id: string, digest = 'd'.repeat(64)) =>
      storage.database.transaction((connection) =>
        addHandIn(connection, {
          id,
          invitation,
          digest,
          named: '资质复查.xlsx',
          receivedAt: AT,
          late: false,
          by: '',
          receiptOf: (version) => `26-C${invitation}-${version}`,
        }),
      );
    const change = (id: string, seen: number, to: 'returned' | 'accepted') =>
      changeState(storage.database, {
        id,
        seen,
        from: ['pending'],
        to,
        note: '请补',
        dueAt: null,
        extendedUntil: null,
        at: AT,
        by: 'li',
      });
    const checked = (id: string, state: 'checked' | 'unreadable') =>
      storage.database.transaction((connection) =>
        keepResult(connection, {
          id,
          state,
          violations: 12,
          missing: 0,
          warnings: 4,
          setting: 's',
          record: '{"甲":1}',
          report: null,
        }),
      );

    beforeAll(async () => {
      storage = await open();
      await addRound(storage.database, ROUND, AT);
      await invite('one');
    });
    afterAll(() => storage.database.close());

    it('gives back a round as it was entered, and lets one of two change it', async () => {
      expect(await roundOf(storage.database, 'round')).toEqual({
        ...ROUND,
        version: 1,
        destroyedAt: null,
        destroyed: null,
      });
      const changed = { ...ROUND, telephone: '0571-1' };
      expect(await changeRound(storage.database, changed, 1)).toBe(true);
      expect(await changeRound(storage.database, ROUND, 1)).toBe(false);
      expect((await rounds(storage.database)).map(({ telephone, version }) => [telephone, version])).toEqual([
        ['0571-1', 2],
      ]);
    });

    it('invites an institution once, its experts beside it, and finds it by its link', async () => {
      expect(await invite('again')).toBe(false);
      expect(await invite('expert', '云溪市教师进修学校', '王教授')).toBe(true);
      expect((await invitationsOf(storage.database, 'round')).map(({ id, expert }) => [id, expert])).toEqual([
        ['one', ''],
        ['expert', '王教授'],
      ]);
      expect((await invitationOfToken(storage.database, 'token-one'))?.id).toBe('one');
      expect(await invitationOfToken(storage.database, 'token-two')).toBeUndefined();
    });

    it('keeps the link that was renewed, and says of one that was revoked whose it is', async () => {
      await invite('linked', '东湖区教师进修学校');
      const renewed = { id: 'linked', seen: 1, generation: 2, tokenHash: 'token-new' };
      expect(await renewLink(storage.database, renewed)).toBe(true);
      expect(await renewLink(storage.database, renewed)).toBe(false);
      expect(await invitationOfToken(storage.database, 'token-linked')).toBeUndefined();
      expect(await revokeLink(storage.database, { id: 'linked', seen: 2, at: AT })).toBe(true);
      expect((await invitationOfToken(storage.database, 'token-new'))?.revokedAt).toBe(AT);
      expect(await handIn('linked', 'refused')).toBeUndefined();
      expect(await removeInvitation(storage.database, 'linked')).toBe(true);
    });

    it('numbers versions without a gap however many come at once, and checks each once', async () => {
      const all = await Promise.all([1, 2, 3, 4, 5].map((n) => handIn('one', `h${n}`)));
      expect(all.map((one) => one?.version).sort()).toEqual([1, 2, 3, 4, 5]);
      expect(await unchecked(storage.database)).toHaveLength(5);
      expect(await checked('h1', 'checked')).toBe(true);
      expect(await checked('h1', 'checked')).toBe(false);
      expect(await resultOf(storage.database, 'h1')).toEqual({ record: '{"甲":1}', report: null });
      expect(await removeInvitation(storage.database, 'one')).toBe(false);
    });

    it('lets one of two officers decide, and nobody who decides on a state that is gone', async () => {
      const { stateVersion = 0 } = (await invitationOf(storage.database, 'one')) ?? {};
      const both = await Promise.all([
        change('one', stateVersion, 'returned'),
        change('one', stateVersion, 'accepted'),
      ]);
      expect(both.filter(Boolean)).toHaveLength(1);
      expect(await change('one', 9999, 'accepted')).toBe(false);
      expect(await change('one', stateVersion + 1, 'accepted')).toBe(false);
    });

    it('takes nothing more once it is accepted', async () => {
      await invite('done', '栖霞师范学校');
      await handIn('done', 'd1');
      expect(await change('done', 2, 'accepted')).toBe(true);
      expect(await handIn('done', 'd2')).toBeUndefined();
      expect(await handInsOf(storage.database, 'done')).toHaveLength(1);
      expect(await extend(storage.database, { id: 'done', seen: 3, until: AT, at: AT, by: 'li' })).toBe(true);
      expect((await invitationOf(storage.database, 'done'))?.extendedUntil).toBe(AT);
    });

    it('leaves an institution whose workbook cannot be read where it was', async () => {
      await invite('broken', '清泉学院');
      await handIn('broken', 'b1');
      expect((await invitationOf(storage.database, 'broken'))?.state).toBe('pending');
      await checked('b1', 'unreadable');
      expect((await invitationOf(storage.database, 'broken'))?.state).toBe('none');
      // Two that cannot be read, the first of which is found out last.
      await handIn('broken', 'b2');
      await handIn('broken', 'b3');
      await checked('b2', 'unreadable');
      expect((await invitationOf(storage.database, 'broken'))?.state).toBe('pending');
      await checked('b3', 'unreadable');
      expect((await invitationOf(storage.database, 'broken'))?.state).toBe('none');
      await handIn('broken', 'b4');
      await checked('b4', 'checked');
      await handIn('broken', 'b5');
      await checked('b5', 'unreadable');
      expect((await invitationOf(storage.database, 'broken'))?.state).toBe('pending');
      const shown = await newestOf(storage.database, 'round');
      expect(
        shown
          .filter(({ invitation }) => invitation === 'broken')
          .map(({ id }) => id)
          .sort(),
      ).toEqual(['b4', 'b5']);
    });

    it('does all of a transaction or nothing', async () => {
      const failing = storage.database.transaction(async (connection) => {
        await log(connection, { at: AT, who: 'li', what: 'accept', round: '', about: 'x', detail: '' });
        throw new Error('power cut');
      });
      await expect(failing).rejects.toThrow('power cut');
      expect(await logAbout(storage.database, 'x')).toEqual([]);
    });

    it('chains the log, so that a line that is changed or taken out is found', async () => {
      const note = (detail: string) =>
        storage.database.transaction((connection) =>
          log(connection, { at: AT, who: '李', what: 'return', round: 'round', about: 'one', detail }),
        );
      await Promise.all(Array.from({ length: 20 }, (_, n) => note(`第${n}次`)));
      expect(await brokenLink(storage.database)).toBeUndefined();
      expect((await logPage(storage.database, { before: 1e9, count: 3 })).map(({ n }) => n)).toEqual([
        20, 19, 18,
      ]);
      const [one] = await logAbout(storage.database, 'one');
      await storage.database.all(`UPDATE event SET detail = '改' WHERE n = 7`);
      expect(await brokenLink(storage.database)).toBe(7);
      await storage.database.all(`DELETE FROM event WHERE n >= 7`);
      expect(await brokenLink(storage.database)).toBe(7);
      expect(one?.hash).toMatch(/^[\da-f]{64}$/);
    });

    it('keeps files by their digest, once, and notices one that is no longer the same', async () => {
      const bytes = new TextEncoder().encode('工作簿');
      const [digest] = await Promise.all([storage.files.keep(bytes), storage.files.keep(bytes)]);
      await noteFile(storage.database, { digest, size: bytes.length, at: AT });
      expect(await storage.files.read(digest)).toEqual(bytes);
      expect([await storage.files.has(digest), await storage.files.has('0'.repeat(64))]).toEqual([
        true,
        false,
      ]);
      await storage.files.remove(digest);
      await expect(storage.files.read(digest)).rejects.toThrow(/desk\.file-damaged|file\.not-found/);
    });

    it('knows a login once, ends sessions with a new password, and counts failures', async () => {
      const account = { id: 'a', login: 'zhang', name: '张三', role: 'officer', password: 'x' } as const;
      expect(await addAccount(storage.database, account, AT)).toBe(true);
      expect(await addAccount(storage.database, { ...account, id: 'b' }, AT)).toBe(false);
      await addSession(storage.database, { tokenHash: 't', account: 'a', at: AT, endsAt: ROUND.closesAt });
      expect((await sessionOf(storage.database, 't'))?.account.name).toBe('张三');
      await changeAccount(storage.database, { id: 'a', role: 'viewer', password: 'y', disabledAt: null });
      expect(await sessionOf(storage.database, 't')).toBeUndefined();
      expect((await accountOfLogin(storage.database, 'zhang'))?.role).toBe('viewer');
      const failure = { login: 'zhang', address: '10.0.0.1', at: AT, since: '2026-11-28T02:00:00.000Z' };
      await noteFailure(storage.database, { ...failure, id: '1' });
      await noteFailure(storage.database, { ...failure, id: '2', address: '10.0.0.2' });
      expect(await failuresSince(storage.database, failure)).toEqual({ both: 1, login: 2, address: 1 });
    });

    it('destroys what a round holds of people and keeps receipts, digests and the log', async () => {
      const destroyed = await storage.database.transaction((connection) => destroyRound(connection, 'round'));
      expect(destroyed.workbooks).toBe(11);
      expect(await resultOf(storage.database, 'h1')).toBeUndefined();
      const left = await handInsOf(storage.database, 'one');
      expect(left.map(({ named, receipt, digest }) => [named, receipt, digest.length])).toContainEqual([
        '',
        '26-Cone-5',
        64,
      ]);
    });

    it('opens again as it was, and refuses what a newer program wrote without touching it', async () => {
      await migrate(storage.database);
      await storage.database.all('INSERT INTO schema_version (version) VALUES (99)');
      await expect(migrate(storage.database)).rejects.toThrow('desk.newer-schema');
      await storage.database.all('DELETE FROM schema_version WHERE version = 99');
      expect(await rounds(storage.database)).toHaveLength(1);
    });
  });
}

/** A database of an earlier release, with a round and an institution in it, brought to the schema of today. */
async function migrated(database: Database): Promise<void> {
  await migrate(database, 1);
  await database.all(
    `INSERT INTO round (id, title, bureau, telephone, kit, purpose, opens_at, closes_at, keep_until, version, created_at)
     VALUES ('r', '复查', '青禾市教育局', '1', 'zj-review', '复查', $1, $1, $1, 1, $1)`,
    [AT],
  );
  await database.all(
    `INSERT INTO institution (id, name, name_key, contact, phone) VALUES ('i', '云溪', '云溪', '', '')`,
  );
  await database.all(
    `INSERT INTO invitation (id, round, institution, expert, kit, code, generation, token_hash, state, state_version,
       note, changed_at, changed_by) VALUES ('v', 'r', 'i', '', 'zj-review', 'C', 1, 't', 'none', 1, '', $1, 'wang')`,
    [AT],
  );
  await migrate(database);
  expect(await roundOf(database, 'r')).toMatchObject({ title: '复查', filesOn: '' });
  expect(await invitationOf(database, 'v')).toMatchObject({
    institutionName: '云溪',
    properName: '云溪',
    nature: '',
  });
  await database.close();
}

it('a desk of the first release on SQLite is brought to the schema of today', async () => {
  mkdirSync(path('released'));
  await migrated(await openSqlite(path('released/desk.sqlite')));
});

contract('a desk on SQLite', () => openStorage({ folder: path('sqlite') }));

describeWith([postgres], 'a desk on PostgreSQL', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.close());
  it('of the first release is brought to the schema of today', async () => {
    await migrated(await openPostgres(await server.database()));
  });
  contract('the same', async () => {
    mkdirSync(path('keys'), { recursive: true });
    return openStorage({ folder: join(path('keys')), database: await server.database() });
  });
});
