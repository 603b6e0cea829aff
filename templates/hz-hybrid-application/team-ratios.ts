import type { FieldsSection } from '../../engine/form/index.js';

/** Shares of outside experts and of frontline teachers. */
export const teamRatios: FieldsSection = {
  kind: 'fields',
  id: 'team_ratios',
  title: null,
  fields: [
    {
      id: 'external_expert_ratio',
      label: '本地区以外专家比例',
      kind: 'percentage',
      required: true,
      unit: '%',
      shared: 'project.externalExpertRatio',
      limitNote: '不少于30%',
      computed: {
        kind: 'ratio',
        of: {
          kind: 'row-count',
          roster: 'teachers',
          where: {
            column: 'teacher_is_external',
            among: ['是'],
          },
        },
        by: {
          kind: 'row-count',
          roster: 'teachers',
        },
        percentage: true,
        decimals: 2,
      },
      basis: [
        {
          document: '浙江省中小学教师专业发展培训质量管理工作规程（试行）',
          article: '第九条',
          quote: '专家团队中本地区以外的专家不少于30%，一线中小学优秀教师和教研员不少于50%',
        },
      ],
    },
    {
      id: 'frontline_teacher_ratio',
      label: '一线中小学优秀教师和教研员比例',
      kind: 'percentage',
      required: true,
      unit: '%',
      shared: 'project.frontlineTeacherRatio',
      limitNote: '不少于50%',
      computed: {
        kind: 'ratio',
        of: {
          kind: 'row-count',
          roster: 'teachers',
          where: {
            column: 'teacher_is_frontline',
            among: ['是'],
          },
        },
        by: {
          kind: 'row-count',
          roster: 'teachers',
        },
        percentage: true,
        decimals: 2,
      },
      basis: [
        {
          document: '浙江省中小学教师专业发展培训质量管理工作规程（试行）',
          article: '第九条',
          quote: '专家团队中本地区以外的专家不少于30%，一线中小学优秀教师和教研员不少于50%',
        },
      ],
    },
  ],
  grid: [['external_expert_ratio', 'frontline_teacher_ratio']],
};
