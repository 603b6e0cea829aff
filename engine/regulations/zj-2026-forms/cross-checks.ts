import { dayParts } from '../../core/calendar-day.js';
import { ExactNumber } from '../../core/exact-number.js';
import { computed, notApplicable, pass, verdict, violation, warning } from '../answer.js';
import { defineRule } from '../define-rule.js';
import { boolean, integer, listOf, number, oneOf, optional, text } from '../input.js';
import { isFilled, namesLacking, sameName } from '../name-list.js';
import { normaliseName } from '../normalise-name.js';
import { since } from '../parameter.js';
import { percentageText } from '../percentage.js';
import { TITLE_LEVELS } from '../title-level.js';
import { closeToMean } from './close-to-mean.js';
import { isSum } from './exact-sum.js';
import { instrument } from './instrument.js';
import { titleLevel as levelOfTitle } from '../title-level.js';
import { unmatchedNumbers } from './matching-numbers.js';
import { repeatedNames } from './repeated-names.js';
import { CATEGORY_WORDS } from './review-category.js';
import { notAboveTier } from './score-ceiling.js';
import { groupRows, nameKey, periodsMeet, table2Rows } from './table-2-rows.js';
import { tierByValue } from './tier.js';

/** How names are normalised before comparison. */
export const nameNormalise = defineRule({
  id: 'zj-2026-forms.x.name-normalise',
  instrument,
  citation: {
    article: '跨表约定（推定）',
    quote: '培训班名称',
  },
  kind: 'computable',
  subject: 'person',
  scope: '无（凡本文件适用的均适用）',
  severity: 'info',
  inputs: {
    text: text({ description: '姓名、机构名或项目名原文' }),
  },
  parameters: {},
  message: '规范化后为“{value}”。',
  remedy: '供比对使用，不改动填报内容。',
  readings: [{ point: '姓名中间的空格是否有意义', reading: '没有，去掉后比较', why: '两字姓名常以空格对齐' }],
  check({ text: name }) {
    return computed(normaliseName(name));
  },
});

/** How percentage cells are read. */
export const percentNormalise = defineRule({
  id: 'zj-2026-forms.x.percent-normalise',
  instrument,
  citation: {
    article: '跨表约定（推定）',
    quote: '满意率',
  },
  kind: 'computable',
  subject: 'statistics',
  scope: '无（凡本文件适用的均适用）',
  severity: 'info',
  inputs: {
    cell_value: number({ description: '单元格数值' }),
    is_percent_format: boolean({ description: '单元格是否百分比格式' }),
  },
  parameters: { percent: since('2026-03-25', 100, '%') },
  message: '读取为{value}。',
  remedy: 'check为真时提示填表人核对是否少乘100。',
  readings: [
    {
      point: '常规格式填0.975',
      reading: '按0.975%读取并提示核对',
      why: '不擅自放大，避免把真实的低比率改掉',
    },
  ],
  check({ cell_value, is_percent_format }, { percent }) {
    if (is_percent_format) return computed({ pct: cell_value.times(percent), check: false });
    return computed({ pct: cell_value, check: cell_value.greaterThan(0) && cell_value.atMost(1) });
  },
});

/** Level of a professional title. */
export const titleLevel = defineRule({
  id: 'zj-2026-forms.x.title-level',
  instrument,
  citation: {
    article: '跨表约定（推定）',
    quote: '2.高级职称；',
  },
  kind: 'computable',
  subject: 'person',
  scope: '无（凡本文件适用的均适用）',
  severity: 'info',
  inputs: {
    title: text({ description: '职称' }),
  },
  parameters: {
    title_levels: since(
      '2026-03-25',
      {
        正高级: [
          '正高级教师',
          '正高级讲师',
          '教授',
          '研究员',
          '正高级工程师',
          '教授级高级工程师',
          '研究馆员',
          '编审',
          '正高级实验师',
          '主任医师',
          '正高级',
          '正高',
        ],
        副高级: [
          '高级教师',
          '中学高级教师',
          '副教授',
          '副研究员',
          '高级讲师',
          '高级工程师',
          '高级实验师',
          '副研究馆员',
          '副编审',
          '副主任医师',
          '副高级',
          '副高',
          '高级',
        ],
        中级: [
          '一级教师',
          '中学一级教师',
          '小学高级教师',
          '讲师',
          '助理研究员',
          '工程师',
          '实验师',
          '馆员',
          '编辑',
          '中级',
        ],
        初级: [
          '二级教师',
          '三级教师',
          '中学二级教师',
          '中学三级教师',
          '小学一级教师',
          '小学二级教师',
          '小学三级教师',
          '助教',
          '助理讲师',
          '助理工程师',
          '助理实验师',
          '助理馆员',
          '初级',
          '员级',
        ],
      } as const,
      '职称',
    ),
  },
  message: '职称级别：{value}。',
  remedy: '“未识别”的由人工确认，不自动判违规。',
  readings: [
    { point: '“小学高级教师”', reading: '中级', why: '职称改革后对应一级教师' },
    { point: '“特级教师”', reading: '未识别（荣誉称号，不是职称）', why: '需看其教师职称' },
    { point: '只写“高级”', reading: '副高级', why: '“高级”至少是副高' },
  ],
  check({ title }, { title_levels }) {
    return computed(levelOfTitle(title, title_levels));
  },
});

/** Form 2 numbers unique and consecutive from 1. */
export const t2SeqConsecutive = defineRule({
  id: 'zj-2026-forms.x.t2-seq-consecutive',
  instrument,
  citation: {
    article: '表2注2',
    quote: '2.序号应与申报书汇总包和分项目汇总包中的序号一致。',
  },
  kind: 'computable',
  subject: 'project',
  scope: '无（凡本文件适用的均适用）',
  severity: 'violation',
  inputs: {
    seqs: listOf(integer({ description: '表2序号列（非空行）' }), { description: '表2序号列（非空行）' }),
  },
  parameters: {
    first_seq: since('2026-03-25', 1, '号'),
  },
  message: '表2序号{actual}，应从{limit}起连续不重复。',
  remedy: '重新编号，并同步申报书和项目文件夹。',
  readings: [
    {
      point: '是否必须连续',
      reading: '必须从1起连续不重复',
      why: '序号用于与文件夹一一对应，断号即缺文件夹',
    },
  ],
  check({ seqs }, { first_seq }) {
    if (seqs.length === 0) return notApplicable();
    const due = seqs.map((_, index) => ExactNumber.of(first_seq + index));
    const wrong = unmatchedNumbers(seqs, due);
    return verdict(wrong.length === 0, { actual: wrong.join('、'), limit: first_seq });
  },
});

/** Folder 3 application numbers = form 2 numbers. */
export const folder3SeqMatch = defineRule({
  id: 'zj-2026-forms.x.folder3-seq-match',
  instrument,
  citation: {
    article: '表9文件夹三/表2注2',
    quote: '文件夹三培训项目申报书汇总申报书序号要与上表2“项目统计表”序号一一对应。',
    alsoAt: [{ quote: '2.序号应与申报书汇总包和分项目汇总包中的序号一致。' }],
  },
  kind: 'computable',
  subject: 'package',
  scope: '无（凡本文件适用的均适用）',
  severity: 'violation',
  inputs: {
    table_seqs: listOf(integer({ description: '表2序号' }), { description: '表2序号' }),
    application_seqs: listOf(integer({ description: '文件夹三申报书序号' }), {
      description: '文件夹三申报书序号',
    }),
  },
  parameters: {
    max_mismatches: since('2026-03-25', 0, '个'),
  },
  message: '文件夹三与表2序号不一致：{actual}；差异应为{limit}。',
  remedy: '补齐或改正申报书文件编号。',
  check({ table_seqs, application_seqs }, { max_mismatches }) {
    const mismatches = unmatchedNumbers(table_seqs, application_seqs);
    return verdict(mismatches.length <= max_mismatches, {
      actual: mismatches.join('、'),
      limit: max_mismatches,
    });
  },
});

