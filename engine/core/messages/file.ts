import { defineMessages } from './message.js';

/** Messages about files on the disk. */
export const fileMessages = defineMessages({
  'file.not-found': {
    zh: { what: '找不到这个文件。', remedy: '请检查文件名和所在文件夹是否写对。' },
    en: { what: 'The file does not exist.', remedy: 'Check its name and folder.' },
  },
  'file.folder-missing': {
    zh: { what: '保存位置的文件夹不存在：{folder}。', remedy: '请先建好这个文件夹，或换一个保存位置。' },
    en: {
      what: 'The folder to save in does not exist: {folder}.',
      remedy: 'Create it first, or save elsewhere.',
    },
  },
  'file.is-a-folder': {
    zh: { what: '这是一个文件夹，不是文件。', remedy: '请指定文件夹里的工作簿。' },
    en: { what: 'This is a folder, not a file.', remedy: 'Name a workbook in it.' },
  },
  'file.not-a-folder': {
    zh: { what: '这里已有一个同名的文件，不能当作文件夹。', remedy: '请换一个文件夹名称。' },
    en: { what: 'A file of this name stands where a folder is needed.', remedy: 'Name another folder.' },
  },
  'file.no-permission': {
    zh: {
      what: '没有权限读写这个文件。',
      remedy: '请把文件放到自己的文件夹（如“文档”）里再试，或请管理员开放权限。',
    },
    en: {
      what: 'No permission to read or write this file.',
      remedy: 'Move it to a folder of your own, or ask for permission.',
    },
  },
  'file.disk-full': {
    zh: { what: '磁盘空间已满，文件没有写出。', remedy: '请清理磁盘，或换一个有空间的位置保存。' },
    en: { what: 'The disk is full; nothing was written.', remedy: 'Free some space, or save elsewhere.' },
  },
  'file.in-use': {
    zh: {
      what: '文件正被其他程序打开，不能写入。',
      remedy: '请在 Excel、WPS 或 Word 中关闭它，然后再试一次。',
    },
    en: {
      what: 'Another program has the file open.',
      remedy: 'Close it in Excel, WPS or Word, then try again.',
    },
  },
  'file.not-regular': {
    zh: {
      what: '这不是普通文件（是管道、设备之类），没有读取。',
      remedy: '请检查这个名字是从哪里来的；把真正的文件复制到文件夹里再试。',
    },
    en: {
      what: 'This is no ordinary file (a pipe or a device, say) and was not read.',
      remedy: 'Find out where the name comes from; copy the real file into the folder and try again.',
    },
  },
  'file.name-too-long': {
    zh: { what: '文件名太长，系统不接受。', remedy: '请换一个短一些的文件名或文件夹。' },
    en: { what: 'The file name is too long for the system.', remedy: 'Use a shorter name or folder.' },
  },
  'file.failed': {
    zh: {
      what: '读写文件失败（{reason}）。',
      remedy: '请换一个位置再试；仍不行时，把这条信息交给技术人员。',
    },
    en: {
      what: 'Reading or writing failed ({reason}).',
      remedy: 'Try another place; if it persists, hand this message to technical staff.',
    },
  },
});
