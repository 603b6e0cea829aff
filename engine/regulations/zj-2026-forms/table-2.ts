import {
  all,
  atLeast,
  atMost,
  between,
  differs,
  entriesFilled,
  exceedsPercentage,
  floor,
  joined,
  moreThan,
  orElse,
  percentageOf,
  same,
  windowWords,
  add,
  lessThan,
  yearOf,
} from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, day, integer, number, oneOf, optional, raw } from '../input.js';
import { since } from '../parameter.js';
import { figures } from './figures.js';
import { provisions as articleTen } from '../zj-2014-rules/provisions.js';
import { provisions } from './provisions.js';

/** Form 2 columns filled. */
export const columns = defineRule({
  id: 'zj-2026-forms.t2.columns',
  provision: provisions['t2.columns'],
  kind: 'computable',
  subject: 'project',
  severity: 'violation',
  states: '表2每行各栏都已填写',
  inputs: {
    seq: optional(raw('string', { description: '序号' })),
    class_name: optional(raw('string', { description: '培训班名称' })),
    base_credits: optional(raw('string', { description: '基础学分' })),
    start_date: optional(raw('string', { description: '开班时间' })),
    completed_trainees: optional(raw('string', { description: '完成培训人数' })),
    satisfaction_pct: optional(raw('string', { description: '满意率' })),
    leader_name: optional(raw('string', { description: '项目负责人姓名' })),
    leader_title: optional(raw('string', { description: '项目负责人职称' })),
    leader_background: optional(raw('string', { description: '项目负责人专业背景' })),
    leader_course: optional(raw('string', { description: '本项目任教课程' })),
    leader_mobile: optional(raw('string', { description: '项目负责人手机号' })),
    head_name: optional(raw('string', { description: '专职班主任姓名' })),
    head_mobile: optional(raw('string', { description: '专职班主任手机号' })),
  },
  parameters: {
    required_fields: since(
      '2026-03-25',
      [
        '序号',
        '培训班名称',
        '基础学分',
        '开班时间',
        '完成培训人数',
        '满意率',
        '项目负责人姓名',
        '项目负责人职称',
        '项目负责人专业背景',
        '本项目任教课程',
        '项目负责人手机号',
        '专职班主任姓名',
        '专职班主任手机号',
      ] as const,
      '栏',
    ),
  },
  message: '未填写：{actual}；应填写：{limit}。',
  remedy: '补填空白栏。',
  decide: (entries, { required_fields }) => entriesFilled(required_fields, entries),
});

/** Base credits > 0. */
export const baseCreditsPositive = defineRule({
  id: 'zj-2026-forms.t2.base-credits-positive',
  provision: provisions['t2.base-credits-positive'],
  kind: 'computable',
  subject: 'project',
  severity: 'violation',
  states: '基础学分大于{min_exclusive}',
  inputs: {
    base_credits: number({ description: '基础学分', unit: '学分' }),
  },
  parameters: {
    min_exclusive: since('2026-03-25', 0, '学分'),
  },
  message: '基础学分为{actual}，应大于{limit}。',
  remedy: '按平台立项学分填写。',
  readings: [
    {
      point: '学分与学时怎样换算',
      reading: '未在本资料中规定，按1学分=1学时提示，不作违规',
      why: '折算依据为学分制管理办法',
    },
  ],
  decide: ({ base_credits }, { min_exclusive }) => ({ holds: moreThan(base_credits, min_exclusive) }),
});

/** Satisfaction within 0–100%. */
export const satisfactionRange = defineRule({
  id: 'zj-2026-forms.t2.satisfaction-range',
  provision: provisions['t2.satisfaction-range'],
  kind: 'computable',
  subject: 'project',
  severity: 'violation',
  states: '满意率在{min}%至{max}%之间',
  inputs: {
    satisfaction_pct: number({ description: '满意率', unit: '%' }),
  },
  parameters: {
    min: since('2026-03-25', 0, '%'),
    max: since('2026-03-25', 100, '%'),
  },
  message: '满意率为{actual}%，应在{limit}%之间。',
  remedy: '按百分数填写，如97.5或97.5%。',
  readings: [
    {
      point: '单元格填0.975还是97.5',
      reading: '单元格为百分比格式的按0.975×100=97.5读取；常规格式小于等于1的提示核对',
      why: 'Excel中两种写法都常见',
    },
  ],
  decide: ({ satisfaction_pct }, { min, max }) => ({
    holds: between(satisfaction_pct, min, max),
    permitted: joined(min, '—', max),
  }),
});