/** Folder 5 project folders = form 2 numbers. */
export const folder5SeqMatch = defineRule({
  id: 'zj-2026-forms.x.folder5-seq-match',
  instrument,
  citation: {
    article: '表9文件夹五/表2注2',
    quote: '每个项目一个文件夹，文件夹名称为“序号+项目简称”，文件夹序号应与上表2“项目统计表”序号一致。',
  },
  kind: 'computable',
  subject: 'package',
  scope: '无（凡本文件适用的均适用）',
  severity: 'violation',
  inputs: {
    table_seqs: listOf(integer({ description: '表2序号' }), { description: '表2序号' }),
    folder_seqs: listOf(integer({ description: '文件夹五下各项目文件夹名开头的序号' }), {
      description: '文件夹五下各项目文件夹名开头的序号',
    }),
  },
  parameters: {
    max_mismatches: since('2026-03-25', 0, '个'),
  },
  message: '文件夹五与表2序号不一致：{actual}；差异应为{limit}。',
  remedy: '补建或改名项目文件夹。',
  relations: [{ id: 'zj-2026-forms.t9.f5-folder-name', relation: 'uses', note: '文件夹名解析' }],
  check({ table_seqs, folder_seqs }, { max_mismatches }) {
    const mismatches = unmatchedNumbers(table_seqs, folder_seqs);
    return verdict(mismatches.length <= max_mismatches, {
      actual: mismatches.join('、'),
      limit: max_mismatches,
    });
  },
});

/** Same number, same project name. */
export const folder3NameMatch = defineRule({
  id: 'zj-2026-forms.x.folder3-name-match',
  instrument,
  citation: {
    article: '表9文件夹三（推定）',
    quote: '文件夹三培训项目申报书汇总申报书序号要与上表2“项目统计表”序号一一对应。',
  },
  kind: 'computable',
  subject: 'package',
  scope: '无（凡本文件适用的均适用）',
  severity: 'warning',
  inputs: {
    table_name: text({ description: '表2培训班名称' }),
    application_name: text({ description: '同序号申报书的项目名称' }),
  },
  parameters: {},
  message: '同一序号名称不同：申报书“{actual}”，表2“{limit}”。',
  remedy: '核对是否同一项目。',
  check({ table_name, application_name }) {
    const [listed, applied] = [normaliseName(table_name), normaliseName(application_name)];
    return verdict(listed.startsWith(applied) || applied.startsWith(listed), {
      actual: application_name,
      limit: table_name,
    });
  },
});

/** No duplicate project (name + start date). */
export const t2ProjectDuplicate = defineRule({
  id: 'zj-2026-forms.x.t2-project-duplicate',
  instrument,
  citation: {
    article: '表2（推定）',
    quote: '培训班名称',
  },
  kind: 'computable',
  subject: 'project',
  scope: '无（凡本文件适用的均适用）',
  severity: 'warning',
  inputs: {
    rows: table2Rows({ description: '表2各行' }),
  },
  parameters: {
    max_same: since('2026-03-25', 1, '行'),
  },
  message: '重复项目：{actual}；同名同日开班应为{limit}行。',
  remedy: '删除重复行；确为不同班的在名称后注明班次。',
  check({ rows }, { max_same }) {
    const groups = groupRows(rows, (row) => {
      const name = nameKey(row.class_name);
      return name === undefined || row.start_date === undefined ? undefined : `${name} ${row.start_date}`;
    });
    const repeated = [...groups.values()].filter((group) => group.length > max_same).flat();
    return verdict(repeated.length === 0, {
      actual: [...new Set(repeated.map((index) => rows[index]?.class_name))].join('、'),
      limit: max_same,
      ...(repeated.length === 0 ? {} : { at: { rows: repeated } }),
    });
  },
});

/** Form 4 project count = form 2 rows. */
export const t4ProjectCount = defineRule({
  id: 'zj-2026-forms.x.t4-project-count',
  instrument,
  citation: {
    article: '表4/表2',
    quote: '已完成培训项目数',
  },
  kind: 'computable',
  subject: 'institution',
  scope: '无（凡本文件适用的均适用）',
  severity: 'violation',
  inputs: {
    t4_completed_projects: integer({ description: '表4已完成培训项目数', unit: '个' }),
    t2_rows: integer({ description: '表2项目行数', unit: '行' }),
  },
  parameters: {},
  message: '表4填{actual}个，表2共{limit}行。',
  remedy: '改正表4，或补全表2。',
  readings: [
    {
      point: '表头“省级”是机构层级还是与“培训项目”连读成“省级培训项目”',
      reading: '按机构层级的预印字，表4数=表2全部行数',
      why: '两字单独成行、紧跟“机构名称：”；若主管部门只要省级项目，改为只数省级项目行',
    },
    {
      point: '表2是否可能含未完成项目（下半年复查）',
      reading: '要求相等；未完成的不列入表2',
      why: '表2有“完成培训人数”和“满意率”，只能列已完成项目',
    },
  ],
  check({ t4_completed_projects, t2_rows }) {
    return verdict(t4_completed_projects.equals(t2_rows), { actual: t4_completed_projects, limit: t2_rows });
  },
});

/** Form 4 trainees = sum of form 2. */
export const t4TraineeSum = defineRule({
  id: 'zj-2026-forms.x.t4-trainee-sum',
  instrument,
  citation: {
    article: '表4/表2',
    quote: '已参训总人数',
  },
  kind: 'computable',
  subject: 'institution',
  scope: '无（凡本文件适用的均适用）',
  severity: 'violation',
  inputs: {
    t4_total_trainees: integer({ description: '表4已参训总人数', unit: '人' }),
    t2_completed: listOf(integer({ description: '表2各行完成培训人数', unit: '人' }), {
      description: '表2各行完成培训人数',
      unit: '人',
    }),
  },
  parameters: {},
  message: '表4填{actual}人，表2合计{limit}人。',
  remedy: '核对各班完成人数。',
  readings: [
    {
      point: '“参训”与“完成培训”是否同一口径',
      reading: '按同一口径核对',
      why: '两表没有别的人数栏；有未结业人员的附说明',
    },
  ],
  check({ t4_total_trainees, t2_completed }) {
    return isSum(t4_total_trainees, t2_completed);
  },
});

/** Form 4 satisfaction = mean of form 2 (±0.05). */
export const t4SatisfactionAverage = defineRule({
  id: 'zj-2026-forms.x.t4-satisfaction-average',
  instrument,
  citation: {
    article: '表4/表2',
    quote: '平均质量评价总体满意率',
  },
  kind: 'computable',
  subject: 'institution',
  scope: '无（凡本文件适用的均适用）',
  severity: 'warning',
  inputs: {
    t4_avg_satisfaction_pct: number({ description: '表4平均满意率', unit: '%' }),
    t2_satisfaction_pct: listOf(number({ description: '表2各行满意率', unit: '%' }), {
      description: '表2各行满意率',
      unit: '%',
    }),
  },
  parameters: {
    tolerance: since('2026-03-25', 0.05, '百分点'),
  },
  message: '表4平均满意率填{actual}%，表2平均为{limit}%。',
  remedy: '重新计算平均满意率。',
  readings: [
    {
      point: '“平均”是算术平均还是按人数加权',
      reading: '算术平均（每个项目同权）',
      why: '表5注“以…项目的算术平均值记”；加权结果不同时由填表人说明',
    },
    { point: '容差', reading: '0.05个百分点', why: '对应保留一位小数的四舍五入' },
  ],
  check({ t4_avg_satisfaction_pct, t2_satisfaction_pct }, { tolerance }) {
    return closeToMean(t4_avg_satisfaction_pct, t2_satisfaction_pct, tolerance);
  },
});

