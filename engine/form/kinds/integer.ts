import { numberKind } from './number-kind.js';

export const integer = numberKind({
  kind: 'integer',
  name: '整数',
  notations: '写数字，如 12；全角数字、千分位、后面带单位也可以',
  whole: true,
  minimum: 0,
  maximum: 999999999,
  format: '0',
  width: 8,
});
