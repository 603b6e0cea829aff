import { hybridChecks } from './hybrid-checks.js';
import type { NativeCheck } from './native-check.js';
import { registerChecks } from './register-checks.js';

export { nativeChecksOf, type NativeCheck } from './native-check.js';

/** Every rule that the workbook itself checks, so that it warns without any program beside it. */
export const nativeChecks: readonly NativeCheck[] = [...hybridChecks, ...registerChecks];
