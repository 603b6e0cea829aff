import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { brokenLink } from '../../engine/desk/storage/log.js';
import { sha256 } from '../../engine/node/sha256.js';
import { suiteFolder } from '../cli/command-line.js';
import { withWords } from '../bureau/bureau-folder.js';
import { Visitor, xlsx } from './desk-visitor.js';
import { administrator, roundWith, runningDesk } from './running-desk.js';

const path = suiteFolder();
const CROWD = import.meta.env.MODE === 'long' ? 500 : 25;
const ORDER = new Uint8Array(
  readFileSync(join(import.meta.dirname, '../../samples/zj-order-lawful/workbook.xlsx')),
);
const handInRow = z.object({ receipt: z.string(), digest: z.string(), late: z.coerce.number() });
const share = (times: readonly number[], part: number): number =>
  [...times].sort((one, other) => one - other)[Math.floor((times.length - 1) * part)] ?? 0;

describe('the end of a round', () => {
  it(`gives ${CROWD} who hand in in the last minute their receipts, and nobody a second later`, async () => {
    // Before the desk is asked for the first time: connections that rest meanwhile would be closed.
    const workbooks = Array.from({ length: CROWD }, (_, index) => withWords(ORDER, { 研修: `研修${index}` }));
    const running = await runningDesk(path('desk'), { now: '2026-11-30T08:59:30.000Z' });
    const bureau = await administrator(running);
    const list = Array.from({ length: CROWD + 1 }, (_, index) => `第${index}中学`).join('\n');
    const { round, links } = await roundWith(bureau, list, '2026-11-30T17:00', 'zj-order');
    const [late = '', ...inTime] = [...links.values()];
    expect(inTime).toHaveLength(CROWD);
    const minute = Date.now();
    const times: number[] = [];
    const sent = inTime.map((link, index) => ({ link, bytes: workbooks[index] ?? ORDER }));
    // Of a minute of the desk's clock, whatever the machine needs for it.
    const answers = await Promise.all(
      sent.map(async ({ link, bytes }) => {
        const begun = Date.now();
        const answer = await new Visitor(running.server.origin).post(`${link}/submit`, {
          workbook: xlsx(bytes),
        });
        times.push(Date.now() - begun);
        return answer;
      }),
    );
    process.stdout.write(
      `${CROWD} at once in ${Date.now() - minute} ms: median ${share(times, 0.5)} ms, 95 % ${share(times, 0.95)} ms\n`,
    );
    expect(answers.map(({ status }) => status)).toEqual(sent.map(() => 303));
    const submit = (): ReturnType<Visitor['post']> =>
      new Visitor(running.server.origin).post(`${late}/submit`, { workbook: xlsx(ORDER) });

    // To the second, by the clock of the server: at 17:00:00.000 it still is open.
    running.setClock('2026-11-30T09:00:00.001Z');
    const refused = await submit();
    expect([refused.status, refused.words]).toEqual([410, expect.stringContaining('已于11月30日 17:00截止')]);
    expect(refused.words).toContain('0571-87654321');
    running.setClock('2026-11-30T09:00:00.000Z');
    expect((await submit()).status).toBe(303);
    // A clock that was set back gives no number twice, and the newest stays the newest.
    running.setClock('2026-11-30T07:00:00.000Z');
    const again = await submit();
    expect(again.location).toMatch(/\/receipt\/2$/);
    expect((await new Visitor(running.server.origin).get(late)).words).toMatch(/第 ?2 ?次|-2/);
    expect((await bureau.get(round)).status).toBe(200);

    const rows = z
      .array(handInRow)
      .parse(await running.desk.database.all('SELECT receipt, digest, late FROM hand_in'));
    expect(rows).toHaveLength(CROWD + 2);
    expect(new Set(rows.map(({ receipt }) => receipt)).size).toBe(CROWD + 2);
    const digests = new Set(rows.map(({ digest }) => digest));
    for (const { bytes } of sent) expect(digests.has(sha256(bytes))).toBe(true);
    for (const digest of digests) expect(sha256(await running.desk.files.read(digest))).toBe(digest);
    expect(rows.filter(({ late: isLate }) => isLate !== 0)).toEqual([]);
    expect(await brokenLink(running.desk.database)).toBeUndefined();
    await running.server.close();
    expect(running.defects).toEqual([]);
  });
});
