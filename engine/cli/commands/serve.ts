import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { diagnostic, DiagnosticError } from '../../core/diagnostic.js';
import { buildWorkbookFile } from '../../node/exceljs-workbook.js';
import { startPaneServer } from '../../node/pane-server.js';
import { ownCertificate } from '../../node/self-signed-certificate.js';
import { registry } from '../../../templates/index.js';
import { installPageHtml } from '../../reports/index.js';
import type { Call, Command } from '../command.js';
import { disk } from '../disk-of-command.js';

const DEFAULT_PORT = 3000;
const OFFICE_SOURCES = ['own', 'global', 'china'] as const;
const text = async (path: string): Promise<string> => new TextDecoder().decode(await disk.read(path));

/** The nearest folder upward that holds our package: a clone, or an installed package. */
function packageFolder(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'manifest.xml')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

function portAsked(value: string | undefined): number {
  if (value === undefined) return DEFAULT_PORT;
  if (/^\d{1,5}$/.test(value) && Number(value) < 65_536) return Number(value);
  throw new DiagnosticError([
    diagnostic('command.option-value', 'error', {}, { name: '--port', found: value, allowed: '0–65535' }),
  ]);
}

async function certificateAsked(call: Call): Promise<{ key: string; cert: string } | undefined> {
  const [key, cert] = [call.value('key'), call.value('cert')];
  if (key !== undefined && cert !== undefined) return { key: await text(key), cert: await text(cert) };
  return call.has('http') ? undefined : ownCertificate();
}

/** `banbiao serve [--port N] [--host ADDRESS] [--cert FILE --key FILE | --http]` */
export const serveCommand: Command = {
  name: 'serve',
  summary: {
    zh: '在本机或内网提供加载项窗格和网页',
    en: 'serve pane and page to this machine or an intranet',
  },
  usage: [
    'serve [--port N] [--host ADDRESS] [--cert FILE --key FILE | --http] [--office-js own|global|china]',
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
  async run(call) {
    const root = packageFolder();
    const certificate = await certificateAsked(call);
    const server = await startPaneServer({
      folder: join(root, 'dist/addin'),
      office: officeFolder(root),
      officeSource: OFFICE_SOURCES.find((one) => one === call.value('office-js')) ?? 'own',
      manifest: join(root, 'manifest.xml'),
      port: portAsked(call.value('port')),
      host: call.value('host') ?? '127.0.0.1',
      ...(certificate ? { certificate } : {}),
      installPage: (origin) =>
        installPageHtml({
          origin,
          ownCertificate: certificate !== undefined && call.value('cert') === undefined,
        }),
      blankKit(id) {
        const kit = registry.kits.get(id);
        return kit ? buildWorkbookFile(kit, registry) : Promise.resolve(undefined);
      },
    });
    call.terminal.line(`${server.origin}/`);
    await new Promise<void>((resolve) => {
      process.once('SIGINT', resolve);
      process.once('SIGTERM', resolve);
    });
    await server.close();
    return 0;
  },
};

/** office.js as built beside the pane, or as installed for development. */
function officeFolder(root: string): string {
  const built = join(root, 'dist/addin/office');
  if (existsSync(built)) return built;
  return join(dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')), 'dist');
}
