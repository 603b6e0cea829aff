import { atLeast, atMost, inYear, monthAndDayWords, workingDays } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { day, listOf, optional } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** Preliminary opinion by 20 May. */
export const initialOpinionMay20 = defineRule({
  id: 'zj-2011-03.s4.3.initial-opinion-may20',
  provision: provisions['s4.3'],
  kind: 'procedural-date',
  subject: 'institution',
  severity: 'violation',
  states: '{deadline}前提出初审意见',
  inputs: {
    date: day({ description: '初审意见日期', unit: '日' }),
  },
  parameters: {
    deadline: since('2011-09-01', '05-20', '月-日（每年）'),
  },
  message: '初审意见日期为{actual}，应在{limit}前（含当日）。',
  remedy: '请在{deadline}前提出初审意见。',
  readings: [
    { point: '“5月20日前”是否含5月20日', reading: '含当日', why: '行政期限习惯含当日；严格解释不含，差一天' },
  ],
  decide: ({ date }, { deadline }) => ({
    holds: atMost(date, inYear(deadline, date)),
    permitted: monthAndDayWords(deadline),
  }),
});

/** Result published for ≥ 5 working days. */
export const publicity5wd = defineRule({
  id: 'zj-2011-03.s4.3.publicity-5wd',
  provision: provisions['s4.3'],
  kind: 'procedural-date',
  subject: 'institution',
  severity: 'violation',
  states: '公示不少于{min_working_days}个工作日',
  inputs: {
    publicity_start: day({ description: '公示开始日', unit: '日' }),
    publicity_end: day({ description: '公示结束日', unit: '日' }),
    holidays: optional(
      listOf(day({ description: '法定节假日（放假）', unit: '日' }), {
        description: '法定节假日（放假）',
        unit: '日',
      }),
    ),
    makeup_workdays: optional(
      listOf(day({ description: '调休上班日', unit: '日' }), { description: '调休上班日', unit: '日' }),
    ),
  },
  parameters: {
    min_working_days: since('2011-09-01', 5, '工作日'),
  },
  message: '公示{actual}个工作日，不得少于{limit}个工作日。',
  remedy: '延长公示期至满{min_working_days}个工作日。',
  readings: [
    {
      point: '公示首日是否计入',
      reading: '计入',
      why: '公示通告通行写法“5月20日至5月24日（5个工作日）”首尾都算；与期限“开始的当日不计入”不同',
    },
  ],
  relations: [
    { id: 'zj-2026-review.s3.3.publicity-1w', relation: 'differs-from', note: '2026年复查细则改为公示一周' },
  ],
  decide: ({ publicity_start, publicity_end, holidays, makeup_workdays }, { min_working_days }) => ({
    holds: atLeast(
      workingDays(publicity_start, publicity_end, { holidays, workdays: makeup_workdays }),
      min_working_days,
    ),
  }),
});

/** Formal list announced by 31 May. */
export const announceByMay31 = defineRule({
  id: 'zj-2011-03.s4.3.announce-by-may31',
  provision: provisions['s4.3'],
  kind: 'procedural-date',
  subject: 'institution',
  severity: 'violation',
  states: '{deadline}前公布',
  inputs: {
    date: day({ description: '正式公布名单日期', unit: '日' }),
  },
  parameters: {
    deadline: since('2011-09-01', '05-31', '月-日（每年）'),
  },
  message: '公布日期为{actual}，应在{limit}前（含当日）。',
  remedy: '请在{deadline}前公布。',
  decide: ({ date }, { deadline }) => ({
    holds: atMost(date, inYear(deadline, date)),
    permitted: monthAndDayWords(deadline),
  }),
});
