import { defineMessages } from './message.js';

/** Messages of engine/form: what was entered where. */
export const formMessages = defineMessages({
  'form.not-a-number': {
    zh: { what: '“{label}”要填数字，写的是“{found}”。', remedy: '只填一个数字，不写其他文字。' },
    en: {
      what: '“{label}” wants a number, found “{found}”.',
      remedy: 'Enter one number and nothing else.',
    },
  },
  'form.other-unit': {
    zh: { what: '“{label}”的单位是{unit}，写的是“{found}”。', remedy: '按{unit}填数字。' },
    en: { what: '“{label}” is counted in {unit}, found “{found}”.', remedy: 'Enter the number of {unit}.' },
  },
  'form.number-in-chinese': {
    zh: { what: '“{label}”要填数字，写的是“{found}”。', remedy: '改成阿拉伯数字 {example}。' },
    en: { what: '“{label}” wants a number, found “{found}”.', remedy: 'Enter it in digits: {example}.' },
  },
  'form.number-mistyped': {
    zh: {
      what: '“{label}”要填数字，写的“{found}”里有字母。',
      remedy: '是不是 {example}？核对后只填数字。',
    },
    en: {
      what: '“{label}” wants a number, but “{found}” holds letters.',
      remedy: 'Is {example} meant? Enter digits only.',
    },
  },
  'form.grade-for-number': {
    zh: { what: '“{label}”要填数字，写的是“{found}”。', remedy: '填数字，不填等级。' },
    en: { what: '“{label}” wants a number, found “{found}”.', remedy: 'Enter a number, not a grade.' },
  },
  'form.birth-for-age': {
    zh: { what: '“{label}”要填周岁，写的“{found}”像出生年月。', remedy: '填周岁，如 45。' },
    en: { what: '“{label}” wants an age; “{found}” looks like a birth date.', remedy: 'Enter the age: 45.' },
  },
  'form.number-with-words': {
    zh: { what: '“{label}”要填数字，写的是“{found}”。', remedy: '只填数字，如 {example}。' },
    en: { what: '“{label}” wants a number, found “{found}”.', remedy: 'Enter the number alone: {example}.' },
  },
  'form.nothing-for-number': {
    zh: { what: '“{label}”要填数字，写的是“{found}”。', remedy: '没有的填 0；不涉及的留空。' },
    en: {
      what: '“{label}” wants a number, found “{found}”.',
      remedy: 'Enter 0 where there is none; leave it blank where it does not apply.',
    },
  },
  'form.not-whole': {
    zh: { what: '“{label}”要填整数，写的是“{found}”。', remedy: '改成整数。' },
    en: { what: '“{label}” wants a whole number, found “{found}”.', remedy: 'Enter a whole number.' },
  },
  'form.out-of-range': {
    zh: {
      what: '“{label}”写的“{found}”超出可填的范围。',
      allowed: '{minimum} 到 {maximum}',
      remedy: '请核对数字和单位。',
    },
    en: {
      what: '“{label}” is out of range: “{found}”.',
      allowed: '{minimum} to {maximum}',
      remedy: 'Check the number and its unit.',
    },
  },
  'form.date-for-number': {
    zh: {
      what: '“{label}”要填数字，单元格却是日期格式。',
      remedy: '把单元格格式改为“常规”，再填一次。',
    },
    en: {
      what: 'A number is wanted, but the cell is formatted as a date.',
      allowed: 'a number',
      remedy: 'Set the format to General and enter it again.',
    },
  },
  'form.not-a-date': {
    zh: {
      what: '“{label}”要填到哪一天，写的是“{found}”。',
      remedy: '写全年、月、日，如 2026-3-5 或 2026年3月5日。',
    },
    en: {
      what: '“{label}” wants a day, found “{found}”.',
      remedy: 'Write year, month and day: 2026-3-5 or 2026年3月5日.',
    },
  },
  'form.no-such-day': {
    zh: { what: '“{label}”写的“{found}”，日历上没有这一天。', remedy: '核对月份和日期。' },
    en: {
      what: '“{label}”: the calendar has no day “{found}”.',
      remedy: 'Check month and day.',
    },
  },
  'form.not-a-month': {
    zh: {
      what: '“{label}”要填年月，写的是“{found}”。',
      remedy: '写全年、月，如 2026-3 或 2026年3月。',
    },
    en: { what: '“{label}” wants a month, found “{found}”.', remedy: 'Write year and month: 2026-3.' },
  },
  'form.not-a-choice': {
    zh: {
      what: '“{label}”写的“{found}”不在可选的内容里。',
      allowed: '{allowed}',
      remedy: '从可选的内容里选。',
    },
    en: {
      what: '“{label}”: “{found}” is not one of the choices.',
      allowed: '{allowed}',
      remedy: 'Pick from the list.',
    },
  },
  'form.choice-mistyped': {
    zh: {
      what: '“{label}”写的“{found}”不在可选的内容里。',
      allowed: '{allowed}',
      remedy: '是不是“{suggestion}”？是的就改成它，不是的从可选的内容里选。',
    },
    en: {
      what: '“{label}”: “{found}” is not one of the choices.',
      allowed: '{allowed}',
      remedy: 'Is “{suggestion}” meant? If not, pick from the list.',
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
    zh: { what: '“{label}”要填 11 位手机号，写的是“{found}”。', remedy: '核对号码。' },
    en: {
      what: '“{label}” wants a mobile number of 11 digits, found “{found}”.',
      remedy: 'Check the number.',
    },
  },
  'form.mobile-length': {
    zh: {
      what: '“{label}”要填 11 位手机号，写的“{found}”是 {count} 位。',
      remedy: '核对号码；只填一个号码。',
    },
    en: {
      what: '“{label}” wants a mobile number of 11 digits; “{found}” has {count}.',
      remedy: 'Check the number; enter one only.',
    },
  },
  'form.landline-for-mobile': {
    zh: { what: '“{label}”要填 11 位手机号，写的“{found}”是固定电话。', remedy: '填本人手机号。' },
    en: {
      what: '“{label}” wants a mobile number; “{found}” is a fixed line.',
      remedy: 'Enter the mobile number.',
    },
  },
  'form.nothing-for-mobile': {
    zh: { what: '“{label}”要填 11 位手机号，写的是“{found}”。', remedy: '填手机号；暂时没有的留空。' },
    en: {
      what: '“{label}” wants a mobile number of 11 digits, found “{found}”.',
      remedy: 'Enter the number; leave it blank while there is none.',
    },
  },
  'form.not-postcode': {
    zh: { what: '“{label}”要填 6 位邮政编码，写的是“{found}”。', remedy: '核对邮编。' },
    en: { what: '“{label}” wants a postcode of 6 digits, found “{found}”.', remedy: 'Check the postcode.' },
  },
  'form.not-email': {
    zh: { what: '“{label}”要填电子邮箱，写的是“{found}”。', remedy: '核对地址，如 name@example.cn。' },
    en: { what: '“{label}” wants an e-mail address, found “{found}”.', remedy: 'Check it: name@example.cn.' },
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
    zh: { what: '“{label}”的单元格里是错误值“{found}”。', remedy: '删去公式，直接填写内容。' },
    en: { what: '“{label}” holds the error “{found}”.', remedy: 'Remove the formula and enter the value.' },
  },
  'form.too-long': {
    zh: { what: '“{label}”写了 {found} 字，超出 {allowed} 字的限制。', remedy: '压缩到 {allowed} 字以内。' },
    en: {
      what: '“{label}” has {found} characters, over the limit of {allowed}.',
      remedy: 'Shorten it to {allowed}.',
    },
  },
  'form.normalised': {
    zh: { what: '“{from}”按“{to}”读取。', remedy: '不必改；如理解有误，请改成规范写法。' },
    en: { what: '“{from}” was read as “{to}”.', remedy: 'Nothing to do unless this is not what was meant.' },
  },
  'form.control-characters': {
    zh: {
      what: '“{label}”的文字中有看不见的控制字符，已略去。',
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
