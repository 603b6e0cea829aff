import type { CheckMode, FindingCounts } from '../check/index.js';
import type { FormRegistry } from '../form/index.js';
import type { HandedIn, Outcomes } from './account.js';
import type { Contradiction } from './across/contradiction.js';
import { worstFirst, type SummaryRow } from './summary-row.js';

/** A run when it has come to its end. */
export interface RunSummary {
  /** 检查汇总, 生成汇总. */
  readonly title: string;
  /** What was done: folder, options, round. */
  readonly about: string;
  /** The worst first. */
  readonly rows: readonly SummaryRow[];
  readonly contradictions: readonly Contradiction[];
  /** What else lies in the folder. */
  readonly handedIn: HandedIn;
  readonly registry: FormRegistry;
  /** From the page to the folder of results, ending in `/`; empty where the page stands in it. */
  readonly base: string;
  /** The program with its version. */
  readonly program: string;
}

const MODES: Readonly<Record<CheckMode, string>> = {
  filling: '按“填写中”检查',
  final: '按“送审前”检查',
};

/** What was done. @param names of the folders and files that were given */
export const aboutRun = (names: string, workbooks: number, mode: CheckMode): string =>
  `${names}，共 ${workbooks} 个工作簿；${MODES[mode]}。`;

export const runSummary = (summary: RunSummary): RunSummary => ({
  ...summary,
  rows: worstFirst(summary.rows),
});

export type Result = 'unreadable' | 'failed' | 'blank' | 'violations' | 'errors' | 'warnings' | 'good';

/** The verdict on one workbook; what it says in words stands in `VERDICTS`. */
export function resultOf({ state, counts, blank = false }: SummaryRow): Result {
  if (state !== 'done') return state;
  if (blank) return 'blank';
  if (counts.wrong > 0) return 'violations';
  if (counts.unread + counts.missing > 0) return 'errors';
  return counts.warnings > 0 ? 'warnings' : 'good';
}

/** What is counted of a workbook. Nothing is counted of one that could not be opened, so no number stands there. */
export const shownCounts = ({ state, counts }: SummaryRow): Record<keyof FindingCounts, number | ''> =>
  state === 'done' ? counts : { wrong: '', unread: '', missing: '', warnings: '' };

export const resultWords: Readonly<
  Record<Result, { readonly words: string; readonly tone: 'good' | 'open' | 'bad' }>
> = {
  unreadable: { words: '读不了', tone: 'bad' },
  failed: { words: '没有做完', tone: 'bad' },
  blank: { words: '没有填写', tone: 'open' },
  violations: { words: '有不符合', tone: 'bad' },
  errors: { words: '填写不全', tone: 'bad' },
  warnings: { words: '有提醒', tone: 'open' },
  good: { words: '没有问题', tone: 'good' },
};

/** What is counted in a run. */
export type CountName = 'files' | 'good' | 'warned' | 'wrong' | 'blank' | 'broken' | 'contradictions';

export interface RunCount {
  readonly name: CountName;
  readonly words: string;
  readonly value: number;
  readonly tone: string;
}

/** How many files came out how, in words: 没有问题, 不符合或填写不全 … `tone` is empty where nothing is counted. */
export function countsOf({
  rows,
  contradictions,
  handedIn: { others },
}: Pick<RunSummary, 'rows' | 'contradictions' | 'handedIn'>): RunCount[] {
  const unopened = others.filter(({ level }) => level === 'error').length;
  const count = (...verdicts: readonly Result[]): number =>
    rows.filter((row) => verdicts.includes(resultOf(row))).length;
  const counts: RunCount[] = [
    { name: 'files', words: '个工作簿', value: rows.length, tone: '' },
    { name: 'good', words: '没有问题', value: count('good'), tone: 'good' },
    { name: 'warned', words: '只有提醒', value: count('warnings'), tone: 'open' },
    { name: 'wrong', words: '不符合或填写不全', value: count('violations', 'errors'), tone: 'bad' },
    { name: 'blank', words: '没有填写', value: count('blank'), tone: 'open' },
    {
      name: 'broken',
      words: '读不了或没有做完',
      value: count('unreadable', 'failed') + unopened,
      tone: 'bad',
    },
    { name: 'contradictions', words: '处文件之间需核对', value: contradictions.length, tone: 'open' },
  ];
  return counts.map((one) => (one.value === 0 ? { ...one, tone: '' } : one));
}

/** What became of the workbooks of a run, for the account of everything that was handed in. */
export const outcomesOf = (rows: readonly SummaryRow[]): Outcomes => ({
  read: rows.filter((row) => row.state !== 'unreadable' && resultOf(row) !== 'blank').length,
  blank: rows.filter((row) => resultOf(row) === 'blank').length,
  unreadable: rows.filter(({ state }) => state === 'unreadable').length,
});
