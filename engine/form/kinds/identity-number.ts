import type { MessageCode } from '../../core/messages/catalogue.js';
import { textKind } from './text-kind.js';

const EIGHTEEN = /^\d{17}[\dX]$/;
/** GB 11643: weights of the first 17 digits, and the last sign by the remainder of their sum. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const SIGNS = '10X98765432';

function lastSign(number: string): string | undefined {
  const sum = WEIGHTS.reduce((all, weight, index) => all + weight * Number(number[index]), 0);
  return SIGNS[sum % SIGNS.length];
}

/** What may be mistyped is only asked about: passports and permits for residents of Hong Kong, Macao and Taiwan differ. */
function doubtAbout(number: string): MessageCode | undefined {
  if (!EIGHTEEN.test(number)) return 'form.not-identity-number';
  return number.at(-1) === lastSign(number) ? undefined : 'form.identity-check-sign';
}

export const identityNumber = textKind({
  kind: 'identity-number',
  name: '身份证号',
  notations: '18 位，末位可以是 X（小写也可以）；没有居民身份证的写其他证件号码',
  width: 21,
  // Anything but what a spreadsheet makes of a long number: 1.10101E+17.
  pattern: /^(?!\d(?:\.\d+)?E\+?\d+$)\S+$/,
  correct: (text) => text.replace(/ /g, '').toUpperCase(),
  doubt: doubtAbout,
});
