import { defineMessages } from './message.js';

/** What stands in a workbook and is not read. */
export const workbookUnreadMessages = defineMessages({
  'workbook.text-lost': {
    zh: {
      what: '有 {count} 个单元格的文字在文件里已经丢失（所引用的共享字符串不存在）。',
      remedy: '请向发送人重新要一份；或在 Excel、WPS 中打开修复，把这些单元格重新填好再保存。',
    },
    en: {
      what: 'The file has lost the text of {count} cells (the shared strings that they refer to are missing).',
      remedy: 'Ask for it again; or repair it in Excel or WPS, fill in these cells again and save.',
    },
  },
  'workbook.picture-in-cell': {
    zh: {
      what: '有 {count} 个单元格里嵌入的是图片，图片不能当作内容读取，按未填处理。',
      remedy: '请在这些单元格里填写文字；图片请作为佐证材料另交。',
    },
    en: {
      what: '{count} cells hold an embedded picture, which is no entry; they count as blank.',
      remedy: 'Type the entries; hand in pictures as evidence.',
    },
  },
  'workbook.unread-macros': {
    zh: {
      what: '工作簿里有宏，没有读取。',
      remedy: '本软件不运行宏；请向发送人核实，并另存为不带宏的 .xlsx。',
    },
    en: {
      what: 'The workbook has macros ({count}: {parts}), which were not read.',
      remedy: 'This program runs no macros; ask its sender, and save it as .xlsx without macros.',
    },
  },
  'workbook.unread-comments': {
    zh: {
      what: '工作簿里有批注，没有读取。',
      remedy: '批注里如有要填报的内容，请写到填写栏里。',
    },
    en: {
      what: 'The workbook has comments ({count}: {parts}), which were not read.',
      remedy: 'Put what is to be reported into the entries.',
    },
  },
  'workbook.unread-objects': {
    zh: {
      what: '工作簿里有嵌入的对象或控件，没有读取。',
      remedy: '对象里如有要填报的内容，请写到填写栏里或另交。',
    },
    en: {
      what: 'The workbook has embedded objects or controls ({count}: {parts}), which were not read.',
      remedy: 'Put what is to be reported into the entries, or hand it in apart.',
    },
  },
  'workbook.unread-links': {
    zh: {
      what: '工作簿里有引用其他文件的链接或数据连接，没有读取。',
      remedy: '本软件不打开其他文件，按表里现有的数读取；请核对。',
    },
    en: {
      what: 'The workbook has links to other files or data connections ({count}: {parts}), which were not read.',
      remedy: 'This program opens no other file and takes the values as they are; check them.',
    },
  },
  'workbook.unread-pivots': {
    zh: {
      what: '工作簿里有数据透视表，没有读取。',
      remedy: '透视表里如有要填报的内容，请写到填写栏里。',
    },
    en: {
      what: 'The workbook has pivot tables ({count}: {parts}), which were not read.',
      remedy: 'Put what is to be reported into the entries.',
    },
  },
  'workbook.unread-drawings': {
    zh: {
      what: '工作簿里有图片、图表、形状或文本框，没有读取。',
      remedy: '其中如有要填报的内容，请写到填写栏里；图片请作为佐证材料另交。',
    },
    en: {
      what: 'The workbook has pictures, charts, shapes or text boxes ({count}: {parts}), which were not read.',
      remedy: 'Put what is to be reported into the entries; hand in pictures as evidence.',
    },
  },
  'workbook.unread-parts': {
    zh: {
      what: '工作簿里有本软件不认识的内容（{count} 处：{parts}），没有读取。',
      remedy: '请核对表里的内容是否齐全。',
    },
    en: {
      what: 'The workbook has content that this program does not know ({count}: {parts}), which were not read.',
      remedy: 'Check that the entries are complete.',
    },
  },
});
