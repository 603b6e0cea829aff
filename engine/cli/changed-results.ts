import type { Finding } from '../check/index.js';
import type { CheckedWorkbook } from '../library/index.js';

/** What other figures change for a workbook: what it does not keep any more, and what it keeps now. */
export interface ChangedResult {
  /** How many provisions it does not keep under the figures before, and under the new ones. */
  readonly before: number;
  readonly after: number;
  readonly broken: readonly Finding[];
  readonly kept: readonly Finding[];
}

const failings = ({ result }: CheckedWorkbook): readonly Finding[] =>
  result.findings.filter(
    ({ kind, level }) => kind === 'regulation' && (level === 'violation' || level === 'warning'),
  );
/** The same provision at the same entries, whatever it permits. */
const nameOf = ({ code, level, label = '', places }: Finding): string =>
  [code, level, label, ...places.map(({ sheet = '', cell = '' }) => `${sheet}!${cell}`)].join('\n');
const violations = (found: readonly Finding[]): number =>
  found.filter(({ level }) => level === 'violation').length;

/** The difference between two checks of one workbook; `undefined` where its result stays as it is. */
export function changedResult(before: CheckedWorkbook, after: CheckedWorkbook): ChangedResult | undefined {
  const [first, second] = [failings(before), failings(after)];
  const [known, found] = [new Set(first.map(nameOf)), new Set(second.map(nameOf))];
  const broken = second.filter((one) => !known.has(nameOf(one)));
  const kept = first.filter((one) => !found.has(nameOf(one)));
  return broken.length + kept.length === 0
    ? undefined
    : { before: violations(first), after: violations(second), broken, kept };
}
