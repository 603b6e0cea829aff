import { all, always, any, enumerated, implies, not, orElse, yearsAfter } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, day, optional } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** One-year preparatory period for first-timers and unfiled county bodies (end date). */
export const prepPeriod = defineRule({
  id: 'zj-2011-03.s4.4.prep-period',
  provision: provisions['s4.4.prep-period'],
  kind: 'computable',
  subject: 'institution',
  severity: 'info',
  inputs: {
    first_certified_date: day({ description: '初次通过资质认定日期', unit: '日' }),
    is_first_in_province: boolean({ description: '是否首次在我省开展教师培训' }),
    is_county_level: boolean({ description: '是否县级教师培训机构' }),
    province_filed: boolean({ description: '是否已经省教育厅正式备案' }),
  },
  parameters: {
    prep_years: since('2011-09-01', 1, '年'),
  },
  message: '筹建期至{value}。',
  remedy: '筹建期满后申请复评。',
  readings: [{ point: '“一年”怎样起止', reading: '次年对应日为最后一日', why: '《民法典》第201、202条' }],
  decide: (
    { first_certified_date, is_first_in_province, is_county_level, province_filed },
    { prep_years },
  ) => ({
    when: any(is_first_in_province, all(is_county_level, not(province_filed))),
    gives: yearsAfter(first_certified_date, prep_years),
  }),
});

/** Formal status needs re-evaluation after preparation (county bodies: also school evaluation and filing). */
export const formalAfterPrep = defineRule({
  id: 'zj-2011-03.s4.4.formal-after-prep',
  provision: provisions['s4.4.formal-after-prep'],
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  states: '须设筹建期的机构，筹建期满经复评合格才正式通过资质认定',
  inputs: {
    prep_completed: boolean({ description: '筹建期是否已满' }),
    reevaluation_passed: boolean({ description: '复评是否合格' }),
    is_county_level: boolean({ description: '是否县级教师进修机构' }),
    school_evaluation_passed: optional(boolean({ description: '是否通过教师进修学校合格评估' })),
    province_filed: optional(boolean({ description: '是否获得省教育厅正式备案' })),
    declared_formal: boolean({ description: '是否填报为“正式通过资质认定”' }),
  },
  parameters: {},
  message: '填报为正式通过资质认定，但{actual}；需{limit}。',
  remedy: '补齐复评合格、合格评估和备案材料后再填“正式”。',
  decide: ({
    prep_completed,
    reevaluation_passed,
    is_county_level,
    school_evaluation_passed,
    province_filed,
    declared_formal,
  }) => {
    const no = not(always);
    const conditions = [
      [prep_completed, always, '筹建期满'],
      [reevaluation_passed, always, '重新评估合格'],
      [orElse(school_evaluation_passed, no), is_county_level, '学校评估合格'],
      [orElse(province_filed, no), is_county_level, '省厅备案'],
    ] as const;
    return {
      when: declared_formal,
      holds: all(...conditions.map(([met, asked]) => implies(asked, met))),
      actual: enumerated(
        conditions.map(([met, asked, name]) => [all(asked, not(met)), `未${name}`] as const),
      ),
      permitted: enumerated(conditions.map(([, asked, name]) => [asked, name] as const)),
    };
  },
});
