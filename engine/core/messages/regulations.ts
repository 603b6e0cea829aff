import { defineMessages } from './message.js';

/** Messages of engine/regulations. */
export const regulationsMessages = defineMessages({
  'regulations.parameter-file-shape': {
    zh: {
      what: '参数文件的写法不对。',
      allowed:
        '每份文件写明 document（文号）、from（起用日期，如 2026-01-10）和 parameters（各条规定的数值）',
      remedy: '请对照参数文件的例子修改。',
    },
    en: {
      what: 'The parameter file is not written as expected.',
      allowed: 'document (its number), from (first day, such as 2026-01-10) and parameters (figures by rule)',
      remedy: 'Correct it after the example of a parameter file.',
    },
  },
  'regulations.parameter-rule-unknown': {
    zh: {
      what: '参数文件提到的规定“{id}”不存在。',
      allowed: '最接近的编号：{suggestion}',
      remedy: '用 banbiao rules 查看所有规定的编号。',
    },
    en: {
      what: 'The parameter file names a rule “{id}” that does not exist.',
      allowed: 'The nearest id: {suggestion}',
      remedy: 'See banbiao rules for all ids.',
    },
  },
  'regulations.figure-without-document': {
    zh: {
      what: '“{title}”填了新数值，没有写文号，或起始日期不是日期；这个数值没有采用。',
      allowed: '文号，如 浙教办函〔2026〕12号；起始日期，如 2026-01-10',
      remedy: '请在“参数”页同一行补上文号和起始日期。',
    },
    en: {
      what: 'A new figure is entered for “{title}” without a document number or a first day; it was not used.',
      allowed: 'a document number, and a day such as 2026-01-10',
      remedy: 'Complete the same row of the sheet 参数.',
    },
  },
  'regulations.self-entered-figure': {
    zh: {
      what: '本工作簿的参数页另填了“{title}”：{value}（{document}，{from}起），检查按它进行。',
      allowed: '已公布的是{published}',
      remedy: '主管部门检查时不用自填的数值；没有这份文件的，请删去。',
    },
    en: {
      what: '“{title}” is set on 参数 by the institution itself: {value} ({document}, from {from}); it was used.',
      allowed: 'Published: {published}',
      remedy: 'A bureau’s check does not use it. Delete it where there is no such document.',
    },
  },
  'regulations.self-entered-figure-unused': {
    zh: {
      what: '本机构自填参数：“{title}”填了{value}（{document}，{from}起），与规定不同，检查时没有用。',
      allowed: '检查时用的是{published}',
      remedy: '确有新文件的，用 --parameters 给出；没有的，请机构删去参数页上的数值。',
    },
    en: {
      what: 'Set by the institution itself: “{title}” as {value} ({document}, from {from}); it was not used.',
      allowed: 'Used: {published}',
      remedy: 'Give it by --parameters where there is such a document; otherwise have it deleted on 参数.',
    },
  },
  'regulations.parameter-of-several': {
    zh: {
      what: '文件“{id}”有几条规定各有自己的“{name}”。',
      allowed: '{several}',
      remedy: '写明是哪一条规定的，不要只写文件。',
    },
    en: {
      what: 'Several rules of “{id}” have a “{name}” of their own.',
      allowed: '{several}',
      remedy: 'Name the rule instead of the document.',
    },
  },
  'regulations.parameter-unknown': {
    zh: {
      what: '规定“{id}”没有参数“{name}”。',
      allowed: '最接近的参数：{suggestion}',
      remedy: '用 banbiao rules show 查看这条规定的参数。',
    },
    en: {
      what: 'The rule “{id}” has no parameter “{name}”.',
      allowed: 'The nearest parameter: {suggestion}',
      remedy: 'See banbiao rules show for its parameters.',
    },
  },
  'regulations.parameter-kind': {
    zh: {
      what: '规定“{id}”的参数“{name}”写成了 {found}，与原来的数值不是同一类。',
      allowed: '原来的数值：{published}',
      remedy: '请按原来的写法填写新数值。',
    },
    en: {
      what: 'The parameter “{name}” of the rule “{id}” is given as {found}, which is of another kind.',
      allowed: 'The published value: {published}',
      remedy: 'Write the new value in the same way.',
    },
  },
});
