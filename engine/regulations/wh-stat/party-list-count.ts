import { verdict } from '../answer.js';
import { defineRule } from '../define-rule.js';
import { integer } from '../input.js';
import { instrument } from './instrument.js';

/** Member list = member count. */
export const partyListCount = defineRule({
  id: 'wh-stat.party-list-count',
  instrument,
  citation: {
    article: '党员个人基本情况',
    quote: '党员个人基本情况姓名性别年龄入党时间党内职务学历所学专业任教学科',
  },
  kind: 'computable',
  subject: 'statistics',
  scope: '无（凡本文件适用的均适用）',
  severity: 'violation',
  inputs: {
    listed_members: integer({ description: '党员个人基本情况填写行数', unit: '人' }),
    party_members: integer({ description: '党员人数', unit: '人' }),
  },
  parameters: {},
  message: '党员名单{actual}行，党员人数{limit}人。',
  remedy: '补填或改正。',
  check({ listed_members, party_members }) {
    return verdict(listed_members.equals(party_members), { actual: listed_members, limit: party_members });
  },
});
