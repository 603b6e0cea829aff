import { choiceColumn, countColumn, dayColumn, recordedTable } from '../derived-register.js';

/** The steps of the course of a round that have days of their own, by the rule that names them. */
export const STEPS = {
  教师信息更新: 'zj-2021-157.a1.1.teacher-data-before-selection',
  培训项目审核: 'zj-2021-157.s4.1.review',
  培训项目发布: 'zj-2021-157.s4.1.publish',
  选课窗口浏览: 'zj-2021-157.a1.3.browse',
  第一轮选课: 'zj-2021-157.s4.2.round1',
  校长第一轮审核: 'zj-2021-157.a1.3.principal-audit-1',
  扩班申请: 'zj-2021-157.a1.3.expand-application',
  扩班受理: 'zj-2021-157.a1.3.expand-acceptance',
  第一轮受理复核: 'zj-2021-157.a1.3.institution-check-1',
  第二轮选课: 'zj-2021-157.s4.2.round2',
  校长第二轮审核: 'zj-2021-157.a1.3.principal-audit-2',
  第二轮受理复核: 'zj-2021-157.a1.3.institution-check-2',
  混合式评估简要报告: 'hz-2019-5.s1.5.brief-report-jan10',
  延续评估申请: 'zj-2011-03.s6.2.renewal-window',
} as const;
/** Steps whose day depends on the year that they are about. */
export const YEARLY_STEPS = {
  年度报表和总结上报: 'zj-2014-rules.a24.year-end-report',
  年度报告发布: 'zj-2014-rules.a24.annual-report-march',
} as const;
/** Plans of schools, by the half of the year. */
export const SCHOOL_PLANS = { 上半年校本计划报送: 'first', 下半年校本计划报送: 'second' } as const;
export const APPLICATION = '资质认定申请';

/** 工作进程日期：each step with its day. */
export const steps = [
  recordedTable('steps', '工作进程日期', {
    basis: ['zj-2021-157.s4.1.review', 'zj-2021-157.s4.2.round1', 'zj-2014-rules.a24.year-end-report'],
    columns: [
      choiceColumn(
        'step',
        '环节',
        [...Object.keys(STEPS), ...Object.keys(YEARLY_STEPS), ...Object.keys(SCHOOL_PLANS), APPLICATION],
        14,
      ),
      dayColumn('step_date', '日期'),
      countColumn('report_year', '所属年度', '年'),
      countColumn('times', '当年次数', '次'),
    ],
  }),
];
