import {
  all,
  any,
  atLeast,
  atMost,
  differs,
  enumerated,
  firstOf,
  implies,
  isOneOf,
  joined,
  minus,
  moreThan,
  not,
  percentageOf,
  reachesPercentage,
  same,
  times,
  type Expr,
  word,
} from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, number, oneOf } from '../input.js';
import { since } from '../parameter.js';
import { figures } from './figures.js';
import { provisions } from './provisions.js';

/** A full-time training of 90 hours or more. */
const isLongFullTime = (
  {
    project_hours,
    mode,
  }: { readonly project_hours: Expr<'number', 'one'>; readonly mode: Expr<'text', 'one'> },
  min_project_hours: Expr<'number', 'one'>,
) => all(same(mode, '集中脱产'), atLeast(project_hours, min_project_hours));

/** An online or a hybrid training that has online tasks. */
const isOnline = ({
  mode,
  tasks_total,
}: {
  readonly mode: Expr<'text', 'one'>;
  readonly tasks_total: Expr<'number', 'one'>;
}) => all(isOneOf(mode, ['网络', '混合']), differs(tasks_total, 0));

/** Leave of a day needs the consent of the institution, longer leave that of the education authority as well. */
export const leaveApproval = defineRule({
  id: 'zj-2014-rules.a16.leave-approval',
  provision: provisions.a16,
  kind: 'computable',
  subject: 'trainee',
  severity: 'violation',
  states: '请假经培训机构同意，超过{institution_only_max}天的还经教育行政部门同意',
  inputs: {
    leave_days: number({ description: '请假天数', unit: '天' }),
    institution_approved: boolean({ description: '培训机构是否同意' }),
    bureau_approved: boolean({ description: '学员所属教育行政部门是否同意' }),
  },
  parameters: {
    institution_only_max: since('2014-08-20', 1, '天'),
  },
  message: '请假{actual}天，缺{limit}的同意。',
  remedy: '补齐请假审批；超过{institution_only_max}天的还要教育局同意。',
  readings: [
    { point: '“1天以上”是否含1天', reading: '不含：1天整按“1天及以下”', why: '两段并列，前段已含1天' },
    {
      point: '多次请假是否累计',
      reading: '同一培训班内累计计算',
      why: '否则可拆分规避；文本未写明，列为建议',
    },
  ],
  relations: [
    {
      id: 'zj-2014-14.s3.leave-in-principle-refused',
      relation: 'refines',
      note: '通知只有一般不予准假，没有天数分档',
    },
  ],
  decide: ({ leave_days, institution_approved, bureau_approved }, { institution_only_max }) => {
    const needsBureau = moreThan(leave_days, institution_only_max);
    return {
      when: moreThan(leave_days, 0),
      holds: all(institution_approved, implies(needsBureau, bureau_approved)),
      actual: leave_days,
      permitted: enumerated([
        [not(institution_approved), '培训机构'],
        [all(needsBureau, not(bureau_approved)), '学员所属教育行政部门'],
      ]),
    };
  },
});

/** Registered hours ≤ total − absent. */
export const leaveDeduct = defineRule({
  id: 'zj-2014-rules.a16.leave-deduct',
  provision: provisions.a16,
  kind: 'computable',
  subject: 'trainee',
  severity: 'violation',
  states: '登记学时不多于项目学时减缺课学时',
  inputs: {
    total_hours: number({ description: '项目学时', unit: '学时' }),
    absent_hours: number({ description: '缺课学时', unit: '学时' }),
    credited_hours: number({ description: '已登记学时', unit: '学时' }),
  },
  parameters: {},
  message: '已登记{actual}学时，扣除缺课后最多{limit}学时。',
  remedy: '按扣除缺课后的学时登记。',
  relations: [
    { id: 'zj-2014-14.s3.leave-deduct', relation: 'same-as', note: '通知第三条' },
    {
      id: 'zj-2026-forms.t3.attendance.record-mismatch',
      relation: 'input-to',
      note: '考勤与学分记录不对应直接判不合格',
    },
  ],
  decide: ({ total_hours, absent_hours, credited_hours }) => ({
    holds: atMost(credited_hours, minus(total_hours, absent_hours)),
  }),
});

