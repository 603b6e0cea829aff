import { atLeast } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { integer } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** At least one practice-base school. */
export const practiceBase = defineRule({
  id: 'zj-2011-03.s3.6.practice-base',
  provision: provisions['s3.6'],
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  authority: 'inference',
  lacking: 'until-filled',
  states: '实践基地不少于{min_practice_bases}个',
  inputs: {
    practice_base_count: integer({ description: '培训实践基地统计表中的单位数', unit: '个' }),
  },
  parameters: {
    min_practice_bases: since('2011-09-01', 1, '个'),
  },
  message: '实践基地{actual}个，至少应有{limit}个。',
  remedy: '在实践基地统计表中至少填写一所实践基地学校。',
  readings: [
    {
      point: '条文没有规定数量',
      reading: '至少1个',
      why: '“能够提供”要求存在，不能为零；更高的数量没有文本依据',
    },
  ],
  decide: ({ practice_base_count }, { min_practice_bases }) => ({
    holds: atLeast(practice_base_count, min_practice_bases),
  }),
});
