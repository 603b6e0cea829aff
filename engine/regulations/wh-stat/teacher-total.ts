import { defineRule } from '../define-rule.js';
import { integer, optional } from '../input.js';
import { instrument } from './instrument.js';
import { isSumOf } from './sums.js';

/** Total = full-time + part-time. */
export const teacherTotal = defineRule({
  id: 'wh-stat.teacher-total',
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
    teachers_total: integer({ description: '合计', unit: '人' }),
    fulltime_subtotal: optional(integer({ description: '专任教师小计（未填按0）', unit: '人' })),
    parttime_teachers: optional(integer({ description: '兼职教师（未填按0）', unit: '人' })),
  },
  parameters: {},
  message: '合计填{actual}，分项相加为{limit}。',
  remedy: '核对分项或改正合计。',
  check({ teachers_total, fulltime_subtotal, parttime_teachers }) {
    return isSumOf(teachers_total, [fulltime_subtotal, parttime_teachers]);
  },
});
