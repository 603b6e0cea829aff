import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { allCommands } from '../../../engine/cli/all-commands.js';
import { readCall } from '../../../engine/cli/read-call.js';
import { streamTerminal } from '../../../engine/cli/terminal.js';
import { dropSteps, type DropStep } from '../../../engine/cli/windows/drop-work.js';
import { banbiao, suiteFolder } from '../command-line.js';
import { filledWorkbook, sampleDossier } from '../sample-dossier.js';

const at = suiteFolder();
const silent = streamTerminal({ write: () => true }, { write: () => true }, true);

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
