import { numberKind } from './number-kind.js';

/** A score beside the scheme is a warning of the rules, never a block: experts do give half points. */
export const score = numberKind({
  kind: 'score',
  name: '得分',
  notations: '写数字，如 4 或 4.5',
  whole: false,
  minimum: -100,
  maximum: 1000,
  format: 'General',
  width: 8,
});
