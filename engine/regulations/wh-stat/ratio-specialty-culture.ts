import { absolute, all, atMost, differs, joined, minus, times } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { integer, number } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** Specialty : general teacher ratio recomputed. */
export const ratioSpecialtyCulture = defineRule({
  id: 'wh-stat.ratio-specialty-culture',
  provision: provisions['ratio-specialty-culture'],
  kind: 'computable',
  subject: 'statistics',
  severity: 'warning',
  inputs: {
    reported_specialty: number({ description: '比值前项' }),
    reported_culture: number({ description: '比值后项' }),
    specialty_teachers: integer({ description: '专业课专任教师', unit: '人' }),
    culture_teachers: integer({ description: '文化课专任教师', unit: '人' }),
  },
  parameters: {
    tolerance: since(null, 0.05),
  },
  message: '专业和文化课教师比填{actual}，按人数为{limit}。',
  remedy: '重新计算。',
  readings: [
    { point: '写成比（3:2）还是百分比', reading: '写成比，前项专业、后项文化', why: '栏名“教师比”' },
  ],
  decide: (
    { reported_specialty, reported_culture, specialty_teachers, culture_teachers },
    { tolerance },
  ) => ({
    when: all(differs(specialty_teachers, 0), differs(culture_teachers, 0), differs(reported_culture, 0)),
    holds: atMost(
      absolute(
        minus(times(reported_specialty, culture_teachers), times(specialty_teachers, reported_culture)),
      ),
      times(reported_culture, culture_teachers, tolerance),
    ),
    actual: joined(reported_specialty, ':', reported_culture),
    permitted: joined(specialty_teachers, ':', culture_teachers),
  }),
});
