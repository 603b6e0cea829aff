import { visibleJson } from '../../core/visible-text.js';
import { join } from 'node:path';
import type { CheckMode, CheckResult } from '../../check/index.js';
import { DiagnosticError } from '../../core/diagnostic.js';
import { makeFolder } from '../../node/disk.js';
import { contextOf, modeOf } from '../check-options.js';
import { checkWorkbook, reportHtml, type CheckedWorkbook } from '../../library/index.js';
import { product } from '../product.js';
import type { Call, ExitCode } from '../command.js';
import { folderBeside, namesFolder } from '../batch/batch-options.js';
import { RESULTS_SUFFIX } from '../results-suffix.js';
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

/** What `check` does. @throws DiagnosticError */
export async function check(call: Call): Promise<ExitCode> {
  if (call.has('output') || (await namesFolder(call))) {
    const [first = ''] = call.operands;
    const { runFolder } = await import('../batch/folder-run.js');
    return runFolder(call, {
      title: '检查汇总',
      output: call.value('output') ?? folderBeside(first, RESULTS_SUFFIX),
    });
  }
  const setting = {
    mode: modeOf(call),
    language: call.language,
    context: await contextOf(call),
    examiner: call.operands.length > 1 ? ('bureau' as const) : ('institution' as const),
  };
  const { read, failures } = await workbookFiles(call.operands);
  const checked = [...read].map(([file, workbook]) => checkWorkbook(product, file, workbook, setting));
  const html = call.value('html');
  if (html !== undefined) await saveReports(checked, html, setting.mode, call);
  if (call.has('json')) {
    const answers = checked.map(asJson);
    call.terminal.line(visibleJson(call.operands.length === 1 ? answers[0] : answers));
  } else for (const one of checked) say(one, call);
  if (failures.length > 0) throw new DiagnosticError(failures);
  return checked.some((one) => verdictOf(one, call) === 1) ? 1 : 0;
}
