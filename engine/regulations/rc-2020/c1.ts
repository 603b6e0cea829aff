import { atLeast, atMost, completedYears, not, positionIn } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, day, number, oneOf } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';
import { unlessDisqualified } from './scores.js';

/** Principal: college degree or higher. */
export const principalEducation = defineRule({
  id: 'rc-2020.c1.principal-education',
  provision: provisions.c1,
  kind: 'computable',
  subject: 'person',
  severity: 'violation',
  states: '校长学历为{min_education}以上',
  inputs: {
    education: oneOf(['研究生', '本科', '专科', '中专', '高中', '初中及以下'], { description: '校长学历' }),
  },
  parameters: {
    levels: since(null, ['研究生', '本科', '专科', '中专', '高中', '初中及以下']),
    min_education: since(null, '专科', '学历'),
  },
  message: '校长学历为{actual}，应为{limit}以上。',
  remedy: '更换校长或补交学历证明。',
  readings: [
    { point: '“专科以上”是否含专科', reading: '含', why: '“以上”含本数' },
    { point: '“研究生”包括硕士、博士', reading: '是', why: '学历层次' },
  ],
  decide: ({ education }, { levels, min_education }) => ({
    holds: atMost(positionIn(education, levels), positionIn(min_education, levels)),
    actual: education,
    permitted: min_education,
  }),
});

/** Principal: ≥ 5 years' management. */
export const principalExperience5y = defineRule({
  id: 'rc-2020.c1.principal-experience-5y',
  provision: provisions.c1,
  kind: 'computable',
  subject: 'person',
  severity: 'violation',
  states: '校长从业管理{min_years}年以上',
  inputs: {
    experience_years: number({ description: '教育部门认可学校从业管理经验年数', unit: '年' }),
  },
  parameters: {
    min_years: since(null, 5, '年'),
  },
  message: '校长从业管理经验{actual}年，应有{limit}年以上。',
  remedy: '补交任职证明或更换校长。',
  decide: ({ experience_years }, { min_years }) => ({ holds: atLeast(experience_years, min_years) }),
});

/** Principal aged ≤ 70. */
export const principalAge70 = defineRule({
  id: 'rc-2020.c1.principal-age-70',
  provision: provisions.c1,
  kind: 'computable',
  subject: 'person',
  severity: 'violation',
  states: '校长在{max_age}周岁以下',
  inputs: {
    birth_date: day({ description: '校长出生日期', unit: '日' }),
    check_date: day({ description: '评估日期', unit: '日' }),
  },
  parameters: {
    max_age: since(null, 70, '周岁'),
  },
  message: '校长{actual}周岁，应在{limit}周岁以下。',
  remedy: '更换校长。',
  readings: [
    {
      point: '“70周岁以下”是否含70周岁',
      reading: '含70周岁',
      why: '“以下”含本数（《民法典》第1259条）；从严可改为不含',
    },
  ],
  decide: ({ birth_date, check_date }, { max_age }) => ({
    holds: atMost(completedYears(birth_date, check_date), max_age),
  }),
});

/** C1: 2 or disqualified. */
export const score = defineRule({
  id: 'rc-2020.c1.score',
  provision: provisions['c1.score'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'info',
  inputs: {
    all_conditions_met: boolean({ description: '学历、经验、年龄、聘任手续是否全部符合' }),
  },
  parameters: {
    points: since(null, 2, '分'),
  },
  message: 'C1得分：{value}。',
  remedy: '校长条件不符的整体评定为不合格等级。',
  decide: ({ all_conditions_met }, { points }) => unlessDisqualified(not(all_conditions_met), points),
});
