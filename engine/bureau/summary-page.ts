import { levelWords } from '../core/messages/level-words.js';
import { describe } from '../core/messages/describe.js';
import { sentenceOf, writtenPlaces } from '../check/index.js';
import type { BatchSummary, SummaryContradiction, SummaryLine } from '../reports/index.js';
import { grouped } from './across/name-key.js';
import type { Contradiction } from './across/contradiction.js';
import { accountOf, accountWords } from './account.js';
import { countsOf, outcomesOf, resultOf, resultWords, shownCounts, type RunSummary } from './run-summary.js';
import type { SummaryRow } from './summary-row.js';

/** Files named under one contradiction at most; the workbook of the summary names them all. */
const FILES_SHOWN = 12;

/** A run as a page to print. @param beside whether the workbook of the summary stands beside it */
export function summaryPage(run: RunSummary, beside = { withWorkbook: true }): BatchSummary {
  const broken = run.rows.filter(({ state }) => state !== 'done');
  return {
    title: run.title,
    about: run.about,
    account: accountWords(accountOf(run.handedIn, outcomesOf(run.rows)), run.handedIn, 'zh'),
    counts: countsOf(run),
    failures: broken.map(({ file, findings }) => ({
      file,
      messages: findings.map(({ message, remedy = '' }) => ({ what: message, remedy })),
    })),
    contradictions: run.contradictions.map((one) =>
      shownContradiction(one, beside.withWorkbook ? FILES_SHOWN : Infinity),
    ),
    lines: run.rows.map((row, index) => lineOf(row, index + 1, run)),
    others: run.handedIn.others.map((one) => {
      const { what, remedy } = describe(one, 'zh');
      return { file: one.place.file ?? '', what, remedy };
    }),
    footer: `${run.program}。本汇总由程序对照规定生成，供审核参考；以规定原文和主管部门的解释为准。`,
  };
}

function lineOf(row: SummaryRow, number: number, { registry, base }: RunSummary): SummaryLine {
  const { words, tone } = resultWords[resultOf(row)];
  const [worst] = row.findings;
  return {
    number,
    file: row.file,
    report: addressOf(
      base,
      row.outputs.find((name) => name.endsWith('.html')),
    ),
    kit: registry.kits.get(row.kit ?? '')?.title ?? '',
    institution: row.institution,
    tone,
    verdict: words,
    ...shownCounts(row),
    worst: worst ? sentenceOf(worst) : '',
    place: worst ? writtenPlaces(worst.places) : '',
  };
}

const addressOf = (base: string, name: string | undefined): string =>
  name === undefined ? '' : `${base}${name}`.split('/').map(encodeURIComponent).join('/');

function shownContradiction(
  { diagnostic, places, basis = '' }: Contradiction,
  most: number,
): SummaryContradiction {
  const { what, allowed = '', remedy } = describe(diagnostic, 'zh');
  const files = [...grouped(places, ({ file = '' }) => file)].map(([file, all]) => ({
    file,
    cells: writtenPlaces(all),
  }));
  return {
    level: diagnostic.level,
    levelWord: levelWords[diagnostic.level].zh,
    message: what,
    permitted: allowed,
    remedy,
    basis,
    places: files.slice(0, most),
    more: files.length > most ? `……共 ${files.length} 个文件，全部列在汇总工作簿里` : '',
  };
}
