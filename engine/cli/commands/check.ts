import { visibleJson } from '../../core/visible-text.js';
import { join } from 'node:path';
import {
  countFindings,
  type CheckMode,
  type FindingCounts,
  leftToPerson,
  nothingAsked,
  type ProvisionsChecked,
} from '../../check/index.js';
import { DiagnosticError } from '../../core/diagnostic.js';
import { makeFolder } from '../../node/disk.js';
import { contextOf } from '../check-options.js';
import { colon } from '../colon.js';
import { checkWorkbook, reportHtml, type CheckedWorkbook } from '../../library/index.js';
import { product } from '../product.js';
import type { ReadWorkbook } from '../../workbook/index.js';
import type { Call, ExitCode } from '../command.js';
import { folderBeside, namesFolder } from '../batch/batch-options.js';
import { RESULTS_SUFFIX } from '../results-suffix.js';
import { disk } from '../disk-of-command.js';
import { namesOfFiles } from '../names-of-files.js';
import { sayFindingsAreChinese } from '../files-in-chinese.js';
import { findingText } from '../finding-text.js';
import { workbookFiles } from '../workbook-file.js';

/** So many findings are shown unless all are asked for. */
const SHOWN = 20;

/** Of the entries that provisions wait for those that most of them do. */
const NAMED = 3;
const waitingFor = (
  missing: ProvisionsChecked['missing'],
  before: string,
  between: string,
  after: string,
): string =>
  missing.length === 0
    ? ''
    : `${before}${missing
        .slice(0, NAMED)
        .map(({ entry }) => entry)
        .join(between)}${missing.length > NAMED ? '…' : ''}${after}`;

const words = {
  zh: {
    ready: '可以报送',
    notReady: '暂不能报送',
    totals: ({ wrong, unread, warnings, missing }: FindingCounts, passed: number, open: number) =>
      `不符合 ${wrong} 条，未能读取 ${unread} 处，提醒 ${warnings} 条，未填 ${missing} 处；符合 ${passed} 条，尚不能判断 ${open} 条`,
    unasked: (checked: ProvisionsChecked) => `规定逐条：还没有填写，尚未核对；${leftToPerson(checked, 'zh')}`,
    provisions: (checked: ProvisionsChecked) =>
      `规定逐条：已核对并符合 ${checked.kept} 条，不符合或有疑问 ${checked.notKept} 条，因未填或未能读取尚不能判断 ${checked.open} 条${waitingFor(checked.missing, '（缺：', '、', '）')}，${leftToPerson(checked, 'zh')}`,
    colon: '：',
    more: (count: number) => `其余 ${count} 条用 --all 查看`,
    notes: (count: number) => `另有说明 ${count} 条，不用处理，用 --all 查看`,
    report: '，或用 --html 保存检查报告',
  },
  en: {
    ready: 'ready to hand in',
    notReady: 'not ready to hand in',
    totals: ({ wrong, unread, warnings, missing }: FindingCounts, passed: number, open: number) =>
      `${wrong} not as required, ${unread} unreadable, ${warnings} questions, ${missing} not filled in; ${passed} kept, ${open} not yet to be judged`,
    unasked: (checked: ProvisionsChecked) =>
      `provisions: nothing is filled in, none is checked yet; ${leftToPerson(checked, 'en')}`,
    provisions: (checked: ProvisionsChecked) =>
      `provisions: ${checked.kept} checked and kept, ${checked.notKept} not kept or in question, ${checked.open} not yet to be judged${waitingFor(checked.missing, ' (lacking: ', ', ', ')')}, ${leftToPerson(checked, 'en')}`,
    colon: ': ',
    more: (count: number) => `${count} more: see --all`,
    notes: (count: number) => `${count} notes, nothing to do: see --all`,
    report: ', or save a report with --html',
  },
} as const;

const returnWords = {
  zh: { saved: '附退回意见的工作簿已保存', nothing: '没有需要退回修改的问题，不另存' },
  en: {
    saved: 'workbook with what has to be mended saved',
    nothing: 'nothing has to be mended, nothing saved',
  },
} as const;
const saved = { zh: '检查报告已保存', en: 'report saved' } as const;

/** 1 when something must be mended; what is missing counts before submission only. */
function verdictOf({ result }: CheckedWorkbook, call: Call): ExitCode {
  const { wrong, unread, missing, warnings } = countFindings(result.findings);
  const against = wrong + unread + (call.has('final') ? missing : 0) + (call.has('strict') ? warnings : 0);
  return against > 0 ? 1 : 0;
}

