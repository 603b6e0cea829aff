import {
  amountColumn,
  choicesColumn,
  choiceColumn,
  countColumn,
  dayColumn,
  recordedTable,
  textColumn,
  yesOrNo,
} from '../derived-register.js';

/** What a larger change needs before it is carried out. */
export const CHANGE_STEPS = {
  approved: '教育行政部门同意',
  informed: '告知学员并充分说明',
  withdrawal: '允许退选',
} as const;

/** What is recorded of projects as they are carried out. */
export const projects = [
  recordedTable('carried_out', '项目实施', {
    basis: [
      'zj-2014-14.s3.project-manager',
      'zj-2014-14.s3.final-exam-90',
      'zj-2014-14.s6.stages-max-2',
      'zj-2014-rules.a27.3',
    ],
    columns: [
      textColumn('project_name', '项目名称', 14),
      choicesColumn('project_traits', '项目类别', ['重点项目', '规模较大的项目', '一般项目'], 7),
      countColumn('full_time_leaders', '专职项目负责人数', '人'),
      amountColumn('planned_hours', '公布学时', '学时'),
      amountColumn('actual_hours', '实际学时', '学时'),
      choiceColumn('reduction_approval', '减少学时的批准', ['已批准', '未批准'], 5),
      choiceColumn('final_assessment', '结业考核', ['设', '不设'], 4),
      countColumn('stage_count', '分段数', '段'),
    ],
  }),
  recordedTable('changes', '项目调整', {
    basis: [
      'zj-2014-14.s3.major-change-procedure',
      'zj-2014-rules.a27.4',
      'zj-2026-forms.t3.quality.change-over-50',
    ],
    columns: [
      textColumn('changed_project', '项目名称', 14),
      choiceColumn('change_kind', '调整', ['较大调整', '一般调整'], 5),
      choicesColumn('change_steps', '已办的手续', [...Object.values(CHANGE_STEPS), '都没有办'], 10),
      countColumn('experts_total', '方案专家数', '人'),
      countColumn('experts_changed', '未经批准调换的专家数', '人'),
      countColumn('courses_total', '方案课程数', '门'),
      countColumn('courses_changed', '未经批准调换的课程数', '门'),
      countColumn('sessions_total', '计划节数', '节'),
      countColumn('sessions_changed', '调整节数', '节'),
    ],
  }),
  recordedTable('project_days', '项目日期', {
    basis: [
      'zj-2014-rules.a11.argument-review-publish',
      'zj-2011-03.s6.2.qualified-on-date',
      'zj-2014-rules.a17.evaluate-10wd',
      'zj-2014-rules.a17.all-trainees-evaluated',
    ],
    columns: [
      textColumn('dated_project', '项目名称', 14),
      dayColumn('argument_date', '专家论证日期'),
      dayColumn('review_date', '评审日期'),
      dayColumn('publish_date', '平台发布日期'),
      dayColumn('certified_date', '资质公布日期'),
      dayColumn('start_date', '开班日期'),
      dayColumn('end_date', '结束日期'),
      dayColumn('evaluation_date', '完成学员评价日期'),
      countColumn('trainees_total', '参训学员数', '人'),
      countColumn('trainees_evaluated', '已评价学员数', '人'),
    ],
  }),
  recordedTable('fee_items', '收费', {
    basis: ['zj-2021-157.s2.3.no-other-fees'],
    columns: [
      textColumn('item_name', '收费项目', 14),
      amountColumn('stated_amount', '方案公布金额', '元'),
      amountColumn('collected_amount', '实际收取金额', '元'),
    ],
  }),
  recordedTable('classes', '班级管理', {
    basis: ['zj-2014-rules.a14.no-merged-classes', 'zj-2014-rules.a15.key-extra-manager'],
    columns: [
      textColumn('class_name', '班级名称', 14),
      choiceColumn('merged_teaching', '授课方式', ['单独授课', '合班授课'], 6),
      choiceColumn('merge_approval', '合班的同意', ['主管部门同意', '未经同意'], 7),
      yesOrNo('is_provincial_key', '省级重点班'),
      countColumn('extra_managers', '班主任以外专职管理人数', '人'),
      countColumn('completed_trainees', '完成培训人数', '人'),
      countColumn('granted_completion', '准予结业人数', '人'),
      countColumn('roster_count', '学员名册人数', '人'),
      countColumn('expected_attendances', '应到人次', '人次'),
      countColumn('actual_attendances', '实到人次', '人次'),
    ],
  }),
  recordedTable('class_days', '培训日志', {
    basis: ['zj-2014-14.s3.daily-log', 'zj-2014-rules.a13.daily-online-log'],
    columns: [
      dayColumn('training_date', '有课日期'),
      dayColumn('log_date', '日志日期'),
      dayColumn('online_log_date', '平台登记日期'),
    ],
  }),
];
