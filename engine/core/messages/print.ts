import { defineMessages } from './message.js';

/** Messages about documents that are made of a filled workbook. */
export const printMessages = defineMessages({
  'print.draft': {
    zh: {
      what: '印出的文件每页页脚标有“校对稿”：{counts}。',
      remedy: '改好后重新生成，就是可以盖章的文件。',
    },
    en: {
      what: 'Every page of the documents is marked “校对稿” (draft) in its footer: {counts}.',
      remedy: 'Mend the workbook and make them again to get documents to stamp.',
    },
  },
  'print.refused': {
    zh: {
      what: '没有生成文件：{counts}。',
      remedy: '请改好后再生成。只要校对稿时，去掉 --final，或加上 --anyway。',
    },
    en: {
      what: 'No document was made: {counts}.',
      remedy: 'Mend the workbook first. For a draft, leave out --final or add --anyway.',
    },
  },
  'print.by-others': {
    zh: {
      what: '“{label}”不由填表单位填写，打印时留空；写在这里的“{found}”没有印出。',
      remedy: '请把这格清空；要写的内容请写到本单位填写的栏目里。',
    },
    en: {
      what: '“{label}” is not for the applicant to fill in and prints blank; “{found}” is not printed.',
      remedy: 'Clear the cell; write it in an entry of your own.',
    },
  },
  'print.by-hand': {
    zh: {
      what: '“{label}”要在纸上手写签名，打印时留空；写在这里的“{found}”没有印出。',
      remedy: '请把这格清空，打印后签名。',
    },
    en: {
      what: '“{label}” is signed by hand and prints blank; “{found}” is not printed.',
      remedy: 'Clear the cell and sign on paper.',
    },
  },
  'print.value-torn': {
    zh: {
      what: '“{found}”比格子宽，印出来会断成几行。',
      remedy: '如有较短的写法（如网站首页地址），请改用；否则盖章前看一下这一格是否可读。',
    },
    en: {
      what: '“{found}” is wider than its cell and breaks over several lines.',
      remedy:
        'Use a shorter form if there is one (the address of a start page); else look at the cell before stamping.',
    },
  },
  'print.column-torn': {
    zh: {
      what: '“{label}”一栏有 {count} 处比格子宽（如“{found}”），印出来会断成几行。',
      remedy: '如有较短的写法，请改用；否则盖章前看一下这一栏是否可读。',
    },
    en: {
      what: '{count} values of the column “{label}” (such as “{found}”) are wider than their cells and break over several lines.',
      remedy: 'Use a shorter form if there is one; else look at the column before stamping.',
    },
  },
  'print.short-last-page': {
    zh: {
      what: '最后一页只有 {found} 行。',
      remedy: '如要少印一页，请缩短表中较长的文字。',
    },
    en: {
      what: 'The last page has only {found} rows.',
      remedy: 'Shorten long texts of the table to save a page.',
    },
  },
  'print.cover-too-long': {
    zh: {
      what: '封面填写的内容太长，缩小字号后一页仍放不下。',
      allowed: '封面只占一页',
      remedy: '请缩短封面上的名称或地址（例如用单位规范简称），再打印盖章。',
    },
    en: {
      what: 'The entries of the cover are too long for one page, even in smaller type.',
      allowed: 'a cover of one page',
      remedy: 'Shorten the names or addresses on the cover before printing and stamping it.',
    },
  },
});
