import { mkdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { changeList } from '../../engine/bureau/documents/change-list.js';
import { banbiao, suiteFolder } from '../cli/command-line.js';

const path = suiteFolder();

it('a review is compared with the last one by institution, whatever brackets its name is written with', () => {
  const of = (name: string, total?: number, opinion?: string) => ({
    name,
    ...(total === undefined ? {} : { total }),
    ...(opinion === undefined ? {} : { opinion }),
  });
  const now = [of('甲校（总校）', 90.43, '良好'), of('乙校', 88, '良好'), of('丙校'), of('丁校', 70, '合格')];
  const before = [of('乙校', 95.5, '优秀'), of('甲校(总校)', 90.39, '良好'), of('丙校', 80, '合格')];
  const list = changeList({ institutions: now, indicators: [] }, { institutions: before, indicators: [] });
  expect(list.rows).toEqual([
    ['甲校（总校）', 90.39, 90.43, 0.04, '良好', '良好'],
    ['乙校', 95.5, 88, -7.5, '优秀', '良好'],
  ]);
  expect(list.notes.join()).toContain('另有 2 个机构');
});

it('refuses a last summary that is not there, and one beside what is no review, before anything is read', async () => {
  mkdirSync(path('收件'));
  const collect = (...more: readonly string[]) =>
    banbiao(
      'collect',
      path('收件'),
      '-o',
      path('汇总.xlsx'),
      '--last',
      path('没有.xlsx'),
      '--verbose',
      ...more,
    );
  const missing = await collect('--into', 'zj-review-city');
  expect(missing.messages).toContain('file.not-found');
  expect(missing.messages).toContain('没有.xlsx');
  expect((await collect('--into', 'hz-hybrid-project-list')).messages).toContain('collect.last-no-review');
});
