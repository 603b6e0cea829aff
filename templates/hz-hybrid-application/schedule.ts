import type { RosterSection } from '../../engine/form/index.js';

export const schedule: RosterSection = {
  kind: 'roster',
  id: 'schedule',
  title: '十五、日程安排',
  basis: [
    {
      document: '浙江省中小学教师专业发展培训质量管理工作规程（试行）',
      article: '第八条',
      quote:
        '培训项目方案内容包括：需求分析、培训目标、培训对象、培训内容、实践环节、培训形式、培训作业、授课教师、日程安排、考核评价、收费标准等',
    },
    {
      document: '浙教办师〔2014〕14号',
      article: '五',
      quote: '各培训机构要在培训班开课前5天，将培训课程表公布在教师培训管理平台上',
    },
  ],
  columns: [
    {
      id: 'schedule_date',
      label: '日期',
      kind: 'date',
      required: true,
      shared: 'schedule.date',
      basis: [
        {
          document: '浙江省中小学教师专业发展培训质量管理工作规程（试行）',
          article: '第八条',
          quote:
            '培训项目方案内容包括：需求分析、培训目标、培训对象、培训内容、实践环节、培训形式、培训作业、授课教师、日程安排、考核评价、收费标准等',
        },
        {
          document: '浙教办师〔2014〕14号',
          article: '五',
          quote: '各培训机构要在培训班开课前5天，将培训课程表公布在教师培训管理平台上',
        },
      ],
    },
    {
      id: 'schedule_time',
      label: '时间',
      kind: 'text',
      required: true,
      shared: 'schedule.time',
      basis: [
        {
          document: '浙江省中小学教师专业发展培训质量管理工作规程（试行）',
          article: '第八条',
          quote:
            '培训项目方案内容包括：需求分析、培训目标、培训对象、培训内容、实践环节、培训形式、培训作业、授课教师、日程安排、考核评价、收费标准等',
        },
        {
          document: '浙教办师〔2014〕14号',
          article: '五',
          quote: '各培训机构要在培训班开课前5天，将培训课程表公布在教师培训管理平台上',
        },
      ],
    },
    {
      id: 'schedule_mode',
      label: '线上或线下',
      kind: 'choice',
      required: true,
      choices: ['线上', '线下'],
      shared: 'schedule.mode',
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
      id: 'schedule_course',
      label: '课程（环节）名称',
      kind: 'text',
      required: true,
      shared: 'course.name',
      basis: [
        {
          document: '浙江省中小学教师专业发展培训质量管理工作规程（试行）',
          article: '第八条',
          quote:
            '培训项目方案内容包括：需求分析、培训目标、培训对象、培训内容、实践环节、培训形式、培训作业、授课教师、日程安排、考核评价、收费标准等',
        },
        {
          document: '浙教办师〔2014〕14号',
          article: '五',
          quote: '各培训机构要在培训班开课前5天，将培训课程表公布在教师培训管理平台上',
        },
      ],
    },
    {
      id: 'schedule_teacher',
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
          document: '浙教办师〔2014〕14号',
          article: '五',
          quote: '各培训机构要在培训班开课前5天，将培训课程表公布在教师培训管理平台上',
        },
      ],
    },
    {
      id: 'schedule_hours',
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
      id: 'schedule_room',
      label: '教室',
      kind: 'text',
      required: false,
      shared: 'schedule.room',
      guidance: '可不填。填写后，本程序核对同一时间同一教室是否安排了两门课。',
      basis: [
        {
          document: '浙教办师〔2014〕14号',
          article: '五',
          quote: '各培训机构要在培训班开课前5天，将培训课程表公布在教师培训管理平台上',
        },
      ],
    },
  ],
  blankRows: 12,
};
