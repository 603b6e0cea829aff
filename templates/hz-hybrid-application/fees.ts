import type { FieldsSection } from '../../engine/form/index.js';

/** 十九、收费标准 */
export const fees: FieldsSection = {
  kind: 'fields',
  id: 'fees',
  title: '十九、收费标准',
  notes: ['不得另行收取其他费用'],
  fields: [
    {
      id: 'total_fee',
      label: '总收费标准',
      kind: 'money',
      required: true,
      unit: '元/人',
      shared: 'project.fee.total',
      computed: {
        kind: 'sum',
        of: ['training_fee', 'accommodation_fee', 'meal_fee'],
      },
      basis: [
        {
          document: '浙江省中小学教师专业发展培训质量管理工作规程（试行）',
          article: '第八条',
          quote:
            '培训项目方案内容包括：需求分析、培训目标、培训对象、培训内容、实践环节、培训形式、培训作业、授课教师、日程安排、考核评价、收费标准等',
        },
        {
          document: '浙教办函〔2021〕157号',
          article: '二（三）',
          quote:
            '培训方案中必须明确总收费标准以及培训费、住宿费、伙食费等各项目收费标准，不得另行收取其他费用',
        },
      ],
    },
    {
      id: 'training_fee',
      label: '培训费',
      kind: 'money',
      required: true,
      unit: '元/人',
      shared: 'project.fee.training',
      basis: [
        {
          document: '浙教办函〔2021〕157号',
          article: '二（三）',
          quote:
            '培训方案中必须明确总收费标准以及培训费、住宿费、伙食费等各项目收费标准，不得另行收取其他费用',
        },
      ],
    },
    {
      id: 'accommodation_fee',
      label: '住宿费',
      kind: 'money',
      required: true,
      unit: '元/人',
      shared: 'project.fee.accommodation',
      basis: [
        {
          document: '浙教办函〔2021〕157号',
          article: '二（三）',
          quote:
            '培训方案中必须明确总收费标准以及培训费、住宿费、伙食费等各项目收费标准，不得另行收取其他费用',
        },
      ],
    },
    {
      id: 'meal_fee',
      label: '伙食费',
      kind: 'money',
      required: true,
      unit: '元/人',
      shared: 'project.fee.meals',
      basis: [
        {
          document: '浙教办函〔2021〕157号',
          article: '二（三）',
          quote:
            '培训方案中必须明确总收费标准以及培训费、住宿费、伙食费等各项目收费标准，不得另行收取其他费用',
        },
      ],
    },
  ],
  grid: [
    ['total_fee', 'training_fee'],
    ['accommodation_fee', 'meal_fee'],
  ],
};
