import {
  all,
  atMost,
  filled,
  firstOf,
  joined,
  onceEntered,
  orElse,
  withinWindow,
  word,
} from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, day, optional } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** Round-1 choice 24 August – 3 September 2021, both days included. */
export const round1 = defineRule({
  id: 'zj-2021-157.s4.2.round1',
  provision: provisions['s4.2.round1'],
  kind: 'procedural-date',
  subject: 'schedule',
  severity: 'violation',
  states: '第一轮选课在{window_start}至{window_end}',
  inputs: {
    date: day({ description: '教师第一轮选课的日期', unit: '日' }),
  },
  parameters: {
    window_start: since('2021-06-20', '2021-08-24', '日期'),
    window_end: since('2021-06-20', '2021-09-03', '日期'),
  },
  message: '教师第一轮选课日期为{actual}，应在{limit}期间。',
  remedy: '请把日期改到{limit}之间。',
  decide: ({ date }, { window_start, window_end }) => withinWindow(date, window_start, window_end),
});

/** Round-2 choice 13–16 September 2021, both days included. */
export const round2 = defineRule({
  id: 'zj-2021-157.s4.2.round2',
  provision: provisions['s4.2.round2'],
  kind: 'procedural-date',
  subject: 'schedule',
  severity: 'violation',
  states: '第二轮选课在{window_start}至{window_end}',
  inputs: {
    date: day({ description: '教师第二轮选课的日期', unit: '日' }),
  },
  parameters: {
    window_start: since('2021-06-20', '2021-09-13', '日期'),
    window_end: since('2021-06-20', '2021-09-16', '日期'),
  },
  message: '教师第二轮选课日期为{actual}，应在{limit}期间。',
  remedy: '请把日期改到{limit}之间。',
  decide: ({ date }, { window_start, window_end }) => withinWindow(date, window_start, window_end),
});

/** Who did not choose in the first round cannot take part in the second. */
export const round2NeedsRound1 = defineRule({
  id: 'zj-2021-157.s4.2.round2-needs-round1',
  provision: provisions['s4.2.round2-needs-round1'],
  kind: 'computable',
  subject: 'trainee',
  severity: 'violation',
  states: '第一轮没有选课的不参加第二轮',
  inputs: {
    selected_in_round1: boolean({ description: '第一轮是否选课' }),
    selects_in_round2: boolean({ description: '第二轮是否选课' }),
  },
  parameters: {},
  message: '第一轮选课为{actual}，不能参加第二轮；第一轮应为{limit}。',
  remedy: '撤销第二轮选课。',
  readings: [{ point: '第一轮选过但未被录取是否算“选课”', reading: '算', why: '条文只看是否选课' }],
  decide: ({ selected_in_round1, selects_in_round2 }) => ({
    when: selects_in_round2,
    holds: selected_in_round1,
    actual: firstOf([[selected_in_round1, word('已选')]], word('未选')),
    permitted: '已选',
  }),
});

/** Choice, audit by the school, check by the institution: all there and in this order. */
export const threeLinksOrder = defineRule({
  id: 'zj-2021-157.s4.2.three-links-order',
  provision: provisions['s4.2.three-links-order'],
  kind: 'computable',
  subject: 'trainee',
  severity: 'violation',
  states: '选课、学校审核、培训机构复核依次完成',
  inputs: {
    selection_date: day({ description: '教师选课日期', unit: '日' }),
    school_audit_date: optional(day({ description: '学校审核日期', unit: '日' })),
    institution_check_date: optional(day({ description: '培训机构复核日期', unit: '日' })),
  },
  parameters: {},
  message: '选课、审核、复核日期为{actual}，应为{limit}（依次完成）。',
  remedy: '补做学校审核、机构复核。',
  decide: ({ selection_date, school_audit_date, institution_check_date }) => ({
    when: onceEntered(selection_date),
    holds: all(
      filled(school_audit_date),
      filled(institution_check_date),
      atMost(selection_date, school_audit_date),
      atMost(school_audit_date, institution_check_date),
    ),
    actual: joined(
      selection_date,
      '、',
      orElse(joined(school_audit_date), '未填'),
      '、',
      orElse(joined(institution_check_date), '未填'),
    ),
    permitted: '选课、学校审核、培训机构复核',
  }),
});
