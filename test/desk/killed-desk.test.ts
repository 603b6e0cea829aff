import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { singleChecks } from '../../engine/cli/batch/single-checks.js';
import { openStorage } from '../../engine/desk/index.js';
import { brokenLink } from '../../engine/desk/storage/log.js';
import { sha256 } from '../../engine/node/sha256.js';
import { suiteFolder } from '../cli/command-line.js';
import { withWords } from '../bureau/bureau-folder.js';
import { describeWith } from '../set-up/describe-with.js';
import { postgres } from '../set-up/tools.js';
import { Visitor, xlsx } from './desk-visitor.js';
import { startPostgres } from './postgres-server.js';
import { ended, leftIn, NOTHING_LEFT, program, startedWorker } from './queue-processes.js';
import { PASSWORD, roundWith, signedIn } from './running-desk.js';

const path = suiteFolder();
const LONG = import.meta.env.MODE === 'long';
/** A hundred of each kind with `npm run test:long`. */
const KILLS = LONG ? 100 : 2;
/** A desk is started anew after each of them, which a busy machine takes its time for. */
const PATIENCE = LONG ? { timeout: 6 * 3_600_000 } : {};
/** After so many it is said how far it is. */
const SAY_EVERY = 10;
const SCHOOLS = 3;
const NAMED = '订单.xlsx';
const ORDER = new Uint8Array(
  readFileSync(join(import.meta.dirname, '../../samples/zj-order-lawful/workbook.xlsx')),
);
/** Workbooks that are handed in again and again: of each the result is known. */
const WORKBOOKS = Array.from({ length: 6 }, (_, index) => withWords(ORDER, { 研修: `研修${index}` }));

/** The desk as it is shipped, in a process of its own. */
async function started(folder: string, words: readonly string[]): Promise<Started> {
  const child = program(['desk', folder, '--http', '--port', '0', ...words]);
  let said = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (said += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (said += text));
  for (let tries = 0; tries < 6000; tries += 1) {
    const origin = /材料收报：(http:\S+)\//.exec(said)?.[1];
    if (origin !== undefined) return { child, said, origin };
    if (child.exitCode !== null) break;
    await wait(50);
  }
  throw new Error(`the desk did not start: ${said}`);
}

interface Started {
  readonly child: ChildProcess;
  readonly said: string;
  readonly origin: string;
}

const rowOfHandIn = z.object({
  receipt: z.string(),
  digest: z.string(),
  state: z.string(),
  record: z.string().nullable(),
});

interface Place {
  readonly folder: string;
  readonly database?: string;
  readonly words: readonly string[];
  /** Kills one of several that work together, by chance, and starts it again. */
  killAnother?(desk: () => Promise<void>): Promise<void>;
}

/** Hands in while processes are killed, and holds what is there against what was acknowledged. */
async function survives({ folder, database, words, killAnother = (desk) => desk() }: Place): Promise<void> {
  let desk = await started(folder, words);
  const setUp = /http:\S+set-up\S+/.exec(desk.said)?.[0] ?? '';
  const code = new URL(setUp).searchParams.get('code') ?? '';
  const visitor = new Visitor(desk.origin);
  await visitor.post('/set-up', { code, name: '王主任', login: 'wang', password: PASSWORD });
  const bureau = await signedIn(desk.origin, 'wang');
  const list = Array.from({ length: SCHOOLS }, (_, index) => `第${index}中学`).join('\n');
  // A round of order forms, whose workbooks are checked quickly; open for long.
  const { links } = await roundWith(bureau, list, '2099-12-31T17:00', 'zj-order');
  /** What was acknowledged: receipts with the digests of what was sent. */
  const receipts = new Map<string, string>();
  let sent = 0;

  for (let kill = 0; kill < KILLS; kill += 1) {
    let alive = true;
    const handingIn = [...links.values()].map(async (link) => {
      while (alive) {
        const bytes = WORKBOOKS[(sent += 1) % WORKBOOKS.length] ?? ORDER;
        const answer = await new Visitor(desk.origin)
          .post(`${link}/submit`, { workbook: xlsx(bytes, NAMED) })
          .catch(() => undefined);
        const version = /\/receipt\/(\d+)$/.exec(answer?.location ?? '')?.[1];
        if (version !== undefined) receipts.set(`${link} ${version}`, sha256(bytes));
        else await wait(20);
      }
    });
    // After so many more receipts, and a moment by chance.
    const enough = receipts.size + 1 + Math.floor(Math.random() * 2 * SCHOOLS);
    for (let tries = 0; receipts.size < enough && tries < 6000; tries += 1) await wait(10);
    await wait(Math.random() * 400);
    await killAnother(async () => {
      await ended(desk.child, 'SIGKILL');
      desk = await started(folder, words);
    });
    alive = false;
    await Promise.all(handingIn);
    if (LONG && (kill + 1) % SAY_EVERY === 0)
      process.stdout.write(`${kill + 1} kills, ${receipts.size} receipts\n`);
  }

  // What was received and not checked is checked now.
  const last = new Visitor(desk.origin);
  for (const [key, digest] of receipts) {
    const [link = '', version = ''] = key.split(' ');
    let page = await last.get(`${link}/receipt/${version}`);
    for (let tries = 0; page.words.includes('正在检查') && tries < 3000; tries += 1) {
      await wait(200);
      page = await last.get(`${link}/receipt/${version}`);
    }
    expect(page.words).toContain('已提交');
    expect(page.html).toContain(digest);
  }
  // In order, so that everything that was begun is ended.
  expect(await ended(desk.child, 'SIGINT')).toBe(0);
  await compare(folder, database, receipts);
}

