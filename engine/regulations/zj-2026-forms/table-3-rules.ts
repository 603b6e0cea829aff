import { defineRule } from '../define-rule.js';
import { integer, number } from '../input.js';
import { since } from '../parameter.js';
import { instrument } from './instrument.js';
import { gradedAs, scoreOfRow, tierByCount } from './tier.js';

/** Allowed self-scores for management rules: 5 / 4 / 3 / 0. */
export const scoreValues = defineRule({
  id: 'zj-2026-forms.t3.rules.score-values',
  instrument,
  citation: {
    article: '表3 管理制度',
    quote: '自评标准（优100%，良80%，合格60%，不合格0分）……管理制度5分',
    alsoAt: [{ quote: '管理制度5分', note: '表5分值' }],
  },
  kind: 'computable',
  subject: 'score-sheet',
  scope: '表3自评分；表5专家对单个抽查项目的打分同样适用，但表5总得分是算术平均，可为其他数值',
  severity: 'violation',
  inputs: {
    score: number({ description: '“管理制度”自评分', unit: '分' }),
  },
  parameters: {
    points: since('2026-03-25', 5, '分'),
    allowed_scores: since('2026-03-25', [5, 4, 3, 0] as const, '分'),
  },
  message: '“管理制度”自评分为{actual}，只能填{limit}之一。',
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

/** Rules tier by number missing, too simple or not executed. */
export const tier = defineRule({
  id: 'zj-2026-forms.t3.rules.tier',
  instrument,
  citation: {
    article: '表3/表5 管理制度',
    quote:
      '评价标准：1.单位各项管理制度健全且执行良好；2.培训管理制度健全且执行良好……自评掌握：1.制度健全执行良好（优）；缺1（良）；缺2（合格）；缺3以上不合格。2.制度不规范内容过于简单缺乏操作性的以缺计入。3.制度未得到很好执行的以缺计入（如虽有档案管理制度，但管理薄弱）。',
    alsoAt: [
      {
        quote:
          '1.制度健全执行良好（优）；缺1（良）；缺2（合格）；缺3以上不合格。2.制度不规范内容过于简单缺乏操作性的以缺计入。3.制度未得到很好执行的以缺计入（如虽有档案管理制度，但管理薄弱）。',
        note: '表5重复，适用于专家评分',
      },
    ],
  },
  kind: 'computable',
  subject: 'score-sheet',
  scope: '无（凡本文件适用的均适用）',
  severity: 'info',
  inputs: {
    absent_rules: integer({ description: '缺少的制度数', unit: '项' }),
    too_simple_rules: integer({ description: '过于简单缺乏操作性的制度数', unit: '项' }),
    unexecuted_rules: integer({ description: '未得到很好执行的制度数', unit: '项' }),
  },
  parameters: {
    good_max: since('2026-03-25', 1, '项'),
    pass_max: since('2026-03-25', 2, '项'),
    reference_rules: since(
      '2026-03-25',
      [
        '人事财务管理',
        '岗位职责考核管理',
        '档案资料管理',
        '培训项目管理',
        '培训过程管理',
        '培训质量监控和管理',
      ] as const,
      '项',
    ),
  },
  message: '“管理制度”最高可评：{value}（满分5分）。',
  remedy: '自评分不能高于该档。',
  readings: [
    { point: '应有哪些制度', reading: '按佐证要求列出的六类为基数', why: '“等”字未穷尽，六类是文本明列的' },
  ],
  relations: [
    { id: 'zj-2026-forms.x.t3-score-not-above-tier', relation: 'input-to', note: '自评分不得高于所得档次' },
  ],
  check({ absent_rules, too_simple_rules, unexecuted_rules }, { good_max, pass_max }) {
    return gradedAs(
      tierByCount(absent_rules.plus(too_simple_rules).plus(unexecuted_rules), good_max, pass_max),
    );
  },
});
