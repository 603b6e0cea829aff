import type { NarrativeSection } from '../../engine/form/index.js';

/** 六、需求分析 */
export const needsAnalysis: NarrativeSection = {
  kind: 'narrative',
  id: 'needs_analysis',
  title: '六、需求分析',
  basis: [
    {
      document: '浙江省中小学教师专业发展培训质量管理工作规程（试行）',
      article: '第八条',
      quote:
        '培训项目方案内容包括：需求分析、培训目标、培训对象、培训内容、实践环节、培训形式、培训作业、授课教师、日程安排、考核评价、收费标准等',
    },
    {
      document: '浙江省中小学教师专业发展培训质量管理工作规程（试行）',
      article: '第七条',
      quote: '坚持调研先行、需求导向、专家主导、团队研发、严格论证',
    },
    {
      document: '浙江省中小学教师培训机构资质复查细则',
      article: '表3 方案研制',
      quote: '项目需求调研分析报告（可体现在培训方案中，字数不少于300字）',
    },
  ],
  field: {
    id: 'needs_analysis',
    label: '六、需求分析',
    kind: 'long-text',
    required: true,
    shared: 'project.needsAnalysis',
    minimumCharacters: 300,
    basis: [
      {
        document: '浙江省中小学教师专业发展培训质量管理工作规程（试行）',
        article: '第八条',
        quote:
          '培训项目方案内容包括：需求分析、培训目标、培训对象、培训内容、实践环节、培训形式、培训作业、授课教师、日程安排、考核评价、收费标准等',
      },
      {
        document: '浙江省中小学教师专业发展培训质量管理工作规程（试行）',
        article: '第七条',
        quote: '坚持调研先行、需求导向、专家主导、团队研发、严格论证',
      },
      {
        document: '浙江省中小学教师培训机构资质复查细则',
        article: '表3 方案研制',
        quote: '项目需求调研分析报告（可体现在培训方案中，字数不少于300字）',
      },
    ],
  },
};

/** 七、培训目标 */
export const trainingObjectives: NarrativeSection = {
  kind: 'narrative',
  id: 'training_objectives',
  title: '七、培训目标',
  basis: [
    {
      document: '浙江省中小学教师专业发展培训质量管理工作规程（试行）',
      article: '第八条',
      quote:
        '培训项目方案内容包括：需求分析、培训目标、培训对象、培训内容、实践环节、培训形式、培训作业、授课教师、日程安排、考核评价、收费标准等',
    },
    { document: '浙教办函〔2021〕157号', article: '附件3 主题式培训项目订单', quote: '培训目标' },
  ],
  field: {
    id: 'training_objectives',
    label: '七、培训目标',
    kind: 'long-text',
    required: true,
    shared: 'project.objectives',
    basis: [
      {
        document: '浙江省中小学教师专业发展培训质量管理工作规程（试行）',
        article: '第八条',
        quote:
          '培训项目方案内容包括：需求分析、培训目标、培训对象、培训内容、实践环节、培训形式、培训作业、授课教师、日程安排、考核评价、收费标准等',
      },
      { document: '浙教办函〔2021〕157号', article: '附件3 主题式培训项目订单', quote: '培训目标' },
    ],
  },
};

/** 八、培训内容及线上线下主题配合 */
export const trainingContent: NarrativeSection = {
  kind: 'narrative',
  id: 'training_content',
  title: '八、培训内容及线上线下主题配合',
  basis: [
    {
      document: '浙江省中小学教师专业发展培训质量管理工作规程（试行）',
      article: '第八条',
      quote:
        '培训项目方案内容包括：需求分析、培训目标、培训对象、培训内容、实践环节、培训形式、培训作业、授课教师、日程安排、考核评价、收费标准等',
    },
    {
      document: '杭师质监〔2019〕5号',
      article: '一（一）2',
      quote: '线上课程与线下课程是否围绕同一个主题密切配合，而不是“两张皮”',
    },
    {
      document: '杭师质监〔2019〕5号',
      article: '二（一）2',
      quote: '关键是看课程配置和学习过程是否包含线上和线下两个相互配合的部分',
    },
  ],
  field: {
    id: 'training_content',
    label: '八、培训内容及线上线下主题配合',
    kind: 'long-text',
    required: true,
    shared: 'project.content',
    basis: [
      {
        document: '浙江省中小学教师专业发展培训质量管理工作规程（试行）',
        article: '第八条',
        quote:
          '培训项目方案内容包括：需求分析、培训目标、培训对象、培训内容、实践环节、培训形式、培训作业、授课教师、日程安排、考核评价、收费标准等',
      },
      {
        document: '杭师质监〔2019〕5号',
        article: '一（一）2',
        quote: '线上课程与线下课程是否围绕同一个主题密切配合，而不是“两张皮”',
      },
      {
        document: '杭师质监〔2019〕5号',
        article: '二（一）2',
        quote: '关键是看课程配置和学习过程是否包含线上和线下两个相互配合的部分',
      },
    ],
  },
};
