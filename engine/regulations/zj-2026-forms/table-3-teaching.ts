import { defineRule } from '../define-rule.js';
import { boolean, number, oneOf } from '../input.js';
import { since } from '../parameter.js';
import { instrument } from './instrument.js';
import { scoreOfRow, tierUnless } from './tier.js';

/** Allowed self-scores for teaching management: 5 / 4 / 3 / 0. */
export const scoreValues = defineRule({
  id: 'zj-2026-forms.t3.teaching.score-values',
  instrument,
  citation: {
    article: '表3 教学管理',
    quote: '自评标准（优100%，良80%，合格60%，不合格0分）……教学管理5分',
    alsoAt: [{ quote: '教学管理5分', note: '表5分值' }],
  },
  kind: 'computable',
  subject: 'score-sheet',
  scope: '表3自评分；表5专家对单个抽查项目的打分同样适用，但表5总得分是算术平均，可为其他数值',
  severity: 'violation',
  inputs: {
    score: number({ description: '“教学管理”自评分', unit: '分' }),
  },
  parameters: {
    points: since('2026-03-25', 5, '分'),
    allowed_scores: since('2026-03-25', [5, 4, 3, 0] as const, '分'),
  },
  message: '“教学管理”自评分为{actual}，只能填{limit}之一。',
  remedy: '按档次填：优5、良4、合格3、不合格0。',
  readings: [{ point: '是否允许在档次之间给中间分', reading: '不允许', why: '表头规定四档百分比' }],
  relations: [
    { id: 'zj-2026-forms.t3.points-table', relation: 'uses', note: '分值' },
    { id: 'zj-2026-forms.t5.average-of-samples', relation: 'see-also', note: '表5取平均' },
  ],
  check({ score }, { allowed_scores }) {
    return scoreOfRow(score, allowed_scores);
  },
});

/** Teaching tier with automatic failures. */
export const tier = defineRule({
  id: 'zj-2026-forms.t3.teaching.tier',
  instrument,
  citation: {
    article: '表3/表5 教学管理',
    quote:
      '评价标准：1.制度健全；2.管理规范（计划执行、教学安排、日志记录、质量测评等管理）；3.记录完整资料齐全自评掌握：1.制度健全，各环节管理有序，记录完整资料齐全（优）；制度健全，管理规范，记录基本完整的（良）；制度健全，少数环节管理有待完善或记录部分缺少（合格）；管理不规范、资料不齐全（不合格）。2.质量监控管理平台记录和实际记录严重不符，或管理记录明显是应付检查后补的判定为不合格。',
    alsoAt: [
      {
        quote:
          '2.质量监控管理平台记录和实际记录严重不符，或管理记录明显是应付检查后补的判定为不合格。3.存在调课随意，实施计划一致性低，随意压缩课时等情况的直接判定不合格。4.培训项目抽查数不少于5个。',
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
    backfilled_or_mismatch: boolean({ description: '记录后补或与平台严重不符' }),
    arbitrary_changes: boolean({ description: '调课随意、一致性低、随意压缩课时（表5）' }),
  },
  parameters: {},
  message: '“教学管理”最高可评：{value}（满分5分）。',
  remedy: '自评分不能高于该档。',
  relations: [
    { id: 'zj-2026-forms.x.t3-score-not-above-tier', relation: 'input-to', note: '自评分不得高于所得档次' },
  ],
  check({ assessed_level, backfilled_or_mismatch, arbitrary_changes }) {
    return tierUnless(backfilled_or_mismatch || arbitrary_changes, assessed_level);
  },
});
