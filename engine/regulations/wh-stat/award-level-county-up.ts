import { atLeast, positionIn } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { oneOf } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** Teacher awards: county level or above. */
export const awardLevelCountyUp = defineRule({
  id: 'wh-stat.award-level-county-up',
  provision: provisions['award-level-county-up'],
  kind: 'computable',
  subject: 'statistics',
  severity: 'warning',
  inputs: {
    award_level: oneOf(['校级', '乡镇级', '县级', '市级', '省级', '国家级'], { description: '获奖级别' }),
  },
  parameters: {
    levels: since(null, ['校级', '乡镇级', '县级', '市级', '省级', '国家级']),
    min_level: since(null, '县级', '级别'),
  },
  message: '获奖级别为{actual}，本栏只填{limit}以上。',
  remedy: '删去县级以下的获奖。',
  readings: [{ point: '“县级以上”是否含县级', reading: '含', why: '“以上”含本数' }],
  decide: ({ award_level }, { levels, min_level }) => ({
    holds: atLeast(positionIn(award_level, levels), positionIn(min_level, levels)),
    actual: award_level,
    permitted: min_level,
  }),
});