const asJson = ({ file, kit, result, provisions }: CheckedWorkbook): object => ({
  file,
  kit,
  ...result,
  provisions,
});

/** Totals first and last, between them what is to be done, the gravest first. */
function say({ file, result, provisions }: CheckedWorkbook, { terminal, language, has }: Call): void {
  const { ready, notReady, totals, colon, more, notes, report } = words[language];
  const counts = countFindings(result.findings);
  const verdict = counts.wrong + counts.unread + counts.missing === 0 ? ready : notReady;
  const line = `${verdict}${colon}${totals(counts, result.passed, result.open.length)}`;
  const all = has('all');
  const findings = result.findings.filter(({ level }) => all || level !== 'info');
  const shown = all ? findings : findings.slice(0, SHOWN);
  terminal.line(file);
  terminal.line(line);
  for (const finding of shown) terminal.line(findingText(finding, language, has('verbose')));
  const left = findings.length - shown.length;
  const unsaid = result.findings.length - findings.length;
  const beside = has('html') ? '' : report;
  if (left > 0) terminal.line(`${more(left)}${beside}`);
  else if (unsaid > 0) terminal.line(notes(unsaid));
  if (shown.length > 0) terminal.line(line);
  terminal.line(words[language][nothingAsked(provisions) ? 'unasked' : 'provisions'](provisions));
}

/** One report under the name that was given; of several workbooks one each, in a folder of that name. */
async function saveReports(
  checked: readonly CheckedWorkbook[],
  workbooks: ReadonlyMap<string, ReadWorkbook>,
  path: string,
  mode: CheckMode,
  { operands, terminal, language, has }: Call,
): Promise<void> {
  const several = operands.length > 1;
  if (several) await makeFolder(path);
  const names = namesOfFiles(operands);
  for (const one of checked) {
    const report = several ? join(path, `${names.get(one.file) ?? ''}-检查报告.html`) : path;
    await disk.write(
      report,
      new TextEncoder().encode(reportHtml(product, one, mode, workbooks.get(one.file))),
    );
    if (!has('json')) terminal.message(`${saved[language]}${colon[language]}${report}`);
  }
}

/** What is wrong with each workbook as a sheet of its own copy; one with nothing to mend is not returned. */
async function saveReturned(
  checked: readonly CheckedWorkbook[],
  path: string,
  { operands, terminal, language, has }: Call,
): Promise<void> {
  const several = operands.length > 1;
  if (several) await makeFolder(path);
  const names = namesOfFiles(operands);
  const { withReturnSheet } = await import('../../node/with-return-sheet.js');
  for (const { file, result } of checked) {
    const returned = await withReturnSheet(await disk.read(file), result.findings);
    const to = several ? join(path, `${names.get(file) ?? ''}-退回意见.xlsx`) : path;
    if (returned) await disk.write(to, returned);
    if (!has('json'))
      terminal.message(
        returned
          ? `${returnWords[language].saved}${colon[language]}${to}`
          : `${file}${colon[language]}${returnWords[language].nothing}`,
      );
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
    mode: 'final' as const,
    language: call.language,
    context: await contextOf(call),
    examiner: call.operands.length > 1 ? ('bureau' as const) : ('institution' as const),
  };
  const { read, failures } = await workbookFiles(call.operands);
  const checked = [...read].map(([file, workbook]) => checkWorkbook(product, file, workbook, setting));
  const html = call.value('html');
  if (html !== undefined) await saveReports(checked, read, html, setting.mode, call);
  const returned = call.value('return');
  if (returned !== undefined) await saveReturned(checked, returned, call);
  if (call.has('json')) {
    const answers = checked.map(asJson);
    const said = call.operands.length === 1 ? answers[0] : answers;
    // Of the only workbook, which could not be read, nothing is answered: the error says why.
    if (said !== undefined) call.terminal.line(visibleJson(said));
  } else {
    for (const one of checked) say(one, call);
    if (checked.some(({ result }) => result.findings.length > 0)) sayFindingsAreChinese(call);
  }
  if (failures.length > 0) throw new DiagnosticError(failures);
  return checked.some((one) => verdictOf(one, call) === 1) ? 1 : 0;
}
