import { ExactNumber } from '../../core/exact-number.js';
import { computed, notApplicable, verdict } from '../answer.js';
import { defineRule } from '../define-rule.js';
import { boolean, integer, listOf, number, text } from '../input.js';
import { sameName } from '../name-list.js';
import { since } from '../parameter.js';
import { reachesPercentage } from '../percentage.js';
import { instrument } from './instrument.js';
import { longestRun, yearlyRanks, yearsAmongLast } from './yearly-rank.js';

/** ≥ 5 sampled projects for 16 indicators. */
export const sampleAtLeast5 = defineRule({
  id: 'zj-2026-forms.t5.sample-at-least-5',
  instrument,
  citation: {
    article: '表5 各指标',
    quote: '5.培训项目抽查数不少于5个。',
    alsoAt: [
      { quote: '3.培训项目抽查数不少于5个。' },
      { quote: '3.培训项目抽查数不少于5个。' },
      { quote: '3.抽查项目数不少于5个，并以5天以上培训项目为主。' },
      { quote: '4.培训项目抽查数不少于5个。' },
      { quote: '4.培训项目抽查数不少于5个。' },
      { quote: '4.培训项目抽查数不少于5个。' },
      { quote: '5.培训项目抽查数不少于5个。' },
      { quote: '4.培训项目抽查数不少于5个。' },
      { quote: '3.培训项目抽查数不少于5个。' },
      { quote: '3.培训项目抽查数不少于5个。' },
      { quote: '4.培训项目抽查数不少于5个。' },
      { quote: '4.培训项目抽查数不少于5个。' },
      { quote: '5.培训项目抽查数不少于5个。' },
      { quote: '4.培训项目抽查数不少于5个。' },
      { quote: '3.培训项目抽查数不少于5个。' },
    ],
  },
  kind: 'computable',
  subject: 'score-sheet',
  scope: '无（凡本文件适用的均适用）',
  severity: 'violation',
  inputs: {
    indicator: text({ description: '二级指标名称' }),
    sampled_projects: integer({ description: '该指标抽查的项目数', unit: '个' }),
    total_projects: integer({ description: '机构项目总数（表2行数）', unit: '个' }),
  },
  parameters: {
    min_sampled: since('2026-03-25', 5, '个'),
    indicators: since(
      '2026-03-25',
      [
        '方案研制',
        '目标内容',
        '培训形式',
        '培训师资',
        '项目负责人',
        '培训组织',
        '日志管理',
        '考勤管理',
        '教学管理',
        '计划管理',
        '学员管理',
        '后勤管理',
        '培训档案',
        '培训经费管理',
        '监控机制',
        '监控措施',
      ] as const,
      '项',
    ),
  },
  message: '“培训项目抽查数”为{actual}个，不少于{limit}个。',
  remedy: '增加抽查项目后再打分。',
  readings: [
    { point: '机构总共不足5个项目', reading: '全部抽查即可', why: '无法抽查超过总数' },
    { point: '组织体系、培训质量和办学条件五项没有写抽查数', reading: '不适用', why: '表5只在16项写明' },
  ],
  check({ indicator, sampled_projects, total_projects }, { min_sampled, indicators }) {
    if (!indicators.some((one) => sameName(one, indicator)) || total_projects.isZero()) {
      return notApplicable();
    }
    const needed = total_projects.lessThan(min_sampled) ? total_projects : ExactNumber.of(min_sampled);
    return verdict(sampled_projects.atLeast(needed), { actual: sampled_projects, limit: needed });
  },
});

