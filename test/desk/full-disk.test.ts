import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import * as z from 'zod';
import { brokenLink } from '../../engine/desk/storage/log.js';
import { sha256 } from '../../engine/node/sha256.js';
import { suiteFolder } from '../cli/command-line.js';
import { withWords } from '../bureau/bureau-folder.js';
import { describeWith } from '../set-up/describe-with.js';
import { disks } from '../set-up/tools.js';
import { Visitor, xlsx } from './desk-visitor.js';
import { administrator, roundWith, runningDesk } from './running-desk.js';

const path = suiteFolder();
const MEGABYTES = 3;
const MOST = 200;
const ORDER = new Uint8Array(
  readFileSync(join(import.meta.dirname, '../../samples/zj-order-lawful/workbook.xlsx')),
);
const rows = z.array(z.object({ receipt: z.string(), digest: z.string() }));

describeWith([disks], 'a desk on a disk of its own', () => {
  const folder = path('disk');
  afterAll(() => execFileSync('umount', ['-l', folder]));

  it('gives receipts until the disk is full, and none after; none on one that is read-only', async () => {
    mkdirSync(folder);
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${MEGABYTES}m`, 'tmpfs', folder]);
    const running = await runningDesk(folder);
    const bureau = await administrator(running);
    const { links } = await roundWith(bureau, '云溪市教师进修学校', '2026-11-30T17:00', 'zj-order');
    const link = links.get('云溪市教师进修学校') ?? '';
    const school = new Visitor(running.server.origin);
    const submit = (number: number): ReturnType<Visitor['post']> =>
      school.post(`${link}/submit`, { workbook: xlsx(withWords(ORDER, { 研修: `研修${number}` })) });
    let receipts = 0;
    let answer = await submit(0);
    for (; answer.status === 303 && receipts < MOST; answer = await submit(receipts)) receipts += 1;
    expect(receipts).toBeGreaterThan(0);
    expect([answer.status, answer.words]).toEqual([507, expect.stringContaining('没有回执就是没有收到')]);
    // A disk on which something is open for writing cannot be made read-only; the folder of the files can.
    const files = join(folder, 'files');
    execFileSync('mount', ['-o', `remount,size=${MEGABYTES * 20}m`, folder]);
    execFileSync('mount', ['--bind', files, files]);
    execFileSync('mount', ['-o', 'remount,bind,ro', files]);
    const readOnly = await submit(MOST + 1);
    expect(readOnly.status).toBeGreaterThanOrEqual(500);
    expect(readOnly.words).toContain('没有回执就是没有收到');
    execFileSync('umount', [files]);
    expect((await submit(MOST + 2)).status).toBe(303);

    const kept = rows.parse(await running.desk.database.all('SELECT receipt, digest FROM hand_in'));
    expect(kept).toHaveLength(receipts + 1);
    for (const { digest } of kept) expect(sha256(await running.desk.files.read(digest))).toBe(digest);
    expect(await brokenLink(running.desk.database)).toBeUndefined();
    await running.server.close();
  });
});
