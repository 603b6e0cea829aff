import { add, all, between, differs, firstOf, joined, not, numeral, same, word } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, number } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** Bonus points. */
export const bonus = defineRule({
  id: 'wlmq-base.bonus',
  provision: provisions.bonus,
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'info',
  inputs: {
    national_base: boolean({ description: '是否入选国家级继续教育基地' }),
    regional_base: boolean({ description: '是否入选自治区级继续教育基地' }),
    regional_commendation: boolean({ description: '是否受自治区通报表彰' }),
    other_bonus: number({ description: '其他突出业绩加分（没有填0）', unit: '分' }),
  },
  parameters: {
    national: since(null, 5, '分'),
    regional: since(null, 3, '分'),
    commendation: since(null, 2, '分'),
    other_min: since(null, 1, '分'),
    other_max: since(null, 5, '分'),
  },
  message: '加分：{value}分。',
  remedy: '附入选文件、表彰文件。',
  readings: [
    { point: '国家级和自治区级同时入选是否累加', reading: '累加（5+3）', why: '分号并列，没有“就高”' },
    { point: '加分上限', reading: '各项相加最多15分（5+3+2+5）', why: '四种情形各有定数，其他业绩记1—5分' },
    { point: '原文“突出变现”', reading: '“突出表现”', why: '识别或笔误' },
  ],
  decide: (
    { national_base, regional_base, regional_commendation, other_bonus },
    { national, regional, commendation, other_min, other_max },
  ) => ({
    gives: firstOf(
      [[all(differs(other_bonus, 0), not(between(other_bonus, other_min, other_max))), word('无效')]],
      add(
        firstOf([[national_base, national]], numeral(0)),
        firstOf([[regional_base, regional]], numeral(0)),
        firstOf([[regional_commendation, commendation]], numeral(0)),
        other_bonus,
      ),
    ),
  }),
});

/** Other bonus 1–5. */
export const other15 = defineRule({
  id: 'wlmq-base.bonus.other-1-5',
  provision: provisions.bonus,
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'violation',
  states: '其他突出业绩的加分在{min}至{max}分之间',
  inputs: {
    other_bonus: number({ description: '其他突出业绩加分', unit: '分' }),
  },
  parameters: {
    min: since(null, 1, '分'),
    max: since(null, 5, '分'),
  },
  message: '其他加分{actual}分，应在{limit}分之间。',
  remedy: '改为{min}至{max}分，没有的填0。',
  decide: ({ other_bonus }, { min, max }) => ({
    when: differs(other_bonus, 0),
    holds: between(other_bonus, min, max),
    permitted: joined(min, '—', max),
  }),
});

/** The bonus is what its grounds give, and never more than all of them together. */
export const bonusRange = defineRule({
  id: 'wlmq-base.bonus-range',
  provision: provisions.bonus,
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'violation',
  authority: 'inference',
  states: '加分项在0至{most}分之间',
  inputs: { bonus: number({ description: '加分项得分', unit: '分' }) },
  parameters: { most: since(null, 15, '分') },
  message: '加分项得{actual}分，各种情形相加为0至{limit}分。',
  remedy: '按入选、表彰文件和其他业绩重新计分。',
  decide: ({ bonus: points }, { most }) => ({
    holds: between(points, 0, most),
    actual: points,
    permitted: most,
  }),
});

/** The bonus that is entered is that of the grounds that are named. */
export const bonusOfGrounds = defineRule({
  id: 'wlmq-base.bonus-of-grounds',
  provision: provisions.bonus,
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'violation',
  states: '加分项等于所列情形的分数之和',
  lacking: 'until-filled',
  inputs: {
    bonus: number({ description: '加分项得分', unit: '分' }),
    national_base: boolean({ description: '是否入选国家级继续教育基地' }),
    regional_base: boolean({ description: '是否入选自治区级继续教育基地' }),
    regional_commendation: boolean({ description: '是否受自治区通报表彰' }),
    other_bonus: number({ description: '其他突出业绩加分（没有填0）', unit: '分' }),
  },
  parameters: {
    national: since(null, 5, '分'),
    regional: since(null, 3, '分'),
    commendation: since(null, 2, '分'),
  },
  message: '加分项得{actual}分，按所列情形为{limit}分。',
  remedy: '改正加分，或补列加分的情形。',
  relations: [{ id: 'wlmq-base.bonus', relation: 'uses', note: '各种情形的分数' }],
  decide: (
    { bonus: points, national_base, regional_base, regional_commendation, other_bonus },
    { national, regional, commendation },
  ) => ({
    holds: same(
      points,
      add(
        firstOf([[national_base, national]], numeral(0)),
        firstOf([[regional_base, regional]], numeral(0)),
        firstOf([[regional_commendation, commendation]], numeral(0)),
        other_bonus,
      ),
    ),
  }),
});
