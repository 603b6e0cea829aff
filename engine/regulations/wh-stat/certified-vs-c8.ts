import { atLeast, differs } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { integer } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** All full-time teachers certified (C8). */
export const certifiedVsC8 = defineRule({
  id: 'wh-stat.certified-vs-c8',
  provision: provisions['certified-vs-c8'],
  kind: 'computable',
  subject: 'statistics',
  severity: 'violation',
  states: '专任教师都有教师资格证',
  lacking: 'until-filled',
  inputs: {
    fulltime_subtotal: integer({ description: '专任教师小计', unit: '人' }),
    certified_fulltime: integer({ description: '专任教师有教师资格证人数', unit: '人' }),
  },
  parameters: {
    required_share: since(null, 100, '%'),
  },
  message: '专任教师有资格证{actual}人，专任教师{limit}人。',
  remedy: '没有资格证的不得任教。',
  relations: [{ id: 'rc-2020.c8.all-certified', relation: 'applies', note: 'C8底线' }],
  decide: ({ fulltime_subtotal, certified_fulltime }) => ({
    when: differs(fulltime_subtotal, 0),
    holds: atLeast(certified_fulltime, fulltime_subtotal),
  }),
});