/** Mostly projects of ≥ 5 days sampled (faculty). */
export const sample5DayMajority = defineRule({
  id: 'zj-2026-forms.t5.sample-5-day-majority',
  instrument,
  citation: {
    article: '表5 培训师资',
    quote: '3.抽查项目数不少于5个，并以5天以上培训项目为主。',
  },
  kind: 'computable',
  subject: 'score-sheet',
  scope: '无（凡本文件适用的均适用）',
  severity: 'warning',
  inputs: {
    sampled_days: listOf(number({ description: '抽查的各项目培训天数', unit: '天' }), {
      description: '抽查的各项目培训天数',
      unit: '天',
    }),
  },
  parameters: {
    min_days: since('2026-03-25', 5, '天'),
    share_exclusive: since('2026-03-25', 50, '%'),
  },
  message: '5天以上项目{actual}个，应占抽查项目的{limit}%以上（不含一半）。',
  remedy: '多抽5天以上的项目。',
  readings: [
    { point: '“5天以上”是否含5天，“为主”', reading: '含5天；超过一半', why: '“以上”含本数' },
    { point: '机构没有5天以上的项目', reading: '提示即可', why: '只作warning' },
  ],
  check({ sampled_days }, { min_days, share_exclusive }) {
    if (sampled_days.length === 0) return notApplicable();
    const long = sampled_days.filter((days) => days.atLeast(min_days)).length;
    const short = sampled_days.length - long;
    return verdict(!reachesPercentage(short, sampled_days.length, share_exclusive), {
      actual: long,
      limit: share_exclusive,
    });
  },
});

/** Class-visit completion rate. */
export const listeningCompletion = defineRule({
  id: 'zj-2026-forms.t5.listening-completion',
  instrument,
  citation: {
    article: '表5 监控措施注',
    quote:
      '注：《省教师培训质量管理规程》规定：质量抽查率不低于项目总数20%；机构领导每年每人随机听课不少于2次，相关管理人员每年随机听课不少于4次',
  },
  kind: 'computable',
  subject: 'institution',
  scope: '无（凡本文件适用的均适用）',
  severity: 'info',
  inputs: {
    leader_visits: listOf(integer({ description: '每位机构领导听课次数', unit: '次' }), {
      description: '每位机构领导听课次数',
      unit: '次',
    }),
    manager_visits: listOf(integer({ description: '每位相关管理人员听课次数', unit: '次' }), {
      description: '每位相关管理人员听课次数',
      unit: '次',
    }),
  },
  parameters: {
    leader_required: since('2026-03-25', 2, '次'),
    manager_required: since('2026-03-25', 4, '次'),
    percent: since('2026-03-25', 100, '%'),
    display_decimals: since('2026-03-25', 2, '位'),
  },
  message: '听课完成率：{value}%。',
  remedy: '补听不足的人员。',
  readings: [
    {
      point: '完成率怎样算',
      reading: '每人按封顶次数计，合计后除以应听次数',
      why: '超额听课不能抵别人的不足（每人每年）',
    },
  ],
  relations: [
    { id: 'zj-2026-forms.t3.monitor-mechanism.tier', relation: 'input-to', note: '不足60%直接不合格' },
  ],
  check({ leader_visits, manager_visits }, { leader_required, manager_required, display_decimals, percent }) {
    const required = leader_visits.length * leader_required + manager_visits.length * manager_required;
    if (required === 0) return notApplicable();
    const atMost = (visits: ExactNumber, most: number): ExactNumber =>
      visits.greaterThan(most) ? ExactNumber.of(most) : visits;
    const done = ExactNumber.sum([
      ...leader_visits.map((visits) => atMost(visits, leader_required)),
      ...manager_visits.map((visits) => atMost(visits, manager_required)),
    ]);
    return computed(done.times(percent).dividedBy(required).rounded(display_decimals));
  },
});

/** Expert score = arithmetic mean of sampled projects. */
export const averageOfSamples = defineRule({
  id: 'zj-2026-forms.t5.average-of-samples',
  instrument,
  citation: {
    article: '表5 注',
    quote: '专家复查得分以抽查的培训项目的算术平均值记。',
  },
  kind: 'computable',
  subject: 'score-sheet',
  scope: '无（凡本文件适用的均适用）',
  severity: 'info',
  inputs: {
    project_scores: listOf(number({ description: '抽查各项目在该指标上的得分', unit: '分' }), {
      description: '抽查各项目在该指标上的得分',
      unit: '分',
    }),
  },
  parameters: {
    display_decimals: since('2026-03-25', 2, '位'),
  },
  message: '该指标得分：{value}分。',
  remedy: '核对抽查项目得分。',
  readings: [{ point: '平均后保留几位', reading: '2位小数', why: '文本没有规定；表6合计按2位小数相加' }],
  relations: [{ id: 'zj-2026-forms.t5.sample-at-least-5', relation: 'requires', note: '样本不少于5个' }],
  check({ project_scores }, { display_decimals }) {
    if (project_scores.length === 0) return notApplicable();
    const mean = ExactNumber.sum(project_scores).dividedBy(project_scores.length);
    return computed(mean.rounded(display_decimals));
  },
});

