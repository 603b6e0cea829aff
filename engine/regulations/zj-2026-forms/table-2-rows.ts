import type { CalendarDay } from '../../core/calendar-day.js';
import { boolean, day, listOf, optional, record, text, type InputDetails } from '../input.js';
import { normaliseName } from '../normalise-name.js';

const cells = {
  class_name: optional(text({ description: '培训班名称' })),
  leader_name: optional(text({ description: '项目负责人' })),
  leader_mobile: optional(text({ description: '项目负责人手机号' })),
  head_name: optional(text({ description: '专职班主任' })),
  start_date: optional(day({ description: '开班时间' })),
  end_date: optional(day({ description: '结束时间' })),
  province_wide: optional(boolean({ description: '是否面向全省' })),
};

/** Rows of 表2 with what a rule needs of them. */
export const table2Rows = (details: InputDetails) => listOf(record(cells, { description: '一行' }), details);

interface Period {
  readonly start_date?: CalendarDay;
  readonly end_date?: CalendarDay;
}

/** Whether two periods share a day; a row without an end is its first day. */
export function periodsMeet(one: Period, other: Period): boolean {
  const [first, last] = [one.start_date, one.end_date ?? one.start_date];
  const [begin, end] = [other.start_date, other.end_date ?? other.start_date];
  if (first === undefined || last === undefined || begin === undefined || end === undefined) return false;
  return first <= end && begin <= last;
}

/** Positions of rows by a key; rows without one belong to no group. */
export function groupRows<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string | undefined,
): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const [index, row] of rows.entries()) {
    const key = keyOf(row);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), index]);
  }
  return groups;
}

/** A name as a key; blank names are none. */
export function nameKey(name: string | undefined): string | undefined {
  const key = normaliseName(name ?? '');
  return key === '' ? undefined : key;
}
