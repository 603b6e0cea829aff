import {
  choiceColumn,
  countColumn,
  dayColumn,
  derivedRegister,
  recordedTable,
  textColumn,
  whatIsRecorded,
} from '../derived-register.js';

/** The steps of orders that have days of their own, by the rule that names them. */
export const ORDER_STEPS = {
  填报特色优势简介: 'zj-2021-157.a2.1.institution-profile',
  上报订单需求: 'zj-2021-157.a2.2.order-demand',
  填报主题式订单: 'zj-2021-157.s5.5.order-form-deadline',
  公布订单清单: 'zj-2021-157.a2.3.order-list',
  培训机构响应: 'zj-2021-157.a2.4.respond',
  遴选承训机构: 'zj-2021-157.a2.5.select-institution',
  修订并提交申报书: 'zj-2021-157.a2.6.revise-submit',
  县级审核申报书: 'zj-2021-157.a2.7.county-audit',
  发布订单式项目: 'zj-2021-157.a2.8.publish',
  组织教师报名: 'zj-2021-157.a2.9.enrol',
} as const;

const tables = [
  recordedTable('steps', '订单进程日期', {
    basis: ['zj-2021-157.a2.2.order-demand', 'zj-2021-157.a2.7.county-audit', 'zj-2021-157.a2.9.enrol'],
    columns: [choiceColumn('step', '环节', Object.keys(ORDER_STEPS), 14), dayColumn('step_date', '日期')],
  }),
  recordedTable('counties', '各县订单数', {
    basis: ['zj-2021-157.s3.2.order-min-2'],
    columns: [textColumn('county', '县（市、区）', 14), countColumn('order_count', '订单项目数', '个')],
  }),
  recordedTable('qualified', '有面向全省培训资质的意向机构', {
    basis: ['zj-2021-157.a3.push-target'],
    columns: [textColumn('institution_name', '机构名称', 18)],
    rows: 3,
  }),
];

/** 订单进程登记：不是官方表格，由办表整理，只问规定要用而订单没有的日期和数目。 */
export const form = derivedRegister({
  id: 'zj-order-process',
  title: '订单进程登记',
  shortName: '订单进程',
  source: { document: '浙教办函〔2021〕157号', place: '三（二）、附件2' },
  note: '不是官方表格，由办表整理：只登记规定要用而订单没有的日期和数目；先选有什么要登记，没有的都不用填。',
  filledBy: 'authority',
  orientation: 'portrait',
  sections: [whatIsRecorded(tables), ...tables],
});
