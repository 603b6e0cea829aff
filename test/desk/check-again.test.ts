import { expect, it } from 'vitest';
import type { Desk } from '../../engine/desk/index.js';
import { suiteFolder } from '../cli/command-line.js';
import { Visitor, xlsx } from './desk-visitor.js';
import { administrator, allChecked, pageOf, roundWith, runningDesk, seenOn } from './running-desk.js';
import { sampleWorkbook } from './sample-workbook.js';

const path = suiteFolder();
const SCHOOL = '云溪市教师进修学校';
/** As long as a database takes to be started again. */
const FAILURES = 2;

it('What could not be checked because the database or the disk was away is checked when it is back', async () => {
  let failures = 0;
  const awayForAWhile = (desk: Desk): Desk => ({
    ...desk,
    files: {
      ...desk.files,
      read(digest) {
        if (failures >= FAILURES) return desk.files.read(digest);
        failures += 1;
        return Promise.reject(new Error('Connection terminated unexpectedly'));
      },
    },
  });
  const running = await runningDesk(path('desk'), { change: awayForAWhile });
  const { links } = await roundWith(await administrator(running), SCHOOL, '2099-12-31T17:00', 'zj-order');
  const school = new Visitor(running.server.origin);
  const answer = await school.post(`${links.get(SCHOOL) ?? ''}/submit`, {
    workbook: xlsx(sampleWorkbook('zj-order-lawful'), '订单.xlsx'),
  });
  const receipt = await school.get(answer.location);
  expect(receipt.words).toContain('已提交');
  await allChecked(running);
  expect((await school.get(answer.location)).words).not.toContain('正在检查');
  expect(failures).toBe(FAILURES);
  // It is said once what failed.
  expect(running.defects).toHaveLength(1);
  await running.server.close();
});

it('What a collection made is noted when the database is back, and the page waits no longer for it', async () => {
  let [isAway, failures] = [false, 0];
  const away = (desk: Desk): Desk => ({
    ...desk,
    database: {
      kind: desk.database.kind,
      all: (...statement) => desk.database.all(...statement),
      close: () => desk.database.close(),
      snapshot: (work) => desk.database.snapshot(work),
      transaction(work) {
        if (!isAway || failures >= FAILURES) return desk.database.transaction(work);
        failures += 1;
        return Promise.reject(new Error('Connection terminated unexpectedly'));
      },
    },
  });
  const running = await runningDesk(path('collecting'), { change: away });
  const bureau = await administrator(running);
  const { round, links } = await roundWith(bureau, SCHOOL, '2099-12-31T17:00', 'zj-review');
  await new Visitor(running.server.origin).post(`${links.get(SCHOOL) ?? ''}/submit`, {
    workbook: xlsx(sampleWorkbook('zj-review-lawful'), '复查.xlsx'),
  });
  await allChecked(running);
  const one = await pageOf(bureau, round, SCHOOL);
  const seen = seenOn((await bureau.get(one)).html);
  await bureau.post(`${one}/accept`, { seen });
  await bureau.post(`${round}/produce`, { target: 'zj-table-6,zj-table-7' });
  isAway = true;
  let made = await bureau.get(`${round}/produce`);
  while (made.words.includes('正在生成')) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    made = await bureau.get(`${round}/produce`);
  }
  expect(made.words).toContain('用了 1 份材料');
  expect(failures).toBe(FAILURES);
  expect(running.defects).toHaveLength(1);
  await running.server.close();
});
