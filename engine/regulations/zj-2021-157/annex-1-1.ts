import { lessThan } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { day } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** Teacher data updated before choice opens. */
export const teacherDataBeforeSelection = defineRule({
  id: 'zj-2021-157.a1.1.teacher-data-before-selection',
  provision: provisions['a1.1.teacher-data-before-selection'],
  kind: 'procedural-date',
  subject: 'schedule',
  severity: 'warning',
  states: '教师信息在选课开始前更新完成',
  inputs: {
    date: day({ description: '教师信息更新完成日期', unit: '日' }),
  },
  parameters: {
    before: since('2021-06-20', '2021-08-24', '日期（第一轮选课首日，不含）'),
  },
  message: '教师信息更新于{actual}，应在{limit}选课开始前完成。',
  remedy: '尽快更新教师信息。',
  readings: [
    { point: '“选课前”以哪天为准', reading: '第一轮选课首日8月24日之前', why: '附件1第3项选课始于8月24日' },
  ],
  decide: ({ date }, { before }) => ({ holds: lessThan(date, before) }),
});
