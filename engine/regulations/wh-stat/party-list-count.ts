import { same } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { integer } from '../input.js';
import { provisions } from './provisions.js';

/** Member list = member count. */
export const partyListCount = defineRule({
  id: 'wh-stat.party-list-count',
  provision: provisions['party-list-count'],
  kind: 'computable',
  subject: 'statistics',
  severity: 'violation',
  states: '党员名单行数等于党员人数',
  lacking: 'until-filled',
  inputs: {
    listed_members: integer({ description: '党员个人基本情况填写行数', unit: '人' }),
    party_members: integer({ description: '党员人数', unit: '人' }),
  },
  parameters: {},
  message: '党员名单{actual}行，党员人数{limit}人。',
  remedy: '补填或改正。',
  decide: ({ listed_members, party_members }) => ({ holds: same(listed_members, party_members) }),
});
