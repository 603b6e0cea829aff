import { cityChecks } from './city-checks.js';
import { evidenceChecks } from './evidence-checks.js';
import type { NativeCheck } from './native-check.js';
import { table1Checks } from './table-1-checks.js';
import { table2Checks } from './table-2-checks.js';

export { entryLimitsOf } from './entry-limits.js';
export { marginNotesOf } from './margin-notes.js';
export { nativeChecksOf, workbookDay, type NativeCheck } from './native-check.js';
export { unexpressed } from './unexpressed.js';

/** Every rule that the workbook itself checks, so that it warns without any program beside it. */
export const nativeChecks: readonly NativeCheck[] = [
  ...table1Checks,
  ...table2Checks,
  ...evidenceChecks,
  ...cityChecks,
];
