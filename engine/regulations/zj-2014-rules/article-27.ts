import { notApplicable, verdict } from '../answer.js';
import { defineRule } from '../define-rule.js';
import { positionsBeyond } from '../positions-beyond.js';
import { boolean, integer, number } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** During rectification half of the cap holds, rounded down; what fails are the projects beyond it. */
export const capHalved = defineRule({
  id: 'zj-2014-rules.a27.cap-halved',
  provision: provisions['a27.cap-halved'],
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  inputs: {
    in_rectification: boolean({ description: '是否处于限期整改期' }),
    normal_cap: integer({ description: '正常情况下的申报数上限', unit: '项' }),
    projects_declared: integer({ description: '本批申报数', unit: '项' }),
  },
  parameters: {
    reduction_share: since('2014-08-20', 0.5, '比例'),
  },
  message: '整改期内申报{actual}项，减半后最多{limit}项。',
  remedy: '减少申报项目。',
  readings: [
    { point: '奇数减半怎样取整', reading: '向下取整（25→12）', why: '“减少二分之一”后不足一项的不能申报' },
    {
      point: '减半的基数是上限还是上年实际申报数',
      reading: '上限',
      why: '“申报数量”受上限约束，上限可核对；如主管部门按实际数，改参数',
    },
  ],
  relations: [
    { id: 'zj-2021-157.s3.1.cap-effective', relation: 'modifies', note: '减半作用于2021年各类上限' },
  ],
  check({ in_rectification, normal_cap, projects_declared }, { reduction_share }) {
    if (!in_rectification) return notApplicable();
    const limit = normal_cap.minus(normal_cap.times(reduction_share)).floor();
    const beyond = positionsBeyond(limit.toNumber(), projects_declared.toNumber());
    return verdict(projects_declared.atMost(limit), {
      actual: projects_declared,
      limit,
      ...(beyond.length === 0 ? {} : { at: { projects_declared: beyond } }),
    });
  },
});

/** Attendance below 70 %: rectification. The rate is not rounded. */
export const a272 = defineRule({
  id: 'zj-2014-rules.a27.2',
  provision: provisions['a27.2'],
  kind: 'computable',
  subject: 'class',
  severity: 'violation',
  inputs: {
    attendance_rate_pct: number({ description: '到课率', unit: '%' }),
  },
  parameters: {
    min_attendance_rate: since('2014-08-20', 70, '%'),
  },
  message: '到课率为{actual}%，低于{limit}%，属限期整改情形。',
  remedy: '核实考勤；属实的限期整改。',
  readings: [
    {
      point: '按单班还是机构平均',
      reading: '按单个培训班（项目）',
      why: '条文没有“平均”；表5写“培训班有两次到课率低于70%”',
    },
    {
      point: '与表5“两次”是否矛盾',
      reading: '规程一次即构成；表5评估一般违规需两次，两条分别报告',
      why: '适用对象不同：一是处理，二是复查评价',
    },
  ],
  relations: [
    { id: 'zj-2026-forms.t5.general-2', relation: 'conflicts-with', note: '表5为“有两次到课率低于70%”' },
    { id: 'zj-2026-forms.t3.attendance.tier', relation: 'see-also', note: '评分线为95/90/80' },
  ],
  check: ({ attendance_rate_pct }, { min_attendance_rate }) =>
    verdict(attendance_rate_pct.atLeast(min_attendance_rate), {
      actual: attendance_rate_pct,
      limit: min_attendance_rate,
    }),
});

/** A fifth of the hours or more dropped without approval: rectification. */
export const a273 = defineRule({
  id: 'zj-2014-rules.a27.3',
  provision: provisions['a27.3'],
  kind: 'computable',
  subject: 'project',
  severity: 'violation',
  inputs: {
    planned_hours: number({ description: '公布方案学时', unit: '学时' }),
    actual_hours: number({ description: '实际实施学时', unit: '学时' }),
    reduction_approved: boolean({ description: '减少是否经批准' }),
  },
  parameters: {
    reduction_share: since('2014-08-20', 0.2, '比例'),
  },
  message: '减少{actual}学时，达到五分之一（{limit}学时）以上，属限期整改情形。',
  remedy: '补足学时，或提供批准文件。',
  readings: [
    {
      point: '“1/5以上”“1/3以上”是否含正好1/5、1/3',
      reading: '含',
      why: '“以上”含本数（《民法典》第1259条），与“缺课超过五分之一”不同',
    },
    { point: '经批准的调整是否计入', reading: '不计入', why: '条文为“随意减少/调换”' },
  ],
  relations: [{ id: 'zj-2026-forms.t5.general-3', relation: 'same-threshold', note: '表5一般违规事项3' }],
  check({ planned_hours, actual_hours, reduction_approved }, { reduction_share }) {
    if (planned_hours.isZero()) return notApplicable();
    const reduced = planned_hours.minus(actual_hours);
    const limit = planned_hours.times(reduction_share);
    return verdict(reduction_approved || reduced.lessThan(limit), { actual: reduced, limit });
  },
});

