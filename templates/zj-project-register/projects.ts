import type { RosterSection } from '../../engine/form/index.js';

export const projects: RosterSection = {
  kind: 'roster',
  id: 'projects',
  title: null,
  columns: [
    {
      id: 'number',
      label: '序号',
      kind: 'integer',
      required: false,
      weight: 3,
    },
    {
      id: 'project_name',
      label: '项目名称',
      kind: 'text',
      required: true,
      shared: 'project.name',
      weight: 17,
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
      id: 'project_kind',
      label: '项目类型',
      kind: 'choice',
      required: true,
      choices: ['自主选课', '订单式'],
      weight: 4.5,
      basis: [
        {
          document: '浙教办函〔2021〕157号',
          article: '二（一）',
          quote:
            '项目负责人应为项目申报单位的正式员工，面向全省的项目原则上应当具有副高以上职称且每人至多申报4个。',
        },
      ],
    },
    {
      id: 'project_scope',
      label: '面向范围',
      kind: 'choice',
      required: true,
      choices: ['全省', '市', '县'],
      weight: 4,
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
      id: 'training_mode',
      label: '培训方式',
      kind: 'choice',
      required: true,
      choices: ['集中', '远程', '混合'],
      weight: 4,
      basis: [
        {
          document: '浙教办函〔2019〕357号（杭师质监〔2019〕5号引）',
          article: '二（二）1',
          quote:
            '线上培训学分不得超过总学分的1/4，并严格按照学分制管理办法折算学分；其他培训如采用混合式培训，线上培训要求同上，学分占比不超过1/3。',
        },
      ],
    },
    {
      id: 'total_credits',
      label: '总学分',
      group: '学分和学时',
      kind: 'decimal',
      required: true,
      unit: '学分',
      weight: 4,
      basis: [
        {
          document: '浙教办函〔2019〕357号（杭师质监〔2019〕5号引）',
          article: '二（二）1',
          quote:
            '线上培训学分不得超过总学分的1/4，并严格按照学分制管理办法折算学分；其他培训如采用混合式培训，线上培训要求同上，学分占比不超过1/3。',
        },
      ],
    },
    {
      id: 'online_credits',
      label: '线上学分',
      group: '学分和学时',
      kind: 'decimal',
      required: false,
      requiredWhen: {
        entry: 'training_mode',
        among: ['混合', '远程'],
      },
      unit: '学分',
      weight: 4,
      basis: [
        {
          document: '浙教办函〔2019〕357号（杭师质监〔2019〕5号引）',
          article: '二（二）1',
          quote:
            '线上培训学分不得超过总学分的1/4，并严格按照学分制管理办法折算学分；其他培训如采用混合式培训，线上培训要求同上，学分占比不超过1/3。',
        },
      ],
    },
    {
      id: 'class_hours',
      label: '学时',
      group: '学分和学时',
      kind: 'decimal',
      required: true,
      unit: '学时',
      weight: 4,
      basis: [
        {
          document: '浙教办函〔2019〕357号（杭师质监〔2019〕5号引）',
          article: '二（二）1',
          quote:
            '线上培训学分不得超过总学分的1/4，并严格按照学分制管理办法折算学分；其他培训如采用混合式培训，线上培训要求同上，学分占比不超过1/3。',
        },
      ],
    },
    {
      id: 'project_level',
      label: '项目级别',
      kind: 'choice',
      required: true,
      choices: ['省级重点', '省级', '市级', '县级'],
      weight: 5,
      basis: [
        {
          document: '浙教办函〔2019〕357号（杭师质监〔2019〕5号引）',
          article: '二（二）1',
          quote:
            '线上培训学分不得超过总学分的1/4，并严格按照学分制管理办法折算学分；其他培训如采用混合式培训，线上培训要求同上，学分占比不超过1/3。',
        },
      ],
    },
    {
      id: 'leader_name',
      label: '姓名',
      group: '项目负责人',
      kind: 'person-name',
      required: true,
      shared: 'project.leader.name',
      weight: 5,
      basis: [
        {
          document: '浙教办函〔2021〕157号',
          article: '二（一）',
          quote:
            '项目负责人应为项目申报单位的正式员工，面向全省的项目原则上应当具有副高以上职称且每人至多申报4个。',
        },
      ],
    },
    {
      id: 'leader_id',
      label: '工号或手机',
      group: '项目负责人',
      kind: 'text',
      required: false,
      guidance: '同名的人靠它区分；同一人的各行要么都填，要么都不填。',
      weight: 11,
      basis: [
        {
          document: '浙教办函〔2021〕157号',
          article: '二（一）',
          quote:
            '项目负责人应为项目申报单位的正式员工，面向全省的项目原则上应当具有副高以上职称且每人至多申报4个。',
        },
      ],
    },
    {
      id: 'leader_unit',
      label: '单位',
      group: '项目负责人',
      kind: 'text',
      required: true,
      weight: 12,
      basis: [
        {
          document: '浙教办函〔2021〕157号',
          article: '二（一）',
          quote:
            '项目负责人应为项目申报单位的正式员工，面向全省的项目原则上应当具有副高以上职称且每人至多申报4个。',
        },
      ],
    },
    {
      id: 'leader_title',
      label: '职称',
      group: '项目负责人',
      kind: 'text',
      required: true,
      weight: 5,
      basis: [
        {
          document: '浙教办函〔2021〕157号',
          article: '二（一）',
          quote:
            '项目负责人应为项目申报单位的正式员工，面向全省的项目原则上应当具有副高以上职称且每人至多申报4个。',
        },
      ],
    },
    {
      id: 'leader_is_formal_staff',
      label: '正式员工',
      group: '项目负责人',
      kind: 'choice',
      required: true,
      choices: ['是', '否'],
      weight: 4,
      basis: [
        {
          document: '浙教办函〔2021〕157号',
          article: '二（一）',
          quote:
            '项目负责人应为项目申报单位的正式员工，面向全省的项目原则上应当具有副高以上职称且每人至多申报4个。',
        },
      ],
    },
    {
      id: 'class_size',
      label: '每班人数',
      kind: 'integer',
      required: true,
      unit: '人',
      weight: 4,
      basis: [
        {
          document: '《浙江省中小学教师专业发展培训质量管理工作规程（试行）》',
          article: '第十条',
          quote: '集中面授培训项目原则上每班不超过60人，其中省级重点项目每班不超过40人。',
        },
      ],
    },
    {
      id: 'training_days',
      label: '天数',
      kind: 'decimal',
      required: true,
      unit: '天',
      weight: 4,
      basis: [
        {
          document: '浙教办函〔2021〕157号',
          article: '四（一）',
          quote: '培训项目举办时间为2021年9月20日—12月31日。',
        },
      ],
    },
    {
      id: 'start_date',
      label: '开班日期',
      kind: 'date',
      required: true,
      weight: 6.5,
      basis: [
        {
          document: '浙教办函〔2021〕157号',
          article: '四（一）',
          quote: '培训项目举办时间为2021年9月20日—12月31日。',
        },
      ],
    },
    {
      id: 'course_table_date',
      label: '课程表公布日期',
      kind: 'date',
      required: false,
      weight: 6.5,
      basis: [
        {
          document: '浙教办函〔2021〕157号',
          article: '二（二）',
          quote: '具体培训课程表须在培训项目开班前5日在培训管理平台上公布。',
        },
      ],
    },
    {
      id: 'training_fee',
      label: '培训费',
      group: '收费标准（元/人）',
      kind: 'money',
      required: true,
      unit: '元',
      weight: 4,
      basis: [
        {
          document: '浙教办函〔2021〕157号',
          article: '二（三）',
          quote:
            '培训方案中必须明确总收费标准以及培训费、住宿费、伙食费等各项目收费标准，不得另行收取其他费用。',
        },
      ],
    },
    {
      id: 'accommodation_fee',
      label: '住宿费',
      group: '收费标准（元/人）',
      kind: 'money',
      required: false,
      unit: '元',
      weight: 4,
      basis: [
        {
          document: '浙教办函〔2021〕157号',
          article: '二（三）',
          quote:
            '培训方案中必须明确总收费标准以及培训费、住宿费、伙食费等各项目收费标准，不得另行收取其他费用。',
        },
      ],
    },
    {
      id: 'meal_fee',
      label: '伙食费',
      group: '收费标准（元/人）',
      kind: 'money',
      required: false,
      unit: '元',
      weight: 4,
      basis: [
        {
          document: '浙教办函〔2021〕157号',
          article: '二（三）',
          quote:
            '培训方案中必须明确总收费标准以及培训费、住宿费、伙食费等各项目收费标准，不得另行收取其他费用。',
        },
      ],
    },
    {
      id: 'total_fee',
      label: '合计',
      group: '收费标准（元/人）',
      kind: 'money',
      required: false,
      unit: '元',
      computed: {
        kind: 'sum',
        of: ['training_fee', 'accommodation_fee', 'meal_fee'],
      },
      weight: 4,
      basis: [
        {
          document: '浙教办函〔2021〕157号',
          article: '二（三）',
          quote:
            '培训方案中必须明确总收费标准以及培训费、住宿费、伙食费等各项目收费标准，不得另行收取其他费用。',
        },
      ],
    },
  ],
  blankRows: 10,
  blankRowsProposed: true,
  rowLabel: 'project_name',
};
