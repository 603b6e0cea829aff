import { defineMessages } from './message.js';

/** Sheets, rows, columns and names of a workbook that are not where they were made. */
export const workbookSheetMessages = defineMessages({
  'workbook.empty-rows': {
    zh: {
      what: '这张工作表有 {count} 行设了格式却没有内容，文件因此很大。内容已正常读取。',
      remedy: '可选中最后一行以下的全部空行，右键“删除”，再保存。',
    },
    en: {
      what: 'This sheet has {count} formatted rows without content, which makes the file large. It was read all the same.',
      remedy: 'Select the empty rows under the last filled one, delete them and save.',
    },
  },
  'workbook.sheet-missing': {
    zh: {
      what: '找不到工作表“{name}”，其中的栏目按未填处理。',
      remedy: '请从原文件把这张工作表复制回来，或用空白套表重填这一张。',
    },
    en: {
      what: 'The sheet “{name}” is missing; its entries count as blank.',
      remedy: 'Copy it back from the original file, or fill it in again in a blank workbook.',
    },
  },
  'workbook.sheet-renamed': {
    zh: { what: '工作表“{name}”改了名，仍按原表读取。', remedy: '不用处理。' },
    en: { what: 'The sheet “{name}” was renamed and was read as before.', remedy: 'Nothing to do.' },
  },
  'workbook.sheet-copied': {
    zh: {
      what: '这张工作表是“{name}”的副本，没有读取。',
      remedy: '请把要用的内容填在“{name}”里，并删除副本。',
    },
    en: {
      what: 'This sheet is a copy of “{name}” and was not read.',
      remedy: 'Put what you need into “{name}” and delete the copy.',
    },
  },
  'workbook.copy-read': {
    zh: { what: '这张工作表是“{name}”的副本，作为另一份单独读取。', remedy: '' },
    en: { what: 'This sheet is a copy of “{name}” and was read as a hand-in of its own.', remedy: '' },
  },
  'workbook.name-lost': {
    zh: {
      what: '有 {count} 个单元格失去了名称标记（可能被整格覆盖过），已按位置读取。',
      remedy: '请核对这些单元格的内容；以后粘贴请用“只粘贴值”。',
    },
    en: {
      what: '{count} cells lost their names (they may have been pasted over); they were read by position.',
      remedy: 'Check their contents; paste values only in future.',
    },
  },
  'workbook.name-moved': {
    zh: {
      what: '有 {count} 个单元格的名称标记被移到了别处（剪切或拖动所致），已按位置读取。',
      remedy: '请核对这些单元格的内容；以后挪动内容请用“复制”，不要用“剪切”。',
    },
    en: {
      what: 'The names of {count} cells were moved elsewhere by cutting or dragging; the cells were read by position.',
      remedy: 'Check their contents; copy instead of cutting in future.',
    },
  },
  'workbook.entry-moved': {
    zh: {
      what: '“{label}”的内容被剪切到了这里，已照此读取。',
      allowed: '应填在工作表“{homeSheet}”的 {home}',
      remedy: '请把它放回 {home}。',
    },
    en: {
      what: 'The entry “{label}” was cut and pasted here; it was read from here.',
      allowed: 'its place is {home} of the sheet “{homeSheet}”',
      remedy: 'Put it back into {home}.',
    },
  },
  'workbook.validation-lost': {
    zh: {
      what: '有 {count} 个单元格的输入检查（下拉列表等）被粘贴冲掉了，内容已读取并照常检查。',
      remedy: '请核对内容；以后粘贴请用“只粘贴值”。',
    },
    en: {
      what: 'Pasting removed the input checks (lists …) of {count} cells; they were read and checked all the same.',
      remedy: 'Check their contents; paste values only in future.',
    },
  },
  'workbook.closing-row': {
    zh: {
      what: '{count} 行是合计、小计或“以下空白”，不算一条，也不打印。',
      remedy: '不用处理：合计由工作簿自己计算。',
    },
    en: {
      what: '{count} rows are sums or “以下空白” (blank below): they are no entries and are not printed.',
      remedy: 'Nothing to do: the workbook computes sums itself.',
    },
  },
  'workbook.outside': {
    zh: {
      what: '有 {count} 个单元格不是填写栏，却写了内容；这些内容没有读取，也没有改动。',
      remedy: '请移到相应的填写栏，或删除。',
    },
    en: {
      what: '{count} cells that are no entries hold text; it was neither read nor changed.',
      remedy: 'Move it to an entry, or delete it.',
    },
  },
  'workbook.column-missing': {
    zh: {
      what: '名册中找不到“{label}”这一列，按未填处理。',
      remedy: '请恢复表头“{label}”，或从空白套表复制这一列。',
    },
    en: {
      what: 'The roster’s column “{label}” is missing; it counts as blank.',
      remedy: 'Restore the header “{label}”, or copy the column from a blank workbook.',
    },
  },
  'workbook.header-changed': {
    zh: { what: '表头“{label}”被改动，仍按原来的列读取。', remedy: '请恢复表头文字，并核对这一列。' },
    en: {
      what: 'The header “{label}” was changed; the column was read where it stood.',
      remedy: 'Restore the header and check the column.',
    },
  },
  'workbook.sheet-left-behind': {
    zh: {
      what: '工作表“{name}”没有带过来：上面有不能单独搬动的内容（{kind}）。',
      remedy: '在 Excel 或 WPS 里打开两个文件，用“移动或复制工作表”搬过来。原文件没有改动。',
    },
    en: {
      what: 'The sheet “{name}” was not taken along: something on it cannot be moved by itself ({kind}).',
      remedy: 'Open both files in Excel or WPS and use Move or Copy Sheet. The original file is unchanged.',
    },
  },
  'workbook.sheet-unread': {
    zh: {
      what: '工作表“{name}”不是普通的工作表（例如图表、宏表），没有读取。',
      remedy: '如其中有要填报的内容，请移到相应的填写栏。',
    },
    en: {
      what: 'The sheet “{name}” is no worksheet (a chart or macro sheet, say) and was not read.',
      remedy: 'If it holds anything to be reported, put it into the entries.',
    },
  },
  'workbook.sheet-unknown': {
    zh: {
      what: '工作表“{name}”不属于这套表，其中的 {count} 个单元格没有读取，也没有改动。',
      remedy: '如其中有要填报的内容，请移到相应的填写栏；没有就不用处理。',
    },
    en: {
      what: 'The sheet “{name}” does not belong to the kit; its {count} filled cells were neither read nor changed.',
      remedy:
        'If it holds anything to be reported, put it into the entries; otherwise nothing is to be done.',
    },
  },
});
