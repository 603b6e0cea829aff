import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { packagePath } from '../../node/package-folder.js';
import { startPaneServer } from '../../node/pane-server.js';
import { registry } from '../../../templates/index.js';
import { installPageHtml } from '../../reports/index.js';
import type { Call, ExitCode } from '../command.js';
import { OFFICE_SOURCES } from '../office-sources.js';
import { certificateAsked, portAsked, untilStopped } from '../server-options.js';

const DEFAULT_PORT = 3000;

/** What `serve` does. @throws DiagnosticError */
export async function servePane(call: Call): Promise<ExitCode> {
  const certificate = await certificateAsked(call);
  const server = await startPaneServer({
    folder: packagePath('dist/addin'),
    office: officeFolder(),
    officeSource: OFFICE_SOURCES.find((one) => one === call.value('office-js')) ?? 'own',
    manifest: packagePath('manifest.xml'),
    port: portAsked(call, DEFAULT_PORT),
    host: call.value('host') ?? '127.0.0.1',
    names: call.values('name'),
    ...(certificate ? { certificate } : {}),
    installPage: (origin) =>
      installPageHtml({
        origin,
        encrypted: origin.startsWith('https:'),
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
  await untilStopped();
  await server.close();
  return 0;
}

/** office.js as built beside the pane, or as installed for development. */
function officeFolder(): string {
  const built = packagePath('dist/addin/office');
  if (existsSync(built)) return built;
  return join(dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')), 'dist');
}
