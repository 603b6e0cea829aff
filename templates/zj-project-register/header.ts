import type { FieldsSection } from '../../engine/form/index.js';

export const header: FieldsSection = {
  kind: 'fields',
  id: 'header',
  title: null,
  fields: [
    {
      id: 'institution_name',
      label: '申报机构',
      kind: 'text',
      required: true,
      shared: 'institution.name',
      basis: [
        {
          document: '浙教办函〔2021〕157号',
          article: '三（一）',
          quote:
            '2021年下半年面向全省的培训项目申报数：浙江师范大学、杭州师范大学限报40项，其他高校和面向全省开展教师培训的培训机构限报25项，承担远程培训的机构限报35项。认定资质不满一年的培训机构限报5项。',
        },
      ],
    },
    {
      id: 'institution_category',
      lasting: true,
      label: '机构类别',
      kind: 'choice',
      required: true,
      choices: ['浙江师范大学、杭州师范大学', '其他高校', '其他面向全省的培训机构', '远程培训机构'],
      basis: [
        {
          document: '浙教办函〔2021〕157号',
          article: '三（一）',
          quote:
            '2021年下半年面向全省的培训项目申报数：浙江师范大学、杭州师范大学限报40项，其他高校和面向全省开展教师培训的培训机构限报25项，承担远程培训的机构限报35项。认定资质不满一年的培训机构限报5项。',
        },
      ],
    },
    {
      id: 'training_modes',
      lasting: true,
      label: '培训方式',
      kind: 'choice',
      required: true,
      multiple: true,
      choices: ['集中面授', '远程'],
      guidance: '同时承担面授和远程培训的，两项都写，用顿号隔开。',
      basis: [
        {
          document: '浙教办函〔2021〕157号',
          article: '三（一）',
          quote:
            '2021年下半年面向全省的培训项目申报数：浙江师范大学、杭州师范大学限报40项，其他高校和面向全省开展教师培训的培训机构限报25项，承担远程培训的机构限报35项。认定资质不满一年的培训机构限报5项。',
        },
      ],
    },
    {
      id: 'certification_date',
      lasting: true,
      label: '取得资质日期',
      kind: 'date',
      required: true,
      guidance: '认定资质不满一年的机构另有限额。',
      basis: [
        {
          document: '浙教办函〔2021〕157号',
          article: '三（一）',
          quote:
            '2021年下半年面向全省的培训项目申报数：浙江师范大学、杭州师范大学限报40项，其他高校和面向全省开展教师培训的培训机构限报25项，承担远程培训的机构限报35项。认定资质不满一年的培训机构限报5项。',
        },
      ],
    },
    {
      id: 'round',
      label: '申报轮次',
      kind: 'choice',
      required: true,
      choices: [
        '2021年下半年',
        '2022年上半年',
        '2022年下半年',
        '2023年上半年',
        '2023年下半年',
        '2024年上半年',
        '2024年下半年',
        '2025年上半年',
        '2025年下半年',
        '2026年上半年',
        '2026年下半年',
        '2027年上半年',
        '2027年下半年',
        '2028年上半年',
        '2028年下半年',
        '2029年上半年',
        '2029年下半年',
        '2030年上半年',
        '2030年下半年',
      ],
      basis: [
        {
          document: '浙教办函〔2021〕157号',
          article: '三（一）',
          quote:
            '2021年下半年面向全省的培训项目申报数：浙江师范大学、杭州师范大学限报40项，其他高校和面向全省开展教师培训的培训机构限报25项，承担远程培训的机构限报35项。认定资质不满一年的培训机构限报5项。',
        },
      ],
    },
    {
      id: 'application_date',
      label: '申报日期',
      kind: 'date',
      required: true,
      shared: 'application.date',
      basis: [
        {
          document: '浙教办函〔2021〕157号',
          article: '四（一）',
          quote: '各教师培训机构的培训项目申报时间为2021年7月13日—7月23日；',
        },
      ],
    },
    {
      id: 'in_rectification',
      label: '是否处于整改期',
      kind: 'choice',
      required: true,
      choices: ['是', '否'],
      basis: [
        {
          document: '《浙江省中小学教师专业发展培训质量管理工作规程（试行）》',
          article: '第二十七条',
          quote: '对存在下列情况之一的培训机构应责令其限期整改，整改期内培训项目申报数量减少二分之一：',
        },
      ],
    },
    {
      id: 'project_count',
      label: '项目总数（项）',
      kind: 'integer',
      required: false,
      unit: '项',
      computed: {
        kind: 'row-count',
        roster: 'projects',
      },
      basis: [
        {
          document: '浙教办函〔2021〕157号',
          article: '三（一）',
          quote:
            '2021年下半年面向全省的培训项目申报数：浙江师范大学、杭州师范大学限报40项，其他高校和面向全省开展教师培训的培训机构限报25项，承担远程培训的机构限报35项。认定资质不满一年的培训机构限报5项。',
        },
      ],
    },
    {
      id: 'province_wide_count',
      label: '面向全省的项目数（含订单式，项）',
      kind: 'integer',
      required: false,
      unit: '项',
      computed: {
        kind: 'row-count',
        roster: 'projects',
        where: {
          column: 'project_scope',
          among: ['全省'],
        },
      },
      basis: [
        {
          document: '浙教办函〔2021〕157号',
          article: '三（一）',
          quote:
            '2021年下半年面向全省的培训项目申报数：浙江师范大学、杭州师范大学限报40项，其他高校和面向全省开展教师培训的培训机构限报25项，承担远程培训的机构限报35项。认定资质不满一年的培训机构限报5项。',
        },
      ],
    },
  ],
  grid: [
    ['institution_name', 'institution_category'],
    ['training_modes', 'certification_date'],
    ['round', 'application_date'],
    ['in_rectification', 'project_count'],
    ['province_wide_count'],
  ],
};
