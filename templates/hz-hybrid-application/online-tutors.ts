import type { RosterSection } from '../../engine/form/index.js';

/** 四、在线辅导教师, one row for each. */
export const onlineTutors: RosterSection = {
  kind: 'roster',
  id: 'online_tutors',
  title: '四、在线辅导教师',
  basis: [
    {
      document: '浙江省中小学教师专业发展培训质量管理工作规程（试行）',
      article: '第十条',
      quote: '网络培训项目每百名学员至少配备一名在线辅导教师',
    },
  ],
  columns: [
    {
      id: 'tutor_name',
      label: '姓名',
      kind: 'person-name',
      required: true,
      shared: 'person.name',
      basis: [
        {
          document: '浙江省中小学教师专业发展培训质量管理工作规程（试行）',
          article: '第十条',
          quote: '网络培训项目每百名学员至少配备一名在线辅导教师',
        },
      ],
    },
    {
      id: 'tutor_unit',
      label: '单位',
      kind: 'text',
      required: true,
      shared: 'person.unit',
      basis: [
        {
          document: '浙江省中小学教师专业发展培训质量管理工作规程（试行）',
          article: '第十条',
          quote: '网络培训项目每百名学员至少配备一名在线辅导教师',
        },
        {
          document: '浙江省中小学教师培训机构资质复查细则',
          article: '表3 培训师资',
          quote:
            '任课教师基本情况介绍，应包括教师姓名、单位（要有明确的地区显示）、职称、专业特长、任教学科、本项目所任课程简介等',
        },
      ],
    },
    {
      id: 'tutor_professional_title',
      label: '职称',
      kind: 'text',
      required: true,
      shared: 'person.professionalTitle',
      basis: [
        {
          document: '浙江省中小学教师专业发展培训质量管理工作规程（试行）',
          article: '第十条',
          quote: '网络培训项目每百名学员至少配备一名在线辅导教师',
        },
        {
          document: '浙江省中小学教师培训机构资质复查细则',
          article: '表3 培训师资',
          quote:
            '任课教师基本情况介绍，应包括教师姓名、单位（要有明确的地区显示）、职称、专业特长、任教学科、本项目所任课程简介等',
        },
      ],
    },
    {
      id: 'tutor_mobile',
      label: '手机号',
      kind: 'mobile',
      required: true,
      shared: 'person.mobile',
      basis: [
        {
          document: '浙江省中小学教师专业发展培训质量管理工作规程（试行）',
          article: '第十条',
          quote: '网络培训项目每百名学员至少配备一名在线辅导教师',
        },
        { document: '浙江省中小学教师培训机构资质复查细则', article: '表2', quote: '手机号' },
      ],
    },
  ],
  blankRows: 3,
  rowLabel: 'tutor_name',
};
