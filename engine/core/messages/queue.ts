import { defineMessages } from './message.js';

/** Messages about work that is spread over many machines. */
export const queueMessages = defineMessages({
  'queue.no-database': {
    zh: {
      what: '连接不上任务队列的数据库：{reason}。',
      allowed: 'postgres://用户:密码@主机:端口/数据库',
      remedy: '请检查 --queue 的地址、账号和密码，并确认 PostgreSQL 正在运行。',
    },
    en: {
      what: 'The database of the queue does not answer: {reason}.',
      allowed: 'postgres://user:password@host:port/name',
      remedy: 'Check the address, account and password of --queue, and that PostgreSQL runs.',
    },
  },
  'queue.newer-schema': {
    zh: {
      what: '任务队列是更新的版本建立的（第 {found} 版），这个程序只认识到第 {allowed} 版。没有改动任何数据。',
      remedy: '请用更新的程序，或另用一个空的数据库。',
    },
    en: {
      what: 'A newer program made this queue (schema {found}; this program knows {allowed}). Nothing was changed.',
      remedy: 'Use the newer program, or an empty database.',
    },
  },
  'queue.lost': {
    zh: {
      what: '任务队列的数据库很久没有应答，停止等待：{reason}。',
      remedy: '已完成的都已保存。数据库恢复后，重新运行同样的命令，接着做没有做完的。',
    },
    en: {
      what: 'The database of the queue has been away for long, so nobody waits any more: {reason}.',
      remedy: 'What is done is kept. Run the same command again once the database is back.',
    },
  },
  'queue.no-worker': {
    zh: {
      what: '现在没有同一版本的程序在处理任务，等待中。',
      remedy: '请在任意一台电脑上运行 banbiao worker --queue 加同样的地址。',
    },
    en: {
      what: 'No worker of the same version is at work; waiting.',
      remedy: 'Run banbiao worker --queue with the same address on any machine.',
    },
  },
  'queue.some-worker': {
    zh: { what: '已有程序在处理任务。', remedy: '' },
    en: { what: 'A worker is at work now.', remedy: '' },
  },
  'queue.disconnected': {
    zh: { what: '任务队列的数据库没有应答，恢复后自动继续。', remedy: '' },
    en: { what: 'The database of the queue does not answer; work goes on when it is back.', remedy: '' },
  },
  'queue.connected': {
    zh: { what: '任务队列的数据库已恢复。', remedy: '' },
    en: { what: 'The database of the queue is back.', remedy: '' },
  },
  'queue.file-damaged': {
    zh: {
      what: '任务队列里的文件和放进去时不一样（校验码 {digest}）。',
      remedy: '请重新运行。再次出现时，请检查数据库的磁盘。',
    },
    en: {
      what: 'A file in the queue is not what was put there (digest {digest}).',
      remedy: 'Run it again; if it comes back, examine the disk of the database.',
    },
  },
  'queue.own-fonts': {
    zh: {
      what: '用 --queue 时，别的电脑上没有“{found}”这个字体文件夹。',
      allowed: 'bundled、auto、system',
      remedy: '请改用 --fonts bundled，各台电脑生成的文件才完全相同。',
    },
    en: {
      what: 'With --queue the font folder “{found}” is not on the other machines.',
      allowed: 'bundled, auto, system',
      remedy: 'Use --fonts bundled; then every machine makes the same bytes.',
    },
  },
});
