import { all, filled, firstOf, joined, not, same, word } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, integer, optional, text } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** Party branch: established or not, not both. */
export const partyBranchExclusive = defineRule({
  id: 'wh-stat.party-branch-exclusive',
  provision: provisions['party-branch-exclusive'],
  kind: 'computable',
  subject: 'statistics',
  severity: 'violation',
  states: '党组织已建立的填满{established_fields}栏，未建立的写明原因',
  inputs: {
    party_established: boolean({ description: '是否已建立党组织' }),
    established_fields_filled: integer({ description: '“已建立党组织情况”已填栏数（共9栏）', unit: '栏' }),
    not_established_reason: optional(text({ description: '应建未建的原因或不符合条件说明' })),
  },
  parameters: {
    established_fields: since(null, 9, '栏'),
  },
  message: '党组织填报前后不一致：{actual}；应{limit}。',
  remedy: '已建立的填全{established_fields}栏，未建立的写明原因，两边不能同时填。',
  readings: [
    {
      point: '九栏',
      reading:
        '党组织类别、建立时间、隶属关系、活动经费是否有保证、是否有活动场所、党费是否按时缴纳、法定代表人是否党员、负责人姓名和电话、负责人社会任职',
      why: '表中“姓名 电话”同行，计一栏',
    },
  ],
  decide: (
    { party_established, established_fields_filled, not_established_reason },
    { established_fields },
  ) => {
    const reason = filled(not_established_reason);
    return {
      holds: firstOf(
        [[party_established, all(same(established_fields_filled, established_fields), not(reason))]],
        all(same(established_fields_filled, 0), reason),
      ),
      absent: all(party_established, not(reason)),
      actual: joined(
        firstOf([[party_established, word('已建立')]], word('未建立')),
        '，已填',
        established_fields_filled,
        '栏，',
        firstOf([[reason, word('写了')]], word('没有写')),
        '未建立的原因',
      ),
      permitted: firstOf(
        [[party_established, joined('填满', established_fields, '栏、不写未建立的原因')]],
        word('只写未建立的原因'),
      ),
    };
  },
});
