import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { fontLibrary } from '../../engine/node/font-library.js';
import { libreofficeFonts } from '../../engine/node/libreoffice-fonts.js';
import { zlibCompression } from '../../engine/node/zlib-compression.js';
import { requestedFonts } from '../../engine/pdf/index.js';

/** Starting LibreOffice takes longer than most documents, so all are converted by one process. */
export async function printedByLibreOffice(
  documents: ReadonlyMap<string, Uint8Array>,
  format: 'pdf' | 'docx' = 'pdf',
): Promise<ReadonlyMap<string, Uint8Array>> {
  const families = new Set(
    [...documents.values()].flatMap((docx) => [...requestedFonts(docx, zlibCompression)]),
  );
  const { configuration } = await libreofficeFonts([...families], await fontLibrary('bundled'));
  const folder = mkdtempSync(path.join(tmpdir(), 'banbiao-oracle-'));
  try {
    const fonts = path.join(folder, 'fonts.conf');
    writeFileSync(fonts, configuration);
    const names = [...documents.keys()];
    const files = names.map((_, index) => path.join(folder, `${index}.docx`));
    for (const [index, name] of names.entries()) {
      writeFileSync(files[index] ?? '', documents.get(name) ?? new Uint8Array());
    }
    const out = path.join(folder, 'out');
    const profile = pathToFileURL(path.join(folder, 'profile')).href;
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=${profile}`,
        '--headless',
        '--norestore',
        '--convert-to',
        format === 'pdf' ? 'pdf' : 'docx:MS Word 2007 XML',
        '--outdir',
        out,
        ...files,
      ],
      {
        stdio: 'ignore',
        timeout: 900_000,
        env: { ...process.env, FONTCONFIG_FILE: fonts, SAL_USE_VCLPLUGIN: 'svp' },
      },
    );
    return new Map(
      names.map((name, index) => [name, new Uint8Array(readFileSync(path.join(out, `${index}.${format}`)))]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
