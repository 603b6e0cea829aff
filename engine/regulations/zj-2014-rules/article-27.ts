import {
  all,
  any,
  atLeast,
  atMost,
  differs,
  firstOf,
  floor,
  implies,
  joined,
  lessThan,
  minus,
  times,
  type Expr,
  word,
} from '../decision/index.js';
import { defineRule } from '../define-rule.js';
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
  authority: 'inference',
  states: '整改期内申报的项目不超过上限的一半',
  inputs: {
    in_rectification: boolean({ description: '是否处于限期整改期' }),
    normal_cap: integer({ description: '正常情况下的申报数上限', unit: '项' }),
    projects_declared: integer({ description: '本批申报数', unit: '项' }),
  },
  parameters: {
    reduction_share: since('2014-08-20', 0.5, '比例'),
  },
  message: '整改期内申报{actual}项，减半后最多{limit}项。',
  remedy: '调减申报项目[，须调减 {gap} 项]。',
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
  decide: ({ in_rectification, normal_cap, projects_declared }, { reduction_share }) => ({
    when: in_rectification,
    holds: atMost(projects_declared, floor(minus(normal_cap, times(normal_cap, reduction_share)))),
  }),
});

/** Attendance below 70 %: rectification. The rate is not rounded. */
export const a272 = defineRule({
  id: 'zj-2014-rules.a27.2',
  provision: provisions['a27.2'],
  kind: 'computable',
  subject: 'class',
  severity: 'violation',
  authority: 'inference',
  states: '到课率不低于{min_attendance_rate}%',
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
  decide: ({ attendance_rate_pct }, { min_attendance_rate }) => ({
    holds: atLeast(attendance_rate_pct, min_attendance_rate),
  }),
});

/** A fifth of the hours or more dropped without approval: rectification. */
export const a273 = defineRule({
  id: 'zj-2014-rules.a27.3',
  provision: provisions['a27.3'],
  kind: 'computable',
  subject: 'project',
  severity: 'violation',
  states: '未经批准减少的学时不到{reduction_share}',
  inputs: {
    planned_hours: number({ description: '公布方案学时', unit: '学时' }),
    actual_hours: number({ description: '实际实施学时', unit: '学时' }),
    reduction_approved: boolean({ description: '减少是否经批准' }),
  },
  parameters: {
    reduction_share: since('2014-08-20', 0.2, '比例'),
  },
  message: '减少{actual}学时，达到{reduction_share}（{limit}学时）以上，属限期整改情形。',
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
  decide: ({ planned_hours, actual_hours, reduction_approved }, { reduction_share }) => {
    const reduced = minus(planned_hours, actual_hours);
    const limit = times(planned_hours, reduction_share);
    return {
      when: differs(planned_hours, 0),
      holds: any(reduction_approved, lessThan(reduced, limit)),
      actual: reduced,
      permitted: limit,
    };
  },
});

/** A third or more of the experts or of the courses exchanged without approval: rectification. */
export const a274 = defineRule({
  id: 'zj-2014-rules.a27.4',
  provision: provisions['a27.4'],
  kind: 'computable',
  subject: 'project',
  severity: 'violation',
  states: '未经批准调换的专家、课程不到{change_share}',
  inputs: {
    experts_total: integer({ description: '方案中专家数', unit: '人' }),
    experts_changed: integer({ description: '未经批准调换的专家数', unit: '人' }),
    courses_total: integer({ description: '方案中课程数', unit: '门' }),
    courses_changed: integer({ description: '未经批准调换的课程数', unit: '门' }),
  },
  parameters: {
    change_share: since('2014-08-20', '1/3', '比例'),
  },
  message: '调换{actual}，达到{change_share}（{limit}）以上，属限期整改情形。',
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
  decide: ({ experts_total, experts_changed, courses_total, courses_changed }, { change_share }) => {
    const mostlyKept = (changed: Expr<'number', 'one'>, total: Expr<'number', 'one'>) =>
      any(atMost(total, 0), lessThan(changed, times(total, change_share)));
    return {
      when: any(differs(experts_total, 0), differs(courses_total, 0)),
      holds: all(mostlyKept(experts_changed, experts_total), mostlyKept(courses_changed, courses_total)),
      actual: joined(
        '专家',
        experts_changed,
        '/',
        experts_total,
        '人、课程',
        courses_changed,
        '/',
        courses_total,
        '门',
      ),
      permitted: change_share,
    };
  },
});

/** Classes merged without approval: rectification. */
export const a275 = defineRule({
  id: 'zj-2014-rules.a27.5',
  provision: provisions['a27.5'],
  kind: 'computable',
  subject: 'class',
  severity: 'violation',
  states: '未经批准不合班上课',
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
  decide: ({ merged_teaching, merge_approved }) => ({
    holds: implies(merged_teaching, merge_approved),
    actual: firstOf([[merged_teaching, word('有合班')]], word('无合班')),
    permitted: '须经批准',
  }),
});

/** Anonymous satisfaction below 70 %: rectification. The rate is not rounded. */
export const a276 = defineRule({
  id: 'zj-2014-rules.a27.6',
  provision: provisions['a27.6'],
  kind: 'computable',
  subject: 'project',
  severity: 'violation',
  states: '匿名测评满意率不低于{min_satisfaction}%，低于的责令整改',
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
  decide: ({ satisfaction_pct }, { min_satisfaction }) => ({
    holds: atLeast(satisfaction_pct, min_satisfaction),
  }),
});

/** Two verified complaints of groups within a year: rectification. */
export const a277 = defineRule({
  id: 'zj-2014-rules.a27.7',
  provision: provisions['a27.7'],
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  states: '一年内查实的群体投诉不超过{max_complaints}次',
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
  decide: ({ verified_group_complaints_1y }, { max_complaints }) => ({
    holds: atMost(verified_group_complaints_1y, max_complaints),
  }),
});