/** Completed trainees is a non-negative integer. */
export const traineesInteger = defineRule({
  id: 'zj-2026-forms.t2.trainees-integer',
  provision: provisions['t2.trainees-integer'],
  kind: 'computable',
  subject: 'project',
  severity: 'violation',
  states: '完成培训人数为不小于{min}的整数',
  inputs: {
    completed_trainees: number({ description: '完成培训人数', unit: '人' }),
  },
  parameters: {
    min: since('2026-03-25', 0, '人'),
  },
  message: '完成培训人数为{actual}，应为不小于{limit}的整数。',
  remedy: '填写实际结业人数。',
  decide: ({ completed_trainees }, { min }) => ({
    holds: all(same(completed_trainees, floor(completed_trainees)), atLeast(completed_trainees, min)),
    actual: completed_trainees,
    permitted: min,
  }),
});

/** Provincial bodies: most projects province-wide. */
export const note1ProvinceWideMajority = defineRule({
  id: 'zj-2026-forms.t2.note1-province-wide-majority',
  provision: provisions['t2.note1-province-wide-majority'],
  kind: 'computable',
  subject: 'institution',
  severity: 'warning',
  states: '省级培训机构面向全省的项目超过{share_exclusive}%',
  inputs: {
    institution_level: oneOf(['county', 'city', 'provincial'], { description: '机构层级' }),
    projects_total: integer({ description: '表2项目数', unit: '个' }),
    province_wide_projects: integer({ description: '其中面向全省的项目数', unit: '个' }),
  },
  parameters: {
    share_exclusive: since('2026-03-25', 50, '%'),
  },
  message: '面向全省项目占{actual}%，应超过{limit}%。',
  remedy: '核对项目面向范围；省级机构应以面向全省项目为主。',
  readings: [
    { point: '“为主”是多少', reading: '超过一半', why: '“为主”通常指过半；正好一半不算' },
    {
      point: '是填报范围要求还是办学要求',
      reading: '两者都提示：优先填报面向全省项目',
      why: '注在统计表下，可理解为统计以面向全省项目为主',
    },
  ],
  decide: ({ institution_level, projects_total, province_wide_projects }, { share_exclusive }) => ({
    when: all(same(institution_level, 'provincial'), differs(projects_total, 0)),
    holds: exceedsPercentage(province_wide_projects, projects_total, share_exclusive),
    actual: percentageOf(province_wide_projects, projects_total),
    permitted: share_exclusive,
  }),
});

/** First-half review: projects since accreditation completed by 20 June 2026. */
export const note3FirstHalfScope = defineRule({
  id: 'zj-2026-forms.t2.note3-first-half-scope',
  provision: provisions['t2.note3-first-half-scope'],
  kind: 'procedural-date',
  subject: 'project',
  severity: 'violation',
  states: '上半年复查的机构，表2只列取得资质以来至{completed_by}完成的项目',
  inputs: {
    review_half: oneOf(['first', 'second'], { description: '上半年/下半年复查' }),
    qualified_date: day({ description: '取得培训资质日期', unit: '日' }),
    start_date: day({ description: '开班时间', unit: '日' }),
    end_date: optional(day({ description: '结束时间；未填时用开班时间代替', unit: '日' })),
  },
  parameters: {
    completed_by: figures.first_half_completed_by,
  },
  message: '项目时间为{actual}，上半年复查只列{limit}的项目。',
  remedy: '不在范围内的项目从表2删除，或改到下半年复查。',
  readings: [
    { point: '“取得资质以来”按开班还是结束', reading: '按开班日不早于取得资质日', why: '办班须先有资质' },
    { point: '表2没有结束时间', reading: '用平台结束时间；没有时用开班时间并提示', why: '条文要求“已完成”' },
  ],
  relations: [
    { id: 'zj-2026-forms.t9.scope-deferred-or-prep', relation: 'same-as', note: '表9写“6月20日前完成”' },
  ],
  decide: ({ review_half, qualified_date, start_date, end_date }, { completed_by }) => {
    const end = orElse(end_date, start_date);
    return {
      when: same(review_half, 'first'),
      holds: all(atMost(qualified_date, start_date), atMost(end, completed_by)),
      actual: windowWords(start_date, end),
      permitted: joined('取得资质（', qualified_date, '）以来至', completed_by, '前完成'),
    };
  },
});

