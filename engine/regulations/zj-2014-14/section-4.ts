import { all, atLeast, differs, joined } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { integer } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** Online evaluation covers all trainees and projects. */
export const evaluationCoverage = defineRule({
  id: 'zj-2014-14.s4.evaluation-coverage',
  provision: provisions['s4.evaluation-coverage'],
  kind: 'computable',
  subject: 'institution',
  severity: 'warning',
  states: '网上评价覆盖全部学员和项目',
  inputs: {
    projects_total: integer({ description: '项目总数', unit: '个' }),
    projects_evaluated: integer({ description: '已网上评价的项目数', unit: '个' }),
    trainees_total: integer({ description: '参训人数', unit: '人' }),
    trainees_evaluated: integer({ description: '已评价的学员数', unit: '人' }),
  },
  parameters: {
    required_coverage: since('2014-02-08', 100, '%'),
  },
  message: '网上评价覆盖{actual}，应覆盖{limit}%的学员和项目。',
  remedy: '补齐未评价的项目和学员。',
  decide: (
    { projects_total, projects_evaluated, trainees_total, trainees_evaluated },
    { required_coverage },
  ) => ({
    when: differs(projects_total, 0),
    holds: all(atLeast(projects_evaluated, projects_total), atLeast(trainees_evaluated, trainees_total)),
    actual: joined(
      '项目',
      projects_evaluated,
      '/',
      projects_total,
      '个、学员',
      trainees_evaluated,
      '/',
      trainees_total,
      '人',
    ),
    permitted: required_coverage,
  }),
});
