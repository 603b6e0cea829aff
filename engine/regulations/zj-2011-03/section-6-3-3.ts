import { atLeast } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { number } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** Sanctionable: anonymous satisfaction < 70%. */
export const satisfaction70 = defineRule({
  id: 'zj-2011-03.s6.3.3.satisfaction-70',
  provision: provisions['s6.3.3'],
  kind: 'computable',
  subject: 'project',
  severity: 'violation',
  states: '匿名测评满意率不低于{min_satisfaction}%',
  inputs: {
    satisfaction_pct: number({ description: '无记名培训质量测评满意率', unit: '%' }),
  },
  parameters: {
    min_satisfaction: since('2011-09-01', 70, '%'),
  },
  message: '匿名测评满意率为{actual}%，低于{limit}%，属处理情形。',
  remedy: '核对测评数据；属实的限期整改。',
  readings: [
    {
      point: '（3）中四项用顿号连接，是并列任一还是同时具备',
      reading: '任一即可',
      why: '2014年规程第二十七条（六）把满意率低于70%单列为一项',
    },
  ],
  relations: [
    { id: 'zj-2014-rules.a27.6', relation: 'same-threshold', note: '2014年规程沿用70%' },
    { id: 'zj-2014-rules.a28.3', relation: 'refined-by', note: '低于60%另作暂停处理' },
    {
      id: 'zj-2026-forms.t3.quality.tier',
      relation: 'differs-from',
      note: '2026年评分线为98/95/90，低于90即不得分',
    },
  ],
  decide: ({ satisfaction_pct }, { min_satisfaction }) => ({
    holds: atLeast(satisfaction_pct, min_satisfaction),
  }),
});
