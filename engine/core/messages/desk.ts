import { defineMessages } from './message.js';

/** Messages about the desk (材料收报). */
export const deskMessages = defineMessages({
  'desk.no-sqlite': {
    zh: {
      what: '这台电脑上的 Node.js（{version}）自带的数据库不可用。',
      allowed: 'Node.js 22.13 及以上；或 Node.js 20 加上 @photostructure/sqlite 1.x',
      remedy: '请升级 Node.js，或在程序文件夹里运行 npm install @photostructure/sqlite@1。',
    },
    en: {
      what: 'Node.js {version} brings no database along.',
      allowed: 'Node.js 22.13 or newer, or Node.js 20 with @photostructure/sqlite 1.x',
      remedy: 'Upgrade Node.js, or run npm install @photostructure/sqlite@1 where the program is installed.',
    },
  },
  'desk.no-database': {
    zh: {
      what: '连接不上数据库：{reason}。',
      allowed: 'postgres://用户:密码@主机:端口/数据库',
      remedy: '请检查地址、账号和密码，并确认 PostgreSQL 正在运行。',
    },
    en: {
      what: 'The database does not answer: {reason}.',
      allowed: 'postgres://user:password@host:port/name',
      remedy: 'Check address, account and password, and that PostgreSQL runs.',
    },
  },
  'desk.port-taken': {
    zh: {
      what: '端口 {port} 不能用：别的程序占用了，或者没有权限。',
      remedy: '材料收报可能已经在另一个窗口里打开；否则请用 --port 换一个端口。',
    },
    en: {
      what: 'Port {port} is taken by another program, or not allowed.',
      remedy: 'The desk may be running in another window; otherwise name another port with --port.',
    },
  },
  'desk.in-use': {
    zh: {
      what: '另一个窗口里的材料收报正在使用这个文件夹。',
      remedy: '请用那一个；或先关闭它，再启动。',
    },
    en: { what: 'Another desk is at work in this folder.', remedy: 'Use that one, or stop it first.' },
  },
  'desk.no-desk': {
    zh: { what: '这个文件夹里没有材料收报的数据。', remedy: '请指定 banbiao desk 使用的文件夹。' },
    en: { what: 'The folder holds no desk.', remedy: 'Name the folder that banbiao desk uses.' },
  },
  'desk.no-backup': {
    zh: {
      what: '这个文件夹里没有完整的备份。没有改动任何数据。',
      remedy: '请指定 banbiao desk backup 写出的文件夹。',
    },
    en: {
      what: 'The folder holds no complete backup. Nothing was changed.',
      remedy: 'Name a folder written by banbiao desk backup.',
    },
  },
  'desk.not-empty': {
    zh: {
      what: '要恢复到的地方已经有数据。没有改动任何数据。',
      remedy: '请指定一个新的文件夹（用 --database 时还要一个空的数据库）。',
    },
    en: {
      what: 'There are data already where the backup is to be restored. Nothing was changed.',
      remedy: 'Name a new folder (with --database an empty database, too).',
    },
  },
  'desk.newer-schema': {
    zh: {
      what: '数据是更新的版本写的（第 {found} 版），这个程序只认识到第 {allowed} 版。没有改动任何数据。',
      remedy: '请用更新的程序打开。',
    },
    en: {
      what: 'A newer program wrote these data (schema {found}; this program knows {allowed}). Nothing was changed.',
      remedy: 'Open them with the newer program.',
    },
  },
  'desk.other-kit': {
    zh: {
      what: '这是“{found}”的工作簿，这一轮收的是“{expected}”，不算提交。',
      remedy: '请下载这一轮的套表，填好后再提交。',
    },
    en: {
      what: 'This is a workbook of “{found}”; this round takes “{expected}”. It does not count as handed in.',
      remedy: 'Download the kit of this round, fill it in and hand in again.',
    },
  },
  'desk.file-damaged': {
    zh: {
      what: '保存的文件不见了，或者内容和收到时不一样（校验码 {digest}）。',
      remedy: '请从备份中恢复这个文件。',
    },
    en: {
      what: 'A kept file is gone, or no longer what was received (digest {digest}).',
      remedy: 'Restore it from a backup.',
    },
  },
});
