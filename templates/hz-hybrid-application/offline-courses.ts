import type { RosterSection } from '../../engine/form/index.js';

export const offlineCourses: RosterSection = {
  kind: 'roster',
  id: 'offline_courses',
  title: '十、线下课程配置',
  basis: [
    {
      document: '浙江省中小学教师专业发展培训质量管理工作规程（试行）',
      article: '第八条',
      quote: '在培训方案中清晰界定培训对象的层次、类型，并对主要课程（环节）内容及授课教师专长作必要介绍',
    },
    {
      document: '杭师质监〔2019〕5号',
      article: '一（一）2（第二个2）',
      quote: '上传平台的项目申报书所配置各个线上、线下培训课程是否得到了严格实施',
    },
    {
      document: '杭师质监〔2019〕5号',
      article: '二（一）2',
      quote: '课程配置和学习过程是否包含线上和线下两个相互配合的部分',
    },
  ],
  columns: [
    {
      id: 'offline_course_seq',
      label: '序号',
      kind: 'integer',
      required: true,
      basis: [
        {
          document: '浙江省中小学教师专业发展培训质量管理工作规程（试行）',
          article: '第八条',
          quote: '在培训方案中清晰界定培训对象的层次、类型，并对主要课程（环节）内容及授课教师专长作必要介绍',
        },
        {
          document: '杭师质监〔2019〕5号',
          article: '一（一）2（第二个2）',
          quote: '上传平台的项目申报书所配置各个线上、线下培训课程是否得到了严格实施',
        },
        {
          document: '杭师质监〔2019〕5号',
          article: '二（一）2',
          quote: '课程配置和学习过程是否包含线上和线下两个相互配合的部分',
        },
      ],
    },
    {
      id: 'offline_course_name',
      label: '课程（环节）名称',
      kind: 'text',
      required: true,
      shared: 'course.name',
      basis: [
        {
          document: '浙江省中小学教师专业发展培训质量管理工作规程（试行）',
          article: '第八条',
          quote: '在培训方案中清晰界定培训对象的层次、类型，并对主要课程（环节）内容及授课教师专长作必要介绍',
        },
        {
          document: '杭师质监〔2019〕5号',
          article: '一（一）2（第二个2）',
          quote: '上传平台的项目申报书所配置各个线上、线下培训课程是否得到了严格实施',
        },
        {
          document: '杭师质监〔2019〕5号',
          article: '二（一）2',
          quote: '课程配置和学习过程是否包含线上和线下两个相互配合的部分',
        },
      ],
    },
    {
      id: 'offline_course_content',
      label: '主要内容',
      kind: 'long-text',
      required: true,
      shared: 'course.content',
      basis: [
        {
          document: '浙江省中小学教师专业发展培训质量管理工作规程（试行）',
          article: '第八条',
          quote: '在培训方案中清晰界定培训对象的层次、类型，并对主要课程（环节）内容及授课教师专长作必要介绍',
        },
      ],
    },
    {
      id: 'offline_course_requirements',
      label: '目标、要求和作业',
      kind: 'long-text',
      required: true,
      shared: 'course.requirements',
      basis: [
        {
          document: '浙教办师〔2014〕14号',
          article: '三',
          quote: '培训项目各主要课程和实践环节，都必须有明确的目标、要求和作业',
        },
      ],
    },
    {
      id: 'offline_course_teacher',
      label: '授课教师',
      kind: 'person-name',
      required: true,
      shared: 'course.teacher',
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
      id: 'offline_course_type',
      label: '理论或实践',
      kind: 'choice',
      required: true,
      choices: ['理论', '实践'],
      shared: 'course.type',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质复查细则',
          article: '表3 培训形式',
          quote: '3.理论实践比例；4.培训模式；5.实践环节',
        },
      ],
    },
    {
      id: 'offline_course_hours',
      label: '学时',
      kind: 'decimal',
      required: true,
      unit: '学时',
      shared: 'course.hours',
      basis: [
        {
          document: '杭师质监〔2019〕5号',
          article: '一（一）3',
          quote: '线下集中培训课时是否明显超过线上学习课时',
        },
      ],
    },
    {
      id: 'offline_course_credits',
      label: '学分',
      kind: 'decimal',
      required: true,
      unit: '学分',
      shared: 'course.credits',
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
      id: 'offline_course_builds_on',
      label: '衔接的线上课程',
      kind: 'text',
      required: false,
      shared: 'course.buildsOn',
      guidance: '填线上课程的序号或名称，几门之间用顿号隔开。',
      basis: [
        {
          document: '杭师质监〔2019〕5号',
          article: '一（一）2',
          quote: '线上课程与线下课程是否围绕同一个主题密切配合，而不是“两张皮”',
        },
      ],
    },
  ],
  blankRows: 8,
  rowLabel: 'offline_course_name',
};
