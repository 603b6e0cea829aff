import { add, atMost, greatestOf } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { integer } from '../input.js';
import { provisions } from './provisions.js';

/** Title, skill, certificate counts ≤ headcount. */
export const teacherTitleWithin = defineRule({
  id: 'wh-stat.teacher-title-within',
  provision: provisions['teacher-subtotal'],
  kind: 'computable',
  subject: 'statistics',
  severity: 'violation',
  states: '职称、职业资格、资格证人数不多于该类教师',
  inputs: {
    headcount: integer({ description: '该行人数', unit: '人' }),
    title_senior: integer({ description: '职称高级', unit: '人' }),
    title_middle: integer({ description: '职称中级', unit: '人' }),
    title_junior: integer({ description: '职称初级', unit: '人' }),
    skill_senior: integer({ description: '职业资格高级', unit: '人' }),
    skill_middle: integer({ description: '职业资格中级', unit: '人' }),
    skill_junior: integer({ description: '职业资格初级', unit: '人' }),
    certified: integer({ description: '有教师资格证人数', unit: '人' }),
  },
  parameters: {},
  message: '职称/职业资格/资格证人数为{actual}，不能大于该行人数{limit}。',
  remedy: '核对人数。',
  decide: (counts) => ({
    holds: atMost(
      greatestOf(
        add(counts.title_senior, counts.title_middle, counts.title_junior),
        add(counts.skill_senior, counts.skill_middle, counts.skill_junior),
        counts.certified,
      ),
      counts.headcount,
    ),
  }),
});
