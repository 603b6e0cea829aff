import type { Command } from '../command.js';
import { OFFICE_SOURCES } from '../office-sources.js';

/** `banbiao serve [--port N] [--host ADDRESS] [--cert FILE --key FILE | --http]` */
export const serveCommand: Command = {
  name: 'serve',
  summary: {
    zh: '在本机或内网提供加载项窗格和网页',
    en: 'serve pane and page to this machine or an intranet',
  },
  usage: [
    'serve [--port N] [--host ADDRESS] [--name NAME]… [--cert FILE --key FILE | --http] [--office-js own|global|china]',
  ],
  operands: { least: 0, most: 0, name: '' },
  options: [
    { name: 'port', value: 'N', description: { zh: '端口（默认 3000）', en: 'port (3000)' } },
    {
      name: 'host',
      value: 'ADDRESS',
      description: {
        zh: '监听的地址，内网用 0.0.0.0（默认只限本机）',
        en: 'address; 0.0.0.0 for an intranet',
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
      name: 'office-js',
      value: 'own|global|china',
      choices: OFFICE_SOURCES,
      description: {
        zh: 'office.js 的来源：own 本服务器（默认，不需要互联网），global 微软，china 微软在中国的地址（世纪互联）',
        en: "office.js from this server (own), or from Microsoft's global or Chinese address",
      },
    },
    {
      name: 'http',
      description: { zh: '不加密；只能用网页，不能用加载项', en: 'without encryption; for the page only' },
    },
  ],
  example: 'banbiao serve --port 3000',
  load: async () => (await import('../commands/serve.js')).servePane,
};