/** Form 4 average rates = mean of projects (±0.05). */
export const t4AverageRates = defineRule({
  id: 'zj-2026-forms.x.t4-average-rates',
  instrument,
  citation: {
    article: '表4',
    quote: '平均报到率平均到课率平均结业率',
  },
  kind: 'computable',
  subject: 'institution',
  scope: '无（凡本文件适用的均适用）',
  severity: 'warning',
  inputs: {
    reported_avg_pct: number({ description: '表4填报的平均报到率、到课率或结业率', unit: '%' }),
    project_rates_pct: listOf(number({ description: '各项目对应比率', unit: '%' }), {
      description: '各项目对应比率',
      unit: '%',
    }),
  },
  parameters: {
    tolerance: since('2026-03-25', 0.05, '百分点'),
  },
  message: '平均比率填{actual}%，按项目平均为{limit}%。',
  remedy: '重新计算。',
  readings: [
    {
      point: '“平均”是算术平均还是按人数加权',
      reading: '算术平均（每个项目同权）',
      why: '表5注“以…项目的算术平均值记”；加权结果不同时由填表人说明',
    },
    { point: '容差', reading: '0.05个百分点', why: '对应保留一位小数的四舍五入' },
  ],
  check({ reported_avg_pct, project_rates_pct }, { tolerance }) {
    return closeToMean(reported_avg_pct, project_rates_pct, tolerance);
  },
});

/** Form 4 sampling rate = sampled / total (±0.05). */
export const t4SamplingRatio = defineRule({
  id: 'zj-2026-forms.x.t4-sampling-ratio',
  instrument,
  citation: {
    article: '表4',
    quote: '质量抽查项目比例',
  },
  kind: 'computable',
  subject: 'institution',
  scope: '无（凡本文件适用的均适用）',
  severity: 'warning',
  inputs: {
    reported_sampling_pct: number({ description: '表4质量抽查项目比例', unit: '%' }),
    sampled_projects: integer({ description: '抽查记录中的项目数', unit: '个' }),
    total_projects: integer({ description: '项目总数', unit: '个' }),
  },
  parameters: {
    percent: since('2026-03-25', 100, '%'),
    tolerance: since('2026-03-25', 0.05, '百分点'),
  },
  message: '抽查比例填{actual}%，按记录为{limit}%。',
  remedy: '按抽查记录重新计算。',
  check({ reported_sampling_pct, sampled_projects, total_projects }, { tolerance, percent }) {
    if (total_projects.isZero()) return notApplicable();
    const difference = reported_sampling_pct
      .times(total_projects)
      .minus(sampled_projects.times(percent))
      .absolute();
    return verdict(difference.atMost(total_projects.times(tolerance)), {
      actual: reported_sampling_pct,
      limit: percentageText(sampled_projects, total_projects),
    });
  },
});

/** Form 4 visit totals reach persons × years × minimum. */
export const t4VisitsTotal = defineRule({
  id: 'zj-2026-forms.x.t4-visits-total',
  instrument,
  citation: {
    article: '表4/表3监控措施',
    quote: '分管领导随堂听课次数相关管理人员随堂听课次数',
  },
  kind: 'computable',
  subject: 'institution',
  scope: '无（凡本文件适用的均适用）',
  severity: 'warning',
  inputs: {
    total_visits: integer({ description: '表4填报的总次数', unit: '次' }),
    persons: integer({ description: '对应人数', unit: '人' }),
    years: integer({ description: '统计年数', unit: '年' }),
    required_per_person_year: integer({ description: '每人每年要求（领导2、管理人员4）', unit: '次' }),
  },
  parameters: {
    leader_required: since('2026-03-25', 2, '次/人/年'),
    manager_required: since('2026-03-25', 4, '次/人/年'),
  },
  message: '听课共{actual}次，按人数和年数至少应有{limit}次。',
  remedy: '补齐听课记录。',
  readings: [
    {
      point: '表4次数是一年还是复查期合计',
      reading: '复查期合计；填一年的在备注写明，years填1',
      why: '表4其他栏均为复查期汇总',
    },
  ],
  check({ total_visits, persons, years, required_per_person_year }) {
    const required = persons.times(years).times(required_per_person_year);
    if (persons.times(years).isZero()) return notApplicable();
    return verdict(total_visits.atLeast(required), { actual: total_visits, limit: required });
  },
});

/** Form 4 "no" answers agree with form 3 scores. */
export const t4SystemVsT3 = defineRule({
  id: 'zj-2026-forms.x.t4-system-vs-t3',
  instrument,
  citation: {
    article: '表4/表3',
    quote: '日志管理制度是否健全',
  },
  kind: 'computable',
  subject: 'score-sheet',
  scope: '无（凡本文件适用的均适用）',
  severity: 'warning',
  inputs: {
    t4_item: text({ description: '表4制度栏目名' }),
    t4_answer: oneOf(['是', '否'], { description: '表4填报' }),
    t3_score: number({ description: '表3对应指标自评分', unit: '分' }),
    t3_points: number({ description: '该指标满分', unit: '分' }),
  },
  parameters: {
    good_share: since('2026-03-25', 0.8, '比例'),
    pairs: since(
      '2026-03-25',
      {
        日志管理制度是否健全: '日志管理',
        考勤请假制度是否健全: '考勤管理',
        授课教师质量测评制度是否健全: '监控措施',
        培训质量监控制度是否健全: '监控机制',
        档案管理是否规范: '培训档案',
        培训资料是否完整且分门别类: '培训档案',
        是否培训有总结和典型案例有积累: '培训档案',
      } as const,
      '栏目→指标',
    ),
  },
  message: '表4填“否”，表3对应指标自评{actual}分（满分{limit}分），前后不一致。',
  remedy: '核对两表。',
  check({ t4_answer, t3_score, t3_points }, { good_share }) {
    return verdict(t4_answer === '是' || t3_score.lessThan(t3_points.times(good_share)), {
      actual: t3_score,
      limit: t3_points,
    });
  },
});

/** Form 3 total = sum of 23 self-scores. */
export const t3Total = defineRule({
  id: 'zj-2026-forms.x.t3-total',
  instrument,
  citation: {
    article: '表3 自评总分',
    quote: '培训机构名称：自评总分：',
  },
  kind: 'computable',
  subject: 'score-sheet',
  scope: '无（凡本文件适用的均适用）',
  severity: 'violation',
  inputs: {
    self_scores: listOf(number({ description: '23项自评分', unit: '分' }), {
      description: '23项自评分',
      unit: '分',
    }),
    self_total: number({ description: '自评总分', unit: '分' }),
  },
  parameters: {
    indicator_count: since('2026-03-25', 23, '项'),
  },
  message: '自评总分填{actual}，各项相加为{limit}。',
  remedy: '改正总分。',
  check({ self_scores, self_total }, { indicator_count }) {
    const sum = ExactNumber.sum(self_scores);
    return verdict(self_scores.length === indicator_count && sum.equals(self_total), {
      actual: self_total,
      limit: sum,
    });
  },
});

/** Score does not exceed the tier the data support. */
export const t3ScoreNotAboveTier = defineRule({
  id: 'zj-2026-forms.x.t3-score-not-above-tier',
  instrument,
  citation: {
    article: '表3 评分标准',
    quote: '自评标准（优100%，良80%，合格60%，不合格0分）',
  },
  kind: 'computable',
  subject: 'score-sheet',
  scope: '无（凡本文件适用的均适用）',
  severity: 'violation',
  inputs: {
    points: number({ description: '该指标满分', unit: '分' }),
    tier: oneOf(['优', '良', '合格', '不合格'], { description: '由 t3.*.tier 得到的最高档' }),
    score: number({ description: '自评分或单个项目专家评分', unit: '分' }),
  },
  parameters: {
    level_share: since('2026-03-25', { 优: 1, 良: 0.8, 合格: 0.6, 不合格: 0 } as const, '比例'),
  },
  message: '自评{actual}分，按填报数据最高为{limit}分。',
  remedy: '降低自评分，或更正对应数据。',
  check({ points, tier, score }, { level_share }) {
    return notAboveTier(score, points, tier, level_share);
  },
});

