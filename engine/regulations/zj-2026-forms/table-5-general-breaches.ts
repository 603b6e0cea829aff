import { any, atMost, count, differs, lessThan, minus, times } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, integer, number } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';
import { amongLast, yearlyRanks } from './yearly-rank.js';

/** General violation: attendance < 70% twice. */
export const general2 = defineRule({
  id: 'zj-2026-forms.t5.general-2',
  provision: provisions['t5.general-2'],
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  authority: 'reading',
  states: '到课率低于{attendance_threshold}%不超过{max_count}次',
  inputs: {
    low_attendance_count: integer({ description: '到课率低于70%的次数（培训班）', unit: '次' }),
  },
  parameters: {
    attendance_threshold: since('2026-03-25', 70, '%'),
    max_count: since('2026-03-25', 1, '次'),
  },
  message: '到课率低于{attendance_threshold}%已有{actual}次，超过{limit}次，属一般违规。',
  remedy: '限期整改。',
  readings: [
    {
      point: '“两次”是同一班两次还是机构内两次',
      reading: '机构复查期内累计两次（同班或不同班）',
      why: '“培训班有两次”没有限定同一班；从严防漏',
    },
  ],
  relations: [{ id: 'zj-2014-rules.a27.2', relation: 'conflicts-with', note: '规程没有次数，一次即可' }],
  decide: ({ low_attendance_count }, { max_count }) => ({ holds: atMost(low_attendance_count, max_count) }),
});

/** General violation: hours cut by ≥ 1/5. */
export const general3 = defineRule({
  id: 'zj-2026-forms.t5.general-3',
  provision: provisions['t5.general-3'],
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  states: '未经批准减少的学时不到{reduction_share}',
  inputs: {
    planned_hours: number({ description: '公布学时', unit: '学时' }),
    actual_hours: number({ description: '实际学时', unit: '学时' }),
    reduction_approved: boolean({ description: '是否经批准' }),
  },
  parameters: {
    reduction_share: since('2026-03-25', 0.2, '比例'),
  },
  message: '减少{actual}学时，达到{reduction_share}（{limit}学时）以上，属一般违规。',
  remedy: '限期整改。',
  relations: [{ id: 'zj-2014-rules.a27.3', relation: 'same-threshold', note: '规程第二十七条（三）' }],
  decide: ({ planned_hours, actual_hours, reduction_approved }, { reduction_share }) => {
    const [reduced, limit] = [minus(planned_hours, actual_hours), times(planned_hours, reduction_share)];
    return {
      when: differs(planned_hours, 0),
      holds: any(reduction_approved, lessThan(reduced, limit)),
      actual: reduced,
      permitted: limit,
    };
  },
});

/** General violation: ≥ 1/3 experts/courses replaced. */
export const general4 = defineRule({
  id: 'zj-2026-forms.t5.general-4',
  provision: provisions['t5.general-4'],
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  states: '未经批准调换的专家、课程不到{change_share}',
  inputs: {
    total: integer({ description: '专家数或课程数', unit: '个' }),
    changed: integer({ description: '未经批准调换数', unit: '个' }),
  },
  parameters: {
    change_share: since('2026-03-25', '1/3', '比例'),
  },
  message: '调换{actual}个，达到{change_share}（{limit}个）以上，属一般违规。',
  remedy: '限期整改。',
  relations: [{ id: 'zj-2014-rules.a27.4', relation: 'same-threshold', note: '规程第二十七条（四）' }],
  decide: ({ total, changed }, { change_share }) => ({
    when: differs(total, 0),
    holds: lessThan(changed, times(total, change_share)),
  }),
});

/** General violation: two years in the last 3. */
export const general5 = defineRule({
  id: 'zj-2026-forms.t5.general-5',
  provision: provisions['t5.general-5'],
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  authority: 'inference',
  states: '位居全省后{last_places}位不到{years}年',
  inputs: {
    yearly_ranks: yearlyRanks({
      description: '各年培训质量测评全省排位（1为最高）和机构总数',
      unit: '名',
    }),
  },
  parameters: {
    last_places: since('2026-03-25', 3, '位'),
    years: since('2026-03-25', 2, '年'),
  },
  message: '有{actual}年位居全省后{last_places}位，达到{limit}年，属一般违规。',
  remedy: '限期整改。',
  readings: [
    {
      point: '“其中有两年”的范围',
      reading: '复查期（近3年）内任意两年，不要求连续',
      why: '“其中”指复查期各年',
    },
    { point: '已达三年后3位时', reading: '同时触发较严重违规，取较重', why: '见较严重违规第3项的理解' },
  ],
  relations: [
    { id: 'zj-2026-forms.t5.serious-3a', relation: 'escalates-to', note: '三年后3位或两次后2位' },
    { id: 'zj-2026-forms.t5.grave-5', relation: 'escalates-to', note: '连续三年后2位' },
  ],
  decide: ({ yearly_ranks }, { last_places, years }) => ({
    holds: lessThan(count(yearly_ranks, amongLast(yearly_ranks, last_places)), years),
  }),
});

/** General violation: ≥ 2 verified group complaints. */
export const general7 = defineRule({
  id: 'zj-2026-forms.t5.general-7',
  provision: provisions['t5.general-7'],
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  states: '查实的群体投诉不超过{max_count}次',
  inputs: {
    verified_group_complaints: integer({ description: '复查期内查实的学员群体投诉次数', unit: '次' }),
  },
  parameters: {
    max_count: since('2026-03-25', 1, '次'),
  },
  message: '查实群体投诉{actual}次，超过{limit}次，属一般违规。',
  remedy: '限期整改。',
  readings: [
    { point: '没有“1年内”', reading: '按复查期累计', why: '规程第二十七条（七）限“1年内”，两条分别报告' },
  ],
  relations: [{ id: 'zj-2014-rules.a27.7', relation: 'differs-from', note: '规程限1年内' }],
  decide: ({ verified_group_complaints }, { max_count }) => ({
    holds: atMost(verified_group_complaints, max_count),
  }),
});

/** General violation: 2 years without classes. */
export const general8 = defineRule({
  id: 'zj-2026-forms.t5.general-8',
  provision: provisions['t5.general-8'],
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  states: '连续未办学招生不超过{max_idle_years}年',
  inputs: {
    years_without_classes: integer({ description: '取得资质后最长连续未办学招生的整年数', unit: '年' }),
  },
  parameters: {
    max_idle_years: since('2026-03-25', 1, '年'),
  },
  message: '已连续{actual}年未办学招生，超过{limit}年，属一般违规。',
  remedy: '限期整改。',
  readings: [{ point: '“连续2年”按自然年还是满24个月', reading: '满24个月', why: '“连续2年”按期间计算' }],
  decide: ({ years_without_classes }, { max_idle_years }) => ({
    holds: atMost(years_without_classes, max_idle_years),
  }),
});
