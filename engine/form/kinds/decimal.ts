import { numberKind } from './number-kind.js';

export const decimal = numberKind({
  kind: 'decimal',
  name: '数字',
  notations: '写数字，如 22.5；全角数字、千分位、后面带单位也可以',
  whole: false,
  minimum: -999999999,
  maximum: 999999999999,
  format: 'General',
  width: 9,
});
