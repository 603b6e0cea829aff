import { notApplicable, verdict } from '../answer.js';
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
  check({ projects_total, projects_evaluated, trainees_total, trainees_evaluated }, { required_coverage }) {
    if (projects_total.isZero()) return notApplicable();
    const all = projects_evaluated.atLeast(projects_total) && trainees_evaluated.atLeast(trainees_total);
    return verdict(all, {
      actual: `项目${projects_evaluated.toString()}/${projects_total.toString()}个、学员${trainees_evaluated.toString()}/${trainees_total.toString()}人`,
      limit: required_coverage,
    });
  },
});
