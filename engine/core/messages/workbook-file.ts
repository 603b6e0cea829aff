import { defineMessages } from './message.js';

/** What file it is, and of which kit and layout. */
export const workbookFileMessages = defineMessages({
  'workbook.not-a-workbook': {
    zh: {
      what: '这不是 Excel 工作簿。',
      allowed: '由本软件生成的 .xlsx 工作簿',
      remedy: '请检查是否选错了文件（例如选了 Word 文档）。',
    },
    en: {
      what: 'This is not an Excel workbook.',
      allowed: 'an .xlsx workbook made by this program',
      remedy: 'Check whether you chose the wrong file, a Word document for one.',
    },
  },
  'workbook.binary': {
    zh: {
      what: '这是二进制格式的工作簿（.xlsb）。',
      allowed: '.xlsx 格式',
      remedy: '请在 Excel 中打开，另存为“Excel 工作簿（*.xlsx）”。',
    },
    en: {
      what: 'This is a workbook in the binary format (.xlsb).',
      allowed: 'the .xlsx format',
      remedy: 'Open it in Excel and save it as “Excel workbook (*.xlsx)”.',
    },
  },
  'workbook.opendocument': {
    zh: {
      what: '这是 LibreOffice 等软件的表格（.ods）。',
      allowed: '.xlsx 格式',
      remedy: '请打开后选“另存为”，类型选“Excel 2007-365（*.xlsx）”。',
    },
    en: {
      what: 'This is an OpenDocument spreadsheet (.ods).',
      allowed: 'the .xlsx format',
      remedy: 'Open it and save it as “Excel 2007-365 (*.xlsx)”.',
    },
  },
  'workbook.archive': {
    zh: {
      what: '这是压缩包（zip），不是工作簿。',
      allowed: '由本软件生成的 .xlsx 工作簿',
      remedy: '请先解压，再选里面的 .xlsx 文件。',
    },
    en: {
      what: 'This is a zip archive, not a workbook.',
      allowed: 'an .xlsx workbook made by this program',
      remedy: 'Unpack it first and choose the .xlsx file inside.',
    },
  },
  'workbook.marked-final': {
    zh: {
      what: '工作簿标记为“最终版本”，内容已正常读取。',
      remedy: '要继续填写，打开后点黄色条上的“仍然编辑”。',
    },
    en: {
      what: 'The workbook is marked as final; it was read all the same.',
      remedy: 'To go on filling it in, click “Edit Anyway” on the yellow bar.',
    },
  },
  'workbook.not-ours': {
    zh: {
      what: '这个工作簿不是由本软件生成的，没有可识别的表格。',
      allowed: '由“新建”生成的套表工作簿',
      remedy: '请先新建一份空白套表，再把内容填进去（名单类内容可用“导入”）。',
    },
    en: {
      what: 'This workbook was not made by this program; it has no form that could be recognised.',
      allowed: 'a kit’s workbook made with “new”',
      remedy: 'Make a blank workbook first and fill it in (lists can be imported).',
    },
  },
  'workbook.unknown-kit': {
    zh: {
      what: '这个工作簿属于套表“{kit}”，本软件没有这套表。',
      remedy: '请更新本软件，或核对文件是否选错。',
    },
    en: {
      what: 'This workbook belongs to the kit “{kit}”, which this program does not have.',
      remedy: 'Update the program, or check whether you chose the wrong file.',
    },
  },
  'workbook.other-kit': {
    zh: {
      what: '这是另一套表的工作簿：{kit}。',
      allowed: '{wanted}',
      remedy: '请选择正确的工作簿。',
    },
    en: {
      what: 'This is the workbook of another kit: {kit}.',
      allowed: '{wanted}',
      remedy: 'Choose the right workbook.',
    },
  },
  'workbook.newer-layout': {
    zh: {
      what: '这个工作簿由更新版本的软件生成（版式 {version}）。',
      allowed: '版式不高于 {current}',
      remedy: '请更新本软件后再打开。',
    },
    en: {
      what: 'This workbook was made by a newer program (layout {version}).',
      allowed: 'layout {current} or older',
      remedy: 'Update the program and open it again.',
    },
  },
  'workbook.older-layout': {
    zh: {
      what: '这个工作簿是旧版式（版式 {version}，现为 {current}），内容已正常读取。',
      remedy: '可以继续使用；要换成新版式，请用“升级”。',
    },
    en: {
      what: 'This workbook has an older layout ({version}, now {current}); it was read all the same.',
      remedy: 'Keep using it, or move it to the new layout with “upgrade”.',
    },
  },
  'workbook.identity-lost': {
    zh: {
      what: '工作簿里的隐藏标识表被删除或改动，按“{kit}”的现行版式读取。',
      remedy: '请核对读出的内容；建议用“升级”另存一份完整的工作簿。',
    },
    en: {
      what: 'The hidden identity sheet was deleted or changed; the workbook was read as “{kit}” in today’s layout.',
      remedy: 'Check what was read; save a complete workbook with “upgrade”.',
    },
  },
  'workbook.map-impossible': {
    zh: {
      what: '工作簿里的隐藏标识表（_办表）写着不可能的内容（{found}），可能被改动过，没有读取。',
      remedy: '请用“新建”重新生成这套表，把填写的内容粘贴过去（只粘贴值）；或向发送人核实文件的来历。',
    },
    en: {
      what: 'The hidden identity sheet (_办表) says what is impossible ({found}); it may have been tampered with, and the workbook was not read.',
      remedy:
        'Make the kit anew with “new” and paste the entries into it (values only); or ask its sender where the file is from.',
    },
  },
  'workbook.too-sparse': {
    zh: {
      what: '这张工作表的内容散得太开，没有读取。',
      allowed: '从第一格到最后一格不超过 {limit} 格',
      remedy: '请把名单复制到一张空白工作表的左上角（只粘贴值）再试。',
    },
    en: {
      what: 'The cells of this sheet lie too far apart; it was not read.',
      allowed: 'at most {limit} cells from the first to the last',
      remedy: 'Copy the list (values only) to the upper left of a blank sheet and try again.',
    },
  },
});
