import type { RosterSection } from '../../engine/form/index.js';

export const teachers: RosterSection = {
  kind: 'roster',
  id: 'teachers',
  title: '五、授课教师',
  basis: [
    {
      document: '浙江省中小学教师专业发展培训质量管理工作规程（试行）',
      article: '第八条',
      quote:
        '培训项目方案内容包括：需求分析、培训目标、培训对象、培训内容、实践环节、培训形式、培训作业、授课教师、日程安排、考核评价、收费标准等',
    },
    {
      document: '浙江省中小学教师培训机构资质复查细则',
      article: '表3 培训师资',
      quote:
        '任课教师基本情况介绍，应包括教师姓名、单位（要有明确的地区显示）、职称、专业特长、任教学科、本项目所任课程简介等',
    },
    {
      document: '浙江省中小学教师专业发展培训质量管理工作规程（试行）',
      article: '第九条',
      quote: '专家团队中本地区以外的专家不少于30%，一线中小学优秀教师和教研员不少于50%',
    },
  ],
  columns: [
    {
      id: 'teacher_name',
      label: '姓名',
      kind: 'person-name',
      required: true,
      shared: 'person.name',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质复查细则',
          article: '表3 培训师资',
          quote:
            '任课教师基本情况介绍，应包括教师姓名、单位（要有明确的地区显示）、职称、专业特长、任教学科、本项目所任课程简介等',
        },
      ],
    },
    {
      id: 'teacher_unit',
      label: '单位',
      kind: 'text',
      required: true,
      shared: 'person.unit',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质复查细则',
          article: '表3 培训师资',
          quote:
            '任课教师基本情况介绍，应包括教师姓名、单位（要有明确的地区显示）、职称、专业特长、任教学科、本项目所任课程简介等',
        },
      ],
    },
    {
      id: 'teacher_region',
      label: '所在地区',
      kind: 'text',
      required: true,
      shared: 'person.region',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质复查细则',
          article: '表3 培训师资',
          quote:
            '任课教师基本情况介绍，应包括教师姓名、单位（要有明确的地区显示）、职称、专业特长、任教学科、本项目所任课程简介等',
        },
        {
          document: '浙江省中小学教师专业发展培训质量管理工作规程（试行）',
          article: '第九条',
          quote: '专家团队中本地区以外的专家不少于30%，一线中小学优秀教师和教研员不少于50%',
        },
      ],
    },
    {
      id: 'teacher_is_external',
      label: '是否本地区以外专家',
      kind: 'choice',
      required: true,
      choices: ['是', '否'],
      shared: 'person.isExternalExpert',
      basis: [
        {
          document: '浙江省中小学教师专业发展培训质量管理工作规程（试行）',
          article: '第九条',
          quote: '专家团队中本地区以外的专家不少于30%，一线中小学优秀教师和教研员不少于50%',
        },
      ],
    },
    {
      id: 'teacher_is_frontline',
      label: '是否一线中小学优秀教师或教研员',
      kind: 'choice',
      required: true,
      choices: ['是', '否'],
      shared: 'person.isFrontlineTeacher',
      basis: [
        {
          document: '浙江省中小学教师专业发展培训质量管理工作规程（试行）',
          article: '第九条',
          quote: '专家团队中本地区以外的专家不少于30%，一线中小学优秀教师和教研员不少于50%',
        },
      ],
    },
    {
      id: 'teacher_professional_title',
      label: '职称',
      kind: 'text',
      required: true,
      shared: 'person.professionalTitle',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质复查细则',
          article: '表3 培训师资',
          quote:
            '任课教师基本情况介绍，应包括教师姓名、单位（要有明确的地区显示）、职称、专业特长、任教学科、本项目所任课程简介等',
        },
      ],
    },
    {
      id: 'teacher_specialty',
      label: '专业特长',
      kind: 'text',
      required: true,
      shared: 'person.specialty',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质复查细则',
          article: '表3 培训师资',
          quote:
            '任课教师基本情况介绍，应包括教师姓名、单位（要有明确的地区显示）、职称、专业特长、任教学科、本项目所任课程简介等',
        },
        {
          document: '浙江省中小学教师专业发展培训质量管理工作规程（试行）',
          article: '第八条',
          quote: '在培训方案中清晰界定培训对象的层次、类型，并对主要课程（环节）内容及授课教师专长作必要介绍',
        },
      ],
    },
    {
      id: 'teacher_subject',
      label: '任教学科',
      kind: 'text',
      required: true,
      shared: 'person.teachingSubject',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质复查细则',
          article: '表3 培训师资',
          quote:
            '任课教师基本情况介绍，应包括教师姓名、单位（要有明确的地区显示）、职称、专业特长、任教学科、本项目所任课程简介等',
        },
      ],
    },
    {
      id: 'teacher_course',
      label: '本项目所任课程简介',
      kind: 'long-text',
      required: true,
      shared: 'person.projectCourse',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质复查细则',
          article: '表3 培训师资',
          quote:
            '任课教师基本情况介绍，应包括教师姓名、单位（要有明确的地区显示）、职称、专业特长、任教学科、本项目所任课程简介等',
        },
      ],
    },
  ],
  blankRows: 10,
  rowLabel: 'teacher_name',
};
