import { defineMessages, type Message } from './message.js';

/** Something in a document that has no equivalent on our paper. */
const unsupported = (zh: string, en: string, zhRemedy?: string, enRemedy?: string): Message => ({
  zh: {
    what: `文档中有无法打印的内容：${zh}（第 {paragraph} 段附近：“{near}”）。`,
    remedy: `${zhRemedy ?? '请在 Word 中删去或改用文字、表格、嵌入式图片'}；也可改用 LibreOffice 输出（--pdf-engine libreoffice）。`,
  },
  en: {
    what: `The document holds what cannot be printed: ${en} (near paragraph {paragraph}: "{near}").`,
    remedy: `${enRemedy ?? 'Remove it in Word, or use text, a table or an inline picture instead'}; or print with LibreOffice (--pdf-engine libreoffice).`,
  },
});

/** Messages of engine/pdf. */
export const pdfMessages = defineMessages({
  'pdf.not-a-document': {
    zh: {
      what: '这不是 Word 文档。',
      allowed: '只接受 .docx 文件。',
      remedy: '请用 Word 或 WPS 打开，另存为“Word 文档（*.docx）”后再试。',
    },
    en: {
      what: 'This is not a Word document.',
      allowed: 'Only .docx files are read.',
      remedy: 'Open it in Word or WPS, save it as a Word document (*.docx), and try again.',
    },
  },
  'pdf.figure-impossible': {
    zh: {
      what: '文档里写着不可能的数（{part}：{name} = {found}）。',
      remedy: '请在 Word 或 WPS 中打开，检查页面、表格、间距的设置后另存一份；来历不明的文件请不要使用。',
    },
    en: {
      what: 'The document holds an impossible figure ({part}: {name} = {found}).',
      remedy:
        'Open it in Word or WPS, check its page, tables and spacing and save it anew; do not use a file of unknown origin.',
    },
  },
  'pdf.no-room': {
    zh: {
      what: '页边距太大，页面上没有写字的地方（宽 {width} 磅，高 {height} 磅；第 {paragraph} 段附近：“{near}”）。',
      allowed: '宽和高都不少于 {least} 磅',
      remedy: '请在 Word 的“页面设置”中改小页边距或改大纸张。',
    },
    en: {
      what: 'The margins leave no room for text ({width} × {height} pt; near paragraph {paragraph}: "{near}").',
      allowed: 'at least {least} pt in both directions',
      remedy: 'Make the margins smaller or the paper larger in Word.',
    },
  },
  'pdf.too-many-pages': {
    zh: {
      what: '这份文档约有 {pages} 页，太多，没有排版。',
      allowed: '一份文档不超过 {limit} 页',
      remedy: '请分成几份文件再打印；页数没有这么多的，请在 Word 或 WPS 中检查分页符、字号、段落间距和行高。',
    },
    en: {
      what: 'The document has about {pages} pages; it was not typeset.',
      allowed: 'at most {limit} pages in one document',
      remedy:
        'Divide it into several files; where it is not meant to be so long, check page breaks, type sizes, spacing and row heights in Word or WPS.',
    },
  },
  'pdf.picture-damaged': unsupported(
    '损坏的图片（{part}）',
    'a damaged picture ({part})',
    '请删去这张图片，重新插入一张能打开的',
    'Delete the picture and insert one that opens',
  ),
  'pdf.construct': unsupported('“{construct}”元素', 'the element "{construct}"'),
  'pdf.text-box': unsupported(
    '文字接着另一个文本框排的文本框',
    'a text box that goes on from another one',
    '请断开文本框的链接，把文字分别写进去',
    'Break the link between the boxes and write the text into each',
  ),
  'pdf.shape': unsupported(
    '画不出的自选图形（艺术字、图案填充、算出轮廓的形状等）',
    'a drawn shape of a kind that is not known',
  ),
  'pdf.tables-within-tables': unsupported(
    '一层套一层、超过 {limit} 层的表格',
    'tables within tables, more than {limit} of them',
    '请把里层的表格移到外面',
    'Move the inner tables out',
  ),
  'pdf.chart': unsupported(
    '图表',
    'a chart',
    '请把图表另存为图片后以嵌入方式插入',
    'Save the chart as a picture and insert it inline',
  ),
  'pdf.diagram': unsupported(
    'SmartArt 图形',
    'a SmartArt diagram',
    '请把它另存为图片后以嵌入方式插入',
    'Save it as a picture and insert it inline',
  ),
  'pdf.cropped-picture': unsupported(
    '裁剪过的图片',
    'a cropped picture',
    '请在 Word 中“压缩图片”并删除裁剪区域',
    'Compress the picture in Word and delete its cropped areas',
  ),
  'pdf.picture-format': unsupported(
    '“{format}”格式的图片',
    'a picture in the format "{format}"',
    '请换成 PNG 或 JPG 图片',
    'Use a PNG or JPG picture',
  ),
  'pdf.picture-missing': unsupported(
    '找不到文件的图片',
    'a picture whose file is missing',
    '请重新插入这张图片',
    'Insert the picture again',
  ),
  'pdf.footnote': unsupported(
    '找不到内容的脚注或尾注',
    'a footnote or endnote whose text is missing',
    '请删去这个注释的标记，重新插入注释',
    'Delete the mark of the note and insert the note again',
  ),
  'pdf.equation': unsupported('公式', 'an equation', '请改用文字或图片', 'Use text or a picture instead'),
  'pdf.ruby': unsupported(
    '拼音指南（注音）',
    'phonetic guides (ruby)',
    '请去掉注音',
    'Remove the phonetic guide',
  ),
  'pdf.embedded-object': unsupported('嵌入的对象', 'an embedded object'),
  'pdf.columns': unsupported(
    '宽度不等的分栏',
    'text columns of different widths',
    '请在“分栏”中选“栏宽相等”',
    'Choose columns of equal width',
  ),
  'pdf.vertical-page': unsupported(
    '整页竖排',
    'vertical text on whole pages',
    '请把文字方向改为横排',
    'Set the text direction to horizontal',
  ),
  'pdf.symbol': unsupported(
    '字体“{face}”的符号 {code}',
    'symbol {code} of the face "{face}"',
    '请换成普通字符',
    'Use an ordinary character',
  ),
  'pdf.placed-in-text': {
    zh: {
      what: '按页面位置摆放、文字环绕的图片或图形，印在它所在段落的位置。',
      remedy: '如位置不对，请在 Word 中把它的位置改为相对于“段落”，或改为“嵌入型”。',
    },
    en: {
      what: 'A picture or shape that text flows around, placed by the page, is printed at its paragraph.',
      remedy: 'If that is wrong, place it relative to its paragraph in Word, or set it in line.',
    },
  },
  'pdf.floating-table': {
    zh: {
      what: '浮动的表格按普通表格印在原处（第 {paragraph} 段附近）。',
      remedy: '如位置不对，请在 Word 的表格属性中把“文字环绕”改为“无”。',
    },
    en: {
      what: 'A floating table is printed in its place in the text (near paragraph {paragraph}).',
      remedy: 'If that is wrong, set its text wrapping to "none" in Word.',
    },
  },
  'pdf.table-in-vertical-cell': {
    zh: {
      what: '竖排单元格里有文字以外的内容（表格、图形、页码等），整个单元格按横排印出。',
      remedy: '请核对印出的样子；要竖排，请只留文字。',
    },
    en: {
      what: 'A vertical cell holds more than text (a table, drawing or page number) and is printed horizontally.',
      remedy: 'Check the print; leave only text in the cell to have it vertical.',
    },
  },
  'pdf.header-not-repeated': {
    zh: {
      what: '标题行中有单元格向下合并到标题行之外，标题行不会在续页重复。',
      remedy: '请让合并单元格止于标题行之内，或把更多行设为标题行。',
    },
    en: {
      what: 'A merged cell reaches below the header rows, which therefore do not repeat.',
      remedy: 'End the merge inside the header rows, or mark more rows as headers.',
    },
  },
  'pdf.italic-upright': {
    zh: { what: '字体“{face}”没有斜体，按正体印出。', remedy: '无需处理；如须斜体，请改用加粗或下划线。' },
    en: {
      what: 'The face "{face}" has no italic and is printed upright.',
      remedy: 'Nothing to do; use bold or underline if emphasis is needed.',
    },
  },
  'pdf.character-missing': {
    zh: {
      what: '现有字体都没有“{character}”（{code}）这个字，PDF 中会显示为空框：“{text}”。',
      remedy: '请用 Word 打开并打印 DOCX 文件；用命令行时也可以加 --fonts 指定含该字的字体文件夹。',
    },
    en: {
      what: 'No font at hand has "{character}" ({code}); the PDF shows an empty box: "{text}".',
      remedy:
        'Print the DOCX file from Word; on the command line a folder with a font that has it may be given (--fonts).',
    },
  },
  'pdf.font-substituted': {
    zh: {
      what: 'PDF 中代替使用的字体：{fonts}。Word 文件的字体不变。',
      remedy: '无需处理；如须用原字体，请加 --fonts system 或 --fonts 字体文件夹。',
    },
    en: {
      what: 'Faces that stand in for others in the PDF: {fonts}. The Word document names its own as ever.',
      remedy: 'Nothing to do; for the face itself give --fonts system or --fonts with a folder of fonts.',
    },
  },
  'pdf.font-not-installed': {
    zh: {
      what: '这台电脑没有的字体，PDF 中这样代替：{fonts}。Word 文件的字体不变。',
      remedy: '无需处理；如须用原字体，请先在这台电脑上安装，再生成一次。',
    },
    en: {
      what: 'Faces that this machine lacks, and what stands in for them in the PDF: {fonts}. The Word document names its own as ever.',
      remedy: 'Nothing to do; for the face itself install it on this machine and render again.',
    },
  },
  'pdf.fonts-missing': {
    zh: {
      what: '在“{fonts}”中没有找到字体。',
      allowed: '文件夹内应有 .ttf、.otf、.ttc 或 .woff 文件。',
      remedy: '请检查文件夹，或用 --fonts bundled 使用随程序安装的字体。',
    },
    en: {
      what: 'No fonts were found in "{fonts}".',
      allowed: 'The folder holds .ttf, .otf, .ttc or .woff files.',
      remedy: 'Check the folder, or use the fonts installed with the program (--fonts bundled).',
    },
  },
  'pdf.system-fonts-missing': {
    zh: {
      what: '这台电脑上没有找到字体，PDF 改用随程序安装的字体。',
      remedy: '无需处理；Word 文件不受影响。',
    },
    en: {
      what: 'This machine has no fonts; the PDF is printed with those installed with the program.',
      remedy: 'Nothing to do; the Word document is as ever.',
    },
  },
  'pdf.font-unreadable': {
    zh: { what: '字体文件“{font}”未能读取，已跳过。', remedy: '请换一份完好的字体文件。' },
    en: {
      what: 'The font file "{font}" cannot be read and was skipped.',
      remedy: 'Use an undamaged copy of the font.',
    },
  },
  'pdf.no-archive': {
    zh: {
      what: '{typesetter} 不能生成 PDF/A 存档格式。',
      remedy: '请在装有本机排版程序的电脑上生成，或去掉存档选项。',
    },
    en: {
      what: '{typesetter} cannot write PDF/A.',
      remedy: 'Use a machine with the native typesetter, or leave the archive option out.',
    },
  },
  'pdf.typesetter-missing': {
    zh: {
      what: '没有可用的排版程序。',
      remedy: '请重新安装，Windows 压缩包请重新完整解压；用命令行时可以改用 --pdf-engine libreoffice。',
    },
    en: {
      what: 'No typesetter is installed.',
      remedy:
        'Install again, or unpack the whole zip again; on the command line --pdf-engine libreoffice may do.',
    },
  },
  'pdf.vector-picture': {
    zh: {
      what: '文档里有排版程序画不出的矢量图（SVG）。',
      remedy: '请把它另存为 PNG 图片后重新插入；也可改用 LibreOffice 输出（--pdf-engine libreoffice）。',
    },
    en: {
      what: 'The document has a picture of vectors (SVG) that the typesetter cannot draw.',
      remedy: 'Save it as PNG and insert it again; or print with LibreOffice (--pdf-engine libreoffice).',
    },
  },
  'pdf.typesetting-failed': {
    zh: {
      what: '排版失败：{reason}',
      remedy: '请把这份文档发给维护者；用命令行时可以改用 --pdf-engine libreoffice。',
    },
    en: {
      what: 'Typesetting failed: {reason}',
      remedy: 'Send the document to the maintainers; on the command line --pdf-engine libreoffice may do.',
    },
  },
  'pdf.worker-failed': {
    zh: {
      what: '排版程序在生成这份 PDF 时意外退出（{reason}），没有写出文件。',
      remedy:
        '请检查模板里的图片和表格（可逐个删去再试），用命令行时也可以改用 --pdf-engine libreoffice，或用 --docx 只要 Word 文件。',
    },
    en: {
      what: 'The typesetter ended unexpectedly while making this PDF ({reason}); nothing was written.',
      remedy:
        'Check the pictures and tables of the template (delete one after the other and try again), on the command line --pdf-engine libreoffice may do, or --docx for Word files alone.',
    },
  },
  'pdf.libreoffice-missing': {
    zh: {
      what: '这台电脑上没有找到 LibreOffice。',
      remedy: '请安装 LibreOffice，或去掉 --pdf-engine libreoffice。',
    },
    en: {
      what: 'LibreOffice was not found on this machine.',
      remedy: 'Install LibreOffice, or leave out --pdf-engine libreoffice.',
    },
  },
  'pdf.libreoffice-timeout': {
    zh: {
      what: 'LibreOffice 在 {seconds} 秒内没有完成转换，已停止。',
      remedy: '请关闭其他 LibreOffice 窗口后重试，或去掉 --pdf-engine libreoffice。',
    },
    en: {
      what: 'LibreOffice did not finish within {seconds} seconds and was stopped.',
      remedy: 'Close other LibreOffice windows and try again, or leave out --pdf-engine libreoffice.',
    },
  },
  'pdf.libreoffice-failed': {
    zh: { what: 'LibreOffice 没有生成 PDF：{reason}', remedy: '请检查文档能否在 LibreOffice 中打开。' },
    en: {
      what: 'LibreOffice made no PDF: {reason}',
      remedy: 'Check that the document opens in LibreOffice.',
    },
  },
});
