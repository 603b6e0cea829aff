import { all, differs, firstOf, joined, not, word, yearsAfter } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, day, oneOf } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** Pass without objection renews for 3 years (expiry date). */
export const requalify = defineRule({
  id: 'zj-2026-review.s3.4.requalify',
  provision: provisions['s3.4.requalify'],
  kind: 'computable',
  subject: 'institution',
  severity: 'info',
  inputs: {
    band: oneOf(['优秀', '良好', '合格', '不合格'], { description: '复查档次' }),
    objection_upheld: boolean({ description: '公示期是否有成立的异议' }),
    announce_date: day({ description: '结果公布日期', unit: '日' }),
  },
  parameters: {
    validity_years: since('2026-03-25', 3, '年'),
  },
  message: '资质结论/有效期至：{value}。',
  remedy: '不合格或有异议的按程序处理。',
  readings: [{ point: '三年从公示结束还是公布之日起算', reading: '公布之日', why: '条文为“结果公布”一节' }],
  relations: [{ id: 'zj-2011-03.s6.2.validity-3y', relation: 'consistent-with', note: '均为三年' }],
  decide: ({ band, objection_upheld, announce_date }, { validity_years }) => ({
    gives: firstOf(
      [
        [
          all(differs(band, '不合格'), not(objection_upheld)),
          joined(yearsAfter(announce_date, validity_years)),
        ],
      ],
      word('不再次获得资质'),
    ),
  }),
});
