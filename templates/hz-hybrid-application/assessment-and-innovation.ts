import type { NarrativeSection } from '../../engine/form/index.js';

/** 十六、考核评价 */
export const assessment: NarrativeSection = {
  kind: 'narrative',
  id: 'assessment',
  title: '十六、考核评价',
  basis: [
    {
      document: '浙江省中小学教师专业发展培训质量管理工作规程（试行）',
      article: '第八条',
      quote:
        '培训项目方案内容包括：需求分析、培训目标、培训对象、培训内容、实践环节、培训形式、培训作业、授课教师、日程安排、考核评价、收费标准等',
    },
    { document: '浙教办师〔2014〕14号', article: '三', quote: '90学时及以上的培训项目，须设有结业考核' },
    {
      document: '浙江省中小学教师专业发展培训质量管理工作规程（试行）',
      article: '第十六条',
      quote: '对网络学习任务完成不到80%的学员，不予结业，不计学时',
    },
  ],
  field: {
    id: 'assessment',
    label: '十六、考核评价',
    kind: 'long-text',
    required: true,
    shared: 'project.assessment',
    basis: [
      {
        document: '浙江省中小学教师专业发展培训质量管理工作规程（试行）',
        article: '第八条',
        quote:
          '培训项目方案内容包括：需求分析、培训目标、培训对象、培训内容、实践环节、培训形式、培训作业、授课教师、日程安排、考核评价、收费标准等',
      },
      { document: '浙教办师〔2014〕14号', article: '三', quote: '90学时及以上的培训项目，须设有结业考核' },
      {
        document: '浙江省中小学教师专业发展培训质量管理工作规程（试行）',
        article: '第十六条',
        quote: '对网络学习任务完成不到80%的学员，不予结业，不计学时',
      },
    ],
  },
};

/** 十八、创新点 */
export const innovation: NarrativeSection = {
  kind: 'narrative',
  id: 'innovation',
  title: '十八、创新点',
  basis: [
    {
      document: '杭师质监〔2019〕5号',
      article: '一（一）4',
      quote: '是否有创新经验，或在培训过程中存在哪些问题',
    },
  ],
  field: {
    id: 'innovation',
    label: '十八、创新点',
    kind: 'long-text',
    required: false,
    shared: 'project.innovation',
    basis: [
      {
        document: '杭师质监〔2019〕5号',
        article: '一（一）4',
        quote: '是否有创新经验，或在培训过程中存在哪些问题',
      },
    ],
  },
};
