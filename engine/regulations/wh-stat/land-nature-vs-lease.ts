import { atMost, differs, firstOf, same } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { number, oneOf } from '../input.js';
import { provisions } from './provisions.js';

/** Land nature agrees with lease. */
export const landNatureVsLease = defineRule({
  id: 'wh-stat.land-nature-vs-lease',
  provision: provisions['land-nature-vs-lease'],
  kind: 'computable',
  subject: 'statistics',
  severity: 'warning',
  states: '租用面积与用地性质相符',
  inputs: {
    land_nature: oneOf(['自有', '租赁', '无偿提供'], { description: '用地性质' }),
    land_leased_m2: number({ description: '占地其中租用', unit: 'm²' }),
  },
  parameters: {},
  message: '用地性质与租用面积不符：租用{actual}平方米，性质为{limit}。',
  remedy: '核对用地性质和租用面积。',
  decide: ({ land_nature, land_leased_m2 }) => ({
    holds: firstOf([[same(land_nature, '租赁'), differs(land_leased_m2, 0)]], atMost(land_leased_m2, 0)),
    actual: land_leased_m2,
    permitted: land_nature,
  }),
});
