import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { diagnostic, DiagnosticError } from '../../core/diagnostic.js';
import { packagePath } from '../../node/package-folder.js';
import { startPaneServer } from '../../node/pane-server.js';
import { givenCertificate } from '../../node/given-certificate.js';
import { ownCertificate } from '../../node/self-signed-certificate.js';
import { registry } from '../../../templates/index.js';
import { installPageHtml } from '../../reports/index.js';
import type { Call, ExitCode } from '../command.js';
import { diagnosticText } from '../diagnostic-text.js';
import { OFFICE_SOURCES } from '../office-sources.js';
import { disk } from '../disk-of-command.js';

const DEFAULT_PORT = 3000;
const text = async (path: string): Promise<string> => new TextDecoder().decode(await disk.read(path));

function portAsked(value: string | undefined): number {
  if (value === undefined) return DEFAULT_PORT;
  if (/^\d{1,5}$/.test(value) && Number(value) < 65_536) return Number(value);
  throw new DiagnosticError([
    diagnostic('command.option-value', 'error', {}, { name: '--port', found: value, allowed: '0–65535' }),
  ]);
}

async function certificateAsked(call: Call): Promise<{ key: string; cert: string } | undefined> {
  const [key, cert] = [call.value('key'), call.value('cert')];
  if (key === undefined && cert === undefined) return call.has('http') ? undefined : ownCertificate();
  if (key === undefined || cert === undefined) {
    const [given, missing] = key === undefined ? ['--cert', '--key'] : ['--key', '--cert'];
    throw new DiagnosticError([diagnostic('serve.certificate-half', 'error', {}, { given, missing })]);
  }
  const files = { cert: { file: cert, text: await text(cert) }, key: { file: key, text: await text(key) } };
  const { notes, ...certificate } = givenCertificate(files.cert, files.key, Date.now());
  for (const note of notes) call.terminal.message(diagnosticText(note, call.language));
  return certificate;
}

/** What `serve` does. @throws DiagnosticError */
export async function servePane(call: Call): Promise<ExitCode> {
  const certificate = await certificateAsked(call);
  const server = await startPaneServer({
    folder: packagePath('dist/addin'),
    office: officeFolder(),
    officeSource: OFFICE_SOURCES.find((one) => one === call.value('office-js')) ?? 'own',
    manifest: packagePath('manifest.xml'),
    port: portAsked(call.value('port')),
    host: call.value('host') ?? '127.0.0.1',
    names: call.values('name'),
    ...(certificate ? { certificate } : {}),
    installPage: (origin) =>
      installPageHtml({
        origin,
        ownCertificate: certificate !== undefined && call.value('cert') === undefined,
      }),
    async blankKit(id) {
      const kit = registry.kits.get(id);
      if (!kit) return undefined;
      const { buildWorkbookFile } = await import('../../node/exceljs-workbook.js');
      return buildWorkbookFile(kit, registry);
    },
  });
  call.terminal.line(`${server.origin}/`);
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await server.close();
  return 0;
}

/** office.js as built beside the pane, or as installed for development. */
function officeFolder(): string {
  const built = packagePath('dist/addin/office');
  if (existsSync(built)) return built;
  return join(dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')), 'dist');
}
