import { join } from 'node:path';
import { registry } from '../../templates/index.js';
import { buildWorkbookFile } from '../../engine/node/exceljs-workbook.js';
import { startPaneServer, type PaneServer, type PaneServerSetting } from '../../engine/node/pane-server.js';
import { selfSignedCertificate } from '../../engine/node/self-signed-certificate.js';
import { installPageHtml } from '../../engine/reports/index.js';

const root = join(import.meta.dirname, '../..');

/** The server of the product with the built pane, on a free port. */
export const paneServer = (setting: Partial<PaneServerSetting> = {}): Promise<PaneServer> =>
  startPaneServer({
    folder: join(root, 'dist/addin'),
    office: join(root, 'dist/addin/office'),
    manifest: join(root, 'manifest.xml'),
    port: 0,
    host: '127.0.0.1',
    frames: ['https://localhost:*'],
    certificate: selfSignedCertificate(['localhost']),
    installPage: (origin) =>
      installPageHtml({ origin, ownCertificate: true, encrypted: origin.startsWith('https:') }),
    blankKit(id) {
      const kit = registry.kits.get(id);
      return kit ? buildWorkbookFile(kit, registry) : Promise.resolve(undefined);
    },
    ...setting,
  });
