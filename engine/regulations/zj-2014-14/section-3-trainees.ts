import {
  all,
  any,
  atLeast,
  atMost,
  firstOf,
  greatestOf,
  implies,
  minus,
  not,
  same,
  times,
  type Expr,
  word,
} from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, number, oneOf } from '../input.js';
import { figures } from './figures.js';
import { provisions } from './provisions.js';

/** Hours to be credited: those missed are deducted, never below zero, unrounded. */
export const leaveDeduct = defineRule({
  id: 'zj-2014-14.s3.leave-deduct',
  provision: provisions['s3.leave-deduct'],
  kind: 'computable',
  subject: 'trainee',
  severity: 'info',
  inputs: {
    total_hours: number({ description: '项目学时', unit: '学时' }),
    absent_hours: number({ description: '缺课学时', unit: '学时' }),
  },
  parameters: {},
  message: '应记学时：{value}。',
  remedy: '按应记学时登记。',
  relations: [{ id: 'zj-2014-rules.a16.leave-deduct', relation: 'same-as', note: '规程第十六条同' }],
  decide: ({ total_hours, absent_hours }) => ({ gives: greatestOf(minus(total_hours, absent_hours), 0) }),
});

/** A full-time training of 90 hours or more. */
const isLongFullTime = (
  {
    project_hours,
    mode,
  }: { readonly project_hours: Expr<'number', 'one'>; readonly mode: Expr<'text', 'one'> },
  min_project_hours: Expr<'number', 'one'>,
) => all(same(mode, '集中脱产'), atLeast(project_hours, min_project_hours));

/** Absent for more than a fifth of a full-time training of 90 hours or more: no completion. Exactly a fifth is not more. */
export const absenceOneFifth = defineRule({
  id: 'zj-2014-14.s3.absence-one-fifth',
  provision: provisions['s3.absence-one-fifth'],
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
  message: '缺课{actual}学时，超过{max_absence_share}（{limit}学时），不予结业、不记学时。',
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
      id: 'zj-2014-rules.a16.absence-one-fifth',
      relation: 'same-as',
      note: '规程第十六条重复同一规定（写“不计学时”）',
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

/** Serious misconduct: no completion. */
export const misconductTerminate = defineRule({
  id: 'zj-2014-14.s3.misconduct-terminate',
  provision: provisions['s3.misconduct-terminate'],
  kind: 'computable',
  subject: 'trainee',
  severity: 'violation',
  states: '严重违规违纪的学员不予结业',
  inputs: {
    serious_misconduct: boolean({ description: '是否发生严重违规违纪' }),
    granted_completion: boolean({ description: '是否准予结业' }),
  },
  parameters: {},
  message: '有严重违规违纪的学员结业栏为{actual}，应为{limit}。',
  remedy: '改为不予结业、不计学时。',
  decide: ({ serious_misconduct, granted_completion }) => ({
    when: serious_misconduct,
    holds: not(granted_completion),
    actual: firstOf([[granted_completion, word('准予结业')]], word('不予结业')),
    permitted: '不予结业',
  }),
});

/** Whoever misses more than a fifth of such a training gets no hours or credits either. */
export const absenceNoHours = defineRule({
  id: 'zj-2014-14.s3.absence-no-hours',
  provision: provisions['s3.absence-one-fifth'],
  kind: 'computable',
  subject: 'trainee',
  severity: 'violation',
  states: '集中脱产项目缺课超过{max_absence_share}的不记学时',
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
  remedy: '把该学员的学时改为0，并抄告其教育局和学校。',
  relations: [
    { id: 'zj-2014-rules.a16.absence-no-hours', relation: 'same-as', note: '规程第十六条' },
    { id: 'zj-2014-14.s3.absence-one-fifth', relation: 'see-also', note: '同一句中的“不予结业”' },
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

/** Serious misconduct: no hours or credits either. */
export const misconductNoHours = defineRule({
  id: 'zj-2014-14.s3.misconduct-no-hours',
  provision: provisions['s3.misconduct-terminate'],
  kind: 'computable',
  subject: 'trainee',
  severity: 'violation',
  states: '严重违规违纪的学员不记学时',
  inputs: {
    serious_misconduct: boolean({ description: '是否发生严重违规违纪' }),
    credited_hours: number({ description: '已登记学时', unit: '学时' }),
  },
  parameters: {
    max_credited_hours: figures.max_credited_hours,
  },
  message: '严重违规违纪的学员登记了{actual}学时，应为{limit}学时。',
  remedy: '把该学员的学时改为0，并抄告其教育局和学校。',
  relations: [{ id: 'zj-2014-rules.a16.misconduct', relation: 'same-as', note: '规程第十六条' }],
  decide: ({ serious_misconduct, credited_hours }, { max_credited_hours }) => ({
    when: serious_misconduct,
    holds: atMost(credited_hours, max_credited_hours),
  }),
});