/** Premises self-score ≤ what form 1 areas allow. */
export const t1PremisesVsT3 = defineRule({
  id: 'zj-2026-forms.x.t1-premises-vs-t3',
  instrument,
  citation: {
    article: '表1/表3培训校舍',
    quote: '校舍建筑面积共m2其中自有m2产权证有无租用m2租用期年',
  },
  kind: 'computable',
  subject: 'score-sheet',
  scope: '无（凡本文件适用的均适用）',
  severity: 'violation',
  inputs: {
    owned_m2: number({ description: '表1自有面积（有产权证）', unit: 'm²' }),
    leased_m2: number({ description: '表1租用面积', unit: 'm²' }),
    lease_term_years: optional(number({ description: '表1租用期', unit: '年' })),
    t3_score: number({ description: '表3培训校舍自评分', unit: '分' }),
    institution_type: oneOf(['hei', 'host-shared', 'other'], { description: '高校/依托单位资源共享/其他' }),
  },
  parameters: {
    level_shares: since('2026-03-25', { 优: 1, 良: 0.8, 合格: 0.6, 不合格: 0 } as const, '比例'),
    points: since('2026-03-25', 9, '分'),
    full_area: since('2026-03-25', 2000, 'm²'),
    basic_area: since('2026-03-25', 1200, 'm²'),
    min_lease_term: since('2026-03-25', 5, '年'),
  },
  message: '表3培训校舍自评{actual}分，按表1面积最高{limit}分。',
  remedy: '核对数据或降低自评分。',
  relations: [{ id: 'zj-2026-forms.t3.premises.tier', relation: 'uses', note: '分档' }],
  check(
    { owned_m2, leased_m2, lease_term_years, t3_score, institution_type },
    { points, full_area, basic_area, min_lease_term, level_shares },
  ) {
    if (institution_type !== 'other') return notApplicable();
    const counted = lease_term_years?.atLeast(min_lease_term) === true ? leased_m2 : ExactNumber.zero;
    const total = owned_m2.plus(counted);
    const shared = total.atLeast(full_area) ? '良' : total.atLeast(basic_area) ? '合格' : '不合格';
    return notAboveTier(t3_score, points, owned_m2.atLeast(full_area) ? '优' : shared, level_shares);
  },
});

/** Facilities self-score ≤ what classroom areas allow. */
export const t1ClassroomsVsT3 = defineRule({
  id: 'zj-2026-forms.x.t1-classrooms-vs-t3',
  instrument,
  citation: {
    article: '表1/表3培训设施',
    quote: '其中教室共m2共个',
  },
  kind: 'computable',
  subject: 'score-sheet',
  scope: '无（凡本文件适用的均适用）',
  severity: 'violation',
  inputs: {
    owned_classroom_m2: number({ description: '自有专用培训教室面积', unit: 'm²' }),
    leased_classroom_m2: number({ description: '独立使用的租用专用培训教室面积', unit: 'm²' }),
    equipment_standard_met: boolean({ description: '是否均配信息化设施' }),
    t3_score: number({ description: '表3培训设施自评分', unit: '分' }),
    is_hei: boolean({ description: '是否高校' }),
  },
  parameters: {
    level_shares: since('2026-03-25', { 优: 1, 良: 0.8, 合格: 0.6, 不合格: 0 } as const, '比例'),
    points: since('2026-03-25', 3, '分'),
    full_area: since('2026-03-25', 600, 'm²'),
    basic_area: since('2026-03-25', 360, 'm²'),
  },
  message: '表3培训设施自评{actual}分，按教室面积最高{limit}分。',
  remedy: '核对数据或降低自评分。',
  readings: [
    {
      point: '表1“教室”不等于“专用培训教室”',
      reading: '按专用培训教室平面图填写，表1教室面积只作上限核对',
      why: '表1没有单列专用培训教室',
    },
  ],
  relations: [{ id: 'zj-2026-forms.t3.facilities.tier', relation: 'uses', note: '分档' }],
  check(
    { owned_classroom_m2, leased_classroom_m2, equipment_standard_met, t3_score, is_hei },
    { points, full_area, basic_area, level_shares },
  ) {
    if (is_hei) return notApplicable();
    const total = owned_classroom_m2.plus(leased_classroom_m2);
    const basic = total.atLeast(basic_area) ? '合格' : '不合格';
    const good = total.atLeast(full_area) && equipment_standard_met ? '良' : basic;
    const best = owned_classroom_m2.atLeast(full_area) && equipment_standard_met;
    return notAboveTier(t3_score, points, best ? '优' : good, level_shares);
  },
});

/** Staff self-score ≤ what the roster allows. */
export const t1StaffVsT3 = defineRule({
  id: 'zj-2026-forms.x.t1-staff-vs-t3',
  instrument,
  citation: {
    article: '表1/表3专职师资',
    quote:
      '学校专任教师和专职管理人员基本情况姓名性别年龄学历毕业院校及专业职称现任教学科（管理人员填专职管理）',
  },
  kind: 'computable',
  subject: 'score-sheet',
  scope: '无（凡本文件适用的均适用）',
  severity: 'violation',
  inputs: {
    teachers: integer({ description: '表1可计入教师数', unit: '人' }),
    seniors: integer({ description: '其中高级职称', unit: '人' }),
    managers: integer({ description: '表1专职管理人数', unit: '人' }),
    t3_score: number({ description: '表3专职师资自评分', unit: '分' }),
    is_hei: boolean({ description: '是否高校（资源共享）' }),
  },
  parameters: {
    level_shares: since('2026-03-25', { 优: 1, 良: 0.8, 合格: 0.6, 不合格: 0 } as const, '比例'),
    points: since('2026-03-25', 9, '分'),
    min_teachers: since('2026-03-25', 10, '人'),
    min_seniors: since('2026-03-25', 5, '人'),
    min_managers: since('2026-03-25', 5, '人'),
  },
  message: '表3专职师资自评{actual}分，按表1名册最高{limit}分。',
  remedy: '核对数据或降低自评分。',
  relations: [
    { id: 'zj-2026-forms.t3.staff.tier', relation: 'uses', note: '分档' },
    { id: 'zj-2026-forms.t1.roster-counts', relation: 'input-from', note: '名册统计' },
  ],
  check(
    { teachers, seniors, managers, t3_score, is_hei },
    { points, min_teachers, min_seniors, min_managers, level_shares },
  ) {
    if (is_hei) return notApplicable();
    const enough = teachers.atLeast(min_teachers) && seniors.atLeast(min_seniors);
    const best = managers.atLeast(min_managers) ? '优' : '合格';
    return notAboveTier(t3_score, points, enough ? best : '不合格', level_shares);
  },
});

/** Attendance self-score ≤ what form 4 allows. */
export const t4AttendanceVsT3 = defineRule({
  id: 'zj-2026-forms.x.t4-attendance-vs-t3',
  instrument,
  citation: {
    article: '表4/表3考勤管理',
    quote: '平均到课率',
  },
  kind: 'computable',
  subject: 'score-sheet',
  scope: '无（凡本文件适用的均适用）',
  severity: 'violation',
  inputs: {
    t4_attendance_pct: number({ description: '表4平均到课率', unit: '%' }),
    t3_score: number({ description: '表3考勤管理自评分', unit: '分' }),
  },
  parameters: {
    level_shares: since('2026-03-25', { 优: 1, 良: 0.8, 合格: 0.6, 不合格: 0 } as const, '比例'),
    points: since('2026-03-25', 6, '分'),
    thresholds: since('2026-03-25', [95, 90, 80] as const, '%'),
  },
  message: '表3考勤管理自评{actual}分，按平均到课率最高{limit}分。',
  remedy: '核对数据或降低自评分。',
  relations: [{ id: 'zj-2026-forms.t3.attendance.tier', relation: 'uses', note: '分档' }],
  check({ t4_attendance_pct, t3_score }, { points, thresholds, level_shares }) {
    const [excellent, good, pass] = thresholds;
    return notAboveTier(
      t3_score,
      points,
      tierByValue(t4_attendance_pct, { excellent, good, pass }),
      level_shares,
    );
  },
});

