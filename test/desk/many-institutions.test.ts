import { expect, it } from 'vitest';
import { newId } from '../../engine/desk/tokens.js';
import { addHandIn, keepResult } from '../../engine/desk/storage/hand-ins.js';
import { invitationsOf } from '../../engine/desk/storage/invitations.js';
import { suiteFolder } from '../cli/command-line.js';
import { administrator, roundWith, runningDesk } from './running-desk.js';

const path = suiteFolder();
const INSTITUTIONS = import.meta.env.MODE === 'long' ? 1000 : 100;
const VERSIONS = 5;
const ASKED = 7;

it(`the board of ${INSTITUTIONS} institutions with ${VERSIONS} versions each shows them all, and says what that takes`, async () => {
  const running = await runningDesk(path('desk'));
  const bureau = await administrator(running);
  const list = Array.from({ length: INSTITUTIONS }, (_, index) => `第${index}教师进修学校`).join('\n');
  const { round } = await roundWith(bureau, list);
  const { database } = running.desk;
  const at = '2026-11-28T02:42:00.000Z';
  const invitations = await invitationsOf(database, round.replace('/rounds/', ''));
  await database.transaction(async (connection) => {
    // Each twentieth has handed in nothing.
    for (const [index, { id: invitation, code }] of invitations.entries()) {
      if (index % 20 === 0) continue;
      for (let version = 1; version <= VERSIONS; version += 1) {
        const id = newId();
        await addHandIn(connection, {
          id,
          invitation,
          digest: String(index).padStart(64, '0'),
          named: '资质复查.xlsx',
          receivedAt: at,
          late: false,
          by: '',
          receiptOf: (number) => `26-${code}-${number}`,
        });
        const counts = { violations: index % 3, missing: index % 2, warnings: index % 5 };
        await keepResult(connection, {
          id,
          state: 'checked',
          ...counts,
          setting: '',
          record: '{}',
          report: null,
        });
      }
    }
  });
  const waiting = invitations.length - Math.ceil(invitations.length / 20);
  const times: number[] = [];
  for (let asked = 0; asked < ASKED; asked += 1) {
    const before = process.cpuUsage();
    const page = await bureau.get(`${round}?all=1`);
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
    expect(page.words).toContain(`${INSTITUTIONS}全部 ${INSTITUTIONS - waiting}未交${waiting}待审核`);
    expect(page.html.split('/invitations/').length - 1).toBeGreaterThanOrEqual(INSTITUTIONS);
  }
  const sorted = [...times].sort((one, other) => one - other);
  process.stdout.write(
    `board of ${INSTITUTIONS} × ${VERSIONS}: median ${Math.round(sorted[Math.floor(ASKED / 2)] ?? 0)} ms of CPU, most ${Math.round(sorted.at(-1) ?? 0)} ms (${ASKED} times, with who asks)\n`,
  );
  await running.server.close();
  expect(running.defects).toEqual([]);
});
