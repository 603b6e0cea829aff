import { all, any, atMost, filled, not, onceEntered, orElse, times } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, day, integer, optional, text } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';
import { lessDeduction } from './scores.js';

/** Each certificate present and in date. */
export const certificateValid = defineRule({
  id: 'rc-2020.c2.certificate-valid',
  provision: provisions['c2.certificate-valid'],
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  states: '各类证照有原件，在有效期内',
  inputs: {
    certificate_name: text({ description: '证照名称' }),
    valid_to: optional(day({ description: '有效期截止日；长期有效的不填', unit: '日' })),
    permanent: optional(boolean({ description: '是否长期有效' })),
    check_date: day({ description: '检查日期', unit: '日' }),
    has_original: boolean({ description: '是否有原件' }),
  },
  parameters: {
    deduction_per_certificate: since(null, 2, '分'),
  },
  message: '证照“{actual}”缺失或已过期，有效期应不早于{limit}。',
  remedy: '换证后提供原件。',
  readings: [{ point: '截止日当天', reading: '有效', why: '有效期含截止日' }],
  decide: ({ certificate_name, valid_to, permanent, check_date, has_original }) => ({
    when: onceEntered(check_date, has_original),
    holds: all(
      has_original,
      any(orElse(permanent, false), all(filled(valid_to), atMost(check_date, valid_to))),
    ),
    absent: all(has_original, not(filled(valid_to))),
    actual: certificate_name,
    permitted: check_date,
  }),
});

/** C2: 8 − 2 per bad certificate, floor 0. */
export const score = defineRule({
  id: 'rc-2020.c2.score',
  provision: provisions['c2.score'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'info',
  inputs: {
    unqualified_count: integer({ description: '不合格（缺失或过期）的证照数', unit: '个' }),
  },
  parameters: {
    points: since(null, 8, '分'),
    deduction_each: since(null, 2, '分'),
  },
  message: 'C2得分：{value}。',
  remedy: '补齐证照。',
  decide: ({ unqualified_count }, { points, deduction_each }) => ({
    gives: lessDeduction(points, times(unqualified_count, deduction_each)),
  }),
});
