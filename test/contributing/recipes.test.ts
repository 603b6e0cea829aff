import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../modules.js';
import { CopiedTree } from './copied-tree.js';
import { recipes } from './recipes.js';

const MINUTE = 60_000;

/** The numbered steps under a heading of CONTRIBUTING.md. */
const stepsUnder = (heading: string): string[] =>
  (readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8').split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '')
    .split('\n')
    .flatMap((line) => /^\d+\. (.*)/.exec(line)?.[1] ?? []);

/** Steps in which nothing is changed: what is run then, the test runs behind the others. */
const RUN = /^`npm run /;

/** What the copy says of what was added, as a program of its own prints it. */
const PROBE = `
import { layoutWorkbook } from './engine/workbook/index.js';
import { formulasOf } from './engine/library/index.js';
import { applyRules, rule, evaluate } from './engine/regulations/index.js';
import { forms, metersOf, registry } from './templates/index.js';

const kit = registry.kits.get('urumqi-assessment');
const layout = layoutWorkbook(kit, registry);
const dossier = { kit: kit.id, forms: { 'urumqi-particulars': { further_bonus: 99 }, 'urumqi-visits': { visits: 1 } } };
const { checks } = formulasOf(forms, layout, dossier);
const projects = Array.from({ length: 22 }, (_, at) => ({ project_name: '项目' + at, project_scope: '全省', project_kind: '自主选课' }));
const register = (day) => ({ kit: 'zj-projects', forms: { 'zj-project-register': {
  institution_name: '某教师培训中心', institution_category: '其他高校', training_modes: ['集中面授'],
  certification_date: '2018-05-30', application_date: day, projects } } });
const ofCap = (day) => metersOf(register(day)).filter(({ limit }) => limit !== undefined).map(({ limit }) => limit);
const sheetOf = (day) => formulasOf(forms, layoutWorkbook(registry.kits.get('zj-projects'), registry), register(day));
const days = ['2026-06-30', '2026-07-01'];
console.log(JSON.stringify({
  cells: layout.fields.filter(({ field }) => ['further_bonus', 'visits'].includes(field.id)).map(({ field }) => field.label),
  found: applyRules(forms.factsOf(dossier)).filter(({ level }) => level === 'violation').map(({ rule, message }) => rule + ' ' + message),
  rows: checks.filter(({ id }) => id === 'wlmq-base.visits').map(({ title, state }) => title + ' ' + state.result),
  caps: days.map((on) => evaluate(rule('zj-2021-157.s3.1.cap-general'), {
    institution_name: '某教师培训中心', has_remote: false, certified_date: '2018-05-30', application_date: on, province_wide_projects: 22,
  }, { on }).outcome),
  bars: days.map((day) => ofCap(day).includes(20)),
  sheets: days.map((day) => sheetOf(day).checks.find(({ id }) => id === 'zj-2021-157.s3.1.cap-general')?.state.result),
}));
`;

interface Answer {
  readonly cells: readonly string[];
  readonly found: readonly string[];
  readonly rows: readonly string[];
  readonly caps: readonly string[];
  readonly bars: readonly boolean[];
  readonly sheets: readonly string[];
}

describe('CONTRIBUTING.md', () => {
  it.each(Object.keys(recipes))('has of "%s" the steps that are tried here', (heading) => {
    const changing = stepsUnder(heading).filter((step) => !RUN.test(step));
    const tried = Object.keys(recipes[heading] ?? {});
    expect(changing.map((step, at) => step.startsWith(tried[at] ?? '?'))).toEqual(tried.map(() => true));
  });

  describe('followed to the letter in a copy', () => {
    let tree: CopiedTree | undefined;
    let answer: Answer | undefined;
    let [cases, greeting, page] = ['', '', ''];
    beforeAll(async () => {
      const copy = (tree = new CopiedTree());
      for (const steps of Object.values(recipes)) for (const follow of Object.values(steps)) follow(copy);
      copy.npm('rules-page');
      copy.npm('templates');
      copy.write('probe.ts', PROBE);
      await copy.bundle({ main: 'engine/cli/main.ts', probe: 'probe.ts' });
      answer = JSON.parse(copy.run('probe')) as Answer;
      const files = ['test/cases/wlmq-base.json', 'test/cases/zj-2021-157.json'];
      cases = copy.run('main', 'rules', 'test', ...files);
      greeting = copy.run('main', 'greet');
      page = copy.read('engine/regulations/README.zh-CN.md');
    }, 15 * MINUTE);
    afterAll(() => tree?.remove());

    it('gives a field: a cell, an entry of the schema and of the paper, a finding of the rule that speaks of it', () => {
      expect(answer?.cells).toEqual(['另行加分', '督查次数']);
      expect(tree?.read('templates/urumqi-particulars/schema.json')).toContain('further_bonus');
      expect(answer?.found.filter((one) => one.startsWith('wlmq-base.bonus-range'))).toHaveLength(1);
    });

    it('gives a figure of a new round: in the verdict, the bar, on the sheet and the page, from its day on', () => {
      expect(answer?.caps).toEqual(['pass', 'violation']);
      expect(answer?.bars).toEqual([false, true]);
      expect(answer?.sheets).toEqual(['符合', '不符合']);
      expect(page).toContain('浙教办函〔2026〕12号');
    });

    it('gives a rule: its verdict, its row on 检查, its cases, its place on the page', () => {
      expect(answer?.found).toContain('wlmq-base.visits 督查1次，应不少于2次。');
      expect(answer?.rows).toEqual(['每年督查不少于2次 不符合']);
      expect(page).toContain('每年督查不少于2次。');
      expect(cases).not.toContain('✗');
    });

    it('gives a form: in its kit, with what is built of it', () => {
      expect(tree?.read('templates/urumqi-visits/schema.json')).toContain('visits');
    });

    it('gives a command', () => {
      expect(greeting).toBe('您好\n');
    });
  });
});
