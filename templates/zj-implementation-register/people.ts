import {
  amountColumn,
  choiceColumn,
  choicesColumn,
  dayColumn,
  personColumn,
  recordedTable,
  textColumn,
  yesOrNo,
} from '../derived-register.js';

/** Who consents to leave. */
export const CONSENTS = { institution: '培训机构', bureau: '教育行政部门' } as const;

/** What is recorded of trainees and of those who teach. */
export const people = [
  recordedTable('trainees', '学员缺课和违纪', {
    basis: [
      'zj-2014-rules.a16.leave-approval',
      'zj-2014-rules.a16.absence-one-fifth',
      'zj-2014-rules.a16.network-80pct',
    ],
    columns: [
      personColumn('trainee_name', '学员姓名'),
      choiceColumn('mode', '培训方式', ['集中脱产', '集中面授', '网络', '混合', '校本'], 6),
      amountColumn('project_hours', '项目学时', '学时'),
      amountColumn('leave_days', '请假天数', '天'),
      choicesColumn('consents', '同意请假的单位', [...Object.values(CONSENTS), '都没有'], 8),
      amountColumn('absent_hours', '缺课学时', '学时'),
      amountColumn('credited_hours', '登记学时', '学时'),
      choiceColumn('completion', '结业', ['准予', '不准予'], 4),
      choiceColumn('misconduct', '违规违纪', ['没有', '严重违规违纪'], 7),
      amountColumn('tasks_total', '应完成网络任务', '项'),
      amountColumn('tasks_completed', '已完成网络任务', '项'),
    ],
  }),
  recordedTable('selections', '学员选课', {
    basis: ['zj-2021-157.s4.2.round2-needs-round1', 'zj-2021-157.s4.2.three-links-order'],
    columns: [
      personColumn('selecting_trainee', '学员姓名'),
      dayColumn('first_round', '第一轮选课日期'),
      dayColumn('second_round', '第二轮选课日期'),
      dayColumn('school_audit', '学校审核日期'),
      dayColumn('institution_check', '培训机构复核日期'),
    ],
  }),
  recordedTable('experts', '授课专家', {
    basis: ['zj-2021-157.s5.2.expert-info-complete', 'zj-2026-forms.t3.faculty.frontline-50'],
    columns: [
      personColumn('expert_name', '专家姓名'),
      dayColumn('platform_date', '录入平台日期'),
      textColumn('title', '职称', 7),
      yesOrNo('frontline', '一线优秀教师'),
      choiceColumn('region', '单位所在', ['本地区', '本地区以外'], 5),
    ],
  }),
  recordedTable('courses', '课程', {
    basis: ['hz-2019-5.s1.2b.courses-implemented'],
    columns: [textColumn('course_name', '申报的课程', 14), dayColumn('held_on', '实施日期')],
  }),
];
