import { readdir, readFile } from 'node:fs/promises';
import { homedir, platform } from 'node:os';
import path from 'node:path';
import { diagnostic, DiagnosticError } from '../core/diagnostic.js';
import { isWoff, readFontFaces, unwrapWoff, type FontFace } from '../pdf/index.js';
import { zlibCompression } from './zlib-compression.js';

const FONT_FILE = /\.(ttf|otf|ttc|otc|woff)$/i;
const DEEPEST_FOLDER = 6;

/** Where the fonts of a machine are. */
function systemFolders(): readonly string[] {
  const home = homedir();
  const windows = process.env['WINDIR'] ?? 'C:\\Windows';
  switch (platform()) {
    case 'win32':
      return [
        path.join(windows, 'Fonts'),
        path.join(process.env['LOCALAPPDATA'] ?? home, 'Microsoft', 'Windows', 'Fonts'),
      ];
    case 'darwin':
      return ['/System/Library/Fonts', '/Library/Fonts', path.join(home, 'Library', 'Fonts')];
    default:
      return [
        '/usr/share/fonts',
        '/usr/local/share/fonts',
        path.join(home, '.fonts'),
        path.join(home, '.local', 'share', 'fonts'),
      ];
  }
}

/** The fonts of this machine. @throws DiagnosticError `pdf.fonts-missing` when it has none. */
export const systemFonts = (): Promise<readonly FontFace[]> => facesIn(systemFolders(), 'system');

/** The fonts of a folder. @throws DiagnosticError `pdf.fonts-missing` when it has none. */
export const folderFonts = (folder: string): Promise<readonly FontFace[]> => facesIn([folder], folder);

async function facesIn(folders: readonly string[], named: string): Promise<readonly FontFace[]> {
  const files = (await Promise.all(folders.map((folder) => fontFiles(folder, 0)))).flat().sort();
  const faces: FontFace[] = [];
  for (const file of files) {
    try {
      const bytes = await readFile(file);
      faces.push(...readFontFaces(isWoff(bytes) ? unwrapWoff(bytes, zlibCompression) : bytes));
    } catch {
      // A damaged or foreign file among the machine's fonts is none that we could print with.
    }
  }
  if (faces.length === 0) {
    throw new DiagnosticError([diagnostic('pdf.fonts-missing', 'error', {}, { fonts: named })]);
  }
  return faces;
}

async function fontFiles(folder: string, depth: number): Promise<readonly string[]> {
  if (depth > DEEPEST_FOLDER) return [];
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const nested = await Promise.all(
    entries.map((entry) => {
      const name = path.join(folder, entry.name);
      if (entry.isDirectory()) return fontFiles(name, depth + 1);
      return Promise.resolve(FONT_FILE.test(entry.name) ? [name] : []);
    }),
  );
  return nested.flat();
}