/** Mechanism self-score ≤ what form 4 sampling allows. */
export const t4SamplingVsT3 = defineRule({
  id: 'zj-2026-forms.x.t4-sampling-vs-t3',
  instrument,
  citation: {
    article: '表4/表3监控机制',
    quote: '质量抽查项目比例',
  },
  kind: 'computable',
  subject: 'score-sheet',
  scope: '无（凡本文件适用的均适用）',
  severity: 'violation',
  inputs: {
    t4_sampling_pct: number({ description: '表4质量抽查项目比例', unit: '%' }),
    t3_score: number({ description: '表3监控机制自评分', unit: '分' }),
  },
  parameters: {
    level_shares: since('2026-03-25', { 优: 1, 良: 0.8, 合格: 0.6, 不合格: 0 } as const, '比例'),
    points: since('2026-03-25', 4, '分'),
    thresholds: since('2026-03-25', [20, 18, 15] as const, '%'),
  },
  message: '表3监控机制自评{actual}分，按抽查比例最高{limit}分。',
  remedy: '核对数据或降低自评分。',
  relations: [{ id: 'zj-2026-forms.t3.monitor-mechanism.tier', relation: 'uses', note: '分档' }],
  check({ t4_sampling_pct, t3_score }, { points, thresholds, level_shares }) {
    const [excellent, good, pass] = thresholds;
    return notAboveTier(
      t3_score,
      points,
      tierByValue(t4_sampling_pct, { excellent, good, pass }),
      level_shares,
    );
  },
});

/** Quality self-score ≤ what form 4 satisfaction allows. */
export const t4SatisfactionVsT3 = defineRule({
  id: 'zj-2026-forms.x.t4-satisfaction-vs-t3',
  instrument,
  citation: {
    article: '表4/表3培训质量',
    quote: '平均质量评价总体满意率',
  },
  kind: 'computable',
  subject: 'score-sheet',
  scope: '无（凡本文件适用的均适用）',
  severity: 'violation',
  inputs: {
    t4_satisfaction_pct: number({ description: '表4平均满意率', unit: '%' }),
    t3_score: number({ description: '表3培训质量自评分', unit: '分' }),
  },
  parameters: {
    level_shares: since('2026-03-25', { 优: 1, 良: 0.8, 合格: 0.6, 不合格: 0 } as const, '比例'),
    points: since('2026-03-25', 6, '分'),
    thresholds: since('2026-03-25', [98, 95, 90] as const, '%'),
  },
  message: '表3培训质量自评{actual}分，按平均满意率最高{limit}分。',
  remedy: '核对数据或降低自评分。',
  relations: [{ id: 'zj-2026-forms.t3.quality.tier', relation: 'uses', note: '分档' }],
  check({ t4_satisfaction_pct, t3_score }, { points, thresholds, level_shares }) {
    const [excellent, good, pass] = thresholds;
    return notAboveTier(
      t3_score,
      points,
      tierByValue(t4_satisfaction_pct, { excellent, good, pass }),
      level_shares,
    );
  },
});

/** Project leaders appear in the form 1 roster. */
export const leaderInRoster = defineRule({
  id: 'zj-2026-forms.x.leader-in-roster',
  instrument,
  citation: {
    article: '表2/表1',
    quote: '3.专职教师（项目负责人优先列入）和专职管理人员（表一）工资发放名册',
  },
  kind: 'computable',
  subject: 'person',
  scope: '无（凡本文件适用的均适用）',
  severity: 'violation',
  inputs: {
    leader_names: listOf(text({ description: '表2项目负责人姓名列' }), {
      description: '表2项目负责人姓名列',
    }),
    roster_names: listOf(text({ description: '表1名册姓名列' }), { description: '表1名册姓名列' }),
    is_hei: boolean({ description: '是否高校（教师资源共享）' }),
  },
  parameters: {
    max_missing: since('2026-03-25', 0, '人'),
  },
  message: '项目负责人{actual}不在表1名册中；应{limit}人缺失。',
  remedy: '把项目负责人列入表1名册（本单位正式员工），或更换负责人。',
  readings: [
    {
      point: '高校教师资源共享时名册是否必须列出',
      reading: '提示（warning）',
      why: '“高校教师以资源共享判定”，但文件夹四第3项要求项目负责人优先列入',
    },
  ],
  relations: [
    { id: 'zj-2021-157.s2.1.leader-formal-staff', relation: 'derived-from', note: '项目负责人应为正式员工' },
    { id: 'zj-2026-forms.t3.leader.tier', relation: 'input-to', note: '本单位专家' },
  ],
  check({ leader_names, roster_names, is_hei }, { max_missing }) {
    const missing = namesLacking(
      leader_names.filter((name) => isFilled(name)),
      roster_names,
    );
    const evidence = { actual: missing.join('、'), limit: max_missing };
    if (missing.length <= max_missing) return pass(evidence);
    const at = leader_names.flatMap((name, index) => (missing.includes(name) ? [index] : []));
    return (is_hei ? warning : violation)({ ...evidence, at: { leader_names: at } });
  },
});

/** Leader's title equals the roster title. */
export const leaderTitleMatchesRoster = defineRule({
  id: 'zj-2026-forms.x.leader-title-matches-roster',
  instrument,
  citation: {
    article: '表2/表1',
    quote: '姓名职称专业背景本项目任教课程手机号姓名手机号',
  },
  kind: 'computable',
  subject: 'person',
  scope: '无（凡本文件适用的均适用）',
  severity: 'warning',
  inputs: {
    leader_title: text({ description: '表2职称' }),
    roster_title: optional(text({ description: '表1同名人员职称' })),
  },
  parameters: {
    title_levels: since('2026-03-25', TITLE_LEVELS, '职称表'),
    unrecognised: since('2026-03-25', '未识别', '职称级别'),
  },
  message: '表2职称“{actual}”与表1“{limit}”不一致。',
  remedy: '按职称证书改成一致。',
  check({ leader_title, roster_title }, { title_levels, unrecognised }) {
    if (!isFilled(roster_title) || roster_title === undefined) return notApplicable();
    const [told, listed] = [
      levelOfTitle(leader_title, title_levels),
      levelOfTitle(roster_title, title_levels),
    ];
    return verdict(sameName(leader_title, roster_title) || (told === listed && told !== unrecognised), {
      actual: leader_title,
      limit: roster_title,
    });
  },
});

/** One mobile per leader name. */
export const leaderMobileConsistent = defineRule({
  id: 'zj-2026-forms.x.leader-mobile-consistent',
  instrument,
  citation: {
    article: '表2（推定）',
    quote: '姓名职称专业背景本项目任教课程手机号姓名手机号',
  },
  kind: 'computable',
  subject: 'person',
  scope: '无（凡本文件适用的均适用）',
  severity: 'warning',
  inputs: {
    rows: table2Rows({ description: '表2各行' }),
  },
  parameters: {
    max_numbers: since('2026-03-25', 1, '个'),
  },
  message: '{actual}，同一负责人应只有{limit}个手机号。',
  remedy: '核对手机号；同名不同人的在姓名后注明。',
  relations: [{ id: 'zj-2021-157.s2.1.leader-max-4', relation: 'input-to', note: '区分同名不同人' }],
  check({ rows }, { max_numbers }) {
    const groups = groupRows(rows, (row) => nameKey(row.leader_name));
    const numberOf = (index: number): string =>
      normaliseName(rows[index]?.leader_mobile ?? '').replaceAll('-', '');
    const several = [...groups.values()].filter(
      (group) => new Set(group.map(numberOf).filter((number) => number !== '')).size > max_numbers,
    );
    return verdict(several.length === 0, {
      actual: several.map((group) => rows[group[0] ?? 0]?.leader_name ?? '').join('、'),
      limit: max_numbers,
      ...(several.length === 0 ? {} : { at: { rows: several.flat() } }),
    });
  },
});

