import { inputsAlone, verdict, type Answer } from './answer.js';
import { blankLabels, isFilled } from './name-list.js';

/**
 * Whether every required field is filled in; `entries` by input name, in the order of `labels`. Points at the
 * blank ones alone.
 */
export function allFilled(labels: readonly string[], entries: Readonly<Record<string, unknown>>): Answer {
  const values = Object.values(entries);
  const blank = blankLabels(Object.fromEntries(labels.map((label, index) => [label, values[index]])));
  const names = Object.keys(entries).filter((name) => !isFilled(entries[name]));
  return verdict(blank.length === 0, {
    actual: blank.join('、'),
    limit: labels.join('、'),
    ...(blank.length === 0 ? {} : { at: inputsAlone(names) }),
  });
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
