import { defineRule } from '../define-rule.js';
import { raw } from '../input.js';
import { instrument } from './instrument.js';

/**
 * Graduate total row.
 *
 * FORMULA: 五列分别相加等于合计行 → pass；否则 → violation（比率列不相加）
 * RESULT: {"type": "verdict", "values": ["pass", "violation", "not-applicable"]}
 */
export const graduatesTotalRow = defineRule({
  id: 'wh-stat.graduates-total-row',
  instrument,
  citation: {
    article: '近三年毕业生情况',
    quote: '升学人数合计',
  },
  kind: 'computable',
  subject: 'statistics',
  scope: '中职学校',
  severity: 'violation',
  inputs: {
    rows: raw(
      'array<{graduates:integer,employed:integer,order_trained:integer,directed_trained:integer,further_study:integer}>',
      { description: '各专业行', unit: '人' },
    ),
    total_row: raw('object', { description: '合计行，同样五个字段', unit: '人' }),
  },
  parameters: {},
  message: '合计行填{actual}，各专业相加为{limit}。',
  remedy: '核对合计行。',
  check: UNWRITTEN,
});
