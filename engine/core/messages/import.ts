import { defineMessages } from './message.js';

/** Messages about old lists that are read into rosters. */
export const importMessages = defineMessages({
  'import.no-roster': {
    zh: {
      what: '没有“{found}”这个名册。',
      allowed: '{allowed}',
      remedy: '写成 表格.名册，如 zj-table-1.staff_roster。',
    },
    en: {
      what: 'There is no roster “{found}”.',
      allowed: '{allowed}',
      remedy: 'Write FORM.ROSTER, as in zj-table-1.staff_roster.',
    },
  },
  'import.no-header': {
    zh: {
      what: '在这个文件里找不到能对上的表头。',
      allowed: '至少有两栏叫做：{allowed}（意思相近也可以）',
      remedy: '请检查选的文件和名册；表头用词差得太多时，把表头改得相近再试。',
    },
    en: {
      what: 'No row of this file reads like the header of the roster.',
      allowed: 'at least two columns called: {allowed} (or words near to them)',
      remedy: 'Check file and roster; where the words differ too much, bring them nearer and try again.',
    },
  },
  'import.no-sheet': {
    zh: {
      what: '没有对照文件里写的工作表“{sheet}”。',
      allowed: '{allowed}',
      remedy: '请改正对照文件，或去掉 sheet 一行。',
    },
    en: {
      what: 'There is no sheet “{sheet}”, which the mapping names.',
      allowed: '{allowed}',
      remedy: 'Correct the mapping, or leave its line sheet out.',
    },
  },
  'import.header-gone': {
    zh: {
      what: '对照文件里的表头在名单里找不到：{found}。',
      allowed: '{allowed}',
      remedy: '这份名单的表头和做对照时不同，请改正对照文件，或换一个文件名重新生成。',
    },
    en: {
      what: 'Headers of the mapping are not in the list: {found}.',
      allowed: '{allowed}',
      remedy: 'The list is laid out otherwise; correct the mapping, or have another one proposed.',
    },
  },
  'import.mapping-shape': {
    zh: { what: '对照文件的“{path}”不对（{reason}）。', remedy: '请以程序生成的对照文件为样子修改。' },
    en: {
      what: 'The mapping is wrong at “{path}” ({reason}).',
      remedy: 'Take a mapping that the program wrote as a model.',
    },
  },
  'import.mapping-column': {
    zh: {
      what: '对照文件里有名册没有的栏目：{found}。',
      allowed: '{allowed}',
      remedy: '请改正；不要的列写 null。',
    },
    en: {
      what: 'The mapping names columns that the roster lacks: {found}.',
      allowed: '{allowed}',
      remedy: 'Correct it; write null for columns to leave out.',
    },
  },
  'import.columns-unused': {
    zh: {
      what: '名单的这些列在名册里没有对应的栏，没有导入：{columns}。',
      remedy: '不需要的不用处理；需要的，把表头改成名册的栏名再导入。',
    },
    en: {
      what: 'The roster has no column for these of the list, which were not imported: {columns}.',
      remedy: 'Nothing to do unless one is wanted: give it the name of the roster’s column and import again.',
    },
  },
  'import.columns-lacking': {
    zh: {
      what: '名单里没有这些栏，请在工作簿里补填：{columns}。',
      remedy: '名单里其实有的，把那一列的表头改成名册的栏名再导入。',
    },
    en: {
      what: 'The list lacks these columns; fill them in in the workbook: {columns}.',
      remedy: 'Where the list has them, give that column the roster’s name and import again.',
    },
  },
  'import.age-of-birth': {
    zh: { what: '年龄由“{header}”算出，按 {on} 计。', remedy: '只写年月的按当月1日算，请核对。' },
    en: {
      what: 'Ages were worked out from “{header}”, as of {on}.',
      remedy: 'Where only a month is written, from its first day.',
    },
  },
  'import.age-needs-day': {
    zh: {
      what: '“{header}”可以算出年龄，但不知道按哪一天算，年龄没有填。',
      remedy: '写上填表日期再导入：--date 2026-03-01；加到已填的工作簿时，先填好填表日期。',
    },
    en: {
      what: '“{header}” would give the ages, but not known as of which day; they were left blank.',
      remedy: 'Give the day: --date 2026-03-01, or fill in the day of the form in the workbook first.',
    },
  },
  'import.known': {
    zh: {
      what: '名册里已有“{name}”，名单里不同的内容：{changes}。',
      remedy: '{done}。要改用名单的，加 --known update；是另一个人或项目的，加 --known add。',
    },
    en: {
      what: 'The roster has “{name}” already; the list says otherwise: {changes}.',
      remedy: '{done}. --known update takes what the list says; --known add adds it as another.',
    },
  },
  'import.row-numbered': {
    zh: { what: '第 {row} 行只有序号，没有导入。', remedy: '' },
    en: { what: 'Row {row} is only numbered and was not imported.', remedy: '' },
  },
  'import.row-header': {
    zh: { what: '第 {row} 行是重复的表头，没有导入。', remedy: '' },
    en: { what: 'Row {row} repeats the header and was not imported.', remedy: '' },
  },
  'import.row-total': {
    zh: {
      what: '第 {row} 行是合计，没有导入（{text}），内容留在“未迁移”工作表。',
      remedy: '合计由工作簿自己计算。',
    },
    en: {
      what: 'Row {row} is a sum and was not imported ({text}); it is kept on the sheet 未迁移.',
      remedy: 'The workbook computes sums itself.',
    },
  },
  'import.row-note': {
    zh: {
      what: '第 {row} 行像是说明文字，没有导入（{text}），内容留在“未迁移”工作表。',
      remedy: '如果是一条数据，请在工作簿里补填。',
    },
    en: {
      what: 'Row {row} reads like a note and was not imported ({text}); it is kept on the sheet 未迁移.',
      remedy: 'If it is an entry, fill it in in the workbook.',
    },
  },
  'import.merged': {
    zh: {
      what: '有 {count} 处单元格跨行合并（{ranges}），合并格里的内容按每一行都有来导入。',
      remedy: '请核对这些行；如只属于第一行，请在工作簿里删去其余各行的。',
    },
    en: {
      what: '{count} cells are merged over several rows ({ranges}); what they hold was imported for each of these rows.',
      remedy: 'Check these rows; if it belongs to the first alone, delete it in the others.',
    },
  },
  'import.hidden-rows': {
    zh: {
      what: '有 {count} 行是隐藏的或被筛选掉的（第 {rows} 行），也导入了。',
      remedy: '如这些行不要，请在原表中删去（不只是隐藏）后重新导入，或在工作簿里删去。',
    },
    en: {
      what: '{count} rows are hidden or filtered away (row {rows}); they were imported too.',
      remedy:
        'If they are not wanted, delete them in the list (hiding does not) and import it again, or delete them in the workbook.',
    },
  },
});
