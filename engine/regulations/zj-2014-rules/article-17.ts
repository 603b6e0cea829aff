import { atLeast, atMost, differs, workingDayAfter } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { day, integer, listOf, optional } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** Trainees are evaluated within ten working days; the last day of the project does not count. */
export const evaluate10wd = defineRule({
  id: 'zj-2014-rules.a17.evaluate-10wd',
  provision: provisions.a17,
  kind: 'procedural-date',
  subject: 'project',
  severity: 'warning',
  states: '培训结束后{max_working_days}个工作日内完成学员评价',
  inputs: {
    end_date: day({ description: '培训项目结束日期', unit: '日' }),
    evaluation_date: day({ description: '完成学员评价和记录的日期', unit: '日' }),
    holidays: optional(
      listOf(day({ description: '法定节假日', unit: '日' }), { description: '法定节假日', unit: '日' }),
    ),
    makeup_workdays: optional(
      listOf(day({ description: '调休上班日', unit: '日' }), { description: '调休上班日', unit: '日' }),
    ),
  },
  parameters: {
    max_working_days: since('2014-08-20', 10, '工作日'),
  },
  message: '学员评价完成于{actual}，应在{limit}前（含当日）。',
  remedy: '尽快在平台完成评价；以后在结束后{max_working_days}个工作日内完成。',
  readings: [
    { point: '结束当日是否计入', reading: '不计入', why: '《民法典》第201条' },
    { point: '“应”的严重程度', reading: '提示', why: '“应”类要求；若监控部门从严可设为违规' },
  ],
  decide: ({ end_date, evaluation_date, holidays, makeup_workdays }, { max_working_days }) => ({
    holds: atMost(
      evaluation_date,
      workingDayAfter(end_date, max_working_days, { holidays, workdays: makeup_workdays }),
    ),
  }),
});

/** All trainees evaluated. */
export const allTraineesEvaluated = defineRule({
  id: 'zj-2014-rules.a17.all-trainees-evaluated',
  provision: provisions.a17,
  kind: 'computable',
  subject: 'project',
  severity: 'warning',
  states: '评价全部参训学员',
  inputs: {
    trainees_total: integer({ description: '参训学员数', unit: '人' }),
    trainees_evaluated: integer({ description: '已评价学员数', unit: '人' }),
  },
  parameters: {
    required_coverage: since('2014-08-20', 100, '%'),
  },
  message: '已评价{actual}人，应评价全部{limit}人。',
  remedy: '补评未评价的学员。',
  decide: ({ trainees_total, trainees_evaluated }) => ({
    when: differs(trainees_total, 0),
    holds: atLeast(trainees_evaluated, trainees_total),
  }),
});
