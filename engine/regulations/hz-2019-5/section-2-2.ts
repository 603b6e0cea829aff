import {
  add,
  all,
  always,
  atLeast,
  atMost,
  firstOf,
  joined,
  lessThan,
  moreThan,
  not,
  orElse,
  same,
  times,
} from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, number, oneOf, optional } from '../input.js';
import { since } from '../parameter.js';
import { figures } from './figures.js';
import { provisions } from './provisions.js';

/** Provincial projects of 90 credits or more are in principle not hybrid, unless the four conditions are confirmed. */
export const provincial90InPrinciple = defineRule({
  id: 'hz-2019-5.s2.2.provincial-90-in-principle',
  provision: provisions['s2.2.provincial-90-in-principle'],
  kind: 'computable',
  subject: 'project',
  severity: 'warning',
  states: '省级{credits_from}学分及以上项目原则上不采用混合式',
  inputs: {
    is_hybrid: boolean({ description: '是否混合式' }),
    level: oneOf(['省级', '市级', '县级'], { description: '培训层级' }),
    total_credits: number({ description: '总学分', unit: '学分' }),
    exception_conditions_confirmed: optional(
      boolean({ description: '是否已确认优秀资源支撑、管理到位、模式新颖、效果良好四项（未填按否）' }),
    ),
  },
  parameters: {
    credits_from: figures.credits_from,
  },
  message: '省级{actual}学分项目采用混合式；{limit}学分及以上原则上不采用。',
  remedy: '改为集中培训；确需采用的附四项条件说明。',
  readings: [
    {
      point: '“90学分”是等于90还是90及以上',
      reading: '90及以上',
      why: '对应2014年“90学时及以上”；多于90的更应适用',
    },
    { point: '学分与学时', reading: '按平台登记的学分', why: '两份文件单位不同，换算依据未收' },
  ],
  relations: [{ id: 'zj-2014-rules.a8.practice-plan-90', relation: 'related', note: '90学时集中培训' }],
  decide: ({ is_hybrid, level, total_credits, exception_conditions_confirmed }, { credits_from }) => ({
    when: all(is_hybrid, same(level, '省级'), atLeast(total_credits, credits_from)),
    holds: same(orElse(exception_conditions_confirmed, not(always)), always),
    actual: total_credits,
    permitted: credits_from,
  }),
});

/** From 90 credits on, at most one quarter of the credits is earned online; exactly a quarter is allowed. */
export const onlineQuarter = defineRule({
  id: 'hz-2019-5.s2.2.online-quarter',
  provision: provisions['s2.2.online-quarter'],
  kind: 'computable',
  subject: 'project',
  severity: 'violation',
  states: '线上学分不超过总学分的{max_online_share}（{credits_from}学分及以上）',
  inputs: {
    is_hybrid: boolean({ description: '是否混合式' }),
    total_credits: number({ description: '总学分', unit: '学分' }),
    online_credits: number({ description: '线上培训学分', unit: '学分' }),
  },
  parameters: {
    max_online_share: since('2019-11-18', '1/4', '比例', { title: '线上学分的上限（90学分及以上）' }),
    credits_from: figures.credits_from,
  },
  message: '线上{actual}学分，不得超过总学分的{max_online_share}（{limit}学分）。',
  remedy: '减少线上学分[，须调减 {gap} 学分，减到 {target} 学分以内]。',
  readings: [
    {
      point: '浙教办函〔2019〕357号的成文、施行日期',
      reading: '参数从本通知印发日2019-11-18起用',
      why: '357号原文未收，只引一段；该号文针对2020年上半年',
    },
    {
      point: '县级90学分按1/4还是1/3',
      reading: '1/4',
      why: '二（二）2：县级90学分“必须要求对方严格按照上述学分比例”；二（二）3：“其他培训”一般指少于90学分',
    },
    { point: '正好1/4、1/3', reading: '允许', why: '“不得超过”“不超过”：可以相等，超出才不符合' },
    {
      point: '线上+线下学分与总学分不等',
      reading: '以总学分为分母，并另报不一致',
      why: '“线上培训学分不得超过总学分的1/4”',
    },
    {
      point: '比例怎样比较',
      reading: '用乘法比较：线上学分的4倍（或3倍）不超过总学分，不用小数除法',
      why: '1/3除不尽，先除再比会有误差',
    },
  ],
  relations: [{ id: 'hz-2019-5.s2.2.online-third', relation: 'complements', note: '不足90学分为1/3' }],
  decide: ({ is_hybrid, total_credits, online_credits }, { max_online_share, credits_from }) => ({
    when: all(is_hybrid, atLeast(total_credits, credits_from)),
    holds: atMost(online_credits, times(total_credits, max_online_share)),
  }),
});

