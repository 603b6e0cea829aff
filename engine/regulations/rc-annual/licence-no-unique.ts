import {
  all,
  atMost,
  firstOfKey,
  listed,
  moreThan,
  mostOfKey,
  normalised,
  rowsInKey,
} from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { listOf, text } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** Licence numbers unique. */
export const licenceNoUnique = defineRule({
  id: 'rc-annual.licence-no-unique',
  provision: provisions['licence-no-unique'],
  kind: 'computable',
  subject: 'statistics',
  severity: 'warning',
  states: '许可证号不重复',
  inputs: {
    licence_numbers: listOf(text({ description: '各行办学许可证号' }), { description: '各行办学许可证号' }),
  },
  parameters: {
    max_same: since(null, 1, '个'),
  },
  message: '许可证号重复：{actual}；每个号只应出现{limit}次。',
  remedy: '核对许可证号。',
  decide: ({ licence_numbers }, { max_same }) => {
    const licence = normalised(licence_numbers.value);
    return {
      holds: atMost(mostOfKey(licence_numbers, licence), max_same),
      actual: listed(
        licence_numbers,
        licence_numbers.value,
        all(moreThan(rowsInKey(licence_numbers, licence), max_same), firstOfKey(licence_numbers, licence)),
      ),
      permitted: max_same,
    };
  },
});
