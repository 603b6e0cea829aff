import { atMost } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { day } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** The brief report is sent in by its last day, included. */
export const briefReportJan10 = defineRule({
  id: 'hz-2019-5.s1.5.brief-report-jan10',
  provision: provisions['s1.5'],
  kind: 'procedural-date',
  subject: 'schedule',
  severity: 'warning',
  states: '评估简要报告在{window_end}前报送',
  inputs: {
    date: day({ description: '报送混合式项目评估简要报告的日期', unit: '日' }),
  },
  parameters: {
    window_end: since('2019-11-18', '2020-01-10', '日期'),
  },
  message: '报送混合式项目评估简要报告日期为{actual}，应在{limit}前（含当日）。',
  remedy: '请把日期改到{limit}或之前。',
  readings: [{ point: '原文“1月10前”漏“日”', reading: '1月10日（含）前', why: '笔误' }],
  decide: ({ date }, { window_end }) => ({ holds: atMost(date, window_end) }),
});
