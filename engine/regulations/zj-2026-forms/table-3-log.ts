import { defineRule } from '../define-rule.js';
import { boolean, integer, number, oneOf } from '../input.js';
import { since } from '../parameter.js';
import { instrument } from './instrument.js';
import { lowerTier, scoreOfRow, tierUnless } from './tier.js';

/** Allowed self-scores for log management: 6 / 4.8 / 3.6 / 0. */
export const scoreValues = defineRule({
  id: 'zj-2026-forms.t3.log.score-values',
  instrument,
  citation: {
    article: '表3 日志管理',
    quote: '自评标准（优100%，良80%，合格60%，不合格0分）……日志管理6分',
    alsoAt: [{ quote: '日志管理6分', note: '表5分值' }],
  },
  kind: 'computable',
  subject: 'score-sheet',
  scope: '表3自评分；表5专家对单个抽查项目的打分同样适用，但表5总得分是算术平均，可为其他数值',
  severity: 'violation',
  inputs: {
    score: number({ description: '“日志管理”自评分', unit: '分' }),
  },
  parameters: {
    points: since('2026-03-25', 6, '分'),
    allowed_scores: since('2026-03-25', [6, 4.8, 3.6, 0] as const, '分'),
  },
  message: '“日志管理”自评分为{actual}，只能填{limit}之一。',
  remedy: '按档次填：优6、良4.8、合格3.6、不合格0。',
  readings: [{ point: '是否允许在档次之间给中间分', reading: '不允许', why: '表头规定四档百分比' }],
  relations: [
    { id: 'zj-2026-forms.t3.points-table', relation: 'uses', note: '分值' },
    { id: 'zj-2026-forms.t5.average-of-samples', relation: 'see-also', note: '表5取平均' },
  ],
  check({ score }, { allowed_scores }) {
    return scoreOfRow(score, allowed_scores);
  },
});

/** Log tier with automatic failures. */
export const tier = defineRule({
  id: 'zj-2026-forms.t3.log.tier',
  instrument,
  citation: {
    article: '表3/表5 日志管理',
    quote:
      '评价标准：1.制度健全；2.管理严格；3.记录完整；4.填报及时自评掌握：1.制度健全，机制完善，实施规范，记录完整的（优）；制度健全，机制完善，实施规范，记录完整性有待进一步改进的（良）；制度机制基本健全，日志不全，记录不够完整的（合格）；四个方面有2个方面欠缺的（不合格）；2.可通过质量监控管理平台检查日志提交记录；3.若发现日志是应付检查后补的判定为不合格。',
    alsoAt: [
      {
        quote:
          '四个方面有2个方面欠缺的（不合格）；2.可通过质量监控管理平台检查日志提交记录，若自评材料与网上记录不一致的以不合格计；3.若发现日志是应付检查后补的判定为不合格。4.培训项目抽查数不少于5个。',
        note: '表5重复，适用于专家评分',
      },
    ],
  },
  kind: 'computable',
  subject: 'score-sheet',
  scope: '无（凡本文件适用的均适用）',
  severity: 'info',
  inputs: {
    assessed_level: oneOf(['优', '良', '合格', '不合格'], { description: '人工评定档次' }),
    deficient_aspects: integer({ description: '制度、管理、记录、填报四个方面中欠缺的个数', unit: '个' }),
    backfilled: boolean({ description: '日志是否后补' }),
    platform_mismatch: boolean({ description: '自评材料与网上记录是否不一致（表5）' }),
  },
  parameters: {
    fail_deficient: since('2026-03-25', 2, '个'),
  },
  message: '“日志管理”最高可评：{value}（满分6分）。',
  remedy: '自评分不能高于该档。',
  readings: [{ point: '欠缺1个方面能否评优', reading: '不能，最高良', why: '优要求四项都好' }],
  relations: [
    { id: 'zj-2026-forms.x.t3-score-not-above-tier', relation: 'input-to', note: '自评分不得高于所得档次' },
    { id: 'zj-2014-rules.a13.daily-online-log', relation: 'input-to', note: '每天登记' },
  ],
  check({ assessed_level, deficient_aspects, backfilled, platform_mismatch }, { fail_deficient }) {
    const fails = backfilled || platform_mismatch || deficient_aspects.atLeast(fail_deficient);
    return tierUnless(fails, deficient_aspects.isZero() ? assessed_level : lowerTier(assessed_level, '良'));
  },
});
