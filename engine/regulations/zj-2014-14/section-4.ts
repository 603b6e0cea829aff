import { notApplicable, verdict } from '../answer.js';
import { defineRule } from '../define-rule.js';
import { integer } from '../input.js';
import { since } from '../parameter.js';
import { instrument } from './instrument.js';

/** Online evaluation covers all trainees and projects. */
export const evaluationCoverage = defineRule({
  id: 'zj-2014-14.s4.evaluation-coverage',
  instrument,
  citation: {
    article: '四',
    quote:
      '建立参训教师、培训机构、培训者相互评价、相互制约机制，完善评价体系，实施网上覆盖全员和全部项目的“参训教师评项目、评教师”，“培训机构和教师评学员”，“培训教师与培训机构互评”制度，对重点项目要增加对每位授课教师和各培训环节的测评，评价结果以适当方式反馈给参训教师、中小学校、教师培训机构和相关教育行政部门，从“教、学、管”三方面入手，狠抓教师培训质量。',
  },
  kind: 'computable',
  subject: 'institution',
  scope: '无（凡本文件适用的均适用）',
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
