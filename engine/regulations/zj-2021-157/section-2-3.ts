import {
  all,
  any,
  atLeast,
  atMost,
  entriesFilled,
  every,
  joined,
  listed,
  normalised,
  not,
  same,
  some,
  sum,
} from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { listOf, number, optional, record, text } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

const fees = (description: string) =>
  listOf(
    record(
      { name: text({ description: '收费项目' }), amount: number({ description: '金额', unit: '元' }) },
      { description: '收费项目' },
    ),
    { description, unit: '元' },
  );

/** Total, training, board and lodging fees are all stated; 0 is a statement. */
export const feeItemsStated = defineRule({
  id: 'zj-2021-157.s2.3.fee-items-stated',
  provision: provisions['s2.3'],
  kind: 'computable',
  subject: 'project',
  severity: 'violation',
  states: '写明总收费标准和培训费、住宿费、伙食费',
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
  decide: ({ total_fee, training_fee, lodging_fee, food_fee }, { required_items }) =>
    entriesFilled(required_items, { total_fee, training_fee, lodging_fee, food_fee }),
});

/** Total fee = sum of items. */
export const feeTotal = defineRule({
  id: 'zj-2021-157.s2.3.fee-total',
  provision: provisions['s2.3'],
  kind: 'computable',
  subject: 'project',
  severity: 'violation',
  authority: 'inference',
  states: '总收费等于培训费、住宿费、伙食费之和',
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
  decide: ({ total_fee, item_fees }) => ({ holds: same(total_fee, sum(item_fees, item_fees.value)) }),
});

/** Nothing is collected beyond the published items and amounts. */
export const noOtherFees = defineRule({
  id: 'zj-2021-157.s2.3.no-other-fees',
  provision: provisions['s2.3'],
  kind: 'computable',
  subject: 'project',
  severity: 'violation',
  states: '方案以外不另收费',
  inputs: {
    stated_items: fees('方案公布的收费项目'),
    collected_items: fees('实际收取的项目（每人）'),
  },
  parameters: {
    max_other_fees: since('2021-06-20', 0, '元'),
  },
  message: '另收或超收：{actual}；方案外收费应为{limit}元。',
  remedy: '退还方案以外的收费。',
  relations: [{ id: 'zj-2014-rules.a27.8', relation: 'consequence', note: '乱收费属限期整改情形' }],
  decide: ({ stated_items, collected_items }, { max_other_fees }) => {
    const own = same(normalised(stated_items.name), normalised(collected_items.name));
    const published = some(stated_items, all(own, atLeast(stated_items.amount, collected_items.amount)));
    const due = any(atMost(collected_items.amount, max_other_fees), published);
    return {
      holds: every(collected_items, due),
      actual: listed(collected_items, joined(collected_items.name, collected_items.amount, '元'), not(due)),
      permitted: max_other_fees,
    };
  },
});
