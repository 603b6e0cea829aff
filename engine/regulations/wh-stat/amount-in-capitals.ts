import { defineRule } from '../define-rule.js';
import { number, text } from '../input.js';
import { since } from '../parameter.js';
import { instrument } from './instrument.js';

/**
 * Amount in words equals figures.
 *
 * FORMULA: 把大写解析为分：去空白、开头“人民币”、末尾“整/正”，“圆”视同“元”；只允许 零壹贰叁肆伍陆柒捌玖拾佰仟万亿元角分；“零”只作占位；“拾/佰/仟”前没有数字按1；有整数部分必须带“元”；解析值（分）= amount×100 → pass；否则（含无法解析）→ violation
 * RESULT: {"type": "verdict", "values": ["pass", "violation", "not-applicable"]}
 */
export const amountInCapitals = defineRule({
  id: 'wh-stat.amount-in-capitals',
  instrument,
  citation: {
    article: '现自有资金金额',
    quote: '现自有资金金额¥大写',
  },
  kind: 'computable',
  subject: 'statistics',
  scope: '无（凡本文件适用的均适用）',
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
  check: UNWRITTEN,
});
