import { defineForm } from '../../engine/form/index.js';
import { basicInformation } from './basic-information.js';
import { applicants } from './applicants.js';
import { projectTeam } from './project-team.js';
import { teachers } from './teachers.js';
import { onlineCourses } from './online-courses.js';
import { offlineCourses } from './offline-courses.js';
import { creditSummary } from './credit-summary.js';
import { schedule } from './schedule.js';
import { review } from './review.js';
import { labels } from './labels.js';

/** 杭州版自主选课混合培训项目申报书：杭师质监〔2019〕5号，附件3：杭州版自主选课混合培训项目申报书模板（试行） named in the text but not included */
export const form = defineForm({
  id: 'hz-hybrid-application',
  title: '杭州版自主选课混合培训项目申报书',
  number: '附件3',
  shortName: '混合申报书',
  provenance: 'reconstructed',
  source: {
    document:
      '杭师质监〔2019〕5号，附件3：杭州版自主选课混合培训项目申报书模板（试行） named in the text but not included',
    place: '根据正文各条重建',
  },
  filledBy: 'institution',
  page: {
    orientation: 'portrait',
  },
  provenanceNote:
    '申报书原表（杭师质监〔2019〕5号附件3）未公开。本表根据该通知第一、二条和浙教办函〔2021〕157号附件3的栏目重建，每一栏的依据见填表说明。',
  cover: {
    lines: [
      {
        text: '杭州版自主选课混合培训项目申报书',
        role: 'title',
      },
      {
        text: '（试行）',
        role: 'title',
      },
      {
        text: '项目名称：',
        role: 'field',
        field: {
          id: 'cover_project_name',
          label: '项目名称：',
          kind: 'text',
          required: true,
          shared: 'project.name',
          basis: [
            {
              document: '浙教办函〔2021〕157号',
              article: '附件3 主题式培训项目订单',
              quote: '项目名称',
            },
          ],
        },
      },
      {
        text: '主申报单位（盖章）：',
        role: 'field',
        field: {
          id: 'cover_main_applicant',
          label: '主申报单位（盖章）：',
          kind: 'text',
          required: true,
          shared: 'project.mainApplicant.name',
          basis: [
            {
              document: '杭师质监〔2019〕5号',
              article: '二（三）3',
              quote:
                '项目应由该远程培训机构作为“主申报单位”牵头设计，并在区县培训机构审核通过后，由该远程培训机构上传平台，并将“面向地区”指向本区县',
            },
          ],
        },
      },
      {
        text: '联合申报单位（盖章）：',
        role: 'field',
        field: {
          id: 'cover_joint_applicant',
          label: '联合申报单位（盖章）：',
          kind: 'text',
          required: true,
          shared: 'project.jointApplicant.name',
          basis: [
            {
              document: '杭师质监〔2019〕5号',
              article: '二（三）3',
              quote: '派出“联合申报单位班主任”参与项目组织管理',
            },
          ],
        },
      },
      {
        text: '面向地区：',
        role: 'field',
        field: {
          id: 'cover_service_region',
          label: '面向地区：',
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
      },
      {
        text: '项目负责人：',
        role: 'field',
        field: {
          id: 'cover_leader_name',
          label: '项目负责人：',
          kind: 'person-name',
          required: true,
          shared: 'project.leader.name',
          basis: [
            {
              document: '浙教办函〔2021〕157号',
              article: '二（一）',
              quote:
                '项目负责人应为项目申报单位的正式员工，面向全省的项目原则上应当具有副高以上职称且每人至多申报 4个',
            },
          ],
        },
      },
      {
        text: '年月日',
        role: 'date',
        template: '{application_date.year}年{application_date.month}月{application_date.day}日',
        field: {
          id: 'application_date',
          label: '年    月    日',
          kind: 'date',
          required: true,
          shared: 'application.date',
          basis: [
            {
              document: '浙教办函〔2021〕157号',
              article: '四（一）',
              quote: '各教师培训机构的培训项目申报时间为',
            },
          ],
        },
      },
    ],
  },
  sections: [
    basicInformation,
    applicants,
    projectTeam,
    {
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
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表2',
              quote: '手机号',
            },
          ],
        },
      ],
      blankRows: 3,
      rowLabel: 'tutor_name',
    },
    teachers,
    {
      kind: 'fields',
      id: 'team_ratios',
      title: null,
      fields: [
        {
          id: 'external_expert_ratio',
          label: '本地区以外专家比例',
          kind: 'percentage',
          required: true,
          unit: '%',
          shared: 'project.externalExpertRatio',
          limitNote: '不少于30%',
          computed: {
            kind: 'ratio',
            of: {
              kind: 'row-count',
              roster: 'teachers',
              where: {
                column: 'teacher_is_external',
                among: ['是'],
              },
            },
            by: {
              kind: 'row-count',
              roster: 'teachers',
            },
            percentage: true,
            decimals: 2,
          },
          basis: [
            {
              document: '浙江省中小学教师专业发展培训质量管理工作规程（试行）',
              article: '第九条',
              quote: '专家团队中本地区以外的专家不少于30%，一线中小学优秀教师和教研员不少于50%',
            },
          ],
        },
        {
          id: 'frontline_teacher_ratio',
          label: '一线中小学优秀教师和教研员比例',
          kind: 'percentage',
          required: true,
          unit: '%',
          shared: 'project.frontlineTeacherRatio',
          limitNote: '不少于50%',
          computed: {
            kind: 'ratio',
            of: {
              kind: 'row-count',
              roster: 'teachers',
              where: {
                column: 'teacher_is_frontline',
                among: ['是'],
              },
            },
            by: {
              kind: 'row-count',
              roster: 'teachers',
            },
            percentage: true,
            decimals: 2,
          },
          basis: [
            {
              document: '浙江省中小学教师专业发展培训质量管理工作规程（试行）',
              article: '第九条',
              quote: '专家团队中本地区以外的专家不少于30%，一线中小学优秀教师和教研员不少于50%',
            },
          ],
        },
      ],
      grid: [['external_expert_ratio', 'frontline_teacher_ratio']],
    },
    {
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
    },
    {
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
        {
          document: '浙教办函〔2021〕157号',
          article: '附件3 主题式培训项目订单',
          quote: '培训目标',
        },
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
          {
            document: '浙教办函〔2021〕157号',
            article: '附件3 主题式培训项目订单',
            quote: '培训目标',
          },
        ],
      },
    },
    {
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
    },
    onlineCourses,
    offlineCourses,
    creditSummary,
    {
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
    },
    {
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
    },
    {
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
    },
    schedule,
    {
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
        {
          document: '浙教办师〔2014〕14号',
          article: '三',
          quote: '90学时及以上的培训项目，须设有结业考核',
        },
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
          {
            document: '浙教办师〔2014〕14号',
            article: '三',
            quote: '90学时及以上的培训项目，须设有结业考核',
          },
          {
            document: '浙江省中小学教师专业发展培训质量管理工作规程（试行）',
            article: '第十六条',
            quote: '对网络学习任务完成不到80%的学员，不予结业，不计学时',
          },
        ],
      },
    },
    {
      kind: 'fields',
      id: 'platform',
      title: '十七、网络技术支持与学习支持服务体系',
      fields: [
        {
          id: 'platform_name',
          label: '培训平台名称',
          kind: 'text',
          required: true,
          shared: 'platform.name',
          basis: [
            {
              document: '浙江省中小学教师专业发展培训质量管理工作规程（试行）',
              article: '第八条',
              quote: '网络培训还须有网络技术支持与学习支持服务体系的详细说明',
            },
            {
              document: '杭师质监〔2019〕5号',
              article: '二（三）2',
              quote: '少数区县培训机构原有远程培训平台，如能满足混合式培训各项功能需求',
            },
          ],
        },
        {
          id: 'platform_type',
          label: '培训平台类型',
          kind: 'choice',
          required: true,
          choices: ['省级远程培训机构平台', '区县培训机构原有远程培训平台', '新型在线互动平台'],
          choicesPrinted: true,
          template: '{platform_type}',
          shared: 'platform.type',
          basis: [
            {
              document: '杭师质监〔2019〕5号',
              article: '二（三）2',
              quote: '个别区县在探索将阿里巴巴钉钉平台等新型在线互动平台运用到本区县混合培训项目的',
            },
          ],
        },
        {
          id: 'platform_functions',
          label: '平台功能（满足混合式培训各项功能需求）',
          kind: 'long-text',
          required: true,
          shared: 'platform.functions',
          basis: [
            {
              document: '杭师质监〔2019〕5号',
              article: '二（三）2',
              quote: '如能满足混合式培训各项功能需求',
            },
          ],
        },
        {
          id: 'technical_support',
          label: '网络技术支持',
          kind: 'long-text',
          required: true,
          shared: 'platform.technicalSupport',
          basis: [
            {
              document: '浙江省中小学教师专业发展培训质量管理工作规程（试行）',
              article: '第八条',
              quote: '网络培训还须有网络技术支持与学习支持服务体系的详细说明',
            },
          ],
        },
        {
          id: 'learning_support',
          label: '学习支持服务体系',
          kind: 'long-text',
          required: true,
          shared: 'platform.learningSupport',
          basis: [
            {
              document: '浙江省中小学教师专业发展培训质量管理工作规程（试行）',
              article: '第八条',
              quote: '网络培训还须有网络技术支持与学习支持服务体系的详细说明',
            },
          ],
        },
        {
          id: 'process_management',
          label: '培训过程管理（集中培训期间日常管理在省培训质量管理平台上进行）',
          kind: 'long-text',
          required: true,
          shared: 'project.processManagement',
          basis: [
            {
              document: '杭师质监〔2019〕5号',
              article: '一（一）3',
              quote: '集中培训期间日常管理是否在省培训质量管理平台上正常进行',
            },
            {
              document: '杭师质监〔2019〕5号',
              article: '二（一）1',
              quote: '借助网络技术对培训过程进行有效管理',
            },
            {
              document: '浙江省中小学教师专业发展培训质量管理工作规程（试行）',
              article: '第十三条',
              quote: '实施培训过程日志网上登记制度',
            },
          ],
        },
      ],
      grid: [
        ['platform_name', 'platform_type'],
        ['platform_functions'],
        ['technical_support'],
        ['learning_support'],
        ['process_management'],
      ],
    },
    {
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
    },
    {
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
    },
    review,
  ],

  notes: ['不得另行收取其他费用'],
  seals: [
    {
      text: '主申报单位（盖章）：',
      at: 'cover',
    },
    {
      text: '联合申报单位（盖章）：',
      at: 'cover',
    },
    {
      text: '教育行政部门（盖章）：',
      at: 'review',
    },
  ],
  signatures: [
    {
      text: '专家签名：',
      at: 'expert_signatures',
    },
  ],
  repairs: [],
  labels: labels,
});
