import { all, any, atMost, between, filled, firstOf, joined, not, period, word } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { day, optional } from '../input.js';
import { provisions } from './provisions.js';

/** Licence covers the filling date. */
export const licencePeriod = defineRule({
  id: 'wh-stat.licence-period',
  provision: provisions['licence-period'],
  kind: 'procedural-date',
  subject: 'statistics',
  severity: 'violation',
  states: '许可证有效期起止有先后，覆盖评估日期',
  inputs: {
    licence_from: day({ description: '有效期自', unit: '日' }),
    licence_to: day({ description: '有效期至', unit: '日' }),
    fill_date: optional(day({ description: '填表（评估）日期', unit: '日' })),
  },
  parameters: {},
  message: '许可证有效期为{actual}，{limit}。',
  remedy: '换发许可证或改正日期。',
  relations: [
    { id: 'rc-2020.c2.certificate-valid', relation: 'input-to', note: '证照在有效期内' },
    { id: 'rc-annual.licence-not-expired', relation: 'same-as', note: '附件3有效期截止日期' },
  ],
  decide: ({ licence_from, licence_to, fill_date }) => ({
    holds: all(
      atMost(licence_from, licence_to),
      any(not(filled(fill_date)), between(fill_date, licence_from, licence_to)),
    ),
    actual: period(licence_from, licence_to),
    permitted: firstOf(
      [[all(filled(fill_date), atMost(licence_from, licence_to)), joined('应覆盖评估日期', fill_date)]],
      word('截止日应不早于起始日'),
    ),
  }),
});
