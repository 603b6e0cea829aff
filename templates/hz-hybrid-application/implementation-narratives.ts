import type { NarrativeSection } from '../../engine/form/index.js';

/** 十二、实践环节 */
export const practiceSessions: NarrativeSection = {
  kind: 'narrative',
  id: 'practice_sessions',
  title: '十二、实践环节（90学时及以上的集中脱产培训项目须含详细的实践培训计划）',
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
      quote:
        '90学时及以上的集中脱产培训项目方案，须含详细的实践培训计划；网络培训还须有网络技术支持与学习支持服务体系的详细说明',
    },
  ],
  field: {
    id: 'practice_sessions',
    label: '十二、实践环节（90学时及以上的集中脱产培训项目须含详细的实践培训计划）',
    kind: 'long-text',
    required: true,
    shared: 'project.practiceSessions',
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
        quote:
          '90学时及以上的集中脱产培训项目方案，须含详细的实践培训计划；网络培训还须有网络技术支持与学习支持服务体系的详细说明',
      },
    ],
  },
};

/** 十三、培训形式 */
export const trainingMode: NarrativeSection = {
  kind: 'narrative',
  id: 'training_mode',
  title: '十三、培训形式',
  basis: [
    {
      document: '浙江省中小学教师专业发展培训质量管理工作规程（试行）',
      article: '第八条',
      quote:
        '培训项目方案内容包括：需求分析、培训目标、培训对象、培训内容、实践环节、培训形式、培训作业、授课教师、日程安排、考核评价、收费标准等',
    },
    {
      document: '杭师质监〔2019〕5号',
      article: '二（一）1',
      quote:
        '混合式培训是利用面对面培训和网络培训各自优势，通过整体优化设计，充分发挥信息技术优势，有效组织教师学习，并借助网络技术对培训过程进行有效管理的培训形式',
    },
  ],
  field: {
    id: 'training_mode',
    label: '十三、培训形式',
    kind: 'long-text',
    required: true,
    shared: 'project.trainingModeDescription',
    basis: [
      {
        document: '浙江省中小学教师专业发展培训质量管理工作规程（试行）',
        article: '第八条',
        quote:
          '培训项目方案内容包括：需求分析、培训目标、培训对象、培训内容、实践环节、培训形式、培训作业、授课教师、日程安排、考核评价、收费标准等',
      },
      {
        document: '杭师质监〔2019〕5号',
        article: '二（一）1',
        quote:
          '混合式培训是利用面对面培训和网络培训各自优势，通过整体优化设计，充分发挥信息技术优势，有效组织教师学习，并借助网络技术对培训过程进行有效管理的培训形式',
      },
    ],
  },
};

/** 十四、培训作业 */
export const trainingAssignments: NarrativeSection = {
  kind: 'narrative',
  id: 'training_assignments',
  title: '十四、培训作业',
  basis: [
    {
      document: '浙江省中小学教师专业发展培训质量管理工作规程（试行）',
      article: '第八条',
      quote:
        '培训项目方案内容包括：需求分析、培训目标、培训对象、培训内容、实践环节、培训形式、培训作业、授课教师、日程安排、考核评价、收费标准等',
    },
    {
      document: '浙教办师〔2014〕14号',
      article: '三',
      quote: '培训项目各主要课程和实践环节，都必须有明确的目标、要求和作业',
    },
  ],
  field: {
    id: 'training_assignments',
    label: '十四、培训作业',
    kind: 'long-text',
    required: true,
    shared: 'project.assignments',
    basis: [
      {
        document: '浙江省中小学教师专业发展培训质量管理工作规程（试行）',
        article: '第八条',
        quote:
          '培训项目方案内容包括：需求分析、培训目标、培训对象、培训内容、实践环节、培训形式、培训作业、授课教师、日程安排、考核评价、收费标准等',
      },
      {
        document: '浙教办师〔2014〕14号',
        article: '三',
        quote: '培训项目各主要课程和实践环节，都必须有明确的目标、要求和作业',
      },
    ],
  },
};
