import type { FieldsSection } from '../../engine/form/index.js';

export const basicInformation: FieldsSection = {
  kind: 'fields',
  id: 'basic_information',
  title: '一、项目基本信息',
  fields: [
    {
      id: 'project_name',
      label: '项目名称',
      kind: 'text',
      required: true,
      shared: 'project.name',
      basis: [{ document: '浙教办函〔2021〕157号', article: '附件3 主题式培训项目订单', quote: '项目名称' }],
    },
    {
      id: 'training_theme',
      label: '培训主题',
      kind: 'text',
      required: true,
      shared: 'project.theme',
      basis: [
        {
          document: '杭师质监〔2019〕5号',
          article: '一（一）2',
          quote: '线上课程与线下课程是否围绕同一个主题密切配合，而不是“两张皮”',
        },
        { document: '浙教办函〔2021〕157号', article: '附件3 主题式培训项目订单', quote: '培训主题' },
      ],
    },
    {
      id: 'project_category',
      label: '项目类别',
      kind: 'choice',
      required: true,
      choices: ['90学分限定选修项目', '少于90学分的任意选修项目'],
      choicesPrinted: true,
      template: '{project_category}',
      shared: 'project.category',
      basis: [
        {
          document: '杭师质监〔2019〕5号',
          article: '二（二）2',
          quote: '各区县权限范围内的县级培训应慎重决定是否将 90 学分限定选修项目设计为混合式培训',
        },
        {
          document: '杭师质监〔2019〕5号',
          article: '二（二）3',
          quote: '上文所指的“其他培训”一般是指少于 90 学分的任意选修项目',
        },
      ],
    },
    {
      id: 'project_level',
      label: '项目级别',
      kind: 'choice',
      required: true,
      choices: ['省级', '市级', '县级'],
      choicesPrinted: true,
      template: '{project_level}',
      shared: 'project.level',
      basis: [
        {
          document: '杭师质监〔2019〕5号',
          article: '二（二）1',
          quote:
            '省级 90 学分培训原则上不采用混合式培训，确有优秀资源支撑、培训管理到位、模式新颖、效果良好的，线上培训学分不得超过总学分的 1/4，并严格按照学分制管理办法折算学分；其他培训如采用混合式培训，线上培训要求同上，学分占比不超过 1/3',
        },
        { document: '杭师质监〔2019〕5号', article: '二（二）2', quote: '各区县权限范围内的县级培训' },
      ],
    },
    {
      id: 'service_region',
      label: '面向地区',
      kind: 'text',
      required: true,
      shared: 'project.serviceRegion',
      basis: [
        {
          document: '杭师质监〔2019〕5号',
          article: '二（三）3',
          quote:
            '项目应由该远程培训机构作为“主申报单位”牵头设计，并在区县培训机构审核通过后，由该远程培训机构上传平台，并将“面向地区”指向本区县',
        },
      ],
    },
    {
      id: 'target_trainees',
      label: '培训对象（层次、类型）',
      kind: 'text',
      required: true,
      shared: 'project.targetTrainees',
      basis: [
        {
          document: '浙江省中小学教师专业发展培训质量管理工作规程（试行）',
          article: '第八条',
          quote:
            '培训项目方案内容包括：需求分析、培训目标、培训对象、培训内容、实践环节、培训形式、培训作业、授课教师、日程安排、考核评价、收费标准等',
        },
        {
          document: '浙江省中小学教师专业发展培训质量管理工作规程（试行）',
          article: '第八条',
          quote: '在培训方案中清晰界定培训对象的层次、类型，并对主要课程（环节）内容及授课教师专长作必要介绍',
        },
      ],
    },
    {
      id: 'subject',
      label: '学科',
      kind: 'text',
      required: true,
      shared: 'project.subject',
      basis: [
        {
          document: '浙江省中小学教师专业发展培训质量管理工作规程（试行）',
          article: '第四条',
          quote: '明确培训的学科、学段、类别和层次',
        },
      ],
    },
    {
      id: 'school_stage',
      label: '学段',
      kind: 'text',
      required: true,
      shared: 'project.schoolStage',
      basis: [
        {
          document: '浙江省中小学教师专业发展培训质量管理工作规程（试行）',
          article: '第四条',
          quote: '明确培训的学科、学段、类别和层次',
        },
      ],
    },
    {
      id: 'planned_trainee_count',
      label: '参训人数',
      kind: 'integer',
      required: true,
      unit: '人',
      shared: 'project.plannedTraineeCount',
      limitNote: '每班不超过60人，其中省级重点项目每班不超过40人',
      basis: [
        { document: '浙教办函〔2021〕157号', article: '附件3 主题式培训项目订单', quote: '参训人数' },
        {
          document: '浙江省中小学教师专业发展培训质量管理工作规程（试行）',
          article: '第十条',
          quote: '集中面授培训项目原则上每班不超过60人，其中省级重点项目每班不超过40人',
        },
      ],
    },
    {
      id: 'training_days',
      label: '培训天数',
      kind: 'integer',
      required: true,
      unit: '天',
      shared: 'project.trainingDays',
      basis: [{ document: '浙教办函〔2021〕157号', article: '附件3 主题式培训项目订单', quote: '培训天数' }],
    },
    {
      id: 'start_date',
      label: '培训开始日期',
      kind: 'date',
      required: true,
      shared: 'project.startDate',
      basis: [
        { document: '浙教办函〔2021〕157号', article: '四（一）', quote: '培训项目举办时间为' },
        { document: '浙江省中小学教师培训机构资质复查细则', article: '表2', quote: '开班时间' },
      ],
    },
    {
      id: 'end_date',
      label: '培训结束日期',
      kind: 'date',
      required: true,
      shared: 'project.endDate',
      basis: [{ document: '浙教办函〔2021〕157号', article: '四（一）', quote: '培训项目举办时间为' }],
    },
    {
      id: 'offline_training_place',
      label: '线下培训场所',
      kind: 'text',
      required: true,
      shared: 'project.place',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质复查细则',
          article: '表3 后勤管理',
          quote: '2.培训教学场所和设施条件',
        },
      ],
    },
    {
      id: 'class_count',
      label: '计划分班数',
      kind: 'integer',
      unit: '个',
      shared: 'project.classCount',
      required: false,
      guidance: '不填按一个班。每班至少配备1名专职班主任。',
      basis: [
        {
          document: '浙江省中小学教师专业发展培训质量管理工作规程（试行）',
          article: '第十条',
          quote: '严格控制培训班额',
        },
      ],
    },
    {
      id: 'exception_conditions_confirmed',
      label: '确有优秀资源支撑、培训管理到位、模式新颖、效果良好（90学分项目采用混合式培训的条件）',
      kind: 'choice',
      choices: ['是', '否'],
      required: true,
      requiredWhen: { entry: 'project_category', among: ['90学分限定选修项目'] },
      guidance: '省级90学分培训原则上不采用混合式培训；确需采用的，由申报单位确认具备这些条件。',
      basis: [
        {
          document: '浙教办函〔2019〕357号（杭师质监〔2019〕5号引）',
          article: '二（二）1',
          quote:
            '省级90学分培训原则上不采用混合式培训，确有优秀资源支撑、培训管理到位、模式新颖、效果良好的，线上培训学分不得超过总学分的1/4',
        },
      ],
    },
  ],
  grid: [
    ['project_name'],
    ['training_theme'],
    ['project_category', 'project_level'],
    ['service_region', 'target_trainees'],
    ['subject', 'school_stage'],
    ['planned_trainee_count', 'training_days'],
    ['start_date', 'end_date'],
    ['offline_training_place', 'class_count'],
    ['exception_conditions_confirmed'],
  ],
};
