import { all, between, enumerated, joined, not } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { number } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** Rates within 0–100%. */
export const graduatesRates = defineRule({
  id: 'wh-stat.graduates-rates',
  provision: provisions['graduates-rates'],
  kind: 'computable',
  subject: 'statistics',
  severity: 'violation',
  states: '合格率和双证率在{min}%至{max}%之间',
  inputs: {
    skill_pass_rate_pct: number({ description: '技能鉴定合格率', unit: '%' }),
    dual_certificate_rate_pct: number({ description: '双证率', unit: '%' }),
  },
  parameters: {
    min: since(null, 0, '%'),
    max: since(null, 100, '%'),
  },
  message: '合格率/双证率为{actual}%，应在{limit}%之间。',
  remedy: '按百分数填写。',
  decide: ({ skill_pass_rate_pct, dual_certificate_rate_pct }, { min, max }) => {
    const rates = [skill_pass_rate_pct, dual_certificate_rate_pct];
    return {
      holds: all(...rates.map((rate) => between(rate, min, max))),
      actual: enumerated(rates.map((rate) => [not(between(rate, min, max)), rate])),
      permitted: joined(min, '—', max),
    };
  },
});
