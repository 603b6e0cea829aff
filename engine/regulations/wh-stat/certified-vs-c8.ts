import { notApplicable, verdict } from '../answer.js';
import { defineRule } from '../define-rule.js';
import { integer } from '../input.js';
import { since } from '../parameter.js';
import { instrument } from './instrument.js';

/** All full-time teachers certified (C8). */
export const certifiedVsC8 = defineRule({
  id: 'wh-stat.certified-vs-c8',
  instrument,
  citation: {
    article: '教师队伍统计/C8',
    quote:
      '人数学历情况职称情况职业资格有教师资格证人数研究生本科专科中专其他高级中级初级高级中级初级专任教师文化课专业课小计兼职教师合计',
  },
  kind: 'computable',
  subject: 'statistics',
  scope: '荣成市民办培训学校',
  severity: 'violation',
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
  check({ fulltime_subtotal, certified_fulltime }) {
    if (fulltime_subtotal.isZero()) return notApplicable();
    return verdict(certified_fulltime.atLeast(fulltime_subtotal), {
      actual: certified_fulltime,
      limit: fulltime_subtotal,
    });
  },
});
