import { defineMessages } from './message.js';

/** Messages of engine/ooxml: about the container of workbooks and documents. */
export const ooxmlMessages = defineMessages({
  'package.empty': {
    zh: { what: '文件是空的（0 字节）。', remedy: '请重新保存或重新发送一份。' },
    en: { what: 'The file is empty (0 bytes).', remedy: 'Save or send it again.' },
  },
  'package.not-office-open': {
    zh: {
      what: '这不是 Excel 工作簿或 Word 文档。',
      allowed: '.xlsx 工作簿或 .docx 文档',
      remedy: '请选择由本软件生成的文件；网页、PDF、CSV 改了扩展名也不能用。',
    },
    en: {
      what: 'This is not an Excel workbook or a Word document.',
      allowed: 'an .xlsx workbook or a .docx document',
      remedy: 'Choose a file made by this program; renaming a web page, PDF or CSV does not help.',
    },
  },
  'package.old-workbook': {
    zh: {
      what: '这是旧格式的 Excel 工作簿（.xls）。',
      allowed: '.xlsx 格式',
      remedy: '请在 Excel 或 WPS 中打开，选“另存为”，类型选“Excel 工作簿（*.xlsx）”。',
    },
    en: {
      what: 'This is a workbook in the old Excel format (.xls).',
      allowed: 'the .xlsx format',
      remedy: 'Open it in Excel or WPS and save it as “Excel workbook (*.xlsx)”.',
    },
  },
  'package.wps-workbook': {
    zh: {
      what: '这是 WPS 表格的专用格式（.et）。',
      allowed: '.xlsx 格式',
      remedy: '请在 WPS 中打开，选“另存为”，类型选“Microsoft Excel 文件（*.xlsx）”。',
    },
    en: {
      what: 'This is a workbook in the WPS format (.et).',
      allowed: 'the .xlsx format',
      remedy: 'Open it in WPS and save it as “Microsoft Excel file (*.xlsx)”.',
    },
  },
  'package.old-document': {
    zh: {
      what: '这是旧格式的 Word 文档（.doc）。',
      allowed: '.docx 格式',
      remedy: '请在 Word 或 WPS 中打开，另存为 .docx。',
    },
    en: {
      what: 'This is a document in the old Word format (.doc).',
      allowed: 'the .docx format',
      remedy: 'Open it in Word or WPS and save it as .docx.',
    },
  },
  'package.wps-document': {
    zh: {
      what: '这是 WPS 文字的专用格式（.wps）。',
      allowed: '.docx 格式',
      remedy: '请在 WPS 中打开，选“另存为”，类型选“Microsoft Word 文件（*.docx）”。',
    },
    en: {
      what: 'This is a document in the WPS format (.wps).',
      allowed: 'the .docx format',
      remedy: 'Open it in WPS and save it as “Microsoft Word file (*.docx)”.',
    },
  },
  'package.rights-managed': {
    zh: {
      what: '文件设了权限管理（IRM），只有指定的账号能打开。',
      remedy: '请发送人在“文件—信息—保护工作簿—限制访问”中选“无限制访问”，另存为 .xlsx 后再发。',
    },
    en: {
      what: 'The file is under rights management (IRM); only certain accounts can open it.',
      remedy: 'Ask its sender to lift the restriction under File – Info and to save it as .xlsx.',
    },
  },
  'package.secured': {
    zh: {
      what: '文件被单位的安全（加密）软件加了密，只能在装有该软件的电脑上打开。',
      remedy: '请在本单位电脑上用该软件“解密”或走“外发”审批，再用 Excel 或 WPS 另存为 .xlsx。',
    },
    en: {
      what: 'The file was encrypted by office security software and opens only on machines that run it.',
      remedy: 'Decrypt it there with that software, then save it as .xlsx in Excel or WPS.',
    },
  },
  'package.archive': {
    zh: {
      what: '这是压缩包（RAR 或 7z），不是工作簿。',
      allowed: '.xlsx 工作簿或 .docx 文档',
      remedy: '请先解压，再选里面的 .xlsx 文件。',
    },
    en: {
      what: 'This is an archive (RAR or 7z), not a workbook.',
      allowed: 'an .xlsx workbook or a .docx document',
      remedy: 'Unpack it first and choose the .xlsx file inside.',
    },
  },
  'package.lock': {
    zh: {
      what: '这是 Office 在文件打开时留下的锁定文件（~$），不是工作簿，里面没有内容。',
      allowed: '.xlsx 工作簿或 .docx 文档',
      remedy: '请选名称不以 ~$ 开头的那个文件；是别人发来的，请对方关闭文件后重新发。',
    },
    en: {
      what: 'This is a lock file (~$) that Office lays beside a file that is open; it holds no workbook.',
      allowed: 'an .xlsx workbook or a .docx document',
      remedy: 'Choose the file whose name does not begin with ~$; if it was sent to you, ask for it again.',
    },
  },
  'package.zeros': {
    zh: {
      what: '文件的内容全是零：没有下载完整，或存储时丢失了。',
      remedy: '请重新下载，或向发送人重新要一份；网盘里的文件请先“下载到本地”。',
    },
    en: {
      what: 'The file holds nothing but zeros: it was not downloaded completely, or the disk lost it.',
      remedy: 'Download it again, or ask for it anew.',
    },
  },
  'package.unknown': {
    zh: {
      what: '认不出这是什么文件：可能被单位的安全（加密）软件加了密，也可能已经损坏。',
      allowed: '.xlsx 工作簿或 .docx 文档',
      remedy:
        '先用 Excel 或 WPS 打开试试：只有本单位电脑能打开的，请用加密软件解密后另存为 .xlsx；哪里都打不开的，请重新要一份。',
    },
    en: {
      what: 'This is no known kind of file: encrypted by office security software, or damaged.',
      allowed: 'an .xlsx workbook or a .docx document',
      remedy:
        'Try to open it in Excel or WPS: if only your office can, decrypt it and save it as .xlsx; if nobody can, ask for it again.',
    },
  },
  'package.password': {
    zh: {
      what: '文件设了打开密码，无法读取。',
      remedy: '请用密码打开，在“文件—信息—保护工作簿—用密码进行加密”中删去密码，保存后再试。',
    },
    en: {
      what: 'The file is protected by a password and cannot be read.',
      remedy: 'Open it with the password, remove the password under File – Info, save, and try again.',
    },
  },
  'package.damaged': {
    zh: {
      what: '文件已损坏或没有传完整。',
      remedy: '请向发送人重新要一份；或在 Excel、WPS 中打开修复后另存为 .xlsx。',
    },
    en: {
      what: 'The file is damaged or incomplete ({reason}).',
      remedy: 'Ask for it again, or repair it in Excel or WPS and save it anew.',
    },
  },
  'package.part-missing': {
    zh: {
      what: '文件不完整，缺少“{part}”部分。',
      remedy: '请向发送人重新要一份；或在 Excel、WPS 中打开后另存为 .xlsx。',
    },
    en: {
      what: 'The file is incomplete: its part “{part}” is missing.',
      remedy: 'Ask for it again, or open it in Excel or WPS and save it anew.',
    },
  },
  'package.too-large': {
    zh: {
      what: '文件太大。',
      allowed: '不超过 {limit} MB',
      remedy: '请删去插入的图片、多余的工作表后再保存。',
    },
    en: {
      what: 'The file is too large.',
      allowed: 'at most {limit} MB',
      remedy: 'Remove pictures and superfluous sheets, then save again.',
    },
  },
  'package.too-large-inside': {
    zh: {
      what: '文件解压后太大，为安全起见没有打开。',
      allowed: '解压后不超过 {limit} MB',
      remedy: '请删去多余的行、列、工作表后另存一份再试。',
    },
    en: {
      what: 'The file unpacks to too much data and was not opened.',
      allowed: 'at most {limit} MB unpacked',
      remedy: 'Delete superfluous rows, columns and sheets, save, and try again.',
    },
  },
  'package.bomb': {
    zh: {
      what: '文件的压缩比异常（“{part}”为 {ratio} 倍），可能是恶意文件，没有打开。',
      remedy: '请不要使用这个文件，向发送人核实。',
    },
    en: {
      what: 'The file is compressed abnormally (“{part}”: {ratio} times) and may be malicious; it was not opened.',
      remedy: 'Do not use this file; ask its sender.',
    },
  },
  'package.too-many-parts': {
    zh: {
      what: '文件内部的部件太多，没有打开。',
      allowed: '不超过 {limit} 个',
      remedy: '请删去插入的图片和多余的工作表后再保存。',
    },
    en: {
      what: 'The file has too many parts inside and was not opened.',
      allowed: 'at most {limit}',
      remedy: 'Remove pictures and superfluous sheets, then save again.',
    },
  },
  'package.unsafe-name': {
    zh: {
      what: '文件内部有不安全或重复的部件名（{part}），没有打开。',
      remedy: '请不要使用这个文件，向发送人重新要一份。',
    },
    en: {
      what: 'The file has an unsafe or repeated part name inside ({part}) and was not opened.',
      remedy: 'Do not use this file; ask its sender for another.',
    },
  },
  'package.document-type': {
    zh: {
      what: '文件内部（{part}）含有不允许的 XML 实体定义，可能是恶意文件，没有读取。',
      remedy: '请不要使用这个文件，向发送人核实。',
    },
    en: {
      what: 'The file ({part}) has an XML document type, which is not allowed; it may be malicious and was not read.',
      remedy: 'Do not use this file; ask its sender.',
    },
  },
  'package.over-inflated': {
    zh: {
      what: '文件解压后的数据太多，为安全起见没有读完。',
      allowed: '一共不超过 {limit} MB',
      remedy: '请删去多余的行、列、工作表和图片后另存一份再试；来历不明的文件请不要使用。',
    },
    en: {
      what: 'The file unpacks to too much data; it was not read to its end.',
      allowed: 'at most {limit} MB in all',
      remedy:
        'Delete superfluous rows, columns, sheets and pictures, save and try again; do not use a file of unknown origin.',
    },
  },
  'package.over-elements': {
    zh: {
      what: '文件内部的标记太多（行、格、段落等），没有读完。',
      allowed: '不超过 {limit} 个',
      remedy: '请删去多余的行、列、工作表和图片后另存一份再试；来历不明的文件请不要使用。',
    },
    en: {
      what: 'The file has too much markup inside (rows, cells, paragraphs …); it was not read to its end.',
      allowed: 'at most {limit} elements',
      remedy:
        'Delete superfluous rows, columns, sheets and pictures, save and try again; do not use a file of unknown origin.',
    },
  },
  'package.over-depth': {
    zh: {
      what: '文件内部一层套一层，套得太深，没有读取。',
      allowed: '不超过 {limit} 层',
      remedy: '请在 Office 或 WPS 中打开后另存一份再试；来历不明的文件请不要使用。',
    },
    en: {
      what: 'The file nests too deeply inside and was not read.',
      allowed: 'at most {limit} levels',
      remedy: 'Open it in Office or WPS, save it anew and try again; do not use a file of unknown origin.',
    },
  },
  'package.over-sheets': {
    zh: {
      what: '工作表太多，没有读取。',
      allowed: '不超过 {limit} 张',
      remedy: '请删去多余的工作表后再保存。',
    },
    en: {
      what: 'The workbook has too many sheets and was not read.',
      allowed: 'at most {limit}',
      remedy: 'Delete superfluous sheets and save again.',
    },
  },
  'package.over-cells': {
    zh: {
      what: '填了内容的单元格太多，没有读完。',
      allowed: '不超过 {limit} 个',
      remedy: '请删去与本表无关的内容后再保存；名单太长的请分成几份。',
    },
    en: {
      what: 'The workbook has too many filled cells; it was not read to its end.',
      allowed: 'at most {limit}',
      remedy: 'Delete what does not belong here and save again; split a list that is too long.',
    },
  },
  'package.over-characters': {
    zh: {
      what: '单元格里的文字太多，没有读完。',
      allowed: '一共不超过 {limit} 字',
      remedy: '请删去与本表无关的内容后再保存。',
    },
    en: {
      what: 'The cells hold too much text; the workbook was not read to its end.',
      allowed: 'at most {limit} characters in all',
      remedy: 'Delete what does not belong here and save again.',
    },
  },
  'package.over-names': {
    zh: {
      what: '工作簿里定义的名称太多，没有读取。',
      allowed: '不超过 {limit} 个',
      remedy: '请在 Excel 的“公式—名称管理器”中删去多余的名称后再保存。',
    },
    en: {
      what: 'The workbook defines too many names and was not read.',
      allowed: 'at most {limit}',
      remedy: 'Delete superfluous names in Excel under Formulas – Name Manager and save again.',
    },
  },
  'package.over-ranges': {
    zh: {
      what: '工作簿里合并的、设了输入检查的区域太多，没有读完。',
      allowed: '不超过 {limit} 处',
      remedy: '请把内容复制到一份空白的工作簿（只粘贴值）再试。',
    },
    en: {
      what: 'The workbook has too many merged or validated ranges; it was not read to its end.',
      allowed: 'at most {limit}',
      remedy: 'Copy the contents (values only) into a blank workbook and try again.',
    },
  },
  'package.over-spans': {
    zh: {
      what: '表格里的单元格跨得太宽，没有读取。',
      allowed: '一共不超过 {limit} 格',
      remedy: '请在 Word 或 WPS 中重新画这个表格；来历不明的文件请不要使用。',
    },
    en: {
      what: 'The cells of a table span too much; the document was not read.',
      allowed: 'at most {limit} in all',
      remedy: 'Draw the table anew in Word or WPS; do not use a file of unknown origin.',
    },
  },
  'package.over-drawings': {
    zh: {
      what: '文档里的图形、文本框、图片和注释太多，没有读取。',
      allowed: '一共不超过 {limit} 个',
      remedy: '请在 Word 或 WPS 中删去多余的图形，或把多个图形合成一张图片；来历不明的文件请不要使用。',
    },
    en: {
      what: 'The document has too many shapes, text boxes, pictures and notes; it was not read.',
      allowed: 'at most {limit} in all',
      remedy:
        'Delete what is not needed or join shapes into one picture; do not use a file of unknown origin.',
    },
  },
  'package.over-sections': {
    zh: {
      what: '文档分的节太多，没有读取。',
      allowed: '一共不超过 {limit} 节',
      remedy: '请在 Word 或 WPS 中删去多余的分节符，或分成几份文件。',
    },
    en: {
      what: 'The document has too many sections and was not read.',
      allowed: 'at most {limit} in all',
      remedy: 'Delete section breaks that are not needed, or divide the document into several files.',
    },
  },
  'package.over-pixels': {
    zh: {
      what: '图片太大，没有读取。',
      allowed: '所有图片一共不超过 {limit} 像素',
      remedy: '请在 Word 中“压缩图片”后再保存。',
    },
    en: {
      what: 'The pictures are too large and were not read.',
      allowed: 'at most {limit} pixels in all',
      remedy: 'Compress the pictures in Word and save again.',
    },
  },
  'package.undecodable': {
    zh: {
      what: '文件内部（{part}）的文字无法识别：不是所声明的编码（{encoding}），读下去会丢字，没有读取。',
      remedy: '请用 Excel、Word 或 WPS 打开（允许修复），核对文字后另存一份；或向发送人重新要一份。',
    },
    en: {
      what: 'The text inside the file ({part}) is not in the encoding that it states ({encoding}); words would be lost, so it was not read.',
      remedy:
        'Open it in Excel, Word or WPS (let it repair the file), check the words and save it anew; or ask for it again.',
    },
  },
});