/** Form 5 total = sum of 23 scores. */
export const total = defineRule({
  id: 'zj-2026-forms.t5.total',
  instrument,
  citation: {
    article: '表5 评估总分',
    quote: '机构名称：评估总分：专家签字：',
  },
  kind: 'computable',
  subject: 'score-sheet',
  scope: '无（凡本文件适用的均适用）',
  severity: 'violation',
  inputs: {
    expert_scores: listOf(number({ description: '23项专家评估得分（按表序，2位小数）', unit: '分' }), {
      description: '23项专家评估得分（按表序，2位小数）',
      unit: '分',
    }),
    total_score: number({ description: '评估总分', unit: '分' }),
  },
  parameters: {
    indicator_count: since('2026-03-25', 23, '项'),
  },
  message: '评估总分填为{actual}，各项相加为{limit}。',
  remedy: '改正总分。',
  check({ expert_scores, total_score }, { indicator_count }) {
    const sum = ExactNumber.sum(expert_scores);
    return verdict(expert_scores.length === indicator_count && sum.equals(total_score), {
      actual: total_score,
      limit: sum,
    });
  },
});

/** General violation: attendance < 70% twice. */
export const general2 = defineRule({
  id: 'zj-2026-forms.t5.general-2',
  instrument,
  citation: {
    article: '表5 一般违规事项2',
    quote: '2.培训管理不严，培训班有两次到课率低于70%的；',
  },
  kind: 'computable',
  subject: 'institution',
  scope: '无（凡本文件适用的均适用）',
  severity: 'violation',
  inputs: {
    low_attendance_count: integer({ description: '到课率低于70%的次数（培训班）', unit: '次' }),
  },
  parameters: {
    attendance_threshold: since('2026-03-25', 70, '%'),
    max_count: since('2026-03-25', 1, '次'),
  },
  message: '到课率低于70%已有{actual}次，超过{limit}次，属一般违规。',
  remedy: '限期整改。',
  readings: [
    {
      point: '“两次”是同一班两次还是机构内两次',
      reading: '机构复查期内累计两次（同班或不同班）',
      why: '“培训班有两次”没有限定同一班；从严防漏',
    },
  ],
  relations: [{ id: 'zj-2014-rules.a27.2', relation: 'conflicts-with', note: '规程没有次数，一次即可' }],
  check({ low_attendance_count }, { max_count }) {
    return verdict(low_attendance_count.atMost(max_count), {
      actual: low_attendance_count,
      limit: max_count,
    });
  },
});

/** General violation: hours cut by ≥ 1/5. */
export const general3 = defineRule({
  id: 'zj-2026-forms.t5.general-3',
  instrument,
  citation: {
    article: '表5 一般违规事项3',
    quote: '3.有培训项目随意减少培训环节，减少培训学时1/5以上的；',
  },
  kind: 'computable',
  subject: 'institution',
  scope: '无（凡本文件适用的均适用）',
  severity: 'violation',
  inputs: {
    planned_hours: number({ description: '公布学时', unit: '学时' }),
    actual_hours: number({ description: '实际学时', unit: '学时' }),
    reduction_approved: boolean({ description: '是否经批准' }),
  },
  parameters: {
    reduction_share: since('2026-03-25', 0.2, '比例'),
  },
  message: '减少{actual}学时，达到五分之一（{limit}学时）以上，属一般违规。',
  remedy: '限期整改。',
  relations: [{ id: 'zj-2014-rules.a27.3', relation: 'same-threshold', note: '规程第二十七条（三）' }],
  check({ planned_hours, actual_hours, reduction_approved }, { reduction_share }) {
    if (planned_hours.isZero()) return notApplicable();
    const reduced = planned_hours.minus(actual_hours);
    const limit = planned_hours.times(reduction_share);
    return verdict(reduction_approved || reduced.lessThan(limit), { actual: reduced, limit });
  },
});

