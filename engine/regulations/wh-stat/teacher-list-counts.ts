import { all, joined, same } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { integer } from '../input.js';
import { provisions } from './provisions.js';

/** Teacher lists = statistics. */
export const teacherListCounts = defineRule({
  id: 'wh-stat.teacher-list-counts',
  provision: provisions['teacher-list-counts'],
  kind: 'computable',
  subject: 'statistics',
  severity: 'violation',
  states: '教师一览表行数与教师队伍统计一致',
  lacking: 'until-filled',
  inputs: {
    listed_fulltime: integer({ description: '一览表专任行数', unit: '人' }),
    listed_parttime: integer({ description: '兼职教师行数', unit: '人' }),
    fulltime_subtotal: integer({ description: '统计表专任小计', unit: '人' }),
    parttime_teachers: integer({ description: '统计表兼职人数', unit: '人' }),
  },
  parameters: {},
  message: '一览表为{actual}人，统计表为{limit}人。',
  remedy: '补全名单或改正统计数。',
  decide: ({ listed_fulltime, listed_parttime, fulltime_subtotal, parttime_teachers }) => ({
    holds: all(same(listed_fulltime, fulltime_subtotal), same(listed_parttime, parttime_teachers)),
    actual: joined('专任', listed_fulltime, '、兼职', listed_parttime),
    permitted: joined('专任', fulltime_subtotal, '、兼职', parttime_teachers),
  }),
});
