import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { allCommands } from '../../../engine/cli/all-commands.js';
import { readCall } from '../../../engine/cli/read-call.js';
import { streamTerminal } from '../../../engine/cli/terminal.js';
import { dropWork, type DropStep, type WorkVerb } from '../../../engine/cli/windows/drop-work.js';
import { ResultPlaces } from '../../../engine/cli/windows/result-places.js';
import { runDropSteps } from '../../../engine/cli/windows/run-drop-steps.js';
import { banbiao, suiteFolder } from '../command-line.js';
import { filledWorkbook, sampleDossier } from '../sample-dossier.js';

const at = suiteFolder();
const silent = streamTerminal({ write: () => true }, { write: () => true }, true);

const dropSteps = async (verb: WorkVerb, paths: readonly string[]): Promise<readonly DropStep[]> =>
  (await dropWork(verb, paths, new ResultPlaces({ elsewhere: [] }))).steps;

/** The command reads the line without complaint. */
const isCall = ({ words: [name, ...rest] }: DropStep): boolean => {
  const command = allCommands.find((one) => one.name === name);
  return command !== undefined && readCall(command, rest, 'zh', silent).operands.length > 0;
};

it.each(['check', 'render', 'collect', 'package'] as const)(
  '%s gives lines that the commands understand, results beside what was dropped',
  async (verb) => {
    mkdirSync(at('材料'), { recursive: true });
    writeFileSync(at('复查.xlsx'), 'x');
    const steps = await dropSteps(verb, [at('复查.xlsx'), at('材料')]);
    expect(steps.length).toBeGreaterThan(0);
    expect(steps.filter((step) => !isCall(step))).toEqual([]);
    expect(steps.filter(({ result }) => !/^(复查|材料) /.test(result.slice(at().length + 1)))).toEqual([]);
  },
);

it('collects a dropped folder into what its workbooks allow, and nothing else', async () => {
  mkdirSync(at('各机构'));
  await filledWorkbook((...names) => at('各机构', ...names), '专家', sampleDossier('zj-review-expert'));
  const steps = await dropSteps('collect', [at('各机构')]);
  mkdirSync(at('各机构 汇总'));
  const codes: number[] = [];
  for (const { words, optional } of steps) {
    expect(optional).toBe(true);
    codes.push((await banbiao(...words, '--quiet')).code);
  }
  expect(codes.filter((code) => code < 2)).toHaveLength(1);
  const made = readdirSync(at('各机构 汇总'))
    .map((name) => name.replace(/.*\./, ''))
    .sort();
  expect(made).toEqual(['docx', 'docx', 'pdf', 'pdf', 'xlsx']);
});

it('checks a dropped workbook into a report beside it', async () => {
  const workbook = await filledWorkbook(at, '订单', sampleDossier('zj-order'));
  const [step] = await dropSteps('check', [workbook]);
  const { code } = await banbiao(...(step?.words ?? []));
  expect(code).toBe(0);
  expect(step?.result).toBe(at('订单 检查报告.html'));
  expect(readdirSync(at())).toContain('订单 检查报告.html');
});

/** What the window shows when the steps are run, and what is opened afterwards. */
async function shown(steps: readonly DropStep[]) {
  let text = '';
  const opened: string[] = [];
  const terminal = streamTerminal({ write: (more: string) => (text += more) }, { write: () => true }, true);
  const code = await runDropSteps(steps, terminal, (path) => void opened.push(path));
  return { code, text, opened };
}

it('a folder with nothing to collect gets one sentence and no folder of results', async () => {
  mkdirSync(at('别的'));
  await filledWorkbook((...names) => at('别的', ...names), '订单', sampleDossier('zj-order'));
  mkdirSync(at('空的'));
  for (const name of ['别的', '空的']) {
    const { code, text, opened } = await shown(await dropSteps('collect', [at(name)]));
    expect({ code, text, opened }).toEqual({
      code: 2,
      text: '文件夹里没有可以汇总的工作簿。\n',
      opened: [],
    });
    expect(existsSync(at(`${name} 汇总`))).toBe(false);
  }
});

it('a collection that fails says why, and leaves no empty folder', async () => {
  mkdirSync(at('专家们'));
  await filledWorkbook((...names) => at('专家们', ...names), '专家', sampleDossier('zj-review-expert'));
  const steps = await dropSteps('collect', [at('专家们')]);
  const wrong = steps.map((step) => ({ ...step, words: [...step.words, '--entry', '没有这一栏=1'] }));
  const { code, text } = await shown(wrong);
  expect(code).toBe(2);
  expect(text).toContain('没有这一栏');
  expect(text).not.toContain('没有可以汇总');
  expect(existsSync(at('专家们 汇总'))).toBe(false);
});

it('a collection whose result cannot be written says so, and keeps what is there', async () => {
  mkdirSync(at('被占用'));
  await filledWorkbook((...names) => at('被占用', ...names), '专家', sampleDossier('zj-review-expert'));
  const steps = await dropSteps('collect', [at('被占用')]);
  for (const { result } of steps) mkdirSync(result, { recursive: true });
  const { code, text } = await shown(steps);
  expect(code).toBe(3);
  expect(text).toContain('这是一个文件夹，不是文件。');
  expect(text).not.toContain('没有可以汇总');
  expect(readdirSync(at('被占用 汇总')).length).toBe(steps.length);
});

it.each([
  ['collect', ['复查.xlsx'], /汇总只收文件夹/],
  ['package', ['材料'], /只有文件夹/],
  ['package', ['复查.xlsx', '材料', '别的'], /只收一个佐证材料文件夹/],
] as const)('%s of %j is not done in part in silence', async (verb, names, note) => {
  for (const folder of ['材料', '别的']) mkdirSync(at(folder), { recursive: true });
  const { steps, notes } = await dropWork(
    verb,
    names.map((name) => at(name)),
    new ResultPlaces({ elsewhere: [] }),
  );
  expect(steps).toEqual([]);
  expect(notes).toEqual([expect.stringMatching(note)]);
});

it('nobody who drops a workbook is told to add an option: a face that the machine lacks is to be installed', async () => {
  const workbook = await filledWorkbook(at, '字体', sampleDossier('zj-order'));
  const { code, text } = await shown(await dropSteps('render', [workbook]));
  expect(code).toBe(0);
  expect(text).toContain('这台电脑没有的字体');
  expect(text).not.toContain('--');
});

it('many results are shown by their folder, not one by one', async () => {
  mkdirSync(at('很多'));
  const files: string[] = [];
  for (let number = 1; number <= 4; number += 1) {
    files.push(
      await filledWorkbook(
        (...names) => at('很多', ...names),
        `订单${String(number)}`,
        sampleDossier('zj-order'),
      ),
    );
  }
  const { code, opened } = await shown(await dropSteps('check', files));
  expect(code).toBe(0);
  expect(opened).toEqual([at('很多')]);
  expect(readdirSync(at('很多')).filter((name) => name.endsWith('检查报告.html'))).toHaveLength(4);
});

it('what can be collected is opened, and what finds nothing is passed over', async () => {
  mkdirSync(at('评分'));
  await filledWorkbook((...names) => at('评分', ...names), '专家', sampleDossier('zj-review-expert'));
  const { code, text, opened } = await shown(await dropSteps('collect', [at('评分')]));
  expect(code).toBeLessThan(2);
  expect(text).toContain('用到 1 个工作簿');
  expect(text).not.toContain('没有一个填写了汇总所需的表格');
  expect(opened).toHaveLength(1);
  expect(opened.filter((path) => !existsSync(path))).toEqual([]);
});