/** Absent for more than a fifth of a full-time training of 90 hours or more: no completion. Exactly a fifth is not more. */
export const absenceOneFifth = defineRule({
  id: 'zj-2014-rules.a16.absence-one-fifth',
  provision: provisions['a16.absence-one-fifth'],
  kind: 'computable',
  subject: 'trainee',
  severity: 'violation',
  states: '集中脱产项目缺课超过{max_absence_share}的不予结业',
  inputs: {
    project_hours: number({ description: '项目总学时', unit: '学时' }),
    mode: oneOf(['集中脱产', '集中面授', '网络', '混合', '校本'], { description: '培训方式' }),
    absent_hours: number({ description: '该学员缺课学时', unit: '学时' }),
    granted_completion: boolean({ description: '是否准予结业（记学时）' }),
  },
  parameters: {
    min_project_hours: figures.min_project_hours,
    max_absence_share: figures.max_absence_share,
  },
  message: '缺课{actual}学时，超过{max_absence_share}（{limit}学时），不予结业、不计学时。',
  remedy: '把该学员改为不予结业，并通报其教育局和学校。',
  readings: [
    {
      point: '“90学时”与“90学分”是否同一',
      reading: '按学时判断；平台只填“基础学分”时，1学分按1学时折算并提示核对',
      why: '2014年两份文件写学时，2019、2021年文件写学分；折算依据在学分制管理办法，本资料未收',
    },
    {
      point: '“超过五分之一”是否含正好五分之一',
      reading: '不含',
      why: '“超过”不含本数（《民法典》第1259条）',
    },
    { point: '“90学时及以上”是否含90', reading: '含', why: '“及以上”' },
  ],
  relations: [
    {
      id: 'zj-2014-14.s3.absence-one-fifth',
      relation: 'same-as',
      note: '两份2014年文件同一规定，结论一致，只报一次',
    },
  ],
  decide: ({ absent_hours, granted_completion, ...project }, { min_project_hours, max_absence_share }) => {
    const limit = times(project.project_hours, max_absence_share);
    return {
      when: isLongFullTime(project, min_project_hours),
      holds: implies(granted_completion, atMost(absent_hours, limit)),
      actual: absent_hours,
      permitted: limit,
    };
  },
});

/** Serious misconduct: no completion and no hours. */
export const misconduct = defineRule({
  id: 'zj-2014-rules.a16.misconduct',
  provision: provisions['a16.misconduct'],
  kind: 'computable',
  subject: 'trainee',
  severity: 'violation',
  states: '严重违规违纪的学员不予结业、不计学时',
  inputs: {
    serious_misconduct: boolean({ description: '是否发生严重违规违纪' }),
    granted_completion: boolean({ description: '是否准予结业' }),
    credited_hours: number({ description: '已计学时', unit: '学时' }),
  },
  parameters: {
    max_credited_hours: figures.max_credited_hours,
  },
  message: '严重违纪学员结业/学时为{actual}，应为{limit}。',
  remedy: '改为不予结业、0学时。',
  relations: [
    { id: 'zj-2014-14.s3.misconduct-terminate', relation: 'same-as', note: '通知第三条' },
    { id: 'zj-2014-14.s3.misconduct-no-hours', relation: 'same-as', note: '通知第三条' },
  ],
  decide: ({ serious_misconduct, granted_completion, credited_hours }, { max_credited_hours }) => ({
    when: serious_misconduct,
    holds: all(not(granted_completion), same(credited_hours, max_credited_hours)),
    actual: joined(
      firstOf([[granted_completion, word('准予')]], word('不予')),
      '结业、',
      credited_hours,
      '学时',
    ),
    permitted: joined('不予结业、', max_credited_hours, '学时'),
  }),
});

/** Less than 80 % of the online tasks done: no completion. */
export const network80pct = defineRule({
  id: 'zj-2014-rules.a16.network-80pct',
  provision: provisions['a16.network-80pct'],
  kind: 'computable',
  subject: 'trainee',
  severity: 'violation',
  states: '网络学习完成不到{min_completion_rate}%的不予结业',
  inputs: {
    mode: oneOf(['集中脱产', '集中面授', '网络', '混合', '校本'], { description: '培训方式' }),
    tasks_total: number({ description: '应完成的网络学习任务量', unit: '项' }),
    tasks_completed: number({ description: '已完成量', unit: '项' }),
    granted_completion: boolean({ description: '是否准予结业' }),
  },
  parameters: {
    min_completion_rate: figures.min_completion_rate,
  },
  message: '网络学习完成{actual}%，不到{limit}%，不予结业。',
  remedy: '改为不予结业、不计学时。',
  readings: [{ point: '正好80%', reading: '可以结业', why: '“不到80%”不含80%' }],
  decide: ({ tasks_completed, granted_completion, ...training }, { min_completion_rate }) => ({
    when: isOnline(training),
    holds: implies(
      granted_completion,
      reachesPercentage(tasks_completed, training.tasks_total, min_completion_rate),
    ),
    actual: percentageOf(tasks_completed, training.tasks_total),
    permitted: min_completion_rate,
  }),
});