/** Leader's course is in the timetable. */
export const leaderCourseInTimetable = defineRule({
  id: 'zj-2026-forms.x.leader-course-in-timetable',
  instrument,
  citation: {
    article: '表2/文件夹五',
    quote: '3.专业负责人未在培训项目中承担专业教学内容视作专业不对口。',
  },
  kind: 'computable',
  subject: 'project',
  scope: '无（凡本文件适用的均适用）',
  severity: 'warning',
  inputs: {
    leader_course: optional(text({ description: '表2本项目任教课程' })),
    timetable_courses: listOf(text({ description: '课程表中该负责人授课的课程' }), {
      description: '课程表中该负责人授课的课程',
    }),
  },
  parameters: {},
  message: '项目负责人任教课程“{actual}”在课程表中未找到（课程表：{limit}）。',
  remedy: '核对课程表；负责人没有授课的按专业不对口处理。',
  relations: [
    { id: 'zj-2026-forms.t3.leader.not-teaching-mismatch', relation: 'input-to', note: '未授课视作不对口' },
  ],
  check({ leader_course, timetable_courses }) {
    const course = normaliseName(leader_course ?? '');
    const found = timetable_courses
      .map((one) => normaliseName(one))
      .some((one) => one !== '' && (one.includes(course) || course.includes(one)));
    return verdict(course !== '' && found, {
      actual: leader_course ?? '',
      limit: timetable_courses.join('、'),
    });
  },
});

/** Class heads do not run overlapping classes. */
export const classHeadOverlap = defineRule({
  id: 'zj-2026-forms.x.class-head-overlap',
  instrument,
  citation: {
    article: '表2（推定）',
    quote: '专职班主任',
  },
  kind: 'computable',
  subject: 'class',
  scope: '无（凡本文件适用的均适用）',
  severity: 'warning',
  inputs: {
    rows: table2Rows({
      description: '表2各行及起止日期',
    }),
  },
  parameters: {
    max_concurrent: since('2026-03-25', 1, '个班'),
  },
  message: '班主任{actual}同一时间带多个班，应为{limit}个。',
  remedy: '每班配专职班主任，或说明。',
  readings: [
    {
      point: '“专职”是否禁止同时带两个班',
      reading: '只提示',
      why: '文本要求每班至少1名专职班主任，没有明文禁止兼带',
    },
  ],
  relations: [
    { id: 'zj-2014-rules.a15.class-head', relation: 'derived-from', note: '每班至少1名专职班主任' },
  ],
  check({ rows }, { max_concurrent }) {
    const groups = groupRows(rows, (row) => nameKey(row.head_name));
    const meeting = [...groups.values()].flatMap((group) =>
      group.filter((index) =>
        group.some((other) => other !== index && periodsMeet(rows[index] ?? {}, rows[other] ?? {})),
      ),
    );
    return verdict(meeting.length === 0, {
      actual: [...new Set(meeting.map((index) => rows[index]?.head_name ?? ''))].join('、'),
      limit: max_concurrent,
      ...(meeting.length === 0 ? {} : { at: { rows: meeting } }),
    });
  },
});

/** Completed trainees = completions in archive ≤ roster. */
export const completedVsRoster = defineRule({
  id: 'zj-2026-forms.x.completed-vs-roster',
  instrument,
  citation: {
    article: '表2/文件夹五',
    quote: '9.考核档案（结业情况和学分记录）。',
  },
  kind: 'computable',
  subject: 'class',
  scope: '无（凡本文件适用的均适用）',
  severity: 'violation',
  inputs: {
    completed_trainees: integer({ description: '表2完成培训人数', unit: '人' }),
    granted_completion_count: integer({ description: '考核档案中准予结业人数', unit: '人' }),
    roster_count: integer({ description: '学员名册人数', unit: '人' }),
  },
  parameters: {},
  message: '表2完成人数{actual}人，考核档案结业{limit}人。',
  remedy: '核对名册和考核档案。',
  check({ completed_trainees, granted_completion_count, roster_count }) {
    const consistent =
      completed_trainees.equals(granted_completion_count) && granted_completion_count.atMost(roster_count);
    return verdict(consistent, { actual: completed_trainees, limit: granted_completion_count });
  },
});

/** Same institution name in all forms. */
export const institutionNameConsistent = defineRule({
  id: 'zj-2026-forms.x.institution-name-consistent',
  instrument,
  citation: {
    article: '各表',
    quote: '机构名称（盖章）：',
  },
  kind: 'computable',
  subject: 'package',
  scope: '无（凡本文件适用的均适用）',
  severity: 'violation',
  inputs: {
    names: listOf(text({ description: '表1、表3、表4、表5、表6、表7、表8中的机构名称（未填的不列）' }), {
      description: '表1、表3、表4、表5、表6、表7、表8中的机构名称（未填的不列）',
    }),
  },
  parameters: {
    max_distinct: since('2026-03-25', 1, '种'),
  },
  message: '各表机构名称有{actual}种写法，应为{limit}种。',
  remedy: '统一为公章全称。',
  check({ names }, { max_distinct }) {
    if (names.length <= 1) return notApplicable();
    const distinct = new Set(names.map((name) => normaliseName(name)));
    return verdict(distinct.size <= max_distinct, { actual: distinct.size, limit: max_distinct });
  },
});

/** Evidence codes look like 4-1-3. */
export const evidenceCodeFormat = defineRule({
  id: 'zj-2026-forms.x.evidence-code-format',
  instrument,
  citation: {
    article: '表3 备注',
    quote: '标注文件夹例如：在文件夹四的第1个文件第3个条目，标为4-1-3',
    alsoAt: [{ quote: '标注文件夹文件命名方式：如文件夹四的第1个文件第3个条目，标为4-1-3' }],
  },
  kind: 'computable',
  subject: 'score-sheet',
  scope: '无（凡本文件适用的均适用）',
  severity: 'violation',
  inputs: {
    codes_text: optional(text({ description: '表3备注栏内容' })),
    self_score: number({ description: '该指标自评分', unit: '分' }),
  },
  parameters: {
    example: since('2026-03-25', '4-1-3', '例'),
    pattern: since('2026-03-25', '^[1-6]-[1-9][0-9]*-[1-9][0-9]*$', '文本模式'),
    separators: since('2026-03-25', '，,、；;空白', '分隔符'),
  },
  message: '备注栏编号“{actual}”格式不对，应如{limit}。',
  remedy: '写成“文件夹号-文件号-条目号”，如4-1-3，多个用顿号分开。',
  readings: [
    { point: '中文数字“四-1-3”', reading: '不接受，提示改为4-1-3', why: '示例为阿拉伯数字' },
    { point: '文件夹五的编号', reading: '5-项目序号-项号（1–14）', why: '文件夹五下第二层是项目文件夹' },
    { point: '自评0分是否仍要编号', reading: '不要求', why: '没有佐证才0分' },
  ],
  check({ codes_text, self_score }, { pattern, example }) {
    const codes = (codes_text ?? '')
      .normalize('NFKC')
      .replace(/[–—―−]/g, '-')
      .split(/[，,、；;\s]+/)
      .filter((code) => code !== '');
    const evidence = { actual: codes_text ?? '', limit: example };
    if (codes.length === 0) return verdict(!self_score.greaterThan(0), evidence);
    return verdict(
      codes.every((code) => new RegExp(pattern, 'u').test(code)),
      evidence,
    );
  },
});

