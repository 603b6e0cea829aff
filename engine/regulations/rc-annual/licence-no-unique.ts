import { verdict } from '../answer.js';
import { defineRule } from '../define-rule.js';
import { listOf, text } from '../input.js';
import { normaliseName } from '../normalise-name.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** Licence numbers unique. */
export const licenceNoUnique = defineRule({
  id: 'rc-annual.licence-no-unique',
  provision: provisions['licence-no-unique'],
  kind: 'computable',
  subject: 'statistics',
  severity: 'warning',
  inputs: {
    licence_numbers: listOf(text({ description: '各行办学许可证号' }), { description: '各行办学许可证号' }),
  },
  parameters: {
    max_same: since(null, 1, '个'),
  },
  message: '许可证号重复：{actual}；每个号只应出现{limit}次。',
  remedy: '核对许可证号。',
  check({ licence_numbers }, { max_same }) {
    const normalised = licence_numbers.map((one) => normaliseName(one));
    const repeated = normalised.flatMap((one, index) =>
      normalised.filter((other) => other === one).length > max_same ? [index] : [],
    );
    return verdict(repeated.length === 0, {
      actual: [...new Set(repeated.map((index) => licence_numbers[index]))].join('、'),
      limit: max_same,
      ...(repeated.length === 0 ? {} : { at: { licence_numbers: repeated } }),
    });
  },
});
