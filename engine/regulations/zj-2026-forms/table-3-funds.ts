import { any, atLeast, firstOf, normalised, not, oneOfAllowed, same } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, integer, number, text } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';
import { EXCELLENT, PASS, tierUnless } from './tier.js';

/** Allowed self-scores for training funds: 2 / 1.2 / 0. */
export const scoreValues = defineRule({
  id: 'zj-2026-forms.t3.funds.score-values',
  provision: provisions['t3.funds.score-values'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'violation',
  states: '“培训经费管理”自评分为{allowed_scores}之一',
  inputs: {
    score: number({ description: '“培训经费管理”自评分', unit: '分' }),
  },
  parameters: {
    points: since('2026-03-25', 2, '分'),
    allowed_scores: since('2026-03-25', [2, 1.2, 0] as const, '分'),
  },
  message: '“培训经费管理”自评分为{actual}，只能填{limit}之一。',
  remedy: '按档次填：优2、合格1.2、不合格0。',
  readings: [
    { point: '是否允许在档次之间给中间分', reading: '不允许', why: '表头规定四档百分比' },
    { point: '是否有“良”档', reading: '没有', why: '该项评分写“缺1（合格）；缺2（不合格）”' },
  ],
  relations: [
    { id: 'zj-2026-forms.t3.points-table', relation: 'uses', note: '分值' },
    { id: 'zj-2026-forms.t5.average-of-samples', relation: 'see-also', note: '表5取平均' },
  ],
  decide: ({ score }, { allowed_scores }) => oneOfAllowed(score, allowed_scores),
});

/** Funds tier (no 80% level). */
export const tier = defineRule({
  id: 'zj-2026-forms.t3.funds.tier',
  provision: provisions['t3.funds.tier'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'info',
  inputs: {
    missing_count: integer({
      description: '制度健全、专户管理、收支规范、账目清晰四项中缺少的项数',
      unit: '项',
    }),
    invoice_name_matches: boolean({ description: '发票名称与机构名称是否一致' }),
    charging_violation: boolean({ description: '收费标准或方式违规（如食宿费与培训费分开收取）' }),
    spending_violation: boolean({ description: '支出有违规处理记录' }),
    verified_charging_report: boolean({ description: '收费违规举报查实（表5）' }),
  },
  parameters: {
    pass_max: since('2026-03-25', 1, '项'),
    fail_min: since('2026-03-25', 2, '项'),
  },
  message: '“培训经费管理”最高可评：{value}（满分2分）。',
  remedy: '自评分不能高于该档。',
  readings: [
    {
      point: '表5“4.有收费违规举报并查实的”没有写后果',
      reading: '不合格',
      why: '接在“为不合格”之后，列举同类',
    },
    {
      point: '“食宿费与培训费分开收取”与2021年要求分项公示是否矛盾',
      reading: '不矛盾：标准要分项写明，但不得由不同主体或不同票据分开收取',
      why: '2021年管公示，表3管收取方式',
    },
  ],
  relations: [
    { id: 'zj-2026-forms.x.t3-score-not-above-tier', relation: 'input-to', note: '自评分不得高于所得档次' },
    { id: 'zj-2021-157.s2.3.fee-items-stated', relation: 'interacts-with', note: '分项公示收费标准' },
  ],
  decide: (
    { missing_count, invoice_name_matches, charging_violation, spending_violation, verified_charging_report },
    { fail_min },
  ) =>
    tierUnless(
      any(
        not(invoice_name_matches),
        charging_violation,
        spending_violation,
        verified_charging_report,
        atLeast(missing_count, fail_min),
      ),
      firstOf([[same(missing_count, 0), EXCELLENT]], PASS),
    ),
});

/** Invoice name equals institution name. */
export const invoiceName = defineRule({
  id: 'zj-2026-forms.t3.funds.invoice-name',
  provision: provisions['t3.funds.invoice-name'],
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  states: '发票名称与机构名称一致',
  inputs: {
    invoice_name: text({ description: '发票开具单位名称' }),
    institution_name: text({ description: '机构名称' }),
  },
  parameters: {
    score_if_mismatch: since('2026-03-25', 0, '分'),
  },
  message: '发票名称“{actual}”与机构名称“{limit}”不一致。',
  remedy: '更正开票单位；属上级单位代开的附书面说明由专家组判断。',
  readings: [{ point: '二级学院、依托单位代开发票', reading: '仍判不一致，交专家组', why: '条文写“一律”' }],
  decide: ({ invoice_name, institution_name }) => ({
    holds: same(normalised(invoice_name), normalised(institution_name)),
    actual: invoice_name,
    permitted: institution_name,
  }),
});
