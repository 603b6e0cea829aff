import { defineMessages } from './message.js';

/** Messages about how a command was called. */
export const commandMessages = defineMessages({
  'command.unknown': {
    zh: { what: '没有“{name}”这个命令。{suggestion}', remedy: '用 banbiao --help 查看所有命令。' },
    en: { what: 'There is no command “{name}”. {suggestion}', remedy: 'See banbiao --help.' },
  },
  'command.option-unknown': {
    zh: { what: '不认识选项“{name}”。', remedy: '用 banbiao {command} --help 查看可用的选项。' },
    en: { what: 'Unknown option “{name}”.', remedy: 'See banbiao {command} --help.' },
  },
  'command.option-value': {
    zh: { what: '选项 {name} 的值“{found}”不可用。', allowed: '{allowed}', remedy: '请改成允许的值。' },
    en: {
      what: 'Option {name} does not take “{found}”.',
      allowed: '{allowed}',
      remedy: 'Use an allowed value.',
    },
  },
  'command.option-needed': {
    zh: { what: '缺少选项 {name}。', remedy: '用 banbiao {command} --help 查看写法和例子。' },
    en: { what: 'Option {name} is needed.', remedy: 'See banbiao {command} --help for an example.' },
  },
  'command.argument-needed': {
    zh: { what: '缺少参数：{name}。', remedy: '用 banbiao {command} --help 查看写法和例子。' },
    en: { what: 'Missing argument: {name}.', remedy: 'See banbiao {command} --help for an example.' },
  },
  'command.argument-superfluous': {
    zh: { what: '多出参数“{found}”。', remedy: '用 banbiao {command} --help 查看写法和例子。' },
    en: { what: 'Superfluous argument “{found}”.', remedy: 'See banbiao {command} --help for an example.' },
  },
  'command.verb-unknown': {
    zh: {
      what: '{command} 之后不能写“{found}”。',
      allowed: '{allowed}',
      remedy: '用 banbiao {command} --help 查看写法和例子。',
    },
    en: {
      what: '“{found}” cannot follow {command}.',
      allowed: '{allowed}',
      remedy: 'See banbiao {command} --help for an example.',
    },
  },
  'command.kit-unknown': {
    zh: {
      what: '没有“{found}”这个套表。{suggestion}',
      allowed: '{allowed}',
      remedy: '用 banbiao forms 查看所有套表和表格。',
    },
    en: {
      what: 'There is no kit “{found}”. {suggestion}',
      allowed: '{allowed}',
      remedy: 'See banbiao forms.',
    },
  },
  'command.form-unknown': {
    zh: {
      what: '没有“{found}”这个表格。{suggestion}',
      allowed: '{allowed}',
      remedy: '用 banbiao forms 查看所有套表和表格。',
    },
    en: {
      what: 'There is no form “{found}”. {suggestion}',
      allowed: '{allowed}',
      remedy: 'See banbiao forms.',
    },
  },
  'command.form-of-other-kit': {
    zh: {
      what: '“{kit}”的工作簿里没有“{found}”这个表格。',
      allowed: '{allowed}',
      remedy: '请改成这个套表里的表格。',
    },
    en: {
      what: 'The workbook “{kit}” has no form “{found}”.',
      allowed: '{allowed}',
      remedy: 'Name a form of this kit.',
    },
  },
  'command.nothing-filled': {
    zh: {
      what: '工作簿里什么都还没有填，没有生成文件。',
      remedy: '请先填写；要空白的纸质表格，用命令行时可以加 --form 和表格编号。',
    },
    en: {
      what: 'The workbook is blank, so no document was made.',
      remedy: 'Fill it in first; for a blank form on paper, name it with --form on the command line.',
    },
  },
  'command.rule-unknown': {
    zh: { what: '没有“{found}”这条规定。{suggestion}', remedy: '用 banbiao rules 查看所有规定的编号。' },
    en: { what: 'There is no rule “{found}”. {suggestion}', remedy: 'See banbiao rules for all ids.' },
  },
  'command.other-kit': {
    zh: {
      what: '这个工作簿是“{found}”，不是“{expected}”。',
      remedy: '只能合并同一个套表的工作簿。',
    },
    en: {
      what: 'This workbook is “{found}”, not “{expected}”.',
      remedy: 'Only copies of one kit can be merged.',
    },
  },
  'merge.conflict': {
    zh: {
      what: '“{label}”两份填得不同：“{first}”和“{second}”，合并后的工作簿里是前一个。',
      remedy: '请核对后在合并的工作簿里改成正确的内容。',
    },
    en: {
      what: '“{label}” differs: “{first}” and “{second}”; the merged workbook holds the first.',
      remedy: 'Decide, and correct the merged workbook.',
    },
  },
  'command.no-workbooks': {
    zh: { what: '文件夹里没有 .xlsx 工作簿。', remedy: '请指定放有办表工作簿的文件夹。' },
    en: { what: 'The folder holds no .xlsx workbook.', remedy: 'Name a folder with Banbiao workbooks.' },
  },
  'data.not-json': {
    zh: {
      what: '数据文件不是有效的 JSON（{reason}）。',
      remedy: '请用 banbiao export 导出的文件为样子修改。',
    },
    en: {
      what: 'The data file is not valid JSON ({reason}).',
      remedy: 'Take a file written by banbiao export as a model.',
    },
  },
  'data.no-kit': {
    zh: {
      what: '数据文件没有写明是哪个套表（kit），或没有“{found}”这个套表。{suggestion}',
      allowed: '{allowed}',
      remedy: '请以 banbiao export 导出的文件为样子：{"kit": …, "forms": …}。',
    },
    en: {
      what: 'The data file names no kit, or there is no kit “{found}”. {suggestion}',
      allowed: '{allowed}',
      remedy: 'Take a file written by banbiao export as a model: {"kit": …, "forms": …}.',
    },
  },
  'data.other-kit': {
    zh: {
      what: '数据文件是“{found}”的内容，不是“{expected}”的。',
      allowed: '"kit": "{kit}"',
      remedy: '请换成这个套表的数据文件，或在命令里写数据文件所属的套表。',
    },
    en: {
      what: 'The data file belongs to “{found}”, not to “{expected}”.',
      allowed: '"kit": "{kit}"',
      remedy: 'Take a data file of this kit, or name the kit that the file belongs to.',
    },
  },
  'data.not-allowed': {
    zh: {
      what: '数据项“{path}”的内容“{found}”不符合要求。',
      allowed: '{allowed}',
      remedy: '请按允许的内容修改数据文件。',
    },
    en: {
      what: 'The item “{path}” holds “{found}”, which is not allowed.',
      allowed: '{allowed}',
      remedy: 'Correct the data file.',
    },
  },
  'data.unknown-entry': {
    zh: {
      what: '数据文件中有表格里没有的栏目“{path}”。{suggestion}',
      remedy: '请改正栏目名；用 banbiao forms show 查看表格的栏目。',
    },
    en: {
      what: 'The data file has an entry “{path}” that the form lacks. {suggestion}',
      remedy: 'Correct its name; see banbiao forms show.',
    },
  },
  'program.defect': {
    zh: { what: '程序出错：{reason}', remedy: '这不是您的操作问题。请把这条信息和版本号交给技术人员。' },
    en: {
      what: 'The program failed: {reason}',
      remedy: 'This is a defect, not your mistake. Report this message with the version.',
    },
  },
});