/** Second-half review: platform projects 2024 – 30 Aug 2026. */
export const note3SecondHalfScope = defineRule({
  id: 'zj-2026-forms.t2.note3-second-half-scope',
  provision: provisions['t2.note3-second-half-scope'],
  kind: 'procedural-date',
  subject: 'project',
  severity: 'violation',
  states: '下半年复查的机构，表2只列{window_start}至{window_end}的项目',
  inputs: {
    review_half: oneOf(['first', 'second'], { description: '上半年/下半年复查' }),
    start_date: day({ description: '开班时间', unit: '日' }),
    on_provincial_platform: boolean({ description: '是否省管理平台上的项目' }),
  },
  parameters: {
    window_start: figures.three_years_start,
    window_end: figures.three_years_end,
  },
  message: '项目时间为{actual}，下半年复查只列{limit}的省平台项目。',
  remedy: '不在范围内的从表2删除。',
  readings: [
    { point: '“2024”从哪天起', reading: '2024年1月1日', why: '只写年份取年初' },
    { point: '按开班还是结束时间', reading: '按开班时间', why: '本句没有“已完成”，表2只有开班时间' },
    { point: '截止写8月30日而非8月31日', reading: '按8月30日', why: '照录原文' },
  ],
  relations: [{ id: 'zj-2026-forms.t9.scope-three-year', relation: 'same-as', note: '表9同' }],
  decide: ({ review_half, start_date, on_provincial_platform }, { window_start, window_end }) => ({
    when: same(review_half, 'second'),
    holds: all(between(start_date, window_start, window_end), on_provincial_platform),
    // Whether a class of the year before that went on into the first year counts, is not said.
    byReading: all(
      lessThan(start_date, window_start),
      same(add(yearOf(start_date), 1), yearOf(window_start)),
    ),
    actual: start_date,
    permitted: windowWords(window_start, window_end),
  }),
});

/** Whatever the kind of review, no project begins after the last day of its scope. */
export const latestStart = defineRule({
  id: 'zj-2026-forms.t2.latest-start',
  provision: provisions['t2.note3-second-half-scope'],
  kind: 'procedural-date',
  subject: 'project',
  severity: 'violation',
  states: '开班时间不晚于{window_end}',
  inputs: { start_date: day({ description: '开班时间', unit: '日' }) },
  parameters: { window_end: figures.three_years_end },
  message: '开班时间为{actual}，表2最晚列到{limit}的项目。',
  remedy: '不在范围内的从表2删除；上半年复查的机构列到的日期更早，见表2注3。',
  decide: ({ start_date }, { window_end }) => ({ holds: atMost(start_date, window_end) }),
});

/** A class of more than the text allows in principle: face-to-face training is to be divided. */
export const classSize = defineRule({
  id: 'zj-2026-forms.x.t2-class-size',
  provision: articleTen['a10.class-size-60'],
  kind: 'computable',
  subject: 'class',
  severity: 'warning',
  authority: 'inference',
  states: '集中面授每班原则上不超过{max_class_size}人（表2完成培训人数）',
  inputs: { completed_trainees: integer({ description: '完成培训人数', unit: '人' }) },
  parameters: { max_class_size: since('2014-08-20', 60, '人') },
  message: '完成培训{actual}人；集中面授原则上每班不超过{limit}人，请核实是否分班，或是网络培训。',
  remedy: '分班的按班填写；网络培训不受此限。',
  relations: [{ id: 'zj-2014-rules.a10.class-size-60', relation: 'derived-from', note: '控制班额' }],
  decide: ({ completed_trainees }, { max_class_size }) => ({
    holds: atMost(completed_trainees, max_class_size),
  }),
});
