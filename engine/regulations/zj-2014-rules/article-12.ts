import { atMost, firstOf, inYear, monthAndDayWords, same } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { day, oneOf } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** A school's plan of either half-year is handed in by its day, included. */
export const schoolPlanDeadline = defineRule({
  id: 'zj-2014-rules.a12.school-plan-deadline',
  provision: provisions['a12.school-plan-deadline'],
  kind: 'procedural-date',
  subject: 'schedule',
  severity: 'warning',
  states: '校本培训计划按期报送',
  inputs: {
    date: day({ description: '报送日期', unit: '日' }),
    half_year: oneOf(['first', 'second'], { description: '上半年/下半年计划' }),
  },
  parameters: {
    first_half_deadline: since('2014-08-20', '03-15', '月-日'),
    second_half_deadline: since('2014-08-20', '09-15', '月-日'),
  },
  message: '校本培训计划报送日期为{actual}，应在{limit}前（含当日）。',
  remedy: '尽快补报并说明。',
  readings: [
    { point: '“3月15日或9月15日前”是否含当日', reading: '含当日', why: '行政期限习惯' },
    { point: '“应”作何严重程度', reading: '提示', why: '“应”类要求' },
  ],
  decide: ({ date, half_year }, { first_half_deadline, second_half_deadline }) => {
    const deadline = firstOf([[same(half_year, 'first'), first_half_deadline]], second_half_deadline);
    return { holds: atMost(date, inYear(deadline, date)), permitted: monthAndDayWords(deadline) };
  },
});
