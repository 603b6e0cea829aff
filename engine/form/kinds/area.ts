import { numberKind } from './number-kind.js';

export const area = numberKind({
  kind: 'area',
  name: '面积',
  notations: '写数字，如 1200.5；单位已印在表上',
  whole: false,
  minimum: 0,
  maximum: 999999999,
  format: 'General',
  width: 10,
});