/** A third or more of the experts or of the courses exchanged without approval: rectification. */
export const a274 = defineRule({
  id: 'zj-2014-rules.a27.4',
  provision: provisions['a27.4'],
  kind: 'computable',
  subject: 'project',
  severity: 'violation',
  inputs: {
    experts_total: integer({ description: '方案中专家数', unit: '人' }),
    experts_changed: integer({ description: '未经批准调换的专家数', unit: '人' }),
    courses_total: integer({ description: '方案中课程数', unit: '门' }),
    courses_changed: integer({ description: '未经批准调换的课程数', unit: '门' }),
  },
  parameters: {
    change_share: since('2014-08-20', '1/3', '比例'),
  },
  message: '调换{actual}，达到三分之一（{limit}）以上，属限期整改情形。',
  remedy: '恢复原专家和课程，或提供批准文件。',
  readings: [
    {
      point: '“1/5以上”“1/3以上”是否含正好1/5、1/3',
      reading: '含',
      why: '“以上”含本数（《民法典》第1259条），与“缺课超过五分之一”不同',
    },
    { point: '经批准的调整是否计入', reading: '不计入', why: '条文为“随意减少/调换”' },
  ],
  relations: [{ id: 'zj-2026-forms.t5.general-4', relation: 'same-threshold', note: '表5一般违规事项4' }],
  check({ experts_total, experts_changed, courses_total, courses_changed }, { change_share }) {
    if (experts_total.isZero() && courses_total.isZero()) return notApplicable();
    const expertsReach =
      experts_total.greaterThan(0) && experts_changed.atLeast(experts_total.times(change_share));
    const coursesReach =
      courses_total.greaterThan(0) && courses_changed.atLeast(courses_total.times(change_share));
    return verdict(!expertsReach && !coursesReach, {
      actual: `专家${experts_changed.toString()}/${experts_total.toString()}人、课程${courses_changed.toString()}/${courses_total.toString()}门`,
      limit: change_share,
    });
  },
});

/** Classes merged without approval: rectification. */
export const a275 = defineRule({
  id: 'zj-2014-rules.a27.5',
  provision: provisions['a27.5'],
  kind: 'computable',
  subject: 'class',
  severity: 'violation',
  inputs: {
    merged_teaching: boolean({ description: '是否合班' }),
    merge_approved: boolean({ description: '是否经批准' }),
  },
  parameters: {},
  message: '合班上课：{actual}；{limit}，属限期整改情形。',
  remedy: '恢复分班；补办审批。',
  relations: [
    { id: 'zj-2014-rules.a14.no-merged-classes', relation: 'consequence-of', note: '第十四条的处理' },
    { id: 'zj-2026-forms.t5.general-1', relation: 'see-also', note: '表5未列合班' },
  ],
  check({ merged_teaching, merge_approved }) {
    return verdict(!merged_teaching || merge_approved, {
      actual: merged_teaching ? '有合班' : '无合班',
      limit: '须经批准',
    });
  },
});

/** Anonymous satisfaction below 70 %: rectification. The rate is not rounded. */
export const a276 = defineRule({
  id: 'zj-2014-rules.a27.6',
  provision: provisions['a27.6'],
  kind: 'computable',
  subject: 'project',
  severity: 'violation',
  inputs: {
    satisfaction_pct: number({ description: '匿名测评满意率', unit: '%' }),
  },
  parameters: {
    min_satisfaction: since('2014-08-20', 70, '%'),
  },
  message: '匿名测评满意率为{actual}%，低于{limit}%，属限期整改情形。',
  remedy: '核对测评数据；属实的限期整改。',
  relations: [
    { id: 'zj-2011-03.s6.3.3.satisfaction-70', relation: 'same-threshold', note: '2011年同为70%' },
    { id: 'zj-2014-rules.a28.3', relation: 'stricter-in', note: '低于60%另列暂停申报' },
  ],
  check: ({ satisfaction_pct }, { min_satisfaction }) =>
    verdict(satisfaction_pct.atLeast(min_satisfaction), {
      actual: satisfaction_pct,
      limit: min_satisfaction,
    }),
});

/** Two verified complaints of groups within a year: rectification. */
export const a277 = defineRule({
  id: 'zj-2014-rules.a27.7',
  provision: provisions['a27.7'],
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  inputs: {
    verified_group_complaints_1y: integer({ description: '近一年经查属实的学员群体投诉次数', unit: '次' }),
  },
  parameters: {
    max_complaints: since('2014-08-20', 1, '次'),
  },
  message: '一年内查实群体投诉{actual}次，超过{limit}次，属限期整改情形。',
  remedy: '核实投诉并整改。',
  readings: [{ point: '“1年内”怎样起算', reading: '任意连续12个月', why: '文本没有“自然年”' }],
  relations: [{ id: 'zj-2026-forms.t5.general-7', relation: 'same-threshold', note: '表5不限“1年内”' }],
  check: ({ verified_group_complaints_1y }, { max_complaints }) =>
    verdict(verified_group_complaints_1y.atMost(max_complaints), {
      actual: verified_group_complaints_1y,
      limit: max_complaints,
    }),
});
