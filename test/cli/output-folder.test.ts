import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { banbiao, suiteFolder } from './command-line.js';

const path = suiteFolder();
const absent = path('没有这个文件夹', '结果');
/** What is to be read is absent too: a command that began with it would say so. */
const input = path('没有.xlsx');

const COMMANDS: readonly (readonly string[])[] = [
  ['collect', input, '--into', 'zj-table-6'],
  ['fill', 'zj-order', input],
  ['import', input, '--into', 'zj-table-1.staff_roster'],
  ['merge', input, input],
  ['package', input],
  ['upgrade', input],
];

it.each(COMMANDS.map((words) => [words[0], words] as const))(
  '%s says before it reads anything that there is no folder for its result',
  async (_, words) => {
    const { code, messages } = await banbiao(...words, '-o', absent, '--verbose');
    expect(code).toBe(3);
    expect(messages).toContain('[file.folder-missing]');
    expect(messages).toContain('没有这个文件夹');
    expect(messages).not.toContain('没有.xlsx');
  },
);

it('what is refused bears a code only where more is asked for', async () => {
  const words = ['upgrade', input, '-o', absent];
  const plain = await banbiao(...words);
  expect(plain.messages).toMatch(/^错误 .*保存位置的文件夹不存在/);
  expect(plain.messages).not.toMatch(/\[[a-z-]+\.[a-z-]+\]/);
  for (const verbose of [
    [...words, '--verbose'],
    ['--verbose', ...words],
  ]) {
    expect((await banbiao(...verbose)).messages).toContain('[file.folder-missing]');
  }
});

it('a file in the place of the folder is no folder', async () => {
  writeFileSync(path('文件'), 'x');
  const { code, messages } = await banbiao('upgrade', input, '-o', path('文件', '结果.xlsx'), '--verbose');
  expect(code).toBe(3);
  expect(messages).toContain('[file.folder-missing]');
});

it('the place of a mapping is looked for as early', async () => {
  const words = ['import', input, '--into', 'zj-table-1.staff_roster', '-o', path('甲.xlsx')];
  const { code, messages } = await banbiao(...words, '--mapping', `${absent}.json`, '--verbose');
  expect(code).toBe(3);
  expect(messages).toContain('[file.folder-missing]');
});
