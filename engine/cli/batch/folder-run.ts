import { basename, relative, resolve } from 'node:path';
import { diagnostic } from '../../core/diagnostic.js';
import { visibleJson } from '../../core/visible-text.js';
import {
  aboutRun,
  accountOf,
  accountWords,
  countsOf,
  outcomesOf,
  type CountName,
} from '../../bureau/index.js';
import { contextOf, modeOf } from '../check-options.js';
import type { Call, ExitCode } from '../command.js';
import { disk } from '../disk-of-command.js';
import { sayFilesAreChinese } from '../files-in-chinese.js';
import { jsonFile } from '../json-file.js';
import { colon } from '../colon.js';
import { placeText, inWords } from '../diagnostic-text.js';
import { openSession } from '../../node/batch-session.js';
import { batchInputs } from './batch-inputs.js';
import { jobsOf } from './batch-options.js';
import type { BatchSetting } from './batch-setting.js';
import { runWorkbooks } from './run-workbooks.js';
import { whenInterrupted } from './when-interrupted.js';
import { writeSummary, type WrittenSummary } from './write-summary.js';

export interface FolderRun {
  readonly title: string;
  /** Folder of results. */
  readonly output: string;
  readonly print?: BatchSetting['print'];
}

/** The counts on an English terminal; the summary itself is Chinese. */
const ENGLISH: Readonly<Record<CountName, string>> = {
  files: 'files',
  good: 'without findings',
  warned: 'with warnings only',
  wrong: 'with violations or errors',
  blank: 'blank',
  broken: 'unreadable or not finished',
  contradictions: 'contradictions between files',
};

/**
 * `check` and `render` over folders, or many files: every workbook in worker processes, a summary with the worst
 * first, and what was done already is not done again.
 * @throws DiagnosticError when there is nothing to read or the results cannot be written.
 */
export async function runFolder(call: Call, { title, output, print }: FolderRun): Promise<ExitCode> {
  const mode = modeOf(call);
  const parameters = call.value('parameters');
  const page = call.value('html');
  const context = await contextOf(call);
  const jobs = jobsOf(call);
  const handedIn = await batchInputs(call.operands, output);
  const { workbooks } = handedIn;
  const session = await openSession(output);
  const stopped = diagnostic('batch.interrupted', 'warning', { file: output });
  try {
    return await whenInterrupted(call, stopped, async () => {
      const rows = await runWorkbooks(call, {
        session,
        files: workbooks,
        jobs,
        queue: call.value('queue'),
        resume: call.has('resume'),
        setting: {
          mode,
          language: call.language,
          parameters: parameters === undefined ? undefined : await jsonFile(disk, parameters),
          output,
          ...(print ? { print } : {}),
        },
      });
      const names = call.operands.map((operand) => basename(resolve(operand))).join('、');
      const summary = await writeSummary(rows, {
        title,
        about: aboutRun(names, workbooks.length, mode),
        handedIn,
        context,
        output: session.output,
        folder: output,
        ...(page === undefined ? {} : { page }),
      });
      if (call.has('json')) call.terminal.line(visibleJson(asJson(summary, output)));
      else say(summary, call);
      return exitCodeOf(summary, call, print);
    });
  } finally {
    await session.close();
  }
}

/** What could not be done counts for more than what is wrong; a run that prints judges only what it refuses to print. */
function exitCodeOf(
  { rows, contradictions, handedIn }: WrittenSummary,
  call: Call,
  print: FolderRun['print'],
): ExitCode {
  if (rows.some(({ state }) => state === 'failed')) return 3;
  if (rows.some(({ state }) => state === 'unreadable')) return 1;
  if (handedIn.others.some(({ level }) => level === 'error')) return 1;
  if (print)
    return rows.some(({ findings }) => findings.some(({ code }) => code === 'print.refused')) ? 1 : 0;
  const wrong = rows.some(
    ({ counts }) =>
      counts.wrong + counts.unread + counts.missing + (call.has('strict') ? counts.warnings : 0) > 0,
  );
  const across = contradictions.some(
    ({ diagnostic: { level } }) => level !== 'info' && (level !== 'warning' || call.has('strict')),
  );
  return wrong || across ? 1 : 0;
}

function say(summary: WrittenSummary, call: Call): void {
  const { terminal, language } = call;
  for (const { file, state, findings } of summary.rows) {
    if (state === 'done') continue;
    for (const { message } of findings) terminal.message(`${file}${colon[language]}${message}`);
  }
  const { handedIn } = summary;
  for (const one of handedIn.others) {
    if (one.level !== 'info') terminal.message(inWords(call, one));
  }
  for (const { diagnostic, places } of summary.contradictions) {
    terminal.message(inWords(call, diagnostic));
    for (const place of places) terminal.message(`  ${placeText(place)}`);
  }
  terminal.line(
    countsOf(summary)
      .map(({ name, words, value }) => `${value} ${language === 'zh' ? words : ENGLISH[name]}`)
      .join(language === 'zh' ? '，' : ', '),
  );
  terminal.line(accountWords(accountOf(handedIn, outcomesOf(summary.rows)), handedIn, language));
  terminal.line(summary.html);
  terminal.line(summary.xlsx);
  sayFilesAreChinese(call);
}

const asJson = ({ rows, contradictions, handedIn, html, xlsx }: WrittenSummary, output: string): object => ({
  files: rows.map(({ file, kit, state, institution, counts, passed, documents }) => ({
    file,
    kit,
    state,
    institution,
    counts,
    passed,
    documents,
  })),
  contradictions: contradictions.map(({ diagnostic: { code, level, values }, places }) => ({
    code,
    level,
    values,
    places,
  })),
  others: handedIn.others.map(({ code, level, place: { file = '' } }) => ({ file, code, level })),
  account: accountOf(handedIn, outcomesOf(rows)),
  summary: { html: relative(output, html), xlsx: relative(output, xlsx) },
});
