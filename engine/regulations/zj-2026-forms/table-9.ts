import type { ExactNumber } from '../../core/exact-number.js';
import {
  add,
  all,
  allMet,
  any,
  atLeast,
  atMost,
  between,
  call,
  count,
  differs,
  distinctKeys,
  endsWith,
  every,
  floor,
  joined,
  lessThan,
  listed,
  moreThan,
  normalised,
  not,
  same,
  some,
  startsWith,
  windowWords,
  wordsOf,
  yearOf,
} from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, day, integer, listOf, oneOf, text } from '../input.js';
import { since } from '../parameter.js';
import { figures } from './figures.js';
import { provisions } from './provisions.js';

/** 3-year institutions: projects 2024 – 30 Aug 2026. */
export const scopeThreeYear = defineRule({
  id: 'zj-2026-forms.t9.scope-three-year',
  provision: provisions['t9.scope-three-year'],
  kind: 'procedural-date',
  subject: 'project',
  severity: 'violation',
  states: '满3年机构只提交{window_start}至{window_end}的省平台项目',
  inputs: {
    review_category: oneOf(['three-year', 'deferred', 'prep'], {
      description: '资质已满3年/延期复查/筹建期满1年',
    }),
    start_date: day({ description: '开班时间', unit: '日' }),
    on_provincial_platform: boolean({ description: '是否省教师培训管理平台项目' }),
  },
  parameters: {
    window_start: figures.three_years_start,
    window_end: figures.three_years_end,
  },
  message: '项目时间为{actual}，满3年机构只提交{limit}的省平台项目。',
  remedy: '删去范围外项目的材料。',
  relations: [{ id: 'zj-2026-forms.t2.note3-second-half-scope', relation: 'same-as', note: '表2注3' }],
  decide: ({ review_category, start_date, on_provincial_platform }, { window_start, window_end }) => ({
    when: same(review_category, 'three-year'),
    holds: all(between(start_date, window_start, window_end), on_provincial_platform),
    // As in note 3 of Table 2: whether a class of the year before that went on into the first year counts, is not said.
    byReading: all(
      lessThan(start_date, window_start),
      same(add(yearOf(start_date), 1), yearOf(window_start)),
    ),
    actual: start_date,
    permitted: windowWords(window_start, window_end),
  }),
});

/** Deferred/preparatory: projects completed by 20 June 2026. */
export const scopeDeferredOrPrep = defineRule({
  id: 'zj-2026-forms.t9.scope-deferred-or-prep',
  provision: provisions['t9.scope-deferred-or-prep'],
  kind: 'procedural-date',
  subject: 'project',
  severity: 'violation',
  states: '只提交取得资质以来至{completed_by}完成的省平台项目',
  inputs: {
    review_category: oneOf(['three-year', 'deferred', 'prep'], { description: '机构类别' }),
    qualified_date: day({ description: '取得培训资质日期', unit: '日' }),
    start_date: day({ description: '开班时间', unit: '日' }),
    end_date: day({ description: '完成时间', unit: '日' }),
    on_provincial_platform: boolean({ description: '是否省教师培训管理平台项目' }),
  },
  parameters: {
    completed_by: figures.first_half_completed_by,
  },
  message: '项目时间为{actual}，只提交{limit}的省平台项目。',
  remedy: '删去范围外项目的材料。',
  readings: [
    {
      point: '“6月20日前完成”是否含6月20日',
      reading: '含',
      why: '表2注3写“至2026年6月20日已完成”，两处应一致',
    },
  ],
  relations: [{ id: 'zj-2026-forms.t2.note3-first-half-scope', relation: 'same-as', note: '表2注3' }],
  decide: (
    { review_category, qualified_date, start_date, end_date, on_provincial_platform },
    { completed_by },
  ) => ({
    when: differs(review_category, 'three-year'),
    holds: all(atMost(qualified_date, start_date), atMost(end_date, completed_by), on_provincial_platform),
    actual: windowWords(start_date, end_date),
    permitted: windowWords(qualified_date, completed_by),
  }),
});

/** City material filed by 30 November 2026. */
export const cityFilingNov30 = defineRule({
  id: 'zj-2026-forms.t9.city-filing-nov30',
  provision: provisions.t9,
  kind: 'procedural-date',
  subject: 'package',
  severity: 'violation',
  states: '复查材料在{window_end}前报省中心备案',
  inputs: {
    date: day({ description: '市级复查材料报省中心备案的日期', unit: '日' }),
  },
  parameters: {
    window_end: since('2026-03-25', '2026-11-30', '日期'),
  },
  message: '市级复查材料报省中心备案日期为{actual}，应在{limit}前（含当日）。',
  remedy: '请把日期改到{window_end}或之前。',
  readings: [{ point: '“11月底前”没有年份', reading: '2026年11月30日（含）', why: '表1封面和表8均为2026年' }],
  relations: [{ id: 'zj-2026-review.s3.4.city-filing', relation: 'implements', note: '细则三（四）' }],
  decide: ({ date }, { window_end }) => ({ holds: atMost(date, window_end) }),
});

