import { defineMessages } from './message.js';

/** Why something cannot be written into a user’s own workbook. */
export const workbookPatchMessages = defineMessages({
  'workbook.signed': {
    zh: {
      what: '工作簿带有数字签名，改动会使签名失效，没有改动。',
      remedy: '在 Excel 或 WPS 中去掉签名、另存一份后再改。',
    },
    en: {
      what: 'The workbook is signed; a change would break the signature. Nothing was changed.',
      remedy: 'Remove the signature in Excel or WPS, save a copy, and change that.',
    },
  },
  'workbook.shared': {
    zh: {
      what: '工作簿开着“共享工作簿”（记录修订），每个值存了两份，没有改动。',
      remedy: '在“审阅”中取消共享、保存后再改。',
    },
    en: {
      what: 'The workbook is shared with tracked changes and keeps every value twice. Nothing was changed.',
      remedy: 'Stop sharing it under “Review”, save it, and try again.',
    },
  },
  'workbook.unwritable-merged': {
    zh: {
      what: '这一格被合并到别的格里，写进去也看不见，没有改动。',
      remedy: '取消合并后再试。',
    },
    en: {
      what: 'The cell is merged into another one and would not show its entry. Nothing was changed.',
      remedy: 'Unmerge it and try again.',
    },
  },
  'workbook.unwritable-shared-formula': {
    zh: {
      what: '这一格的公式是别的格共用的，改掉会使它们失效，没有改动。',
      remedy: '把这一格的公式换成数值后再试。',
    },
    en: {
      what: 'Other cells share the formula in this cell and would lose it. Nothing was changed.',
      remedy: 'Replace the formula in this cell by its value and try again.',
    },
  },
  'workbook.entry-without-cell': {
    zh: {
      what: '这个工作簿里没有“{label}”的位置，没有改动。',
      remedy: '用 banbiao upgrade 换成现在的格式，再试。',
    },
    en: {
      what: 'The workbook has no place for “{label}”. Nothing was changed.',
      remedy: 'Bring it to the current layout with banbiao upgrade and try again.',
    },
  },
  'workbook.entry-computed': {
    zh: {
      what: '“{label}”是自动计算的，不能填写，没有改动。',
      remedy: '改它所依据的内容。',
    },
    en: {
      what: '“{label}” is computed and cannot be entered. Nothing was changed.',
      remedy: 'Change the entries that it follows from.',
    },
  },
});
