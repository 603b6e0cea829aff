import { defineMessages } from './message.js';

/** Entries as they are read: notations, formulas, results that differ. */
export const workbookEntryMessages = defineMessages({
  'workbook.formula-without-result': {
    zh: {
      what: '“{label}”填的是公式，但没有计算结果。',
      allowed: '直接填写内容，或公式已算出结果',
      remedy: '请在 Excel 或 WPS 中打开、启用编辑并保存一次；或直接填写内容。',
    },
    en: {
      what: '“{label}” holds a formula without a result.',
      allowed: 'a plain entry, or a formula with its result',
      remedy: 'Open, enable editing and save it once in Excel or WPS, or type the entry.',
    },
  },
  'workbook.formula-overwritten': {
    zh: {
      what: '“{label}”应自动计算，公式却被改成了“{found}”。',
      allowed: '按已填内容算得：{computed}',
      remedy: '程序以算得的数为准；如数不对，请改各分项。要恢复公式，请用“升级”另存一份。',
    },
    en: {
      what: '“{label}” is computed, but its formula was replaced by “{found}”.',
      allowed: 'computed from the entries: {computed}',
      remedy: 'The computed value counts; if it is wrong, correct the parts. “Upgrade” restores the formula.',
    },
  },
  'workbook.link-overwritten': {
    zh: {
      what: '“{label}”应从另一张表自动带来，却被改成了“{found}”。',
      allowed: '另一张表填的是：{computed}',
      remedy: '请在填写的那张表里修改；程序以那张表为准。',
    },
    en: {
      what: '“{label}” is taken from another form, but was replaced by “{found}”.',
      allowed: 'the other form says: {computed}',
      remedy: 'Change it where it is entered; that entry counts.',
    },
  },
  'workbook.result-differs': {
    zh: {
      what: '“{label}”显示的结果“{found}”与按已填内容算得的“{computed}”不同，可能还没有重新计算。',
      remedy: '不影响检查，程序以算得的数为准；在 Excel 中按 F9 可重新计算。',
    },
    en: {
      what: '“{label}” shows “{found}”, but the entries give “{computed}”; it may not have been recalculated.',
      remedy: 'Checks use the computed value; press F9 in Excel to recalculate.',
    },
  },
  'workbook.result-waits': {
    zh: { what: '“{label}”要等{part}能读取后才算得出。', remedy: '先改好{part}。' },
    en: { what: '“{label}” waits for {part}, which could not be read.', remedy: 'Mend {part} first.' },
  },
  'workbook.result-skips-text': {
    zh: {
      what: '“{label}”显示的结果“{found}”与按已填内容算得的“{computed}”不同：{cells} 写成了文字，表格求和时没有计入。',
      remedy: '不影响检查，程序以算得的数为准；把 {cells} 改成纯数字，表格里的数就对了。',
    },
    en: {
      what: '“{label}” shows “{found}”, but the entries give “{computed}”: {cells} hold text, which the sheet leaves out.',
      remedy: 'Checks use the computed value; enter plain numbers in {cells} and the sheet agrees.',
    },
  },
  'workbook.normalised': {
    zh: { what: '“{label}”写作“{from}”，按“{to}”读取。', remedy: '如理解有误，请改写。' },
    en: { what: '“{label}” says “{from}”, read as “{to}”.', remedy: 'Rewrite it if that is not meant.' },
  },
  'workbook.answer-unknown': {
    zh: {
      what: '核对清单的结果“{found}”未能读取。',
      allowed: '是、否、不适用',
      remedy: '请从下拉列表中选择。',
    },
    en: {
      what: 'The checklist’s answer “{found}” is unknown.',
      allowed: '是, 否, 不适用',
      remedy: 'Choose one from the list.',
    },
  },
  'workbook.formula-moved': {
    zh: {
      what: '自己加的工作表“{sheet}”里，这些公式引用的格子在新版里换了地方：{cells}。公式没有改。',
      remedy: '逐个核对这些公式，改成引用新的位置。',
    },
    en: {
      what: 'On your own sheet “{sheet}” these formulas refer to cells that have moved: {cells}. The formulas are unchanged.',
      remedy: 'Look at each of them and refer to the new place.',
    },
  },
});