/** General violation: ≥ 1/3 experts/courses replaced. */
export const general4 = defineRule({
  id: 'zj-2026-forms.t5.general-4',
  instrument,
  citation: {
    article: '表5 一般违规事项4',
    quote: '4.有培训项目随意调换专家或课程三分之一以上的；',
  },
  kind: 'computable',
  subject: 'institution',
  scope: '无（凡本文件适用的均适用）',
  severity: 'violation',
  inputs: {
    total: integer({ description: '专家数或课程数', unit: '个' }),
    changed: integer({ description: '未经批准调换数', unit: '个' }),
  },
  parameters: {
    change_share: since('2026-03-25', '1/3', '比例'),
  },
  message: '调换{actual}个，达到三分之一（{limit}个）以上，属一般违规。',
  remedy: '限期整改。',
  relations: [{ id: 'zj-2014-rules.a27.4', relation: 'same-threshold', note: '规程第二十七条（四）' }],
  check({ total, changed }, { change_share }) {
    if (total.isZero()) return notApplicable();
    const limit = total.times(change_share);
    return verdict(changed.lessThan(limit), { actual: changed, limit });
  },
});

/** General violation: two years in the last 3. */
export const general5 = defineRule({
  id: 'zj-2026-forms.t5.general-5',
  instrument,
  citation: {
    article: '表5 一般违规事项5',
    quote: '5.其中有两年培训质量测评位居全省后3位的；',
  },
  kind: 'computable',
  subject: 'institution',
  scope: '无（凡本文件适用的均适用）',
  severity: 'violation',
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
  message: '有{actual}年位居全省后3位，达到{limit}年，属一般违规。',
  remedy: '限期整改。',
  readings: [
    {
      point: '“其中有两年”的范围',
      reading: '复查期（近3年）内任意两年，不要求连续',
      why: '“其中”指复查期各年',
    },
    { point: '已达三年后3位时', reading: '同时触发较严重违规，取较重', why: '见 t5.serious-3a' },
  ],
  relations: [
    { id: 'zj-2026-forms.t5.serious-3a', relation: 'escalates-to', note: '三年后3位或两次后2位' },
    { id: 'zj-2026-forms.t5.grave-5', relation: 'escalates-to', note: '连续三年后2位' },
  ],
  check({ yearly_ranks }, { last_places, years }) {
    const count = yearsAmongLast(yearly_ranks, last_places).length;
    return verdict(count < years, { actual: count, limit: years });
  },
});

/** General violation: ≥ 2 verified group complaints. */
export const general7 = defineRule({
  id: 'zj-2026-forms.t5.general-7',
  instrument,
  citation: {
    article: '表5 一般违规事项7',
    quote: '7.管理无序遭两次及以上学员群体投诉并查实的；',
  },
  kind: 'computable',
  subject: 'institution',
  scope: '无（凡本文件适用的均适用）',
  severity: 'violation',
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
  check({ verified_group_complaints }, { max_count }) {
    return verdict(verified_group_complaints.atMost(max_count), {
      actual: verified_group_complaints,
      limit: max_count,
    });
  },
});

/** General violation: 2 years without classes. */
export const general8 = defineRule({
  id: 'zj-2026-forms.t5.general-8',
  instrument,
  citation: {
    article: '表5 一般违规事项8',
    quote: '8.取得资质认定后连续2年未办学招生的。',
  },
  kind: 'computable',
  subject: 'institution',
  scope: '无（凡本文件适用的均适用）',
  severity: 'violation',
  inputs: {
    years_without_classes: integer({ description: '取得资质后最长连续未办学招生的整年数', unit: '年' }),
  },
  parameters: {
    max_idle_years: since('2026-03-25', 1, '年'),
  },
  message: '已连续{actual}年未办学招生，超过{limit}年，属一般违规。',
  remedy: '限期整改。',
  readings: [{ point: '“连续2年”按自然年还是满24个月', reading: '满24个月', why: '“连续2年”按期间计算' }],
  check({ years_without_classes }, { max_idle_years }) {
    return verdict(years_without_classes.atMost(max_idle_years), {
      actual: years_without_classes,
      limit: max_idle_years,
    });
  },
});

