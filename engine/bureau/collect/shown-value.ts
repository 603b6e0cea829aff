import type { EntryValue } from '../../form/index.js';

/** A value as lists show it. */
export function shownValue(value: EntryValue | undefined): string {
  if (value === undefined) return '（空）';
  if (typeof value === 'boolean') return value ? '是' : '否';
  return typeof value === 'object' ? value.join('、') : String(value);
}
