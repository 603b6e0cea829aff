import type { FieldsSection } from '../../engine/form/index.js';

export const projectTeam: FieldsSection = {
  kind: 'fields',
  id: 'project_team',
  title: '三、项目负责人与管理人员',
  fields: [
    {
      id: 'leader_name',
      label: '项目负责人姓名',
      kind: 'person-name',
      required: true,
      shared: 'project.leader.name',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质复查细则',
          article: '表3 项目负责人',
          quote:
            '项目负责人基本情况介绍，应包括教师姓名、单位（要有明确的地区显示）、职称、任教学科、专业特长、本项目所任课程简介等',
        },
        {
          document: '浙教办函〔2021〕157号',
          article: '二（一）',
          quote:
            '项目负责人应为项目申报单位的正式员工，面向全省的项目原则上应当具有副高以上职称且每人至多申报 4个',
        },
      ],
    },
    {
      id: 'leader_unit',
      label: '单位',
      kind: 'text',
      required: true,
      shared: 'project.leader.unit',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质复查细则',
          article: '表3 项目负责人',
          quote:
            '项目负责人基本情况介绍，应包括教师姓名、单位（要有明确的地区显示）、职称、任教学科、专业特长、本项目所任课程简介等',
        },
      ],
    },
    {
      id: 'leader_is_formal_staff',
      label: '是否申报单位正式员工',
      kind: 'choice',
      required: true,
      choices: ['是', '否'],
      shared: 'project.leader.isFormalStaff',
      basis: [
        {
          document: '浙教办函〔2021〕157号',
          article: '二（一）',
          quote:
            '项目负责人应为项目申报单位的正式员工，面向全省的项目原则上应当具有副高以上职称且每人至多申报 4个',
        },
      ],
    },
    {
      id: 'leader_professional_title',
      label: '职称',
      kind: 'text',
      required: true,
      shared: 'project.leader.professionalTitle',
      limitNote: '面向全省的项目原则上应当具有副高以上职称',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质复查细则',
          article: '表3 项目负责人',
          quote:
            '项目负责人基本情况介绍，应包括教师姓名、单位（要有明确的地区显示）、职称、任教学科、专业特长、本项目所任课程简介等',
        },
        {
          document: '浙教办函〔2021〕157号',
          article: '二（一）',
          quote:
            '项目负责人应为项目申报单位的正式员工，面向全省的项目原则上应当具有副高以上职称且每人至多申报 4个',
        },
      ],
    },
    {
      id: 'leader_specialty',
      label: '专业背景',
      kind: 'text',
      required: true,
      shared: 'project.leader.specialty',
      limitNote: '合作方负责人专业背景是否与培训主题一致',
      basis: [
        {
          document: '杭师质监〔2019〕5号',
          article: '一（一）1',
          quote:
            '合作机构是否具有我省远程培训机构资质；合作方负责人专业背景是否与培训主题一致；双方分工合作是否明确落实',
        },
        { document: '浙江省中小学教师培训机构资质复查细则', article: '表2', quote: '专业背景' },
      ],
    },
    {
      id: 'leader_teaching_subject',
      label: '任教学科',
      kind: 'text',
      required: true,
      shared: 'project.leader.teachingSubject',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质复查细则',
          article: '表3 项目负责人',
          quote:
            '项目负责人基本情况介绍，应包括教师姓名、单位（要有明确的地区显示）、职称、任教学科、专业特长、本项目所任课程简介等',
        },
      ],
    },
    {
      id: 'leader_course',
      label: '本项目任教课程',
      kind: 'text',
      required: true,
      shared: 'project.leader.course',
      basis: [{ document: '浙江省中小学教师培训机构资质复查细则', article: '表2', quote: '本项目任教课程' }],
    },
    {
      id: 'leader_mobile',
      label: '手机号',
      kind: 'mobile',
      required: true,
      shared: 'project.leader.mobile',
      basis: [{ document: '浙江省中小学教师培训机构资质复查细则', article: '表2', quote: '手机号' }],
    },
    {
      id: 'leader_project_count',
      label: '本次申报项目数',
      kind: 'integer',
      required: true,
      unit: '个',
      shared: 'project.leader.projectCount',
      limitNote: '每人至多申报4个',
      basis: [
        {
          document: '浙教办函〔2021〕157号',
          article: '二（一）',
          quote:
            '项目负责人应为项目申报单位的正式员工，面向全省的项目原则上应当具有副高以上职称且每人至多申报 4个',
        },
      ],
    },
    {
      id: 'chief_expert_name',
      label: '首席专家（重点培训项目）',
      kind: 'person-name',
      required: false,
      shared: 'project.chiefExpert.name',
      basis: [
        {
          document: '浙江省中小学教师专业发展培训质量管理工作规程（试行）',
          article: '第九条',
          quote: '重点培训项目实行首席专家领导下的团队负责制',
        },
      ],
    },
    {
      id: 'class_teacher_name',
      label: '专职班主任姓名',
      kind: 'person-name',
      required: true,
      shared: 'project.classTeacher.name',
      basis: [
        {
          document: '浙江省中小学教师专业发展培训质量管理工作规程（试行）',
          article: '第十五条',
          quote: '每个培训项目班至少配备1名专职班主任',
        },
        { document: '浙江省中小学教师培训机构资质复查细则', article: '表2', quote: '专职班主任' },
      ],
    },
    {
      id: 'class_teacher_mobile',
      label: '专职班主任手机号',
      kind: 'mobile',
      required: true,
      shared: 'project.classTeacher.mobile',
      basis: [{ document: '浙江省中小学教师培训机构资质复查细则', article: '表2', quote: '手机号' }],
    },
    {
      id: 'joint_class_teacher_name',
      label: '联合申报单位班主任姓名',
      kind: 'person-name',
      required: true,
      shared: 'project.jointClassTeacher.name',
      basis: [
        {
          document: '杭师质监〔2019〕5号',
          article: '二（三）3',
          quote: '派出“联合申报单位班主任”参与项目组织管理',
        },
      ],
    },
    {
      id: 'joint_class_teacher_mobile',
      label: '联合申报单位班主任手机号',
      kind: 'mobile',
      required: true,
      shared: 'project.jointClassTeacher.mobile',
      basis: [
        {
          document: '杭师质监〔2019〕5号',
          article: '二（三）3',
          quote: '派出“联合申报单位班主任”参与项目组织管理',
        },
        { document: '浙江省中小学教师培训机构资质复查细则', article: '表2', quote: '手机号' },
      ],
    },
  ],
  grid: [
    ['leader_name', 'leader_unit'],
    ['leader_is_formal_staff', 'leader_professional_title'],
    ['leader_specialty', 'leader_teaching_subject'],
    ['leader_course', 'leader_mobile'],
    ['leader_project_count', 'chief_expert_name'],
    ['class_teacher_name', 'class_teacher_mobile'],
    ['joint_class_teacher_name', 'joint_class_teacher_mobile'],
  ],
};
