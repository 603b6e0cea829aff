import { withinWindow, withinYearlyWindow, yearsAfter } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { day } from '../input.js';
import { figures } from './figures.js';
import { provisions } from './provisions.js';

/** Accreditation valid 3 years (expiry date). */
export const validity3y = defineRule({
  id: 'zj-2011-03.s6.2.validity-3y',
  provision: provisions['s6.2.validity-3y'],
  kind: 'computable',
  subject: 'institution',
  severity: 'info',
  inputs: {
    certified_date: day({ description: '资质认定公布日期', unit: '日' }),
  },
  parameters: {
    validity_years: figures.validity_years,
  },
  message: '资质有效期至{value}。',
  remedy: '到期前申请评估。',
  readings: [{ point: '最后一日是对应日还是前一日', reading: '对应日当日仍有效', why: '《民法典》第202条' }],
  relations: [
    { id: 'zj-2026-review.s3.4.requalify', relation: 'same-threshold', note: '复查合格后再获三年' },
  ],
  decide: ({ certified_date }, { validity_years }) => ({ gives: yearsAfter(certified_date, validity_years) }),
});

/** Class must start within the accreditation's validity. */
export const qualifiedOnDate = defineRule({
  id: 'zj-2011-03.s6.2.qualified-on-date',
  provision: provisions['s6.2.qualified-on-date'],
  kind: 'computable',
  subject: 'project',
  severity: 'violation',
  states: '开班日期在资质有效期{validity_years}年内',
  inputs: {
    certified_date: day({ description: '资质认定公布日期', unit: '日' }),
    class_start_date: day({ description: '开班日期', unit: '日' }),
  },
  parameters: {
    validity_years: figures.validity_years,
  },
  message: '开班日期{actual}不在资质有效期内（{limit}）。',
  remedy: '先办理资质延续，或调整开班日期。',
  decide: ({ certified_date, class_start_date }, { validity_years }) =>
    withinWindow(class_start_date, certified_date, yearsAfter(certified_date, validity_years)),
});

/** Renewal applications 10–30 April (same as accreditation). */
export const renewalWindow = defineRule({
  id: 'zj-2011-03.s6.2.renewal-window',
  provision: provisions['s6.2.renewal-window'],
  kind: 'procedural-date',
  subject: 'institution',
  severity: 'violation',
  states: '延续评估在每年{window_start}至{window_end}申请',
  inputs: {
    date: day({ description: '延续评估申请日期', unit: '日' }),
  },
  parameters: {
    window_start: figures.application_window_start,
    window_end: figures.application_window_end,
  },
  message: '评估申请日期为{actual}，应在{limit}之间。',
  remedy: '请在每年{window_start}至{window_end}之间申请评估。',
  relations: [
    { id: 'zj-2011-03.s4.2.application-window', relation: 'same-as', note: '与资质认定受理时间相同' },
    {
      id: 'zj-2026-forms.t9.city-filing-nov30',
      relation: 'differs-from',
      note: '2026年复查改为按上、下半年分批，市级11月底前备案',
    },
  ],
  decide: ({ date }, { window_start, window_end }) => withinYearlyWindow(date, window_start, window_end),
});
