import type { FieldsSection } from '../../engine/form/index.js';

export const creditSummary: FieldsSection = {
  kind: 'fields',
  id: 'credit_summary',
  title: '十一、学时与学分',
  fields: [
    {
      id: 'online_hours_total',
      label: '线上学时合计',
      kind: 'decimal',
      required: true,
      unit: '学时',
      shared: 'project.onlineHours',
      computed: {
        kind: 'column-sum',
        column: 'online_courses.online_course_hours',
      },
      basis: [
        {
          document: '杭师质监〔2019〕5号',
          article: '一（一）3',
          quote: '线下集中培训课时是否明显超过线上学习课时',
        },
      ],
    },
    {
      id: 'offline_hours_total',
      label: '线下学时合计',
      kind: 'decimal',
      required: true,
      unit: '学时',
      shared: 'project.offlineHours',
      limitNote: '线下集中培训课时明显超过线上学习课时',
      computed: {
        kind: 'column-sum',
        column: 'offline_courses.offline_course_hours',
      },
      basis: [
        {
          document: '杭师质监〔2019〕5号',
          article: '一（一）3',
          quote: '线下集中培训课时是否明显超过线上学习课时',
        },
      ],
    },
    {
      id: 'online_credits_total',
      label: '线上学分合计',
      kind: 'decimal',
      required: true,
      unit: '学分',
      shared: 'project.onlineCredits',
      computed: {
        kind: 'column-sum',
        column: 'online_courses.online_course_credits',
      },
      basis: [
        {
          document: '杭师质监〔2019〕5号',
          article: '二（二）1',
          quote:
            '省级 90 学分培训原则上不采用混合式培训，确有优秀资源支撑、培训管理到位、模式新颖、效果良好的，线上培训学分不得超过总学分的 1/4，并严格按照学分制管理办法折算学分；其他培训如采用混合式培训，线上培训要求同上，学分占比不超过 1/3',
        },
      ],
    },
    {
      id: 'offline_credits_total',
      label: '线下学分合计',
      kind: 'decimal',
      required: true,
      unit: '学分',
      shared: 'project.offlineCredits',
      computed: {
        kind: 'column-sum',
        column: 'offline_courses.offline_course_credits',
      },
      basis: [
        {
          document: '杭师质监〔2019〕5号',
          article: '二（二）1',
          quote:
            '省级 90 学分培训原则上不采用混合式培训，确有优秀资源支撑、培训管理到位、模式新颖、效果良好的，线上培训学分不得超过总学分的 1/4，并严格按照学分制管理办法折算学分；其他培训如采用混合式培训，线上培训要求同上，学分占比不超过 1/3',
        },
      ],
    },
    {
      id: 'total_credits',
      label: '总学分',
      kind: 'decimal',
      required: true,
      unit: '学分',
      shared: 'project.basicCredits',
      guidance: '填写申报总学分；与课程学分合计不一致时会提醒。',
      basis: [
        {
          document: '杭师质监〔2019〕5号',
          article: '二（二）1',
          quote:
            '省级 90 学分培训原则上不采用混合式培训，确有优秀资源支撑、培训管理到位、模式新颖、效果良好的，线上培训学分不得超过总学分的 1/4，并严格按照学分制管理办法折算学分；其他培训如采用混合式培训，线上培训要求同上，学分占比不超过 1/3',
        },
        { document: '浙江省中小学教师培训机构资质复查细则', article: '表2', quote: '基础学分' },
      ],
    },
    {
      id: 'online_credit_ratio',
      label: '线上学分占比',
      kind: 'percentage',
      required: true,
      unit: '%',
      shared: 'project.onlineCreditRatio',
      limitNote: '90学分培训不得超过总学分的1/4；其他培训不超过1/3',
      computed: {
        kind: 'ratio',
        of: 'online_credits_total',
        by: 'total_credits',
        percentage: true,
        decimals: 2,
      },
      basis: [
        {
          document: '杭师质监〔2019〕5号',
          article: '二（二）1',
          quote:
            '省级 90 学分培训原则上不采用混合式培训，确有优秀资源支撑、培训管理到位、模式新颖、效果良好的，线上培训学分不得超过总学分的 1/4，并严格按照学分制管理办法折算学分；其他培训如采用混合式培训，线上培训要求同上，学分占比不超过 1/3',
        },
      ],
    },
  ],
  grid: [
    ['online_hours_total', 'offline_hours_total'],
    ['online_credits_total', 'offline_credits_total'],
    ['total_credits', 'online_credit_ratio'],
  ],
};
