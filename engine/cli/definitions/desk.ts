import type { Command } from '../command.js';

/** `banbiao desk [FOLDER] …`, `banbiao desk backup FOLDER BACKUP`, `banbiao desk restore BACKUP FOLDER` */
export const deskCommand: Command = {
  name: 'desk',
  summary: {
    zh: '材料收报：机构用链接提交，教育局审核、退回、接收、汇总',
    en: 'a desk: institutions hand in by links, the bureau reviews, returns, accepts and collects',
  },
  usage: [
    'desk [FOLDER] [--database URL] [--queue URL] [--port N] [--host ADDRESS] [--name NAME]… [--cert FILE --key FILE | --http]',
    'desk backup FOLDER BACKUP [--database URL]',
    'desk restore BACKUP FOLDER [--database URL]',
  ],
  operands: { least: 0, most: 3, name: '[FOLDER]' },
  options: [
    {
      name: 'database',
      value: 'URL',
      description: {
        zh: '数据放在 PostgreSQL（postgres://用户:密码@主机:端口/数据库），不放在文件夹里',
        en: 'keep the data in PostgreSQL (postgres://user:password@host:port/name), not in the folder',
      },
    },
    {
      name: 'queue',
      value: 'URL',
      description: {
        zh: '检查和汇总由运行 banbiao worker 的各台电脑做（PostgreSQL 地址，可以和 --database 相同）',
        en: 'workbooks are checked and collected by the machines that run banbiao worker (may be the same as --database)',
      },
    },
    { name: 'port', value: 'N', description: { zh: '端口（默认 3443）', en: 'port (3443)' } },
    {
      name: 'host',
      value: 'ADDRESS',
      description: {
        zh: '监听的地址，让机构能打开用 0.0.0.0（默认只限本机）',
        en: 'address; 0.0.0.0 so that institutions reach it (this machine only unless said)',
      },
    },
    {
      name: 'name',
      value: 'NAME',
      repeatable: true,
      description: {
        zh: '别人访问时用的主机名（可重复；本机名、地址和证书里的名称不用写）',
        en: "host name under which others ask (may be repeated; this machine's and its certificate's are known)",
      },
    },
    { name: 'cert', value: 'FILE', description: { zh: '证书（PEM）', en: 'certificate (PEM)' } },
    { name: 'key', value: 'FILE', description: { zh: '证书的私钥（PEM）', en: 'its private key (PEM)' } },
    {
      name: 'http',
      description: { zh: '不加密；只在一台电脑上试用', en: 'without encryption; to try it on one machine' },
    },
  ],
  example: 'banbiao desk 材料收报 --host 0.0.0.0',
  load: async () => (await import('../commands/desk.js')).desk,
};