/** Whoever misses more than a fifth of such a training gets no hours either: 「不计学时」 stands beside 「不予结业」. */
export const absenceNoHours = defineRule({
  id: 'zj-2014-rules.a16.absence-no-hours',
  provision: provisions['a16.absence-one-fifth'],
  kind: 'computable',
  subject: 'trainee',
  severity: 'violation',
  states: '集中脱产项目缺课超过{max_absence_share}的不计学时',
  inputs: {
    project_hours: number({ description: '项目总学时', unit: '学时' }),
    mode: oneOf(['集中脱产', '集中面授', '网络', '混合', '校本'], { description: '培训方式' }),
    absent_hours: number({ description: '该学员缺课学时', unit: '学时' }),
    credited_hours: number({ description: '已登记学时', unit: '学时' }),
  },
  parameters: {
    min_project_hours: figures.min_project_hours,
    max_absence_share: figures.max_absence_share,
    max_credited_hours: figures.max_credited_hours,
  },
  message: '缺课超过{max_absence_share}的学员登记了{actual}学时，应为{limit}学时。',
  remedy: '把该学员的学时改为0，并通报其教育局和学校。',
  readings: [
    { point: '能否只扣缺课部分', reading: '不能，全部不计', why: '“不予结业，不计学时”，扣除部分另有一句' },
  ],
  relations: [
    { id: 'zj-2014-14.s3.absence-no-hours', relation: 'same-as', note: '通知第三条写“不记学时（学分）”' },
    { id: 'zj-2014-rules.a16.absence-one-fifth', relation: 'see-also', note: '同一句中的“不予结业”' },
  ],
  decide: (
    { absent_hours, credited_hours, ...project },
    { min_project_hours, max_absence_share, max_credited_hours },
  ) => ({
    when: isLongFullTime(project, min_project_hours),
    holds: any(
      atMost(absent_hours, times(project.project_hours, max_absence_share)),
      atMost(credited_hours, max_credited_hours),
    ),
    actual: credited_hours,
    permitted: max_credited_hours,
  }),
});

/** Whoever does less than 80 % of the online tasks gets no hours either. */
export const networkNoHours = defineRule({
  id: 'zj-2014-rules.a16.network-no-hours',
  provision: provisions['a16.network-80pct'],
  kind: 'computable',
  subject: 'trainee',
  severity: 'violation',
  states: '网络学习完成不到{min_completion_rate}%的不计学时',
  inputs: {
    mode: oneOf(['集中脱产', '集中面授', '网络', '混合', '校本'], { description: '培训方式' }),
    tasks_total: number({ description: '应完成的网络学习任务量', unit: '项' }),
    tasks_completed: number({ description: '已完成量', unit: '项' }),
    credited_hours: number({ description: '已登记学时', unit: '学时' }),
  },
  parameters: {
    min_completion_rate: figures.min_completion_rate,
    max_credited_hours: figures.max_credited_hours,
  },
  message: '网络学习任务完成不到{min_completion_rate}%的学员登记了{actual}学时，应为{limit}学时。',
  remedy: '把该学员的学时改为0，并通报其教育局和学校。',
  relations: [{ id: 'zj-2014-rules.a16.network-80pct', relation: 'see-also', note: '同一句中的“不予结业”' }],
  decide: (
    { tasks_completed, credited_hours, ...training },
    { min_completion_rate, max_credited_hours },
  ) => ({
    when: isOnline(training),
    holds: any(
      reachesPercentage(tasks_completed, training.tasks_total, min_completion_rate),
      atMost(credited_hours, max_credited_hours),
    ),
    actual: credited_hours,
    permitted: max_credited_hours,
  }),
});
