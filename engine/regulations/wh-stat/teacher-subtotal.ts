import { defineRule } from '../define-rule.js';
import { integer, optional } from '../input.js';
import { instrument } from './instrument.js';
import { isSumOf } from './sums.js';

/** Subtotal = general + specialty teachers. */
export const teacherSubtotal = defineRule({
  id: 'wh-stat.teacher-subtotal',
  instrument,
  citation: {
    article: '教师队伍统计',
    quote:
      '人数学历情况职称情况职业资格有教师资格证人数研究生本科专科中专其他高级中级初级高级中级初级专任教师文化课专业课小计兼职教师合计',
  },
  kind: 'computable',
  subject: 'statistics',
  scope: '无（凡本文件适用的均适用）',
  severity: 'violation',
  inputs: {
    fulltime_subtotal: integer({ description: '专任教师小计', unit: '人' }),
    culture_teachers: optional(integer({ description: '文化课（未填按0）', unit: '人' })),
    specialty_teachers: optional(integer({ description: '专业课（未填按0）', unit: '人' })),
  },
  parameters: {},
  message: '专任教师小计填{actual}，分项相加为{limit}。',
  remedy: '核对分项或改正合计。',
  check({ fulltime_subtotal, culture_teachers, specialty_teachers }) {
    return isSumOf(fulltime_subtotal, [culture_teachers, specialty_teachers]);
  },
});
