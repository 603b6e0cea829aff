import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { homedir, platform } from 'node:os';
import path from 'node:path';
import { fontInMemory, readFontFace, readTables, type FontFace } from '../pdf/index.js';
import { tablesOfFile } from './font-tables-of-file.js';
import { unwrapWoff } from './font-woff.js';

const FONT_FILE = /\.(ttf|otf|ttc|otc|woff)$/i;
const WOFF_FILE = /\.woff$/i;
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

/** The fonts of this machine; none where it has none. Of each its names are read, the rest when it is used. */
export const systemFonts = (): Promise<readonly FontFace[]> => facesIn(systemFolders());

/** The fonts of a folder, read as those of the machine. */
export const folderFonts = (folder: string): Promise<readonly FontFace[]> => facesIn([folder]);

async function facesIn(folders: readonly string[]): Promise<readonly FontFace[]> {
  const files = (await Promise.all(folders.map((folder) => fontFiles(folder, 0)))).flat().sort();
  return files.flatMap((file) => {
    try {
      const tables = WOFF_FILE.test(file)
        ? readTables(fontInMemory(unwrapWoff(readFileSync(file))))
        : tablesOfFile(file);
      return tables.map(readFontFace);
    } catch {
      // A damaged or foreign file among the machine's fonts is none that we could print with.
      return [];
    }
  });
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
