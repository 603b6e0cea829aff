import { any, firstOf, lessThan, not, oneOfAllowed } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, integer, number } from '../input.js';
import { since } from '../parameter.js';
import { figures } from './figures.js';
import { provisions } from './provisions.js';
import { EXCELLENT, GOOD, PASS, tierUnless } from './tier.js';

/** Allowed self-scores for full-time staff: 9 / 7.2 / 5.4 / 0. */
export const scoreValues = defineRule({
  id: 'zj-2026-forms.t3.staff.score-values',
  provision: provisions['t3.staff.score-values'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'violation',
  states: '“专职师资”自评分为{allowed_scores}之一',
  inputs: {
    score: number({ description: '“专职师资”自评分', unit: '分' }),
  },
  parameters: {
    points: figures.staff_points,
    allowed_scores: since('2026-03-25', [9, 7.2, 5.4, 0] as const, '分'),
  },
  message: '“专职师资”自评分为{actual}，只能填{limit}之一。',
  remedy: '按档次填：优9、良7.2、合格5.4、不合格0。',
  readings: [{ point: '是否允许在档次之间给中间分', reading: '不允许', why: '表头规定四档百分比' }],
  relations: [
    { id: 'zj-2026-forms.t3.points-table', relation: 'uses', note: '分值' },
    { id: 'zj-2026-forms.t5.average-of-samples', relation: 'see-also', note: '表5取平均' },
  ],
  decide: ({ score }, { allowed_scores }) => oneOfAllowed(score, allowed_scores),
});

/** Staff tier from 10 teachers, 5 seniors, 5 managers. */
export const tier = defineRule({
  id: 'zj-2026-forms.t3.staff.tier',
  provision: provisions['t3.staff.tier'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'info',
  inputs: {
    full_time_teachers: integer({ description: '专职教师', unit: '人' }),
    senior_teachers: integer({ description: '高级职称', unit: '人' }),
    full_time_managers: integer({ description: '专职管理人员', unit: '人' }),
    specialty_match: boolean({ description: '专业是否对口' }),
    structure_reasonable: boolean({ description: '学科（专业）结构是否合理' }),
  },
  parameters: {
    min_teachers: figures.min_teachers,
    min_seniors: figures.min_seniors,
    min_managers: figures.min_managers,
  },
  message: '“专职师资”最高可评：{value}（满分9分）。',
  remedy: '自评分不能高于该档。',
  readings: [
    {
      point: '管理人员不足5人算哪档',
      reading: '最高合格',
      why: '优、良都要求管理人员数量达标；“不合格”只提“数量、职称”，通读指专职教师',
    },
    { point: '专业不对口但结构合理', reading: '合格', why: '良档要求除结构外其余达标' },
    {
      point: '“高级职称5人以上”与2011年“比例不低于50%”不一致',
      reading: '评分按5人；资质条件另按50%提示',
      why: '见浙教师〔2011〕03号三（四）高级职称比例一条的理解',
    },
  ],
  relations: [
    { id: 'zj-2026-forms.x.t3-score-not-above-tier', relation: 'input-to', note: '自评分不得高于所得档次' },
    { id: 'zj-2011-03.s3.4.teachers-10', relation: 'same-threshold', note: '10人' },
    { id: 'zj-2011-03.s3.4.senior-50pct', relation: 'conflicts-with', note: '50%与5人' },
    { id: 'zj-2011-03.s3.4.managers-5', relation: 'same-threshold', note: '5人' },
  ],
  decide: (
    { full_time_teachers, senior_teachers, full_time_managers, specialty_match, structure_reasonable },
    { min_teachers, min_seniors, min_managers },
  ) =>
    tierUnless(
      any(lessThan(full_time_teachers, min_teachers), lessThan(senior_teachers, min_seniors)),
      firstOf(
        [
          [any(lessThan(full_time_managers, min_managers), not(specialty_match)), PASS],
          [structure_reasonable, EXCELLENT],
        ],
        GOOD,
      ),
    ),
});
