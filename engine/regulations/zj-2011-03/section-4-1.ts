import { firstOf, same, word } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { oneOf } from '../input.js';
import { provisions } from './provisions.js';

/** Which authority accredits, by geographic scope of trainees. */
export const competentAuthority = defineRule({
  id: 'zj-2011-03.s4.1.competent-authority',
  provision: provisions['s4.1.competent-authority'],
  kind: 'computable',
  subject: 'institution',
  severity: 'info',
  inputs: {
    training_scope: oneOf(['within-county', 'cross-county', 'cross-city'], {
      description: '培训对象范围（本行政区域内/跨县/跨设区市）',
    }),
  },
  parameters: {},
  message: '按培训对象范围，认定单位为：{value}。',
  remedy: '按培训对象范围向对应部门申报。',
  decide: ({ training_scope }) => ({
    gives: firstOf(
      [
        [same(training_scope, 'within-county'), word('所在地教育行政部门')],
        [same(training_scope, 'cross-county'), word('设区市教育局')],
      ],
      word('省教育厅'),
    ),
  }),
});
