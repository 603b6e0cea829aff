import {
  all,
  any,
  atLeast,
  every,
  joined,
  listed,
  moreThan,
  not,
  rowNumber,
  same,
} from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { integer, listOf, number } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** Social insurance amounts plausible. */
export const insuranceNonnegative = defineRule({
  id: 'wh-stat.insurance-nonnegative',
  provision: provisions['insurance-nonnegative'],
  kind: 'computable',
  subject: 'statistics',
  severity: 'violation',
  states: '社会保障金不为负数，有教职工的都已缴纳',
  inputs: {
    amounts: listOf(number({ description: '养老、医疗、失业、工伤、其它', unit: '元' }), {
      description: '养老、医疗、失业、工伤、其它',
      unit: '元',
    }),
    staff_total: integer({ description: '教职工数', unit: '人' }),
  },
  parameters: {
    compulsory: since(null, 4, '项（养老、医疗、失业、工伤）'),
    min: since(null, 0, '元'),
  },
  message: '社会保障金为{actual}，应{limit}，有教职工的应缴纳。',
  remedy: '补缴并填写实际金额。',
  relations: [{ id: 'rc-2020.c5.social-insurance', relation: 'applies', note: 'C5社会保险' }],
  decide: ({ amounts, staff_total }, { min, compulsory }) => {
    const notDue = moreThan(rowNumber(amounts), compulsory);
    const unpaid = all(moreThan(staff_total, 0), every(amounts, any(notDue, same(amounts.value, 0))));
    return {
      holds: all(every(amounts, atLeast(amounts.value, min)), not(unpaid)),
      actual: listed(amounts, amounts.value),
      permitted: joined('不小于', min),
    };
  },
});
