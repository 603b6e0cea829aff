import type { CheckResult } from '../../check/index.js';
import { contextOf, checkOptions, modeOf } from '../check-options.js';
import { checkWorkbook, reportHtml, type CheckedWorkbook } from '../../index.js';
import { product } from '../product.js';
import type { Call, Command, ExitCode } from '../command.js';
import { disk } from '../disk-of-command.js';
import { sayFinding } from '../say-finding.js';
import { workbookFile } from '../workbook-file.js';

const summary = {
  zh: (bad: number, errors: number, warnings: number, passed: number) =>
    `违规 ${bad}，错误 ${errors}，提醒 ${warnings}，符合 ${passed}`,
  en: (bad: number, errors: number, warnings: number, passed: number) =>
    `${bad} violations, ${errors} errors, ${warnings} warnings, ${passed} kept`,
} as const;

const count = (result: CheckResult, level: string): number =>
  result.findings.filter((one) => one.level === level).length;

/** 1 when something must be mended before the kit can be submitted. */
function verdictOf({ result }: CheckedWorkbook, call: Call): ExitCode {
  const wrong =
    count(result, 'violation') + count(result, 'error') + (call.has('strict') ? count(result, 'warning') : 0);
  return wrong > 0 ? 1 : 0;
}

const asJson = ({ file, kit, result }: CheckedWorkbook): object => ({ file, kit, ...result });

function say(checked: CheckedWorkbook, { terminal, language }: Call): void {
  const { result, file } = checked;
  terminal.line(file);
  for (const finding of result.findings) terminal.line(sayFinding(finding, language));
  const numbers = [count(result, 'violation'), count(result, 'error'), count(result, 'warning')] as const;
  terminal.line(summary[language](...numbers, result.passed));
}

/** `banbiao check <FILE>… [--final] [--strict] [--json|--html OUT]` */
export const checkCommand: Command = {
  name: 'check',
  summary: { zh: '对照规定检查工作簿', en: 'check workbooks against the regulations' },
  usage: ['check <FILE>… [--final] [--strict] [--json | --html REPORT.html]'],
  operands: { least: 1, most: Infinity, name: '<FILE>' },
  options: [
    ...checkOptions,
    { name: 'strict', description: { zh: '有提醒也算不通过', en: 'warnings fail too' } },
    { name: 'json', description: { zh: '以 JSON 输出', en: 'answer in JSON' } },
    {
      name: 'html',
      value: 'REPORT.html',
      description: { zh: '保存可打印的检查报告', en: 'save a report to print' },
    },
  ],
  example: 'banbiao check 混合项目申报.xlsx --final --html 检查报告.html',
  async run(call) {
    const setting = { mode: modeOf(call), language: call.language, context: await contextOf(call) };
    const checked: CheckedWorkbook[] = [];
    for (const file of call.operands) {
      checked.push(checkWorkbook(product, file, await workbookFile(file), setting));
    }
    const html = call.value('html');
    const [first] = checked;
    if (html !== undefined && first) {
      await disk.write(html, new TextEncoder().encode(reportHtml(product, first, setting.mode)));
    }
    if (call.has('json')) {
      const answers = checked.map(asJson);
      call.terminal.line(JSON.stringify(answers.length === 1 ? answers[0] : answers, null, 2));
    } else for (const one of checked) say(one, call);
    return checked.some((one) => verdictOf(one, call) === 1) ? 1 : 0;
  },
};
