import type { Option } from '../command.js';

/** The figures of a new round, for what checks and for what makes a workbook with a 参数 sheet. */
export const parametersOption: Option = {
  name: 'parameters',
  value: 'FILE.json',
  description: { zh: '新一轮的标准（附文号）', en: 'figures of a new round, with document number' },
};

/** Options of every command that checks. */
export const checkOptions: readonly Option[] = [
  {
    name: 'final',
    description: {
      zh: '送审前检查：有未填的也算不通过',
      en: 'before submission: entries that are not filled in fail, too',
    },
  },
  parametersOption,
];

/** Options of commands that make documents to hand in. */
export const submissionOptions: readonly Option[] = [
  {
    name: 'final',
    description: {
      zh: '报送用：有未能读取、不符合或未填的，就不生成',
      en: 'to hand in: nothing is made while something is unread, missing or not as required',
    },
  },
  {
    name: 'anyway',
    description: { zh: '同 --final 一起用：仍生成校对稿', en: 'with --final: make a draft all the same' },
  },
  parametersOption,
];

export const fontsOption: Option = {
  name: 'fonts',
  value: 'bundled|auto|system|FOLDER',
  description: {
    zh: '字体：bundled 自带（默认），auto 本机有的公文字体、缺的用自带，system 本机，或字体文件夹',
    en: 'fonts: bundled (default), auto (official faces of this machine, missing ones bundled), system, or a folder',
  },
};

/** Options of every command that prints. */
export const printOptions: readonly Option[] = [
  fontsOption,
  {
    name: 'pdf-engine',
    value: 'typst|libreoffice',
    choices: ['typst', 'libreoffice'],
    description: { zh: '生成 PDF 的程序', en: 'program that makes the PDF' },
  },
  { name: 'archive', description: { zh: '存档用 PDF/A-2b', en: 'PDF/A-2b for archives' } },
  {
    name: 'compact',
    description: { zh: 'PDF 文件做小些（多用一些时间）', en: 'smaller PDF files, at a little more time' },
  },
  {
    name: 'template',
    value: 'FORM=FILE.docx',
    repeatable: true,
    description: { zh: '用自己的 Word 模板', en: 'use a Word template of your own' },
  },
];

/** Of commands that let other machines do the work. */
export const queueOption: Option = {
  name: 'queue',
  value: 'postgres://…',
  description: {
    zh: '文件夹：由运行 banbiao worker 的各台电脑一起做（PostgreSQL 地址）',
    en: 'folders: the work is done by the machines that run banbiao worker (address of a PostgreSQL)',
  },
};

/** Options of commands that work through folders. */
export const batchOptions: readonly Option[] = [
  queueOption,
  {
    name: 'jobs',
    value: 'N',
    description: {
      zh: '文件夹：同时处理的工作簿数（默认按处理器，至多 4）',
      en: 'folders: workbooks at the same time (as many as processors, at most 4)',
    },
  },
  {
    name: 'resume',
    description: {
      zh: '文件夹：接着上次中断的运行做（选项须与上次相同）',
      en: 'folders: go on with an interrupted run (same options)',
    },
  },
];
