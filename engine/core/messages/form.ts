import { defineMessages } from './message.js';

/** Messages of engine/form: what was entered where. */
export const formMessages = defineMessages({
  'form.not-a-number': {
    zh: { what: '“{found}”不是数字。', allowed: '数字', remedy: '请改成数字，文字说明写到备注里。' },
    en: {
      what: '“{found}” is no number.',
      allowed: 'a number',
      remedy: 'Enter a number; put words into remarks.',
    },
  },
  'form.not-whole': {
    zh: { what: '“{found}”不是整数。', allowed: '整数', remedy: '请改成整数。' },
    en: { what: '“{found}” is no whole number.', allowed: 'a whole number', remedy: 'Enter a whole number.' },
  },
  'form.out-of-range': {
    zh: {
      what: '“{found}”超出可填的范围。',
      allowed: '{minimum} 到 {maximum}',
      remedy: '请核对数字和单位。',
    },
    en: {
      what: '“{found}” is out of range.',
      allowed: '{minimum} to {maximum}',
      remedy: 'Check the number and its unit.',
    },
  },
  'form.date-for-number': {
    zh: {
      what: '这里应填数字，单元格却是日期格式。',
      allowed: '数字',
      remedy: '请把单元格格式改为“常规”，再填一次。',
    },
    en: {
      what: 'A number is wanted, but the cell is formatted as a date.',
      allowed: 'a number',
      remedy: 'Set the format to General and enter it again.',
    },
  },
  'form.not-a-date': {
    zh: {
      what: '“{found}”不是日期。',
      allowed: '如 2026-3-5、2026.3.5、2026年3月5日',
      remedy: '请按允许的写法填写年、月、日。',
    },
    en: {
      what: '“{found}” is no date.',
      allowed: '2026-3-5, 2026.3.5, 2026年3月5日',
      remedy: 'Write year, month and day.',
    },
  },
  'form.no-such-day': {
    zh: { what: '日历上没有“{found}”这一天。', allowed: '日历上有的日期', remedy: '请核对月份和日期。' },
    en: {
      what: 'The calendar has no day “{found}”.',
      allowed: 'a day of the calendar',
      remedy: 'Check month and day.',
    },
  },
  'form.not-a-month': {
    zh: {
      what: '“{found}”不是年月。',
      allowed: '如 2026-3、2026年3月',
      remedy: '请按允许的写法填写年、月。',
    },
    en: { what: '“{found}” is no month.', allowed: '2026-3, 2026年3月', remedy: 'Write year and month.' },
  },
  'form.not-a-choice': {
    zh: {
      what: '“{found}”不在可选的内容里。',
      allowed: '{allowed}',
      remedy: '请从下拉列表中选择。{suggestion}',
    },
    en: {
      what: '“{found}” is not one of the choices.',
      allowed: '{allowed}',
      remedy: 'Pick from the list. {suggestion}',
    },
  },
  'form.not-text': {
    zh: { what: '“{found}”的写法不对。', remedy: '请按填写说明改正。' },
    en: { what: '“{found}” is not written as it should be.', remedy: 'See the notes of the entry.' },
  },
  'form.not-identity-number': {
    zh: {
      what: '“{found}”不是 18 位身份证号。',
      allowed: '18 位，末位可以是 X',
      remedy: '请核对号码；是其他证件的不必改。',
    },
    en: {
      what: '“{found}” is no 18-digit identity number.',
      allowed: '18 characters, the last may be X',
      remedy: 'Check it; nothing to do for another kind of document.',
    },
  },
  'form.identity-check-sign': {
    zh: {
      what: '“{found}”的末位校验码与前 17 位不符，可能抄错了一位。',
      remedy: '请对照证件核对号码；确实如此的不必改。',
    },
    en: {
      what: 'The last sign of “{found}” does not fit the first 17: a digit may be mistyped.',
      remedy: 'Compare it with the card; nothing to do if it is right.',
    },
  },
  'form.not-mobile': {
    zh: { what: '“{found}”不是手机号。', allowed: '11 位数字', remedy: '请核对号码。' },
    en: { what: '“{found}” is no mobile number.', allowed: '11 digits', remedy: 'Check the number.' },
  },
  'form.not-postcode': {
    zh: { what: '“{found}”不是邮政编码。', allowed: '6 位数字', remedy: '请核对邮编。' },
    en: { what: '“{found}” is no postcode.', allowed: '6 digits', remedy: 'Check the postcode.' },
  },
  'form.not-email': {
    zh: { what: '“{found}”不是电子邮箱地址。', allowed: '如 name@example.cn', remedy: '请核对地址。' },
    en: { what: '“{found}” is no e-mail address.', allowed: 'name@example.cn', remedy: 'Check the address.' },
  },
  'form.not-evidence-code': {
    zh: {
      what: '“{found}”不是佐证材料编号。',
      allowed: '文件夹-文件-序号，如 4-1-3',
      remedy: '请对照表9改正编号。',
    },
    en: {
      what: '“{found}” is no evidence code.',
      allowed: 'folder-file-item such as 4-1-3',
      remedy: 'Correct it after Table 9.',
    },
  },
  'form.digits-lost': {
    zh: {
      what: '号码被表格软件改成了“{found}”，后几位数字已经丢失。',
      allowed: '按文本保存的完整号码',
      remedy: '请把单元格格式设为“文本”，再照证件重新填写。',
    },
    en: {
      what: 'The spreadsheet turned the number into “{found}”; its last digits are lost.',
      allowed: 'the whole number kept as text',
      remedy: 'Format the cell as text and enter it again.',
    },
  },
  'form.error-value': {
    zh: { what: '单元格里是错误值“{found}”。', remedy: '请删去公式，直接填写内容。' },
    en: { what: 'The cell holds the error “{found}”.', remedy: 'Remove the formula and enter the value.' },
  },
  'form.too-long': {
    zh: { what: '写了 {found} 字，超过了限制。', allowed: '不超过 {allowed} 字', remedy: '请压缩文字。' },
    en: {
      what: '{found} characters are too many.',
      allowed: 'at most {allowed}',
      remedy: 'Shorten the text.',
    },
  },
  'form.normalised': {
    zh: { what: '“{from}”按“{to}”读取。', remedy: '不必改；如理解有误，请改成规范写法。' },
    en: { what: '“{from}” was read as “{to}”.', remedy: 'Nothing to do unless this is not what was meant.' },
  },
  'form.control-characters': {
    zh: {
      what: '文字中有看不见的控制字符，已略去。',
      remedy: '请重新键入这段文字，不要从其他软件直接粘贴。',
    },
    en: {
      what: 'The text holds invisible control characters; they were left out.',
      remedy: 'Type the text again instead of pasting it.',
    },
  },
  'form.id-repeated': {
    zh: { what: '表的定义中编号“{id}”出现了不止一次。', remedy: '请给每个栏目、每个部分各起一个编号。' },
    en: { what: 'The id “{id}” stands more than once in the definition.', remedy: 'Give each its own id.' },
  },
  'form.id-notation': {
    zh: {
      what: '编号“{id}”的写法不对。',
      allowed: '小写字母开头，只用小写字母、数字和下划线',
      remedy: '请改编号。',
    },
    en: {
      what: 'The id “{id}” is not written as ids are.',
      allowed: 'snake_case: lower-case letters, digits and underscores',
      remedy: 'Rename it.',
    },
  },
  'form.unknown-reference': {
    zh: {
      what: '“{id}”引用了表中没有的“{found}”。',
      allowed: '最接近的编号：{suggestion}',
      remedy: '请改正引用。',
    },
    en: {
      what: '“{id}” refers to “{found}”, which does not exist.',
      allowed: 'The nearest id: {suggestion}',
      remedy: 'Correct the reference.',
    },
  },
  'form.not-placed': {
    zh: { what: '栏目“{id}”没有印在任何一格里。', remedy: '请把它排进表格，或写明与哪一栏同格。' },
    en: {
      what: 'The field “{id}” stands in no printed cell.',
      remedy: 'Put it into the grid, or say in whose cell it stands.',
    },
  },
  'form.placed-twice': {
    zh: { what: '栏目“{id}”印了不止一次。', remedy: '请只留一处。' },
    en: { what: 'The field “{id}” is printed more than once.', remedy: 'Keep one place.' },
  },
  'form.cells-overlap': {
    zh: {
      what: '“{id}”的第 {row} 行第 {column} 列被两个单元格占用。',
      remedy: '请改正合并的行数、列数。',
    },
    en: {
      what: 'Two cells of “{id}” cover row {row}, column {column}.',
      remedy: 'Correct the spans.',
    },
  },
  'form.cell-missing': {
    zh: {
      what: '“{id}”的第 {row} 行第 {column} 列没有单元格。',
      remedy: '请补上单元格，或改正合并的行数、列数。',
    },
    en: {
      what: 'No cell of “{id}” covers row {row}, column {column}.',
      remedy: 'Add a cell or correct the spans.',
    },
  },
  'form.labels-differ': {
    zh: {
      what: '印出的文字与官方表式不同：印出“{printed}”，应为“{expected}”（在“{after}”之后）。',
      remedy: '请对照官方表式改正文字或次序。',
    },
    en: {
      what: 'The printed words differ from the official form: “{printed}” for “{expected}”, after “{after}”.',
      remedy: 'Correct words or order after the official form.',
    },
  },
  'form.points-sum': {
    zh: {
      what: '“{id}”各项分值之和为 {found}，表上写的是 {allowed}。',
      remedy: '请对照官方表式改正分值。',
    },
    en: {
      what: 'The points of “{id}” add up to {found}; the form says {allowed}.',
      remedy: 'Correct the points after the official form.',
    },
  },
  'form.field-inconsistent': {
    zh: { what: '栏目“{id}”的定义前后不一：{reason}。', remedy: '请改正定义。' },
    en: { what: 'The definition of “{id}” contradicts itself: {reason}.', remedy: 'Correct it.' },
  },
});