/** Every receipt once, with the file and the result of an undisturbed run. */
async function compare(
  folder: string,
  database: string | undefined,
  receipts: ReadonlyMap<string, string>,
): Promise<void> {
  const undisturbed = singleChecks(1);
  const expected = new Map<string, string>();
  for (const bytes of WORKBOOKS) expected.set(sha256(bytes), (await undisturbed.check(bytes, NAMED)).record);
  await undisturbed.close();
  const storage = await openStorage({ folder, database });
  const rows = z
    .array(rowOfHandIn)
    .parse(
      await storage.database.all(
        'SELECT h.receipt, h.digest, h.state, r.record FROM hand_in h LEFT JOIN result r ON r.hand_in = h.id',
      ),
    );
  expect(receipts.size).toBeGreaterThan(0);
  expect(rows.length).toBeGreaterThanOrEqual(receipts.size);
  expect(new Set(rows.map(({ receipt }) => receipt)).size).toBe(rows.length);
  for (const { digest, state, record } of rows) {
    expect(sha256(await storage.files.read(digest))).toBe(digest);
    expect(state).toBe('checked');
    expect(record).toBe(expected.get(digest));
  }
  expect(await brokenLink(storage.database)).toBeUndefined();
  // What it costs to guess a password of a stolen database.
  expect(await storage.database.all('SELECT password FROM account')).toEqual([
    { password: expect.stringMatching(/^scrypt:32768:8:3:/) },
  ]);
  await storage.database.close();
  process.stdout.write(`${KILLS} kills, ${receipts.size} receipts, ${rows.length} rows\n`);
}

describe('a desk that is killed at moments of chance', () => {
  it(
    `has for each receipt that it gave the file and, after it was started again, the result (${KILLS} kills)`,
    PATIENCE,
    async () => {
      await survives({ folder: path('desk'), words: [] });
    },
  );
});

describeWith([postgres], 'a desk with a worker and a database, each killed at moments of chance', () => {
  it(
    `has for each receipt the file and the result of an undisturbed run, and none twice (${KILLS} kills)`,
    PATIENCE,
    async () => {
      const server = await startPostgres({ durable: true });
      const database = await server.database();
      let worker: ChildProcess | undefined;
      let kills = 0;
      try {
        worker = await startedWorker(database);
        await survives({
          folder: path('shared'),
          database,
          words: ['--database', database, '--queue', database],
          async killAnother(desk) {
            kills += 1;
            // Each has its turn; of many, whose turn it is is left to chance.
            const victim = KILLS < 10 ? kills : 1 + Math.floor(Math.random() * 3);
            if (victim === 1 && worker) {
              await ended(worker, 'SIGKILL');
              worker = await startedWorker(database);
            } else if (victim === 2) await server.killAndStart();
            else await desk();
          },
        });
        expect(await leftIn(database)).toEqual(NOTHING_LEFT);
      } finally {
        if (worker) await ended(worker, 'SIGKILL');
        await server.close();
      }
    },
  );
});