/** Evidence codes point to existing items. */
export const evidenceCodeExists = defineRule({
  id: 'zj-2026-forms.x.evidence-code-exists',
  instrument,
  citation: {
    article: '表3 备注/表9',
    quote: '根据以下文件夹存放资料，标注文件夹文件命名方式：如文件夹四的第1个文件第3个条目，标为4-1-3',
  },
  kind: 'computable',
  subject: 'package',
  scope: '无（凡本文件适用的均适用）',
  severity: 'violation',
  inputs: {
    code: text({ description: '证据编号（规范化后）' }),
    package_index: listOf(text({ description: '提交包中实际存在的编号清单（文件夹-文件-条目）' }), {
      description: '提交包中实际存在的编号清单（文件夹-文件-条目）',
    }),
  },
  parameters: {},
  message: '编号{actual}在提交包中找不到（{limit}）。',
  remedy: '补放材料或改正编号。',
  readings: [
    {
      point: '文件内条目怎样识别',
      reading: '以文件内一级标题/目录序号为条目；无法解析时只核对前两段',
      why: '提交的是WORD和扫描件',
    },
  ],
  relations: [{ id: 'zj-2026-forms.x.evidence-code-format', relation: 'requires', note: '格式正确才核对' }],
  check({ code, package_index }) {
    return verdict(package_index.includes(code), { actual: code, limit: `共${package_index.length}个编号` });
  },
});

/** Evidence folder fits the indicator group. */
export const evidenceCodeFolderFits = defineRule({
  id: 'zj-2026-forms.x.evidence-code-folder-fits',
  instrument,
  citation: {
    article: '表3 备注/表9（推定）',
    quote: '文件夹四办学条件',
  },
  kind: 'computable',
  subject: 'score-sheet',
  scope: '无（凡本文件适用的均适用）',
  severity: 'warning',
  inputs: {
    first_level: oneOf(['办学条件', '项目设计', '过程管理', '质量监控'], { description: '一级指标' }),
    folder_no: integer({ description: '编号首段' }),
  },
  parameters: {
    expected_folders: since(
      '2026-03-25',
      { 办学条件: [2, 4], 项目设计: [3, 5], 过程管理: [4, 5], 质量监控: [5, 6] } as const,
      '文件夹号',
    ),
  },
  message: '该指标的编号指向文件夹{actual}，通常应在文件夹{limit}。',
  remedy: '核对编号；确需引用其他文件夹的可保留。',
  check({ first_level, folder_no }, { expected_folders }) {
    const expected = expected_folders[first_level];
    return verdict(
      expected.some((folder) => folder_no.equals(folder)),
      { actual: folder_no, limit: expected.join('、') },
    );
  },
});

/** Review half matches institution category. */
export const halfVsCategory = defineRule({
  id: 'zj-2026-forms.x.half-vs-category',
  instrument,
  citation: {
    article: '表2注3/表9',
    quote:
      '本次复查材料提交范围：资质已满3年的教师培训机构，包括2024至2026年8月30日省教师培训管理平台的项目；',
  },
  kind: 'computable',
  subject: 'institution',
  scope: '无（凡本文件适用的均适用）',
  severity: 'warning',
  inputs: {
    review_half: oneOf(['first', 'second'], { description: '上半年/下半年复查' }),
    review_category: oneOf(['three-year', 'deferred', 'prep'], {
      description: '资质已满3年/延期复查/筹建期满1年',
    }),
  },
  parameters: {
    mapping: since('2026-03-25', { first: ['deferred', 'prep'], second: ['three-year'] } as const, '对应'),
  },
  message: '{actual}的机构类别与复查批次不对应，应为{limit}。',
  remedy: '核对复查批次和机构类别。',
  readings: [
    {
      point: '表2注3按上/下半年，表9按机构类别',
      reading: '两者截止日一一对应（6月20日/8月30日），据此配对',
      why: '两处日期完全相同',
    },
  ],
  relations: [
    { id: 'zj-2026-forms.t2.note3-first-half-scope', relation: 'links', note: '6月20日' },
    { id: 'zj-2026-forms.t9.scope-three-year', relation: 'links', note: '8月30日' },
  ],
  check({ review_half, review_category }, { mapping }) {
    const expected: readonly string[] = mapping[review_half];
    return verdict(expected.includes(review_category), {
      actual: CATEGORY_WORDS[review_category],
      limit: mapping[review_half].map((category) => CATEGORY_WORDS[category]).join('、'),
    });
  },
});

/** Form 6 scores = form 5 scores. */
export const t6EqualsT5 = defineRule({
  id: 'zj-2026-forms.x.t6-equals-t5',
  instrument,
  citation: {
    article: '表6/表5',
    quote: '市级培训机构资质复查评分汇总表',
  },
  kind: 'computable',
  subject: 'score-sheet',
  scope: '无（凡本文件适用的均适用）',
  severity: 'violation',
  inputs: {
    t6_scores: listOf(number({ description: '表6一行23项', unit: '分' }), {
      description: '表6一行23项',
      unit: '分',
    }),
    t5_scores: listOf(number({ description: '该机构表5 23项专家评估得分', unit: '分' }), {
      description: '该机构表5 23项专家评估得分',
      unit: '分',
    }),
  },
  parameters: {
    max_differences: since('2026-03-25', 0, '项'),
  },
  message: '表6与表5不一致：{actual}；差异应为{limit}项。',
  remedy: '按表5改正表6。',
  check({ t6_scores, t5_scores }, { max_differences }) {
    const length = t6_scores.length > t5_scores.length ? t6_scores.length : t5_scores.length;
    const different = Array.from({ length }, (_, index) => index).filter((index) => {
      const [one, other] = [t6_scores[index], t5_scores[index]];
      return one === undefined || other === undefined || !one.equals(other);
    });
    return verdict(different.length <= max_differences, {
      actual: different.map((index) => `第${index + 1}项`).join('、'),
      limit: max_differences,
      ...(different.length === 0 ? {} : { at: { t6_scores: different, t5_scores: different } }),
    });
  },
});

/** Form 6 total = form 5 total. */
export const t6T5Total = defineRule({
  id: 'zj-2026-forms.x.t6-t5-total',
  instrument,
  citation: {
    article: '表6/表5',
    quote: '合计',
  },
  kind: 'computable',
  subject: 'score-sheet',
  scope: '无（凡本文件适用的均适用）',
  severity: 'violation',
  inputs: {
    t6_total: number({ description: '表6合计', unit: '分' }),
    t5_total: number({ description: '表5评估总分', unit: '分' }),
  },
  parameters: {},
  message: '表6合计{actual}分，表5评估总分{limit}分。',
  remedy: '改正合计。',
  check({ t6_total, t5_total }) {
    return verdict(t6_total.equals(t5_total), { actual: t6_total, limit: t5_total });
  },
});

/** Form 7 opinion = grade of form 6 total. */
export const t7OpinionVsBand = defineRule({
  id: 'zj-2026-forms.x.t7-opinion-vs-band',
  instrument,
  citation: {
    article: '表7/表6/细则',
    quote: '复查意见',
  },
  kind: 'computable',
  subject: 'institution',
  scope: '无（凡本文件适用的均适用）',
  severity: 'violation',
  inputs: {
    total_score: number({ description: '表6合计', unit: '分' }),
    is_prep_review: boolean({ description: '是否筹建期复查' }),
    review_opinion: text({ description: '表7复查意见' }),
  },
  parameters: {
    bands: since('2026-03-25', { excellent_min: 95, good_min: 86, pass_min: 60 } as const, '分'),
  },
  message: '表7复查意见填“{actual}”，按总分应为“{limit}”。',
  remedy: '改正复查意见；85–86分之间的由专家组写明。',
  relations: [
    { id: 'zj-2026-review.s3.2.3.band', relation: 'uses', note: '档次' },
    { id: 'zj-2026-review.s3.2.3.band-prep', relation: 'uses', note: '筹建期' },
  ],
  check({ total_score, is_prep_review, review_opinion }, { bands }) {
    const passes = total_score.atLeast(bands.pass_min);
    const high = total_score.atLeast(bands.excellent_min) ? '优秀' : '良好';
    const band = !is_prep_review && total_score.atLeast(bands.good_min) ? high : '合格';
    const expected = passes ? band : '不合格';
    return verdict(normaliseName(review_opinion) === expected, {
      actual: review_opinion,
      limit: expected,
    });
  },
});

