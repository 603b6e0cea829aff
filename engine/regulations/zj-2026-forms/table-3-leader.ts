import { all, not, oneOfAllowed } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, number, text } from '../input.js';
import { since } from '../parameter.js';
import { isSeniorTitle } from '../title-level.js';
import { provisions } from './provisions.js';
import { EXCELLENT, tierUnless } from './tier.js';

/** Allowed self-scores for project leader: 4 / 0. */
export const scoreValues = defineRule({
  id: 'zj-2026-forms.t3.leader.score-values',
  provision: provisions['t3.leader.score-values'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'violation',
  states: '“项目负责人”自评分为{allowed_scores}之一',
  inputs: {
    score: number({ description: '“项目负责人”自评分', unit: '分' }),
  },
  parameters: {
    points: since('2026-03-25', 4, '分'),
    allowed_scores: since('2026-03-25', [4, 0] as const, '分'),
  },
  message: '“项目负责人”自评分为{actual}，只能填{limit}之一。',
  remedy: '按档次填：优4、不合格0。',
  readings: [
    { point: '是否允许在档次之间给中间分', reading: '不允许', why: '表头规定四档百分比' },
    { point: '良、合格档是否可用', reading: '不可用', why: '“全部满足（优）；1项及以上不满足不合格”' },
  ],
  relations: [
    { id: 'zj-2026-forms.t3.points-table', relation: 'uses', note: '分值' },
    { id: 'zj-2026-forms.t5.average-of-samples', relation: 'see-also', note: '表5取平均' },
  ],
  decide: ({ score }, { allowed_scores }) => oneOfAllowed(score, allowed_scores),
});

/** Project-leader tier: all three conditions or zero. */
export const tier = defineRule({
  id: 'zj-2026-forms.t3.leader.tier',
  provision: provisions['t3.leader.tier'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'info',
  inputs: {
    is_own_staff_in_subject: boolean({ description: '是否本单位本学科专家' }),
    leader_title: text({ description: '项目负责人职称' }),
    subject_matched: boolean({ description: '任教学科与项目是否匹配' }),
    teaches_in_project: boolean({ description: '是否在本项目承担专业教学' }),
    key_info_complete: boolean({ description: '介绍是否含关键信息' }),
  },
  parameters: {
    required_conditions: since('2026-03-25', 3, '项'),
  },
  message: '“项目负责人”最高可评：{value}（满分4分）。',
  remedy: '自评分不能高于该档。',
  relations: [
    { id: 'zj-2026-forms.x.t3-score-not-above-tier', relation: 'input-to', note: '自评分不得高于所得档次' },
    {
      id: 'zj-2021-157.s2.1.leader-title',
      relation: 'stricter-than',
      note: '2021年仅“原则上”对面向全省项目要求副高',
    },
    { id: 'zj-2021-157.s2.1.leader-formal-staff', relation: 'same-as', note: '本单位正式员工' },
    { id: 'zj-2026-forms.x.title-level', relation: 'uses', note: '职称级别' },
  ],
  decide: ({
    is_own_staff_in_subject,
    leader_title,
    subject_matched,
    teaches_in_project,
    key_info_complete,
  }) => {
    const senior = isSeniorTitle(leader_title);
    return tierUnless(
      not(all(key_info_complete, teaches_in_project, is_own_staff_in_subject, senior, subject_matched)),
      EXCELLENT,
    );
  },
});
