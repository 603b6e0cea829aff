import { describe } from '../core/messages/catalogue.js';
import { writtenPlaces } from '../check/index.js';
import type { BatchSummary, SummaryContradiction, SummaryLine } from '../wording/index.js';
import { grouped } from './across/name-key.js';
import type { Contradiction } from './across/contradiction.js';
import {
  LEVEL_WORDS,
  sentenceOf,
  verdictOf,
  VERDICTS,
  type RunSummary,
  type Verdict,
} from './run-summary.js';
import type { SummaryRow } from './summary-row.js';

/** Files named under one contradiction at most; the workbook of the summary names them all. */
const FILES_SHOWN = 12;

/** A run as a page to print. */
export function summaryPage(run: RunSummary): BatchSummary {
  const broken = run.rows.filter(({ state }) => state !== 'done');
  return {
    title: run.title,
    about: run.about,
    counts: countsOf(run),
    failures: broken.map(({ file, findings }) => ({
      file,
      messages: findings.map(({ message, remedy = '' }) => ({ what: message, remedy })),
    })),
    contradictions: run.contradictions.map(shownContradiction),
    lines: run.rows.map((row, index) => lineOf(row, index + 1, run)),
    others: run.others,
    footer: `${run.program}。本汇总由程序对照规定生成，供审核参考；以规定原文和主管部门的解释为准。`,
  };
}

function countsOf({ rows, contradictions }: RunSummary): BatchSummary['counts'] {
  const count = (...verdicts: readonly Verdict[]): number =>
    rows.filter((row) => verdicts.includes(verdictOf(row))).length;
  return [
    { words: '个文件', value: rows.length, tone: '' },
    { words: '没有问题', value: count('good'), tone: 'good' },
    { words: '只有提醒', value: count('warnings'), tone: 'open' },
    { words: '有违规或错误', value: count('violations', 'errors'), tone: 'bad' },
    { words: '读不了或没有做完', value: count('unreadable', 'failed'), tone: 'bad' },
    { words: '处文件之间需核对', value: contradictions.length, tone: 'open' },
  ].map((one) => (one.value === 0 ? { ...one, tone: '' } : one));
}

function lineOf(row: SummaryRow, number: number, { registry }: RunSummary): SummaryLine {
  const { words, tone } = VERDICTS[verdictOf(row)];
  const [worst] = row.findings;
  return {
    number,
    file: row.file,
    report: addressOf(row.outputs.find((name) => name.endsWith('.html'))),
    kit: registry.kits.get(row.kit ?? '')?.title ?? '',
    institution: row.institution,
    tone,
    verdict: words,
    violations: row.counts.violation,
    errors: row.counts.error,
    warnings: row.counts.warning,
    worst: worst ? sentenceOf(worst) : '',
    place: worst ? writtenPlaces(worst.places) : '',
  };
}

const addressOf = (name: string | undefined): string =>
  name === undefined ? '' : name.split('/').map(encodeURIComponent).join('/');

function shownContradiction({ diagnostic, places, basis = '' }: Contradiction): SummaryContradiction {
  const { what, allowed = '', remedy } = describe(diagnostic, 'zh');
  const files = [...grouped(places, ({ file = '' }) => file)].map(([file, all]) => ({
    file,
    cells: writtenPlaces(all),
  }));
  return {
    level: diagnostic.level,
    levelWord: LEVEL_WORDS[diagnostic.level],
    message: what,
    permitted: allowed,
    remedy,
    basis,
    places: files.slice(0, FILES_SHOWN),
    more: files.length > FILES_SHOWN ? `……共 ${files.length} 个文件，全部列在汇总工作簿里` : '',
  };
}
