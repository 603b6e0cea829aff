import { call } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { number, text } from '../input.js';
import { since } from '../parameter.js';
import { yuanOfCapitals } from './capital-amount.js';
import { provisions } from './provisions.js';

/** Amount in words equals figures. */
export const amountInCapitals = defineRule({
  id: 'wh-stat.amount-in-capitals',
  provision: provisions['amount-in-capitals'],
  kind: 'computable',
  subject: 'statistics',
  severity: 'violation',
  inputs: {
    amount: number({ description: '现自有资金金额（最多两位小数）', unit: '元' }),
    capital_text: text({ description: '大写金额' }),
  },
  parameters: {
    allowed_chars: since(null, '零壹贰叁肆伍陆柒捌玖拾佰仟万亿元圆角分整正', '字'),
  },
  message: '大写“{actual}”与金额{limit}元不一致。',
  remedy: '按小写金额重写大写。',
  readings: [
    {
      point: '“壹拾万零柒仟”与“壹拾万柒仟”',
      reading: '都接受',
      why: '《支付结算办法》允许万位后的零可写可不写，故按解析值比较',
    },
    { point: '“拾万元”缺“壹”', reading: '接受为10万元', why: '解析时“拾”前无数字按1' },
  ],
  decide: ({ amount, capital_text }, { allowed_chars }) => ({
    holds: call(
      'truth',
      '大写金额要逐字读成数',
      (words, yuan, allowed) => yuanOfCapitals(words, allowed)?.equals(yuan) === true,
      capital_text,
      amount,
      allowed_chars,
    ),
    actual: capital_text,
    permitted: amount,
  }),
});
