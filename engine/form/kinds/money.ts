import { ExactNumber } from '../../core/exact-number.js';
import { numberKind } from './number-kind.js';
import { plainNumber } from './number-notation.js';

const FEN = 100;

/** Whole yuan are printed without decimals, anything else with two; more than two are printed as they are. */
function printed(value: number): string {
  const exact = ExactNumber.of(value);
  if (exact.isWhole() || !exact.times(FEN).isWhole()) return plainNumber(value);
  const [whole = '', fraction = ''] = plainNumber(value).split('.');
  return `${whole}.${fraction.padEnd(2, '0')}`;
}

export const money = numberKind({
  kind: 'money',
  name: '金额',
  notations: '写数字，如 1200 或 1,200.50；单位已印在表上',
  whole: false,
  minimum: 0,
  maximum: 999_999_999_999,
  format: 'General',
  width: 10,
  print: printed,
});
