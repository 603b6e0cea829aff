import { atLeast } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { number } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** Teacher-training experience ≥ 5 years. */
export const experience5y = defineRule({
  id: 'zj-2011-03.s3.5.experience-5y',
  provision: provisions['s3.5'],
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  states: '教师培训经验不少于{min_experience}年',
  inputs: {
    training_experience_years: number({ description: '从事教师培训的年数', unit: '年' }),
  },
  parameters: {
    min_experience: since('2011-09-01', 5, '年'),
  },
  message: '教师培训经验{actual}年，应不少于{limit}年。',
  remedy: '补充以往培训项目证明；不足{min_experience}年的暂不符合申请条件。',
  readings: [
    {
      point: '与四（四）“首次在我省开展”的筹建期机构是否矛盾',
      reading: '仍须满5年（可含省外或原单位经验）',
      why: '四（四）只增加筹建期，未免除三（五）条件',
    },
  ],
  relations: [
    {
      id: 'zj-2011-03.s4.4.prep-period',
      relation: 'interacts-with',
      note: '首次在浙江办班的机构也要有5年经验，但需先过一年筹建期',
    },
  ],
  decide: ({ training_experience_years }, { min_experience }) => ({
    holds: atLeast(training_experience_years, min_experience),
  }),
});
