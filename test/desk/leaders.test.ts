import { afterAll, beforeAll, expect, it } from 'vitest';
import { kitWorkbook } from '../../engine/cli/kit-workbook.js';
import type { Dossier } from '../../engine/form/index.js';
import { kitById } from '../../engine/cli/by-id.js';
import { suiteFolder } from '../cli/command-line.js';
import { rowsOf, sampleDossier, withForm } from '../native/sample-dossier.js';
import { xlsx, type Page, type Visitor } from './desk-visitor.js';
import { administrator, pageOf, roundWith, runningDesk, type RunningDesk } from './running-desk.js';

const path = suiteFolder();
const REGISTER = 'zj-project-register';
const APPLICATION = 'hz-hybrid-application';
const [SCHOOL, COLLEGE, BEFORE] = ['云溪市教师进修学校', '南屏师范学院', '东湖区教师进修学校'];
const LEADER = '许澄';

const register = sampleDossier('zj-projects');
const [first = {}] = rowsOf(register, REGISTER, 'projects');
const led = (institution: string, names: readonly string[], changes: Record<string, unknown> = {}): Dossier =>
  withForm(register, REGISTER, {
    institution_name: institution,
    projects: names.map((name) => ({
      ...first,
      project_name: name,
      leader_name: LEADER,
      leader_id: undefined,
    })),
    ...changes,
  });
const application = withForm(sampleDossier('hz-hybrid'), APPLICATION, {
  leader_name: LEADER,
  cover_leader_name: LEADER,
  service_region: '全省',
});

let running: RunningDesk;
let bureau: Visitor;
let applications: string;
let registers: string;

/** Receives an institution's workbook on its behalf, and answers its page. */
async function received(round: string, institution: string, dossier: Dossier): Promise<Page> {
  const workbook = await kitWorkbook(kitById(dossier.kit), dossier);
  const page = await pageOf(bureau, round, institution);
  await bureau.send(`${page}/receive`, { workbook: xlsx(workbook, `${institution}.xlsx`) });
  for (;;) {
    const shown = await bureau.get(page);
    if (!shown.words.includes('检查中')) return shown;
  }
}

beforeAll(async () => {
  running = await runningDesk(path('desk'));
  bureau = await administrator(running);
  ({ round: applications } = await roundWith(bureau, SCHOOL, '2026-11-30T17:00', 'hz-hybrid'));
  ({ round: registers } = await roundWith(
    bureau,
    `${COLLEGE}\n${SCHOOL}`,
    '2026-11-30T17:00',
    'zj-projects',
  ));
});
afterAll(async () => {
  await running.server.close();
  expect(running.defects).toEqual([]);
});

it('counts the projects of a leader that other institutions handed in, in other rounds too', async () => {
  const alone = await received(applications, SCHOOL, application);
  expect(alone.words).toMatch(/许澄：1个，最多4个，还可负责3个/);
  await received(registers, COLLEGE, led(COLLEGE, ['甲项目', '乙项目']));
  const together = await bureau.get(await pageOf(bureau, applications, SCHOOL));
  expect(together.words).toMatch(/许澄：3个，最多4个，还可负责1个/);
  expect(together.words).toMatch(/乙项目（南屏师范学院，2026年教师培训机构资质复查，\S+ [A-Z]+\d+）/);
  expect(together.words).toContain('浙教办函〔2021〕157号 二（一）');
});

it('counts of each institution the version that counts, and says by how many there are too many', async () => {
  const names = ['甲项目', '丙项目', '丁项目', '戊项目'];
  const own = await received(registers, COLLEGE, led(COLLEGE, names));
  expect(own.words).toMatch(/许澄：5个，最多4个，超出1个/);
  await received(registers, COLLEGE, led(COLLEGE, names.slice(1)));
  expect((await bureau.get(await pageOf(bureau, applications, SCHOOL))).words).toMatch(
    /许澄：4个，最多4个，还可负责0个/,
  );
});

it('counts of a round that was over before only what names the same batch', async () => {
  const made = await bureau.post('/rounds', {
    title: '上半年自主选课登记',
    kit: 'zj-projects',
    bureau: '青禾市教育局',
    telephone: '0571-87654321',
    opensAt: '2026-03-01T08:00',
    closesAt: '2026-04-01T17:00',
    keepUntil: '2100-12-01T17:00',
    purpose: '自主选课登记',
  });
  const round = made.location.replace(/\/roster$/, '');
  await bureau.post(`${round}/roster`, { list: BEFORE });
  const college = await pageOf(bureau, registers, COLLEGE);
  await received(round, BEFORE, led(BEFORE, ['己项目'], { round: '上半年' }));
  expect((await bureau.get(college)).words).toMatch(/许澄：4个，最多4个，还可负责0个/);
  await received(round, BEFORE, led(BEFORE, ['己项目'], { round: register.forms[REGISTER]?.round }));
  expect((await bureau.get(college)).words).toMatch(/许澄：5个，最多4个，超出1个/);
});

it('says nothing of leaders where no provision limits them', async () => {
  const { round } = await roundWith(bureau, SCHOOL);
  expect((await received(round, SCHOOL, sampleDossier('zj-review'))).words).not.toContain('还可负责');
});
