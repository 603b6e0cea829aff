import {
  all,
  any,
  firstOf,
  leastOf,
  moreThan,
  not,
  oneOfAllowed,
  percentOf,
  reachesPercentage,
} from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, number } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** For-profit: ≥ 25% development reserve. */
export const reserve25 = defineRule({
  id: 'rc-2020.c14.reserve-25',
  provision: provisions.c14,
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  states: '预留发展资金不低于{min_reserve_share}%',
  inputs: {
    is_for_profit: boolean({ description: '是否营利性学校' }),
    net_asset_increase: number({ description: '年度净资产增加额', unit: '元' }),
    net_income: number({ description: '年度净收益', unit: '元' }),
    reserved: number({ description: '预留发展资金', unit: '元' }),
  },
  parameters: {
    min_reserve_share: since(null, 25, '%'),
  },
  message: '预留发展资金{actual}元，不得低于{limit}元（{min_reserve_share}%）。',
  remedy: '补提发展资金。',
  readings: [
    {
      point: '“净资产增加额或者净收益”按哪个',
      reading: '任选其一达到25%即可（取较小的正数为基数）',
      why: '“或者”允许选择',
    },
    { point: '亏损年度', reading: '不适用', why: '没有收益可提' },
    { point: '非营利性学校', reading: '不适用本比例', why: '该句主语为营利性学校' },
  ],
  decide: ({ is_for_profit, net_asset_increase, net_income, reserved }, { min_reserve_share }) => {
    const [increased, earned] = [moreThan(net_asset_increase, 0), moreThan(net_income, 0)];
    const base = firstOf(
      [
        [not(increased), net_income],
        [not(earned), net_asset_increase],
      ],
      leastOf(net_asset_increase, net_income),
    );
    return {
      when: all(is_for_profit, any(increased, earned)),
      holds: reachesPercentage(reserved, base, min_reserve_share),
      actual: reserved,
      permitted: percentOf(base, min_reserve_share),
    };
  },
});

/** C14: only 4 / 3 / 2 points. */
export const scoreValues = defineRule({
  id: 'rc-2020.c14.score-values',
  provision: provisions['c14.score-values'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'violation',
  states: 'C14得分为{allowed_scores}之一',
  inputs: {
    score: number({ description: '得分', unit: '分' }),
  },
  parameters: {
    allowed_scores: since(null, [4, 3, 2] as const, '分'),
  },
  message: '得分{actual}，只能是{limit}之一。',
  remedy: '按三档给分。',
  readings: [{ point: '没有0分档', reading: '最低档为2分', why: '条文只列三档；严重问题按否决项处理' }],
  decide: ({ score }, { allowed_scores }) => oneOfAllowed(score, allowed_scores),
});