/** Forms 6 and 7 list the same institutions. */
export const t7T6SameInstitutions = defineRule({
  id: 'zj-2026-forms.x.t7-t6-same-institutions',
  instrument,
  citation: {
    article: '表7/表6',
    quote: '机构名称\\分值',
  },
  kind: 'computable',
  subject: 'schedule',
  scope: '无（凡本文件适用的均适用）',
  severity: 'violation',
  inputs: {
    t6_names: listOf(text({ description: '表6机构名称' }), { description: '表6机构名称' }),
    t7_names: listOf(text({ description: '表7机构名称' }), { description: '表7机构名称' }),
  },
  parameters: {
    max_mismatches: since('2026-03-25', 0, '家'),
  },
  message: '表6与表7机构不一致：{actual}；差异应为{limit}家。',
  remedy: '补齐缺少的机构。',
  check({ t6_names, t7_names }, { max_mismatches }) {
    const mismatches = [
      ...namesLacking(t6_names, t7_names),
      ...namesLacking(t7_names, t6_names),
      ...repeatedNames(t6_names).map((index) => t6_names[index] ?? ''),
      ...repeatedNames(t7_names).map((index) => t7_names[index] ?? ''),
    ];
    return verdict(mismatches.length <= max_mismatches, {
      actual: [...new Set(mismatches)].join('、'),
      limit: max_mismatches,
    });
  },
});

/** Form 8 for every reviewed institution. */
export const t8ForEachInstitution = defineRule({
  id: 'zj-2026-forms.x.t8-for-each-institution',
  instrument,
  citation: {
    article: '表8/表6',
    quote: '浙江省中小学教师培训机构资质复查专家改进建议',
  },
  kind: 'computable',
  subject: 'package',
  scope: '无（凡本文件适用的均适用）',
  severity: 'violation',
  inputs: {
    reviewed_names: listOf(text({ description: '已复查机构' }), { description: '已复查机构' }),
    t8_names: listOf(text({ description: '已填表8的机构' }), { description: '已填表8的机构' }),
  },
  parameters: {
    max_missing: since('2026-03-25', 0, '家'),
  },
  message: '缺表8的机构：{actual}；应缺{limit}家。',
  remedy: '补填改进建议。',
  relations: [
    { id: 'zj-2026-review.s3.2.3.improvement-opinion', relation: 'implements', note: '须提出改进意见' },
  ],
  check({ reviewed_names, t8_names }, { max_missing }) {
    const missing = namesLacking(reviewed_names, t8_names);
    return verdict(missing.length <= max_missing, { actual: missing.join('、'), limit: max_missing });
  },
});

/** Recommended sanction from violation counts. */
export const t5VsViolationsResult = defineRule({
  id: 'zj-2026-forms.x.t5-vs-violations-result',
  instrument,
  citation: {
    article: '表5 违规事项',
    quote: '评价建议：限期整改。',
  },
  kind: 'computable',
  subject: 'institution',
  scope: '无（凡本文件适用的均适用）',
  severity: 'info',
  inputs: {
    general_findings: integer({ description: '一般违规事项数', unit: '项' }),
    serious_findings: integer({ description: '较严重违规事项数', unit: '项' }),
    grave_findings: integer({ description: '严重违规事项数', unit: '项' }),
  },
  parameters: {},
  message: '评价建议：{value}。',
  remedy: '按最重一类填写评价建议。',
  relations: [
    { id: 'zj-2014-rules.ch6.sanction-level', relation: 'consistent-with', note: '规程第六章三档' },
  ],
  check({ general_findings, serious_findings, grave_findings }) {
    if (grave_findings.greaterThan(0)) return computed('取消培训机构资质');
    if (serious_findings.greaterThan(0)) return computed('暂停培训项目申报一年，停业整改');
    return computed(general_findings.greaterThan(0) ? '限期整改' : '无');
  },
});

/** 3-year institutions: projects in 2024, 2025 and 2026. */
export const yearsCovered = defineRule({
  id: 'zj-2026-forms.x.years-covered',
  instrument,
  citation: {
    article: '表3/表2',
    quote: '1.提供近3年（筹建期复查为近1年）培训项目统计表和培训项目申报书',
  },
  kind: 'computable',
  subject: 'package',
  scope: '无（凡本文件适用的均适用）',
  severity: 'warning',
  inputs: {
    review_category: oneOf(['three-year', 'deferred', 'prep'], { description: '机构类别' }),
    project_years: listOf(integer({ description: '表2开班时间涉及的年份（去重）', unit: '年' }), {
      description: '表2开班时间涉及的年份（去重）',
      unit: '年',
    }),
  },
  parameters: {
    three_year_years: since('2026-03-25', [2024, 2025, 2026] as const, '年'),
  },
  message: '表2只有{actual}年的项目，应覆盖{limit}。',
  remedy: '补填缺少年份的项目；确无办班的附说明。',
  readings: [
    {
      point: '“近3年”与“2024至2026年8月30日”',
      reading: '即2024、2025、2026三个年度',
      why: '表9给出具体范围',
    },
  ],
  relations: [{ id: 'zj-2026-forms.t5.general-8', relation: 'see-also', note: '连续2年未办学' }],
  check({ review_category, project_years }, { three_year_years }) {
    if (review_category !== 'three-year') return notApplicable();
    const lacking = three_year_years.filter((year) => !project_years.some((one) => one.equals(year)));
    return verdict(lacking.length === 0, {
      actual: [...new Set(project_years.map((year) => year.toString()))].join('、'),
      limit: three_year_years.join('、'),
    });
  },
});

/** At most 4 province-wide projects per leader per half-year (hint from the 2021 notice). */
export const t2LeaderProjectsPerHalfYear = defineRule({
  id: 'zj-2026-forms.x.t2-leader-projects-per-half-year',
  instrument,
  citation: {
    article: '表2（推定，依浙教办函〔2021〕157号）',
    quote: '姓名职称专业背景本项目任教课程手机号姓名手机号',
  },
  kind: 'computable',
  subject: 'person',
  scope: '无（凡本文件适用的均适用）',
  severity: 'warning',
  inputs: {
    rows: table2Rows({
      description: '表2各行',
      unit: '项',
    }),
  },
  parameters: {
    second_half_from: since('2021-06-20', 7, '月'),
    max_projects_per_leader: since('2021-06-20', 4, '项/人/批次'),
  },
  message: '项目负责人{actual}，同一批次每人至多{limit}项。',
  remedy: '核对申报批次；确属同一批次的更换负责人。',
  readings: [
    {
      point: '2021年的每人4项上限在2024–2026年是否仍然有效',
      reading: '只提示',
      why: '157号文只管2021年下半年，后续批次的通知没有收录',
    },
    { point: '批次怎样划分', reading: '按开班时间所在半年', why: '通知按上、下半年申报' },
  ],
  relations: [{ id: 'zj-2021-157.s2.1.leader-max-4', relation: 'derived-from', note: '申报环节上限' }],
  check({ rows }, { max_projects_per_leader, second_half_from }) {
    const groups = groupRows(rows, ({ leader_name, start_date, province_wide }) => {
      const name = nameKey(leader_name);
      if (province_wide !== true || name === undefined || start_date === undefined) return undefined;
      const { year, month } = dayParts(start_date);
      return `${name} ${year} ${month < second_half_from ? '上半年' : '下半年'}`;
    });
    if (groups.size === 0) return notApplicable();
    const excess = [...groups.values()].filter((group) => group.length > max_projects_per_leader);
    return verdict(excess.length === 0, {
      actual: excess.map((group) => `${rows[group[0] ?? 0]?.leader_name ?? ''}${group.length}项`).join('、'),
      limit: max_projects_per_leader,
      ...(excess.length === 0
        ? {}
        : { at: { rows: excess.flatMap((group) => group.slice(max_projects_per_leader)) } }),
    });
  },
});
