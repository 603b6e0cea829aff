import { defineRule } from '../define-rule.js';
import { listOf, number, optional, raw } from '../input.js';
import { since } from '../parameter.js';
import { instrument } from './instrument.js';

/**
 * Total, training, lodging, food fees all stated.
 *
 * FORMULA: 四项均已填写（可以填0）→ pass；任一空白 → violation
 * RESULT: {"type": "verdict", "values": ["pass", "violation", "not-applicable"]}
 */
export const feeItemsStated = defineRule({
  id: 'zj-2021-157.s2.3.fee-items-stated',
  instrument,
  citation: {
    article: '二（三）',
    quote:
      '各教师培训机构须严格按照《浙江省教育厅办公室浙江省财政厅办公室关于进一步明确教师培训相关问题的通知》（浙教办计〔2018〕88号）规定制定培训收费标准，培训方案中必须明确总收费标准以及培训费、住宿费、伙食费等各项目收费标准，不得另行收取其他费用。',
  },
  kind: 'computable',
  subject: 'project',
  scope: '无（凡本文件适用的均适用）',
  severity: 'violation',
  inputs: {
    total_fee: optional(number({ description: '总收费标准', unit: '元' })),
    training_fee: optional(number({ description: '培训费', unit: '元' })),
    lodging_fee: optional(number({ description: '住宿费', unit: '元' })),
    food_fee: optional(number({ description: '伙食费', unit: '元' })),
  },
  parameters: {
    required_items: since('2021-06-20', ['总收费标准', '培训费', '住宿费', '伙食费'] as const, '项'),
  },
  message: '收费标准未写明：{actual}；应写明：{limit}。',
  remedy: '不收的项目填0。',
  readings: [{ point: '不收某项能否空着', reading: '不能，填0', why: '“必须明确”' }],
  relations: [
    { id: 'zj-2026-forms.t3.funds.tier', relation: 'interacts-with', note: '分开收取食宿费为违规，见表3' },
  ],
  check: UNWRITTEN,
});

/**
 * Total fee = sum of items.
 *
 * FORMULA: total_fee = Σ item_fees（十进制精确）→ pass；否则 → violation
 * RESULT: {"type": "verdict", "values": ["pass", "violation", "not-applicable"]}
 */
export const feeTotal = defineRule({
  id: 'zj-2021-157.s2.3.fee-total',
  instrument,
  citation: {
    article: '二（三）',
    quote:
      '各教师培训机构须严格按照《浙江省教育厅办公室浙江省财政厅办公室关于进一步明确教师培训相关问题的通知》（浙教办计〔2018〕88号）规定制定培训收费标准，培训方案中必须明确总收费标准以及培训费、住宿费、伙食费等各项目收费标准，不得另行收取其他费用。',
  },
  kind: 'computable',
  subject: 'project',
  scope: '无（凡本文件适用的均适用）',
  severity: 'violation',
  inputs: {
    total_fee: number({ description: '总收费标准', unit: '元' }),
    item_fees: listOf(
      number({ description: '方案中写明的各项收费（培训费、住宿费、伙食费等）', unit: '元' }),
      { description: '方案中写明的各项收费（培训费、住宿费、伙食费等）', unit: '元' },
    ),
  },
  parameters: {},
  message: '总收费{actual}元，各项相加为{limit}元。',
  remedy: '改正总额或分项。',
  readings: [{ point: '总额是否必须等于分项之和', reading: '必须', why: '“总收费标准以及…各项目收费标准”' }],
  check: UNWRITTEN,
});

/**
 * No fees beyond the plan.
 *
 * FORMULA: collected_items 中 amount ≠ 0 的每一项：按规范化名称在 stated_items 中找到，且 amount ≤ 该项公布金额 → pass；任一不满足 → violation
 * RESULT: {"type": "verdict", "values": ["pass", "violation", "not-applicable"]}
 */
export const noOtherFees = defineRule({
  id: 'zj-2021-157.s2.3.no-other-fees',
  instrument,
  citation: {
    article: '二（三）',
    quote:
      '各教师培训机构须严格按照《浙江省教育厅办公室浙江省财政厅办公室关于进一步明确教师培训相关问题的通知》（浙教办计〔2018〕88号）规定制定培训收费标准，培训方案中必须明确总收费标准以及培训费、住宿费、伙食费等各项目收费标准，不得另行收取其他费用。',
  },
  kind: 'computable',
  subject: 'project',
  scope: '无（凡本文件适用的均适用）',
  severity: 'violation',
  inputs: {
    stated_items: raw('array<{name:string,amount:number}>', {
      description: '方案公布的收费项目',
      unit: '元',
    }),
    collected_items: raw('array<{name:string,amount:number}>', {
      description: '实际收取的项目（每人）',
      unit: '元',
    }),
  },
  parameters: {
    max_other_fees: since('2021-06-20', 0, '元'),
  },
  message: '另收或超收：{actual}；方案外收费应为{limit}元。',
  remedy: '退还方案以外的收费。',
  relations: [{ id: 'zj-2014-rules.a27.8', relation: 'consequence', note: '乱收费属限期整改情形' }],
  check: UNWRITTEN,
});
