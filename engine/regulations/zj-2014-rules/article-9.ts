import {
  all,
  atLeast,
  differs,
  filled,
  firstOf,
  joined,
  percentageOf,
  reachesPercentage,
  word,
} from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, integer, optional, text } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** A key project has a chief expert and a team, the chief expert included. */
export const chiefExpert = defineRule({
  id: 'zj-2014-rules.a9.chief-expert',
  provision: provisions['a9.chief-expert'],
  kind: 'computable',
  subject: 'project',
  severity: 'violation',
  states: '重点项目有首席专家，团队不少于{min_team_size}人',
  inputs: {
    is_key_project: boolean({ description: '是否重点培训项目' }),
    chief_expert_name: optional(text({ description: '首席专家姓名' })),
    team_size: integer({ description: '专家团队人数（含首席专家）', unit: '人' }),
  },
  parameters: {
    min_team_size: since('2014-08-20', 2, '人'),
  },
  message: '重点项目首席专家/团队：{actual}；须有首席专家且团队不少于{limit}人。',
  remedy: '填写首席专家和团队成员。',
  readings: [
    { point: '“团队”最少几人', reading: '至少2人（首席专家加1人）', why: '一人不成团队；文本无更高要求' },
  ],
  decide: ({ is_key_project, chief_expert_name, team_size }, { min_team_size }) => ({
    when: is_key_project,
    holds: all(filled(chief_expert_name), atLeast(team_size, min_team_size)),
    byReading: filled(chief_expert_name),
    actual: joined(
      firstOf([[filled(chief_expert_name), chief_expert_name]], word('未填')),
      '、',
      team_size,
      '人',
    ),
    permitted: min_team_size,
  }),
});

/** Key project: outside-region experts ≥ 30%. */
export const outsideRegion30pct = defineRule({
  id: 'zj-2014-rules.a9.outside-region-30pct',
  provision: provisions.a9,
  kind: 'computable',
  subject: 'project',
  severity: 'violation',
  states: '重点项目本地区以外的专家不少于{min_outside_share}%',
  inputs: {
    is_key_project: boolean({ description: '是否重点培训项目' }),
    team_size: integer({ description: '专家团队人数', unit: '人' }),
    outside_region_experts: integer({ description: '本地区以外的专家人数', unit: '人' }),
  },
  parameters: {
    min_outside_share: since('2014-08-20', 30, '%'),
  },
  message: '本地区以外专家占{actual}%，不得少于{limit}%。',
  remedy: '增聘本地区以外的专家。',
  readings: [
    {
      point: '30%、50%两句是否只管重点项目',
      reading: '只管重点项目，其他项目按表3“培训师资”评分',
      why: '承接前一句“重点培训项目”的“专家团队”',
    },
    {
      point: '“本地区”指县还是设区市',
      reading: '机构面向地区：面向全省的以外省或其他设区市计，面向本县的以外县计；填报时由机构注明',
      why: '没有定义；表3要求“单位要有明确的地区显示”',
    },
    { point: '首席专家是否计入团队人数', reading: '计入', why: '首席专家领导团队，属团队成员' },
  ],
  relations: [
    { id: 'zj-2026-forms.t3.faculty.outside-30', relation: 'differs-from', note: '表3对所有项目写“30%以上”' },
  ],
  decide: ({ is_key_project, team_size, outside_region_experts }, { min_outside_share }) => ({
    when: all(is_key_project, differs(team_size, 0)),
    holds: reachesPercentage(outside_region_experts, team_size, min_outside_share),
    actual: percentageOf(outside_region_experts, team_size),
    permitted: min_outside_share,
  }),
});

/** Key project: frontline teachers/researchers ≥ 50%. */
export const frontline50pct = defineRule({
  id: 'zj-2014-rules.a9.frontline-50pct',
  provision: provisions.a9,
  kind: 'computable',
  subject: 'project',
  severity: 'violation',
  states: '重点项目一线优秀教师和教研员不少于{min_frontline_share}%',
  inputs: {
    is_key_project: boolean({ description: '是否重点培训项目' }),
    team_size: integer({ description: '专家团队人数', unit: '人' }),
    frontline_experts: integer({ description: '一线中小学优秀教师和教研员人数', unit: '人' }),
  },
  parameters: {
    min_frontline_share: since('2014-08-20', 50, '%'),
  },
  message: '一线优秀教师和教研员占{actual}%，不得少于{limit}%。',
  remedy: '增聘一线优秀教师或教研员。',
  readings: [
    { point: '同一人既是外地专家又是一线教师', reading: '两项都可计', why: '两个比例分别计算，没有互斥规定' },
  ],
  relations: [
    {
      id: 'zj-2026-forms.t3.faculty.frontline-50',
      relation: 'differs-from',
      note: '表3写“50%左右”，且不提教研员',
    },
  ],
  decide: ({ is_key_project, team_size, frontline_experts }, { min_frontline_share }) => ({
    when: all(is_key_project, differs(team_size, 0)),
    holds: reachesPercentage(frontline_experts, team_size, min_frontline_share),
    actual: percentageOf(frontline_experts, team_size),
    permitted: min_frontline_share,
  }),
});
