import { defineMessages } from './message.js';

/** Messages of engine/bureau: many workbooks in one run, and what they say against each other. */
export const bureauMessages = defineMessages({
  'batch.no-workbooks': {
    zh: {
      what: '文件夹里没有工作簿。',
      allowed: '.xlsx（.xls、.et 等会列出，提示另存为 .xlsx）',
      remedy: '请检查文件夹是否选对。',
    },
    en: {
      what: 'The folder holds no workbooks.',
      allowed: '.xlsx (.xls, .et and the like are listed with advice how to save them)',
      remedy: 'Check that it is the right folder.',
    },
  },
  'batch.earlier-results': {
    zh: { what: '以前运行的结果文件夹，没有读取。', remedy: '' },
    en: { what: 'Results of an earlier run; not read.', remedy: '' },
  },
  'batch.hidden-folder': {
    zh: { what: '隐藏文件夹，没有读取。', remedy: '' },
    en: { what: 'A hidden folder; not read.', remedy: '' },
  },
  'batch.hidden-file': {
    zh: { what: '隐藏文件，没有读取。', remedy: '' },
    en: { what: 'A hidden file; not read.', remedy: '' },
  },
  'batch.lock-file': {
    zh: { what: '打开文件时留下的锁定文件（~$），里面没有内容。', remedy: '' },
    en: { what: 'A lock file (~$) of an open workbook; it holds nothing.', remedy: '' },
  },
  'batch.link': {
    zh: { what: '快捷方式或链接，没有读取。', remedy: '请把文件本身放进文件夹。' },
    en: { what: 'A link; not read.', remedy: 'Put the file itself into the folder.' },
  },
  'batch.not-a-file': {
    zh: { what: '读不了的特殊文件，没有读取。', remedy: '请看文件是否还在、有没有权限。' },
    en: {
      what: 'A special or inaccessible file; not read.',
      remedy: 'See whether it is there and may be read.',
    },
  },
  'batch.package-index': {
    zh: { what: '报送材料的目录，不是套表。', remedy: '' },
    en: { what: 'The index of a package, not a kit.', remedy: '' },
  },
  'batch.word-document': {
    zh: { what: 'Word 文件，不是工作簿，没有读取。', remedy: '报送的表格请用办表的 .xlsx 套表填写。' },
    en: { what: 'A Word document, not a workbook; not read.', remedy: 'Ask for the filled .xlsx kit.' },
  },
  'batch.empty-file': {
    zh: { what: '文件是空的（0 字节）。', remedy: '请重新发送。' },
    en: { what: 'The file is empty (0 bytes).', remedy: 'Have it sent again.' },
  },
  'batch.pdf': {
    zh: { what: 'PDF 文件，不是工作簿。', remedy: '' },
    en: { what: 'A PDF, not a workbook.', remedy: '' },
  },
  'batch.picture': {
    zh: { what: '图片，不是工作簿。', remedy: '' },
    en: { what: 'A picture, not a workbook.', remedy: '' },
  },
  'batch.recording': {
    zh: { what: '录音或录像，不是工作簿。', remedy: '' },
    en: { what: 'A recording, not a workbook.', remedy: '' },
  },
  'batch.not-a-workbook': {
    zh: { what: '不是工作簿。', remedy: '' },
    en: { what: 'Not a workbook.', remedy: '' },
  },
  'batch.other-archive': {
    zh: {
      what: '压缩包（RAR 或 7z），打不开，里面的文件没有读取。',
      remedy: '请解压到文件夹里再运行，或请对方改发 .zip。',
    },
    en: {
      what: 'An archive (RAR or 7z) that cannot be opened; the files in it were not read.',
      remedy: 'Unpack it into the folder and run again, or ask for a .zip.',
    },
  },
  'batch.archive-password': {
    zh: { what: '压缩包设了密码，里面的文件没有读取。', remedy: '请用密码解压到文件夹里再运行。' },
    en: {
      what: 'The archive has a password; the files in it were not read.',
      remedy: 'Unpack it with the password and run again.',
    },
  },
  'batch.archive-refused': {
    zh: {
      what: '压缩包已损坏、过大或内容可疑，里面的文件没有读取。',
      remedy: '请重新发送；确认没有问题的，解压到文件夹里再运行。',
    },
    en: {
      what: 'The archive is damaged, too large or suspicious; the files in it were not read.',
      remedy: 'Have it sent again, or unpack it into the folder.',
    },
  },
  'batch.archive-too-deep': {
    zh: { what: '压缩包套了太多层，没有再打开。', remedy: '请解压到文件夹里再运行。' },
    en: { what: 'Archives within archives beyond what is opened.', remedy: 'Unpack it and run again.' },
  },
  'batch.interrupted': {
    zh: {
      what: '已经停止；做完的都已保存。',
      remedy: '要接着做，用同样的命令再运行一次，做过的不会重做（也可以加 --resume）。',
    },
    en: {
      what: 'Stopped; what was done is kept.',
      remedy: 'Run the same command again to go on; nothing is done twice (--resume works too).',
    },
  },
  'batch.running': {
    zh: {
      what: '这个结果文件夹正被另一次运行使用（进程 {process}）。',
      remedy: '请等它结束，或另选一个结果文件夹。',
    },
    en: {
      what: 'Another run is writing to this folder of results (process {process}).',
      remedy: 'Wait for it to end, or choose another folder of results.',
    },
  },
  'batch.setting-changed': {
    zh: {
      what: '选项、模板或程序与上次运行不同，不能接着做。',
      remedy: '请用与上次相同的选项加 --resume；或去掉 --resume，按新的选项重做。',
    },
    en: {
      what: 'Options, templates or the program differ from the run before; it cannot be resumed.',
      remedy: 'Use --resume with the same options, or leave it out to do everything anew.',
    },
  },
  'batch.nothing-to-resume': {
    zh: { what: '这里没有中断的运行，从头开始。', remedy: '' },
    en: { what: 'There is no interrupted run here; starting from the beginning.', remedy: '' },
  },
  'batch.process-ended': {
    zh: {
      what: '处理这个文件时程序意外退出（{reason}），其他文件不受影响。',
      remedy: '请单独检查这个文件；再次出错时，把文件和这条信息交给技术人员。',
    },
    en: {
      what: 'The process that worked on this file ended unexpectedly ({reason}); other files are not affected.',
      remedy: 'Check this file by itself; if it fails again, hand it with this message to technical staff.',
    },
  },
  'batch.too-slow': {
    zh: {
      what: '这个文件处理了 {seconds} 秒还没有结束，已经跳过。',
      remedy: '请看文件里是否有大量多余的行、图片或重复的内容，清理后再试。',
    },
    en: {
      what: 'This file was given up after {seconds} seconds.',
      remedy:
        'See whether it holds masses of superfluous rows, pictures or repeated contents, and try again.',
    },
  },
  'batch.too-much-memory': {
    zh: {
      what: '处理这个文件占用的内存超过了 {limit} MB，已经跳过；其他文件不受影响。',
      remedy: '请看文件里是否有大量多余的行、图片或重复的内容，清理后再试。',
    },
    en: {
      what: 'This file was given up when its work took more than {limit} MB of memory; other files are not affected.',
      remedy:
        'See whether it holds masses of superfluous rows, pictures or repeated contents, and try again.',
    },
  },
  'batch.changed-meanwhile': {
    zh: {
      what: '运行期间这个文件被改动或删除了。',
      remedy: '请再运行一次，只会重做改动过的文件。',
    },
    en: {
      what: 'This file was changed or removed during the run.',
      remedy: 'Run again; only changed files are done anew.',
    },
  },
  'batch.same-file': {
    zh: {
      what: '{count} 个文件的内容完全相同。',
      remedy: '请核对是不是重复报送，或放错了文件。',
    },
    en: {
      what: '{count} files have the same contents.',
      remedy: 'See whether one was handed in twice, or put in the place of another.',
    },
  },
  'batch.institution-twice': {
    zh: {
      what: '“{institution}”报送了 {count} 份同一种套表，内容不同。',
      allowed: '一个机构一份',
      remedy: '请与机构确认以哪一份为准，把另一份移出文件夹。',
    },
    en: {
      what: '“{institution}” handed in {count} different workbooks of one kit.',
      allowed: 'one for each institution',
      remedy: 'Ask which one holds, and move the other out of the folder.',
    },
  },
  'batch.evaluation-twice': {
    zh: {
      what: '同一位专家对“{institution}”的评分有 {count} 份，内容不同。',
      allowed: '一位专家对一个机构（一个抽查项目）一份',
      remedy: '请问专家以哪一份为准，把另一份移出文件夹；是几位专家或几个抽查项目的，请在表里写明。',
    },
    en: {
      what: '{count} different evaluations of “{institution}” by one expert.',
      allowed: 'one for each expert and institution (or sampled project)',
      remedy: 'Ask which one holds; evaluations of several experts or projects must name them.',
    },
  },
  'batch.spellings': {
    zh: {
      what: '同一个机构的名称有 {count} 种写法：{names}。',
      allowed: '与办学许可证或法人证书上的全称一字不差',
      remedy: '请统一为全称；空格、全角和半角、括号不同也算不同写法。',
    },
    en: {
      what: 'The name of one institution is written in {count} ways: {names}.',
      allowed: 'the full name as on the licence',
      remedy: 'Use the full name everywhere; white space, full and half width, and brackets count.',
    },
  },
  'batch.leader-of-two': {
    zh: {
      what: '项目负责人“{leader}”（工号或手机相同）出现在 {count} 个机构的项目里。',
      allowed: '项目负责人应为申报单位的正式员工',
      remedy: '请核对此人是哪个机构的正式员工，由另一个机构更换负责人。',
    },
    en: {
      what: 'The project leader “{leader}” (same number or mobile) leads projects of {count} institutions.',
      allowed: 'a leader is a formal employee of the applying institution',
      remedy: 'Find out whose employee it is; the other institution names another leader.',
    },
  },
  'batch.leader-name-at-two': {
    zh: {
      what: '{count} 个机构的项目负责人都叫“{leader}”，没有填工号或手机，分不清是不是同一人。',
      allowed: '项目负责人应为申报单位的正式员工',
      remedy: '请与机构核对；是两个人的，请各自补填工号或手机。',
    },
    en: {
      what: '{count} institutions have a project leader called “{leader}”; without number or mobile it may be one person.',
      allowed: 'a leader is a formal employee of the applying institution',
      remedy: 'Ask the institutions; if they are two people, have their numbers filled in.',
    },
  },
  'batch.leader-limit': {
    zh: {
      what: '项目负责人“{leader}”在 {files} 份工作簿里共申报 {count} 项面向全省的项目。',
      allowed: '每人至多 {limit} 项',
      remedy: '请更换部分项目的负责人。',
    },
    en: {
      what: 'The leader “{leader}” applies for {count} province-wide projects (workbooks: {files}).',
      allowed: 'at most {limit} each',
      remedy: 'Name other leaders for some of them.',
    },
  },
  'batch.leader-limit-with-orders': {
    zh: {
      what: '项目负责人“{leader}”在 {files} 份工作簿里共申报 {count} 项面向全省和订单式的项目。',
      allowed: '原则上每人至多 {limit} 项',
      remedy: '请更换部分项目的负责人，或说明理由。',
    },
    en: {
      what: 'The leader “{leader}” applies for {count} province-wide and order projects (workbooks: {files}).',
      allowed: 'in principle at most {limit} each',
      remedy: 'Name other leaders for some of them, or give the reason.',
    },
  },
  'batch.institution-cap': {
    zh: {
      what: '“{institution}”的 {files} 份登记表合计申报 {count} 项面向全省的项目。',
      allowed: '限报 {limit} 项',
      remedy: '请减少申报项目，或转为订单式、本地项目。',
    },
    en: {
      what: 'In {files} registers “{institution}” applies for {count} province-wide projects together.',
      allowed: 'at most {limit}',
      remedy: 'Apply for fewer, or turn some into order or local projects.',
    },
  },
  'batch.digits-lost': {
    zh: {
      what: '“{label}”有 {count} 格是被 Excel 当作数字的长号码（如 1.23E+17），后几位已经丢失。',
      remedy: '丢失的数字找不回来，请把这一列设为“文本”格式，再从原来的名单重新粘贴。',
    },
    en: {
      what: 'In “{label}” {count} cells hold long numbers that Excel took for figures (1.23E+17); their last digits are lost.',
      remedy: 'They cannot be recovered: format the column as text and paste again from the original list.',
    },
  },
  'batch.zeros-at-the-end': {
    zh: {
      what: '“{label}”有 {count} 格的长号码以 00 或 000 结尾，可能是 Excel 丢了后几位。',
      remedy: '请与证件核对；确实丢失的，设为“文本”格式后重新填写。',
    },
    en: {
      what: 'In “{label}” {count} long numbers end in zeros; Excel may have lost their last digits.',
      remedy: 'Compare with the document; where digits are lost, format as text and fill in again.',
    },
  },
  'batch.types-lost': {
    zh: {
      what: '“{label}”一列有 {count} 格读不成数字或日期，像是整列粘贴时丢了格式。',
      remedy: '请从原来的名单用“只粘贴值”重新粘贴，日期写成 2026-3-5 的样子，数字不带单位以外的文字。',
    },
    en: {
      what: 'In the column “{label}” {count} cells are no numbers or dates; it seems to have been pasted without its types.',
      remedy:
        'Paste the values again from the original list; write days as 2026-3-5 and figures without words.',
    },
  },
});
