import { defineMessages } from './message.js';

/** Messages of engine/word. */
export const wordMessages = defineMessages({
  'word.not-a-document': {
    zh: {
      what: '这个文件里没有 Word 正文。',
      allowed: '.docx 文档',
      remedy: '请在 Word 或 WPS 中打开，另存为“Word 文档（*.docx）”。',
    },
    en: {
      what: 'The file holds no Word document.',
      allowed: 'a .docx document',
      remedy: 'Open it in Word or WPS and save it as “Word document (*.docx)”.',
    },
  },
  'word.active-content': {
    zh: {
      what: '模板里有会自行运行或读取别处文件的内容（{contents}），没有使用。',
      allowed: '文字、表格、嵌入的图片、普通超链接',
      remedy: '请在 Word 中删去宏、嵌入对象、链接的图片和引用别的文件的域，另存为 .docx 后再试。',
    },
    en: {
      what: 'The template holds something that runs, or loads files from elsewhere ({contents}); it was not used.',
      allowed: 'text, tables, embedded pictures, ordinary hyperlinks',
      remedy:
        'Remove macros, embedded objects, linked pictures and fields that include files, and save as .docx.',
    },
  },
  'word.several-documents': {
    zh: {
      what: '文件里有不止一份正文（{parts}），不同的软件会打开不同的内容，没有使用。',
      remedy: '请在 Word 或 WPS 中打开，核对内容后另存为新的 .docx；来历不明的文件请不要使用。',
    },
    en: {
      what: 'The file holds more than one main document ({parts}); programs would open different ones, so it was not used.',
      remedy:
        'Open it in Word or WPS, check it and save it as a new .docx; do not use a file of unknown origin.',
    },
  },
  'word.span-impossible': {
    zh: {
      what: '表格里有单元格横跨 {found} 栏（{name}），不可能这样排。',
      allowed: '不超过 {limit} 栏',
      remedy: '请在 Word 或 WPS 中删去这个表格重新画；来历不明的文件请不要使用。',
    },
    en: {
      what: 'A table cell spans {found} columns ({name}), which is impossible.',
      allowed: 'at most {limit} columns',
      remedy: 'Delete the table in Word or WPS and draw it anew; do not use a file of unknown origin.',
    },
  },
  'word.too-large': {
    zh: {
      what: '按模板生成的文档太大，已停止。',
      remedy: '请检查模板中的 FOR 循环：同一名册不要套在自身里面重复。',
    },
    en: {
      what: 'The document that the template makes is too large; it was stopped.',
      remedy: 'Look at the FOR loops of the template: a list must not repeat within itself.',
    },
  },
  'word.command-unclosed': {
    zh: {
      what: '模板中这一段的命令没有结束：“{text}”。',
      allowed: '每条命令前后各有一个 +++，并且在同一段里',
      remedy: '请补上缺少的 +++。',
    },
    en: {
      what: 'A command in this paragraph of the template does not end: “{text}”.',
      allowed: '+++ before and after each command, within one paragraph',
      remedy: 'Add the missing +++.',
    },
  },
  'word.command-unknown': {
    zh: {
      what: '模板中的命令“{command}”不认识。',
      allowed: 'INS、FOR、END-FOR、IF、END-IF、EXEC、ALIAS、IMAGE、LINK、HTML',
      remedy: '请检查命令的拼写；填写内容写作 +++INS 字段+++。',
    },
    en: {
      what: 'The command “{command}” in the template is not known.',
      allowed: 'INS, FOR, END-FOR, IF, END-IF, EXEC, ALIAS, IMAGE, LINK, HTML',
      remedy: 'Check its spelling; an entry is written +++INS field+++.',
    },
  },
  'word.command-malformed': {
    zh: {
      what: '模板中的命令“{command}”写法不对。',
      allowed: 'FOR 名称 IN 名册；EXEC 名称 = 值；ALIAS 名称 命令',
      remedy: '请照样式改正。',
    },
    en: {
      what: 'The command “{command}” in the template is not well formed.',
      allowed: 'FOR name IN list; EXEC name = value; ALIAS name command',
      remedy: 'Write it in one of these forms.',
    },
  },
  'word.expression-malformed': {
    zh: {
      what: '模板命令“{command}”从第 {position} 个字符起读不懂。',
      allowed: '字段名、“文字”、数字、比较（= != < <= > >=）、and、or、not、| 格式',
      remedy: '请改用这些写法；模板里不能写程序。',
    },
    en: {
      what: 'The template command “{command}” cannot be read from character {position} on.',
      allowed: 'field names, "text", numbers, comparisons (= != < <= > >=), and, or, not, | formatter',
      remedy: 'Use only these; a template holds no program.',
    },
  },
  'word.formatter-unknown': {
    zh: {
      what: '模板命令“{command}”中的格式“{formatter}”不认识。',
      allowed: '见表单说明页所列的格式，如 longDate、credits、tick("省级")',
      remedy: '请检查格式名的拼写。',
    },
    en: {
      what: 'The formatter “{formatter}” in the template command “{command}” is not known.',
      allowed: 'those on the reference page of the form, such as longDate, credits, tick("省级")',
      remedy: 'Check its spelling.',
    },
  },
  'word.block-unclosed': {
    zh: {
      what: '模板中的“{command}”没有对应的结束命令。',
      remedy: '请在重复或条件内容之后加上 +++END-FOR 名称+++ 或 +++END-IF+++。',
    },
    en: {
      what: '“{command}” in the template has no end.',
      remedy: 'Add +++END-FOR name+++ or +++END-IF+++ after what it repeats or decides.',
    },
  },
  'word.block-unopened': {
    zh: {
      what: '模板中的“{command}”没有对应的开始命令，或者与别的块交叉。',
      remedy: '请检查 FOR 与 END-FOR、IF 与 END-IF 是否成对，名称是否一致。',
    },
    en: {
      what: '“{command}” in the template has no beginning, or crosses another block.',
      remedy: 'See that FOR and END-FOR, IF and END-IF are paired and bear the same name.',
    },
  },
  'word.block-shape': {
    zh: {
      what: '模板中的“{command}”所围的内容不是完整的文字、段落、单元格或表格行。',
      allowed: '开始和结束命令各占一个单独的段落或表格行，或者在同一段里',
      remedy: '请把这两条命令各放到单独的一行，不要放进合并单元格。',
    },
    en: {
      what: '“{command}” in the template does not hold whole words, paragraphs, cells or rows.',
      allowed: 'beginning and end each in a paragraph or row of its own, or both in one paragraph',
      remedy: 'Put the two commands into rows of their own, outside merged cells.',
    },
  },
  'word.uncompiled': {
    zh: {
      what: '模板命令“{command}”（图片、链接、HTML）要用兼容方式生成。',
      remedy: '请用命令行 render --template 生成，或从模板中删去这条命令。',
    },
    en: {
      what: 'The template command “{command}” (image, link, HTML) needs the compatible renderer.',
      remedy: 'Render with the command line’s render --template, or remove the command.',
    },
  },
  'word.template-failed': {
    zh: {
      what: '按模板生成时出错：{reason}',
      remedy: '请检查模板中的 IMAGE、LINK、HTML 命令，或删去后再试。',
    },
    en: {
      what: 'Rendering the template failed: {reason}',
      remedy: 'Check its IMAGE, LINK and HTML commands, or remove them and try again.',
    },
  },
  'word.value-unfit': {
    zh: {
      what: '模板命令“{command}”得到的内容不能这样使用。',
      allowed:
        'LINK 用 http、https、mailto 网址；IMAGE 用 { width: 厘米, height: 厘米, data: "base64", extension: ".png" }；HTML 用不含脚本和外部文件的文字',
      remedy: '请改正这条命令，或在 Word 中直接插入图片和链接。',
    },
    en: {
      what: 'What the template command “{command}” yields cannot be used so.',
      allowed:
        'LINK: an http, https or mailto address; IMAGE: { width: cm, height: cm, data: "base64", extension: ".png" }; HTML: text without scripts and outside files',
      remedy: 'Correct the command, or insert the picture or link in Word itself.',
    },
  },
  'word.name-unknown': {
    zh: {
      what: '模板用到了“{name}”，但数据中没有这一项，印成了空白。',
      remedy: '请检查字段名的拼写；可用 template check 核对模板。',
    },
    en: {
      what: 'The template asks for “{name}”, which the data has not; it was printed blank.',
      remedy: 'Check the name; the template check command compares a template with its form.',
    },
  },
  'word.not-a-list': {
    zh: {
      what: '模板命令“{command}”要重复的不是名册。',
      remedy: '请在 IN 后面写名册的名称。',
    },
    en: {
      what: 'The template command “{command}” repeats over something that is no list.',
      remedy: 'Write the name of a list after IN.',
    },
  },
  'word.control-characters': {
    zh: {
      what: '文字中有看不见的控制字符，文档无法保存这些字符，已略去。',
      remedy: '请在表中重新输入这一格的文字（多半是从别处粘贴带来的）。',
    },
    en: {
      what: 'The text has invisible control characters, which a document cannot hold; they were left out.',
      remedy: 'Type the text of this entry anew (they mostly come along with a paste).',
    },
  },
  'word.field-unknown': {
    zh: {
      what: '模板中的“{command}”用到了“{name}”，表单没有这个字段。{suggestion}',
      remedy: '请改成表单说明页所列的字段名。',
    },
    en: {
      what: '“{command}” in the template asks for “{name}”, which is no field of the form. {suggestion}',
      remedy: 'Use a field name of the form’s reference page.',
    },
  },
  'word.field-not-printed': {
    zh: {
      what: '模板没有印出必填的“{label}”（{name}）。',
      remedy: '请在模板中加上 {command}，或确认本单位的表不需要这一项。',
    },
    en: {
      what: 'The template does not print the required entry “{label}” ({name}).',
      remedy: 'Add {command} to the template, or make sure that your form does without it.',
    },
  },
});
