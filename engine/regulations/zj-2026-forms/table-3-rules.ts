import { add, oneOfAllowed } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { integer, number } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';
import { tierByCount } from './tier.js';

/** Allowed self-scores for management rules: 5 / 4 / 3 / 0. */
export const scoreValues = defineRule({
  id: 'zj-2026-forms.t3.rules.score-values',
  provision: provisions['t3.rules.score-values'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'violation',
  states: '“管理制度”自评分为{allowed_scores}之一',
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
  decide: ({ score }, { allowed_scores }) => oneOfAllowed(score, allowed_scores),
});

/** Rules tier by number missing, too simple or not executed. */
export const tier = defineRule({
  id: 'zj-2026-forms.t3.rules.tier',
  provision: provisions['t3.rules.tier'],
  kind: 'computable',
  subject: 'score-sheet',
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
  decide: ({ absent_rules, too_simple_rules, unexecuted_rules }, { good_max, pass_max }) => ({
    gives: tierByCount(add(absent_rules, too_simple_rules, unexecuted_rules), good_max, pass_max),
  }),
});
