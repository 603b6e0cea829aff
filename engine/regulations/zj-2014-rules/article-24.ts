import { add, atMost, daysAfter, inYear, minus, monthsAfter, withinWindow } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { day, integer } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** Annual tables and summary by year end. */
export const yearEndReport = defineRule({
  id: 'zj-2014-rules.a24.year-end-report',
  provision: provisions.a24,
  kind: 'procedural-date',
  subject: 'institution',
  severity: 'warning',
  states: '年度报表和总结在当年年末前上报',
  inputs: {
    report_year: integer({ description: '所报年度', unit: '年' }),
    date: day({ description: '上报日期', unit: '日' }),
  },
  parameters: {
    deadline: since('2014-08-20', '12-31', '月-日'),
  },
  message: '年度报表和总结上报日期为{actual}，应在{limit}前（含当日）。',
  remedy: '尽快补报。',
  readings: [{ point: '“年末”没有具体日期', reading: '当年12月31日', why: '取最宽的自然年末' }],
  decide: ({ report_year, date }, { deadline }) => ({ holds: atMost(date, inYear(deadline, report_year)) }),
});

/** Annual quality report published the following March. */
export const annualReportMarch = defineRule({
  id: 'zj-2014-rules.a24.annual-report-march',
  provision: provisions['a24.annual-report-march'],
  kind: 'procedural-date',
  subject: 'institution',
  severity: 'warning',
  states: '年度报告在次年{month}月发布',
  inputs: {
    report_year: integer({ description: '报告所属年度', unit: '年' }),
    date: day({ description: '发布日期', unit: '日' }),
  },
  parameters: {
    month: since('2014-08-20', 3, '月（次年）'),
  },
  message: '年度报告发布日期为{actual}，应在{limit}。',
  remedy: '在次年{month}月发布。',
  decide: ({ report_year, date }, { month }) => {
    const first = monthsAfter(inYear('01-01', add(report_year, 1)), minus(month, 1));
    return withinWindow(date, first, daysAfter(monthsAfter(first, 1), -1));
  },
});
