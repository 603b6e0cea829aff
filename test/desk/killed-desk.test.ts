import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { openStorage } from '../../engine/desk/index.js';
import { brokenLink } from '../../engine/desk/storage/log.js';
import { sha256 } from '../../engine/node/sha256.js';
import { suiteFolder } from '../cli/command-line.js';
import { bundled } from '../set-up/program-bundle.js';
import { withWords } from '../bureau/bureau-folder.js';
import { Visitor, xlsx } from './desk-visitor.js';
import { PASSWORD, roundWith, signedIn } from './running-desk.js';

const path = suiteFolder();
/** A hundred with `npm run test:kills`. */
const KILLS = import.meta.env.MODE === 'long' ? 100 : 3;
const SCHOOLS = 4;
const ORDER = new Uint8Array(
  readFileSync(join(import.meta.dirname, '../../samples/zj-order-lawful/workbook.xlsx')),
);

/** The desk as it is shipped, in a process of its own. */
async function started(folder: string): Promise<{ child: ChildProcess; said: string; origin: string }> {
  const child = spawn(
    process.execPath,
    [bundled('engine/cli/main.ts'), 'desk', folder, '--http', '--port', '0'],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let said = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (said += text));
  for (let tries = 0; tries < 1200; tries += 1) {
    const origin = /材料收报：(http:\S+)\//.exec(said)?.[1];
    if (origin !== undefined) return { child, said, origin };
    if (child.exitCode !== null) break;
    await wait(50);
  }
  throw new Error(`the desk did not start: ${said}`);
}

const killed = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });

const rowOfHandIn = z.object({
  receipt: z.string(),
  digest: z.string(),
  state: z.string(),
  record: z.string().nullable(),
});

describe('a desk that is killed at moments of chance', () => {
  it(`has for each receipt that it gave the file and, after it was started again, the result (${KILLS} kills)`, async () => {
    const folder = path('desk');
    let desk = await started(folder);
    const setUp = /http:\S+set-up\S+/.exec(desk.said)?.[0] ?? '';
    const code = new URL(setUp).searchParams.get('code') ?? '';
    await new Visitor(desk.origin).post('/set-up', {
      code,
      name: '王主任',
      login: 'wang',
      password: PASSWORD,
    });
    const bureau = await signedIn(desk.origin, 'wang');
    const list = Array.from({ length: SCHOOLS }, (_, index) => `第${index}中学`).join('\n');
    // A round of order forms, whose workbooks are checked quickly; open for long.
    const { links } = await roundWith(bureau, list, '2099-12-31T17:00', 'zj-order');
    /** What was acknowledged: receipts with the digests of what was sent. */
    const receipts = new Map<string, string>();
    let sent = 0;

    for (let kill = 0; kill < KILLS; kill += 1) {
      const { origin, child } = desk;
      let alive = true;
      const handingIn = [...links.values()].map(async (link) => {
        while (alive) {
          const bytes = withWords(ORDER, { 研修: `研修${(sent += 1)}` });
          const answer = await new Visitor(origin)
            .post(`${link}/submit`, { workbook: xlsx(bytes) })
            .catch(() => undefined);
          const version = /\/receipt\/(\d+)$/.exec(answer?.location ?? '')?.[1];
          if (version !== undefined) receipts.set(`${link} ${version}`, sha256(bytes));
        }
      });
      // After so many more receipts, and a moment by chance.
      const enough = receipts.size + 1 + Math.floor(Math.random() * 2 * SCHOOLS);
      for (let tries = 0; receipts.size < enough && tries < 6000; tries += 1) await wait(10);
      await wait(Math.random() * 400);
      await killed(child);
      alive = false;
      await Promise.all(handingIn);
      desk = await started(folder);
    }

    // What was received and not checked is checked now.
    const visitor = new Visitor(desk.origin);
    for (const [key, digest] of receipts) {
      const [link = '', version = ''] = key.split(' ');
      let page = await visitor.get(`${link}/receipt/${version}`);
      for (let tries = 0; page.words.includes('正在检查') && tries < 600; tries += 1) {
        await wait(200);
        page = await visitor.get(`${link}/receipt/${version}`);
      }
      expect(page.words).toContain('已提交');
      expect(page.html).toContain(digest);
    }
    await killed(desk.child);

    const storage = await openStorage({ folder });
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
    for (const { digest, record } of rows) {
      expect(sha256(await storage.files.read(digest))).toBe(digest);
      if (record !== null) expect(JSON.parse(record)).toMatchObject({ contents: digest, state: 'done' });
    }
    expect(await brokenLink(storage.database)).toBeUndefined();
    await storage.database.close();
  });
});
