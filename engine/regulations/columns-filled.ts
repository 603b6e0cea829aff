import { verdict, type Answer } from './answer.js';
import { blankLabels, isFilled } from './name-list.js';

/** Whether every required field is filled in; `entries` in the order of `labels`. */
export function allFilled(labels: readonly string[], entries: readonly unknown[]): Answer {
  const blank = blankLabels(Object.fromEntries(labels.map((label, index) => [label, entries[index]])));
  return verdict(blank.length === 0, { actual: blank.join('、'), limit: labels.join('、') });
}

/** Whether every row of a list has every required column; lists what is blank by row. */
export function rowsFilled(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, unknown>>[],
): Answer {
  const lacking = rows.map((row) => columns.filter((column) => !isFilled(row[column])));
  const failing = lacking.flatMap((blank, index) => (blank.length > 0 ? [index] : []));
  return verdict(failing.length === 0, {
    actual: failing.map((index) => `第${index + 1}行${(lacking[index] ?? []).join('、')}`).join('；'),
    limit: columns.join('、'),
    ...(failing.length === 0 ? {} : { at: { rows: failing } }),
  });
}