/** Below 90 credits, at most one third of the credits is earned online; exactly a third is allowed. */
export const onlineThird = defineRule({
  id: 'hz-2019-5.s2.2.online-third',
  provision: provisions['s2.2.online-third'],
  kind: 'computable',
  subject: 'project',
  severity: 'violation',
  states: '线上学分不超过总学分的{max_online_share}（{credits_below}学分以下）',
  inputs: {
    is_hybrid: boolean({ description: '是否混合式' }),
    total_credits: number({ description: '总学分', unit: '学分' }),
    online_credits: number({ description: '线上培训学分', unit: '学分' }),
  },
  parameters: {
    max_online_share: since('2019-11-18', '1/3', '比例', { title: '线上学分的上限（90学分以下）' }),
    credits_below: figures.credits_from,
  },
  message: '线上{actual}学分，不得超过总学分的{max_online_share}（{limit}学分）。',
  remedy: '减少线上学分[，须调减 {gap} 学分，减到 {target} 学分以内]。',
  readings: [
    {
      point: '浙教办函〔2019〕357号的成文、施行日期',
      reading: '参数从本通知印发日2019-11-18起用',
      why: '357号原文未收，只引一段；该号文针对2020年上半年',
    },
    {
      point: '县级90学分按1/4还是1/3',
      reading: '1/4',
      why: '二（二）2：县级90学分“必须要求对方严格按照上述学分比例”；二（二）3：“其他培训”一般指少于90学分',
    },
    { point: '正好1/4、1/3', reading: '允许', why: '“不得超过”“不超过”：可以相等，超出才不符合' },
    {
      point: '线上+线下学分与总学分不等',
      reading: '以总学分为分母，并另报不一致',
      why: '“线上培训学分不得超过总学分的1/4”',
    },
    {
      point: '比例怎样比较',
      reading: '用乘法比较：线上学分的4倍（或3倍）不超过总学分，不用小数除法',
      why: '1/3除不尽，先除再比会有误差',
    },
  ],
  decide: ({ is_hybrid, total_credits, online_credits }, { max_online_share, credits_below }) => ({
    when: all(is_hybrid, moreThan(total_credits, 0), lessThan(total_credits, credits_below)),
    holds: atMost(online_credits, times(total_credits, max_online_share)),
  }),
});

/** Total credits are the online and the offline credits together. */
export const creditsAddUp = defineRule({
  id: 'hz-2019-5.s2.2.credits-add-up',
  provision: provisions['s2.2.credits-add-up'],
  kind: 'computable',
  subject: 'project',
  severity: 'warning',
  states: '总学分等于线上、线下学分之和',
  inputs: {
    total_credits: number({ description: '总学分', unit: '学分' }),
    online_credits: number({ description: '线上学分', unit: '学分' }),
    offline_credits: number({ description: '线下学分', unit: '学分' }),
  },
  parameters: {},
  message: '总学分{actual}，线上加线下为{limit}。',
  remedy: '核对学分。',
  decide: ({ total_credits, online_credits, offline_credits }) => ({
    holds: same(total_credits, add(online_credits, offline_credits)),
  }),
});

/** What a project is called agrees with its credits. */
export const categoryVsCredits = defineRule({
  id: 'hz-2019-5.s2.2.category-vs-credits',
  provision: provisions['s2.2.category-vs-credits'],
  kind: 'computable',
  subject: 'project',
  severity: 'violation',
  authority: 'inference',
  states: '项目类别与总学分相应（{credits_from}学分）',
  inputs: {
    is_90_category: boolean({ description: '项目类别是否90学分限定选修项目' }),
    total_credits: number({ description: '总学分', unit: '学分' }),
  },
  parameters: { credits_from: figures.credits_from },
  message: '总学分{actual}，与项目类别不符：{limit}。',
  remedy: '改正项目类别或学分；类别不同，线上学分的上限也不同。',
  relations: [
    { id: 'hz-2019-5.s2.2.online-quarter', relation: 'input-to', note: '90学分及以上线上不超过1/4' },
  ],
  decide: ({ is_90_category, total_credits }, { credits_from }) => ({
    holds: firstOf(
      [[is_90_category, atLeast(total_credits, credits_from)]],
      lessThan(total_credits, credits_from),
    ),
    actual: total_credits,
    permitted: firstOf(
      [[is_90_category, joined('限定选修项目为', credits_from, '学分')]],
      joined('任意选修项目少于', credits_from, '学分'),
    ),
  }),
});

/** A county's 90-credit project is hybrid only with the four conditions. */
export const county90Conditions = defineRule({
  id: 'hz-2019-5.s2.2.county-90-conditions',
  provision: provisions['s2.2.county-90-conditions'],
  kind: 'computable',
  subject: 'project',
  severity: 'warning',
  states: '县级{credits_from}学分项目采用混合式的，四项条件都具备',
  inputs: {
    is_hybrid: boolean({ description: '是否混合式' }),
    level: oneOf(['省级', '市级', '县级'], { description: '培训层级' }),
    total_credits: number({ description: '总学分', unit: '学分' }),
    conditions_confirmed: boolean({
      description: '是否确有优秀资源支撑、培训管理到位、模式新颖、效果良好',
    }),
  },
  parameters: { credits_from: figures.credits_from },
  message:
    '县级{actual}学分项目采用混合式，没有确认四项条件；{limit}学分及以上应慎重决定，确有需求的按四项条件选择合作机构。',
  remedy: '说明优秀资源支撑、培训管理、模式和效果；不具备的改为集中培训。',
  relations: [
    { id: 'hz-2019-5.s2.2.provincial-90-in-principle', relation: 'consistent-with', note: '省级90学分' },
  ],
  decide: ({ is_hybrid, level, total_credits, conditions_confirmed }, { credits_from }) => ({
    when: all(is_hybrid, same(level, '县级'), atLeast(total_credits, credits_from)),
    holds: conditions_confirmed,
    actual: total_credits,
    permitted: credits_from,
  }),
});
