import { notApplicable, verdict } from '../answer.js';
import { notAfter, windowText } from '../day-window.js';
import { defineRule } from '../define-rule.js';
import { boolean, day, integer, listOf, oneOf, text } from '../input.js';
import { normaliseName } from '../normalise-name.js';
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
  check({ review_category, start_date, on_provincial_platform }, { window_start, window_end }) {
    if (review_category !== 'three-year') return notApplicable();
    return verdict(window_start <= start_date && start_date <= window_end && on_provincial_platform, {
      actual: start_date,
      limit: windowText(window_start, window_end),
    });
  },
});

/** Deferred/preparatory: projects completed by 20 June 2026. */
export const scopeDeferredOrPrep = defineRule({
  id: 'zj-2026-forms.t9.scope-deferred-or-prep',
  provision: provisions['t9.scope-deferred-or-prep'],
  kind: 'procedural-date',
  subject: 'project',
  severity: 'violation',
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
  check({ review_category, qualified_date, start_date, end_date, on_provincial_platform }, { completed_by }) {
    if (review_category === 'three-year') return notApplicable();
    return verdict(qualified_date <= start_date && end_date <= completed_by && on_provincial_platform, {
      actual: windowText(start_date, end_date),
      limit: windowText(qualified_date, completed_by),
    });
  },
});

/** City material filed by 30 November 2026. */
export const cityFilingNov30 = defineRule({
  id: 'zj-2026-forms.t9.city-filing-nov30',
  provision: provisions.t9,
  kind: 'procedural-date',
  subject: 'package',
  severity: 'violation',
  inputs: {
    date: day({ description: '市级复查材料报省中心备案的日期', unit: '日' }),
  },
  parameters: {
    window_end: since('2026-03-25', '2026-11-30', '日期'),
  },
  message: '市级复查材料报省中心备案日期为{actual}，应在{limit}前（含当日）。',
  remedy: '请把日期改到2026-11-30之间（不晚于该日）。',
  readings: [{ point: '“11月底前”没有年份', reading: '2026年11月30日（含）', why: '表1封面和表8均为2026年' }],
  relations: [{ id: 'zj-2026-review.s3.4.city-filing', relation: 'implements', note: '细则三（四）' }],
  check({ date }, { window_end }) {
    return notAfter(date, window_end);
  },
});

/** Six top-level folders present. */
export const foldersComplete = defineRule({
  id: 'zj-2026-forms.t9.folders-complete',
  provision: provisions['t9.folders-complete'],
  kind: 'computable',
  subject: 'package',
  severity: 'violation',
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
  check({ folders_present }, { required_folders }) {
    const present = folders_present.map((folder) => normaliseName(folder));
    const lacking = required_folders.filter(
      (folder) => !present.some((one) => one.startsWith(normaliseName(folder))),
    );
    return verdict(lacking.length === 0, {
      actual: lacking.join('、'),
      limit: required_folders.join('、'),
    });
  },
});

/** Each project folder holds items 1–14. */
export const f5Items14 = defineRule({
  id: 'zj-2026-forms.t9.f5-items-14',
  provision: provisions['t9.f5-items-14'],
  kind: 'computable',
  subject: 'project',
  severity: 'violation',
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
  check({ items_present }, { required_items }) {
    const lacking = Array.from({ length: required_items }, (_, index) => index + 1).filter(
      (item) => !items_present.some((one) => one.equals(item)),
    );
    return verdict(lacking.length === 0, { actual: lacking.join('、'), limit: required_items });
  },
});

/** Project folder named number + short name. */
export const f5FolderName = defineRule({
  id: 'zj-2026-forms.t9.f5-folder-name',
  provision: provisions['t9.f5-folder-name'],
  kind: 'computable',
  subject: 'project',
  severity: 'violation',
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
  check({ folder_name, expected_seq }, { pattern }) {
    const [, number] = new RegExp(pattern, 'u').exec(folder_name.normalize('NFKC').trim()) ?? [];
    return verdict(number !== undefined && expected_seq.equals(number), {
      actual: folder_name,
      limit: `${expected_seq.toString()}+项目简称`,
    });
  },
});

/** Folder 5 files are Word documents. */
export const f5WordFormat = defineRule({
  id: 'zj-2026-forms.t9.f5-word-format',
  provision: provisions['t9.f5-word-format'],
  kind: 'computable',
  subject: 'package',
  severity: 'warning',
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
  check({ file_names }, { allowed_extensions }) {
    if (file_names.length === 0) return notApplicable();
    const others = file_names.flatMap((name, index) => {
      const extension = name.toLowerCase().split('.').at(-1);
      return allowed_extensions.some((one) => one === extension && name.includes('.')) ? [] : [index];
    });
    return verdict(others.length === 0, {
      actual: others.map((index) => file_names[index]).join('、'),
      limit: allowed_extensions.join('、'),
      ...(others.length === 0 ? {} : { at: { file_names: others } }),
    });
  },
});