/** Six top-level folders present. */
export const foldersComplete = defineRule({
  id: 'zj-2026-forms.t9.folders-complete',
  provision: provisions['t9.folders-complete'],
  kind: 'computable',
  subject: 'package',
  severity: 'violation',
  states: '六个文件夹都有材料',
  lacking: 'always',
  inputs: {
    folders_present: listOf(text({ description: '提交包中的一级文件夹名称' }), {
      description: '提交包中的一级文件夹名称',
    }),
  },
  parameters: {
    required_folders: since(
      '2026-03-25',
      ['文件夹一', '文件夹二', '文件夹三', '文件夹四', '文件夹五', '文件夹六'] as const,
      '个',
    ),
  },
  message: '缺少文件夹：{actual}；应有：{limit}。',
  remedy: '按表9建立六个文件夹。',
  readings: [
    {
      point: '文件夹名是否须完全等于“文件夹一  复查手册表格”',
      reading: '以“文件夹一”等开头即可',
      why: '表9在“文件夹一”后附说明性标题，没有规定全名',
    },
  ],
  decide: ({ folders_present }, { required_folders }) => {
    const folders = [...required_folders];
    const present = normalised(folders_present.value);
    return allMet(
      folders,
      folders.map((folder) => some(folders_present, startsWith(present, normalised(folder)))),
    );
  },
});

/** The item numbers that nothing is there for, joined by 、. */
const lackingItems = (present: readonly ExactNumber[], required: ExactNumber): string =>
  Array.from({ length: required.toNumber() }, (_, at) => at + 1)
    .filter((item) => !present.some((one) => one.equals(item)))
    .join('、');

/** Each project folder holds items 1–14. */
export const f5Items14 = defineRule({
  id: 'zj-2026-forms.t9.f5-items-14',
  provision: provisions['t9.f5-items-14'],
  kind: 'computable',
  subject: 'project',
  severity: 'violation',
  states: '项目文件夹{required_items}项材料齐全',
  inputs: {
    items_present: listOf(integer({ description: '项目文件夹中已有材料的项号（1–14）', unit: '项' }), {
      description: '项目文件夹中已有材料的项号（1–14）',
      unit: '项',
    }),
  },
  parameters: {
    required_items: since('2026-03-25', 14, '项'),
  },
  message: '项目文件夹缺第{actual}项；应有{limit}项。',
  remedy: '补齐缺少的材料；确实没有的写明原因。',
  readings: [
    { point: '没有发生的事项（如没有评优）能否缺项', reading: '须有说明文件代替', why: '“应包括”未设例外' },
  ],
  decide: ({ items_present }, { required_items }) => {
    const item = items_present.value;
    const required = all(between(item, 1, required_items), same(item, floor(item)));
    return {
      holds: atLeast(distinctKeys(items_present, joined(item), required), required_items),
      actual: call('text', '逐个列出缺的项号', lackingItems, items_present, required_items),
      permitted: required_items,
    };
  },
});

/** Whether a folder's name is the number of its project and a short name. */
function beginsWithNumber(name: string, expected: ExactNumber, pattern: string): boolean {
  const [, number] = new RegExp(pattern, 'u').exec(name.normalize('NFKC').trim()) ?? [];
  return number !== undefined && expected.equals(number);
}

/** Project folder named number + short name. */
export const f5FolderName = defineRule({
  id: 'zj-2026-forms.t9.f5-folder-name',
  provision: provisions['t9.f5-folder-name'],
  kind: 'computable',
  subject: 'project',
  severity: 'violation',
  states: '项目文件夹名为序号加项目简称',
  inputs: {
    folder_name: text({ description: '项目文件夹名称' }),
    expected_seq: integer({ description: '表2序号' }),
  },
  parameters: {
    pattern: since('2026-03-25', '^0*([1-9][0-9]*)(?:[\\s+._、-]+(\\S.*)|([^0-9\\s+._、-].*))$', '文本模式'),
  },
  message: '项目文件夹名为“{actual}”，应为“{limit}”（序号+项目简称）。',
  remedy: '改名为“序号+项目简称”，序号与表2一致。',
  readings: [
    {
      point: '“+”是否要写出来',
      reading: '写不写都可以；允许“1+简称”“1简称”“01-简称”',
      why: '“序号+项目简称”是组成说明',
    },
  ],
  decide: ({ folder_name, expected_seq }, { pattern }) => ({
    holds: call('truth', '要把文件夹名拆成序号和简称', beginsWithNumber, folder_name, expected_seq, pattern),
    actual: folder_name,
    permitted: joined(expected_seq, '+项目简称'),
  }),
});

/** Folder 5 files are Word documents. */
export const f5WordFormat = defineRule({
  id: 'zj-2026-forms.t9.f5-word-format',
  provision: provisions['t9.f5-word-format'],
  kind: 'computable',
  subject: 'package',
  severity: 'warning',
  states: '文件夹五的文件为{allowed_extensions}格式',
  inputs: {
    file_names: listOf(text({ description: '项目文件夹内的文件名' }), {
      description: '项目文件夹内的文件名',
    }),
  },
  parameters: {
    allowed_extensions: since('2026-03-25', ['doc', 'docx'] as const, '扩展名'),
  },
  message: '文件格式为{actual}，应提交{limit}。',
  remedy: '把扫描件插入WORD文档，或说明为复印件、照片。',
  readings: [
    {
      point: '签到表等只能扫描的材料',
      reading: '提示，允许把图片放进Word',
      why: '文件夹四允许照片、扫描件，文件夹五写“提交WORD文档”',
    },
  ],
  decide: ({ file_names }, { allowed_extensions }) => {
    const name = normalised(file_names.value);
    const allowed = any(...[...allowed_extensions].map((one) => endsWith(name, joined('.', one))));
    return {
      when: moreThan(count(file_names), 0),
      holds: every(file_names, allowed),
      actual: listed(file_names, file_names.value, not(allowed)),
      permitted: wordsOf(allowed_extensions),
    };
  },
});
