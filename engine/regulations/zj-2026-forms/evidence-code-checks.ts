import type { ExactNumber } from '../../core/exact-number.js';
import {
  all,
  any,
  call,
  enumerated,
  isOneOf,
  occursIn,
  orElse,
  rowsOf,
  same,
  wordsOf,
} from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { integer, listOf, number, oneOf, optional, text } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** Codes are separated by commas, dots and white space; a score of nothing needs none. */
function codesAreWellFormed(text: string, score: ExactNumber, pattern: string): boolean {
  const codes = text
    .normalize('NFKC')
    .replace(/[–—―−]/g, '-')
    .split(/[，,、；;\s]+/)
    .filter((code) => code !== '');
  return codes.length === 0
    ? !score.greaterThan(0)
    : codes.every((code) => new RegExp(pattern, 'u').test(code));
}

/** Evidence codes look like 4-1-3. */
export const evidenceCodeFormat = defineRule({
  id: 'zj-2026-forms.x.evidence-code-format',
  provision: provisions['x.evidence-code-format'],
  kind: 'computable',
  subject: 'score-sheet',
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
  decide: ({ codes_text, self_score }, { pattern, example }) => ({
    holds: call(
      'truth',
      '备注栏要拆成一个个编号再逐个看',
      codesAreWellFormed,
      orElse(codes_text, ''),
      self_score,
      pattern,
    ),
    actual: orElse(codes_text, ''),
    permitted: example,
  }),
});

/** Evidence codes point to existing items. */
export const evidenceCodeExists = defineRule({
  id: 'zj-2026-forms.x.evidence-code-exists',
  provision: provisions['x.evidence-code-exists'],
  kind: 'computable',
  subject: 'package',
  severity: 'violation',
  lacking: 'until-filled',
  inputs: {
    code: text({ description: '证据编号（规范化后）' }),
    package_index: listOf(text({ description: '提交包中实际存在的编号清单（文件夹-文件-条目）' }), {
      description: '提交包中实际存在的编号清单（文件夹-文件-条目）',
    }),
  },
  parameters: {},
  message: '提交的材料里找不到编号{actual}。',
  remedy: '补放材料或改正编号。',
  readings: [
    {
      point: '文件内条目怎样识别',
      reading: '以文件内一级标题/目录序号为条目；无法解析时只核对前两段',
      why: '提交的是WORD和扫描件',
    },
  ],
  relations: [{ id: 'zj-2026-forms.x.evidence-code-format', relation: 'requires', note: '格式正确才核对' }],
  decide: ({ code, package_index }) => ({
    holds: occursIn(package_index, package_index.value, code),
    actual: code,
  }),
});

/** Evidence folder fits the indicator group. */
export const evidenceCodeFolderFits = defineRule({
  id: 'zj-2026-forms.x.evidence-code-folder-fits',
  provision: provisions['x.evidence-code-folder-fits'],
  kind: 'computable',
  subject: 'score-sheet',
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
  decide: ({ first_level, folder_no }, { expected_folders }) => {
    const rows = rowsOf(expected_folders);
    return {
      holds: any(
        ...rows.map(([level, folders]) => all(same(first_level, level), isOneOf(folder_no, folders))),
      ),
      actual: folder_no,
      permitted: enumerated(
        rows.map(([level, folders]) => [same(first_level, level), wordsOf(folders)] as const),
      ),
    };
  },
});