/** Serious violation: three years in last 3, or twice in last 2. */
export const serious3a = defineRule({
  id: 'zj-2026-forms.t5.serious-3a',
  instrument,
  citation: {
    article: '表5 较严重违规事项3',
    quote: '3.有三年培训质量测评位居全省后3位（或两次后2位）的；',
  },
  kind: 'computable',
  subject: 'institution',
  scope: '无（凡本文件适用的均适用）',
  severity: 'violation',
  inputs: {
    yearly_ranks: yearlyRanks({
      description: '各年培训质量测评全省排位（1为最高）和机构总数',
      unit: '名',
    }),
  },
  parameters: {
    last2_places: since('2026-03-25', 2, '位'),
    last_places: since('2026-03-25', 3, '位'),
    years: since('2026-03-25', 3, '年'),
    last2_times: since('2026-03-25', 2, '次'),
  },
  message: '全省后3位{actual}年，达到{limit}，属较严重违规。',
  remedy: '暂停培训项目申报一年，停业整改。',
  readings: [{ point: '“两次后2位”是否须连续', reading: '不须连续', why: '没有写“连续”' }],
  relations: [
    { id: 'zj-2014-rules.a28.3', relation: 'differs-from', note: '规程用满意率低于60%' },
    { id: 'zj-2026-forms.t5.grave-5', relation: 'escalates-to', note: '连续三年后2位' },
  ],
  check({ yearly_ranks }, { last_places, years, last2_places, last2_times }) {
    const count = yearsAmongLast(yearly_ranks, last_places).length;
    const worse = yearsAmongLast(yearly_ranks, last2_places).length;
    return verdict(count < years && worse < last2_times, {
      actual: count,
      limit: `${years}年，或后${last2_places}位${last2_times}次`,
    });
  },
});

/** Serious violation: general violations twice running. */
export const serious4 = defineRule({
  id: 'zj-2026-forms.t5.serious-4',
  instrument,
  citation: {
    article: '表5 较严重违规事项4',
    quote: '4.连续两次出现一般违规事项的。',
  },
  kind: 'computable',
  subject: 'institution',
  scope: '无（凡本文件适用的均适用）',
  severity: 'violation',
  inputs: {
    had_general_in_previous_review: boolean({ description: '上一次复查（检查）是否有一般违规事项' }),
    general_findings_now: integer({ description: '本次一般违规事项数', unit: '项' }),
  },
  parameters: {
    consecutive_times: since('2026-03-25', 2, '次'),
  },
  message: '一般违规已连续出现：上次{actual}，本次有；连续{limit}次属较严重违规。',
  remedy: '暂停培训项目申报一年，停业整改。',
  relations: [
    { id: 'zj-2014-rules.a28.5', relation: 'differs-from', note: '规程为“第二次出现”，不要求连续' },
  ],
  check({ had_general_in_previous_review, general_findings_now }, { consecutive_times }) {
    return verdict(!(had_general_in_previous_review && general_findings_now.greaterThan(0)), {
      actual: had_general_in_previous_review ? '有' : '无',
      limit: consecutive_times,
    });
  },
});

/** Grave violation: three consecutive years in last 2. */
export const grave5 = defineRule({
  id: 'zj-2026-forms.t5.grave-5',
  instrument,
  citation: {
    article: '表5 严重违规事项5',
    quote: '5.连续三年培训质量测评位于全省后2位的；',
  },
  kind: 'computable',
  subject: 'institution',
  scope: '无（凡本文件适用的均适用）',
  severity: 'violation',
  inputs: {
    yearly_ranks: yearlyRanks({
      description: '各年培训质量测评全省排位（1为最高）和机构总数',
      unit: '名',
    }),
  },
  parameters: {
    last_places: since('2026-03-25', 2, '位'),
    consecutive_years: since('2026-03-25', 3, '年'),
  },
  message: '连续{actual}年位于全省后2位，达到{limit}年，属严重违规。',
  remedy: '取消培训机构资质。',
  relations: [{ id: 'zj-2026-forms.t5.serious-3a', relation: 'escalates', note: '较严重情形的升级' }],
  check({ yearly_ranks }, { last_places, consecutive_years }) {
    const run = longestRun(yearsAmongLast(yearly_ranks, last_places));
    return verdict(run < consecutive_years, { actual: run, limit: consecutive_years });
  },
});
