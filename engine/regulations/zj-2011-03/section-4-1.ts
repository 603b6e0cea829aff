import { all, any, contains, endsWith, firstOf, normalised, not, same, word } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { oneOf, text } from '../input.js';
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

const PROVINCIAL = '省教育厅';

/** The application goes to the authority of the scope that it applies for. */
export const acceptingAuthority = defineRule({
  id: 'zj-2011-03.s4.1.accepting-authority',
  provision: provisions['s4.1.competent-authority'],
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  states: '受理部门与培训对象范围相应',
  inputs: {
    training_scope: oneOf(['within-county', 'cross-county', 'cross-city'], {
      description: '培训对象范围（本行政区域内/跨县/跨设区市）',
    }),
    accepting_authority: text({ description: '受理教育行政部门' }),
  },
  parameters: {},
  message: '受理部门填“{actual}”，按培训对象范围应为{limit}。',
  remedy: '核对培训对象范围，向对应的教育行政部门申请。',
  readings: [
    {
      point: '怎样从名称看出是设区市教育局',
      reading: '名称有“市”，不是县、区教育局，也不是省教育厅；县级市教育局分不出，按设区市看待',
      why: '表上只填名称',
    },
  ],
  relations: [{ id: 'zj-2011-03.s4.1.competent-authority', relation: 'uses', note: '由哪个部门认定' }],
  decide: ({ training_scope, accepting_authority }) => {
    const authority = normalised(accepting_authority);
    const isProvincial = contains(authority, PROVINCIAL);
    const isOfCounty = any(
      ...['县教育局', '区教育局', '县教体局', '区教体局'].map((one) => endsWith(authority, one)),
    );
    return {
      holds: any(
        all(same(training_scope, 'within-county'), not(isProvincial)),
        all(
          same(training_scope, 'cross-county'),
          contains(authority, '市'),
          not(any(isProvincial, isOfCounty)),
        ),
        all(same(training_scope, 'cross-city'), isProvincial),
      ),
      actual: accepting_authority,
      permitted: firstOf(
        [
          [same(training_scope, 'within-county'), word('所在地教育行政部门')],
          [same(training_scope, 'cross-county'), word('设区市教育局')],
        ],
        word(PROVINCIAL),
      ),
    };
  },
});
