import { join } from 'node:path';
import type { CheckMode, CheckResult } from '../../check/index.js';
import { DiagnosticError } from '../../core/diagnostic.js';
import { makeFolder } from '../../node/disk.js';
import { contextOf, checkOptions, modeOf } from '../check-options.js';
import { checkWorkbook, reportHtml, type CheckedWorkbook } from '../../library/index.js';
import { product } from '../product.js';
import type { Call, Command, ExitCode } from '../command.js';
import { batchOptions, folderBeside, namesFolder } from '../batch/batch-options.js';
import { runFolder } from '../batch/folder-run.js';
import { disk } from '../disk-of-command.js';
import { namesOfFiles } from '../names-of-files.js';
import { findingText } from '../finding-text.js';
import { workbookFiles } from '../workbook-file.js';

const summary = {
  zh: (bad: number, errors: number, warnings: number, passed: number, open: number) =>
    `违规 ${bad}，错误 ${errors}，提醒 ${warnings}，符合 ${passed}，因未填不能判断 ${open}`,
  en: (bad: number, errors: number, warnings: number, passed: number, open: number) =>
    `${bad} violations, ${errors} errors, ${warnings} warnings, ${passed} kept, ${open} open for want of entries`,
} as const;

const saved = { zh: '检查报告已保存', en: 'report saved' } as const;

const count = (result: CheckResult, level: string): number =>
  result.findings.filter((one) => one.level === level).length;

/** 1 when something must be fixed before the kit can be submitted. */
function verdictOf({ result }: CheckedWorkbook, call: Call): ExitCode {
  const wrong =
    count(result, 'violation') + count(result, 'error') + (call.has('strict') ? count(result, 'warning') : 0);
  return wrong > 0 ? 1 : 0;
}

const asJson = ({ file, kit, result }: CheckedWorkbook): object => ({ file, kit, ...result });

function say(checked: CheckedWorkbook, { terminal, language }: Call): void {
  const { result, file } = checked;
  terminal.line(file);
  for (const finding of result.findings) terminal.line(findingText(finding, language));
  const numbers = [count(result, 'violation'), count(result, 'error'), count(result, 'warning')] as const;
  terminal.line(summary[language](...numbers, result.passed, result.open.length));
}

/** One report under the name that was given; of several workbooks one each, in a folder of that name. */
async function saveReports(
  checked: readonly CheckedWorkbook[],
  path: string,
  mode: CheckMode,
  { operands, terminal, language, has }: Call,
): Promise<void> {
  const several = operands.length > 1;
  if (several) await makeFolder(path);
  const names = namesOfFiles(operands);
  for (const one of checked) {
    const report = several ? join(path, `${names.get(one.file) ?? ''}-检查报告.html`) : path;
    await disk.write(report, new TextEncoder().encode(reportHtml(product, one, mode)));
    if (!has('json')) terminal.message(`${saved[language]}: ${report}`);
  }
}

const SUFFIX = '检查结果';

/** `banbiao check <FILE|FOLDER>… [--final] [--strict] [--json|--html OUT]` */
export const checkCommand: Command = {
  name: 'check',
  summary: { zh: '对照规定检查工作簿', en: 'check workbooks against the regulations' },
  usage: [
    'check <FILE>… [--final] [--strict] [--json | --html REPORT.html]',
    'check <FOLDER>… [-o RESULTS] [--final] [--strict] [--jobs N] [--resume] [--json]',
  ],
  operands: { least: 1, most: Infinity, name: '<FILE|FOLDER>' },
  options: [
    ...checkOptions,
    { name: 'strict', description: { zh: '有提醒也算不通过', en: 'warnings fail too' } },
    { name: 'json', description: { zh: '以 JSON 输出', en: 'answer in JSON' } },
    {
      name: 'html',
      value: 'REPORT.html',
      description: {
        zh: '保存可打印的检查报告（多个工作簿时是存放报告的文件夹）',
        en: 'save a report to print (of several workbooks: the folder for the reports)',
      },
    },
    {
      name: 'output',
      short: 'o',
      value: 'RESULTS',
      description: {
        zh: `文件夹：检查报告和汇总放在这里（默认：文件夹旁边的“…-${SUFFIX}”）`,
        en: 'folders: where reports and summary go (beside the folder unless said)',
      },
    },
    ...batchOptions,
  ],
  example: 'banbiao check 混合项目申报.xlsx --final --html 检查报告.html',
  async run(call) {
    if (call.has('output') || (await namesFolder(call))) {
      const [first = ''] = call.operands;
      return runFolder(call, {
        title: '检查汇总',
        output: call.value('output') ?? folderBeside(first, SUFFIX),
      });
    }
    const setting = { mode: modeOf(call), language: call.language, context: await contextOf(call) };
    const { read, failures } = await workbookFiles(call.operands);
    const checked = [...read].map(([file, workbook]) => checkWorkbook(product, file, workbook, setting));
    const html = call.value('html');
    if (html !== undefined) await saveReports(checked, html, setting.mode, call);
    if (call.has('json')) {
      const answers = checked.map(asJson);
      call.terminal.line(JSON.stringify(call.operands.length === 1 ? answers[0] : answers, null, 2));
    } else for (const one of checked) say(one, call);
    if (failures.length > 0) throw new DiagnosticError(failures);
    return checked.some((one) => verdictOf(one, call) === 1) ? 1 : 0;
  },
};
