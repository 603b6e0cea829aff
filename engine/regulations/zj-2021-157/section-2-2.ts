import { all, atLeast, daysFrom, enumerated, joined, not } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, day } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** Larger change: approval, explanation, withdrawal. */
export const majorChange = defineRule({
  id: 'zj-2021-157.s2.2.major-change',
  provision: provisions['s2.2'],
  kind: 'computable',
  subject: 'project',
  severity: 'violation',
  states: '较大调整经同意、告知学员、允许退选',
  inputs: {
    major_change: boolean({ description: '是否作较大调整' }),
    approved_by_authority: boolean({ description: '是否经教育行政部门同意' }),
    trainees_informed: boolean({ description: '是否向学员说明并取得理解' }),
    withdrawal_allowed: boolean({ description: '是否允许退选' }),
  },
  parameters: {},
  message: '较大调整手续不全：{actual}；应有：{limit}。',
  remedy: '补办报批、说明和退选。',
  relations: [{ id: 'zj-2014-14.s3.major-change-procedure', relation: 'same-as', note: '2014年通知同三项' }],
  decide: ({ major_change, approved_by_authority, trainees_informed, withdrawal_allowed }) => ({
    when: major_change,
    holds: all(approved_by_authority, trainees_informed, withdrawal_allowed),
    actual: joined(
      '缺',
      enumerated([
        [not(approved_by_authority), '教育行政部门同意'],
        [not(trainees_informed), '向学员充分说明'],
        [not(withdrawal_allowed), '允许学员退选'],
      ]),
    ),
    permitted: '教育行政部门同意、向学员充分说明、允许学员退选',
  }),
});

/** The course table is published five calendar days before the class starts. */
export const courseTable5d = defineRule({
  id: 'zj-2021-157.s2.2.course-table-5d',
  provision: provisions['s2.2.course-table-5d'],
  kind: 'procedural-date',
  subject: 'project',
  severity: 'violation',
  states: '课程表在开班前至少{min_days_before_start}天公布',
  inputs: {
    publish_date: day({ description: '课程表在平台公布日期', unit: '日' }),
    class_start_date: day({ description: '开班日期', unit: '日' }),
  },
  parameters: {
    min_days_before_start: since('2021-06-20', 5, '天', { title: '课程表提前公布的天数' }),
  },
  message: '课程表在开班前{actual}天公布，应提前{limit}天以上（含）。',
  remedy: '提前公布课程表，或推迟开班。',
  readings: [
    {
      point: '“前5天/前5日”是日历日还是工作日，正好5天是否满足',
      reading: '日历日；差值等于5满足',
      why: '文本没有写工作日；“前5日”含第5日',
    },
  ],
  relations: [
    { id: 'zj-2014-14.s5.course-table-5d', relation: 'same-threshold', note: '2014年通知“开课前5天”' },
  ],
  decide: ({ publish_date, class_start_date }, { min_days_before_start }) => ({
    holds: atLeast(daysFrom(publish_date, class_start_date), min_days_before_start),
  }),
});
