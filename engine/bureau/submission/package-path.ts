import { safeFileName } from '../../reports/index.js';
import { nameParts } from './evidence-file.js';
import type { PlacedFile } from './place-evidence.js';

/** Windows takes paths of 260 characters; this leaves room for the folder into which the package is unpacked. */
export const LONGEST_PATH = 199;
/** Of a file's name without its ending. */
const LONGEST_NAME = 80;

/** Gives every file a path of its own that Windows accepts. */
export class PackagePaths {
  readonly #taken = new Set<string>();

  /** The path of a document that we make. */
  made(folder: string, name: string, ending: string): string {
    return this.#free(folder, name, ending);
  }

  /** The path of a file of the institution: its own name, the code before it. */
  placed({ folder, row, item, code, evidence }: PlacedFile): string {
    const { stem, ending } = nameParts(evidence.path);
    const shown = code ?? (folder.perRow ? item?.code : undefined) ?? '';
    const coded = shown === '' || stem.normalize('NFKC').startsWith(shown) ? stem : `${shown} ${stem}`;
    return this.#free(row ? `${folder.name}/${row.name}` : folder.name, coded, ending);
  }

  #free(folder: string, name: string, ending: string): string {
    const before = folder === '' ? '' : `${folder}/`;
    const room = Math.min(LONGEST_NAME, LONGEST_PATH - before.length - ending.length - 4);
    const plain = safeFileName([...safeFileName(name)].slice(0, room).join(''));
    for (let copy = 1; ; copy += 1) {
      const path = `${before}${plain}${copy === 1 ? '' : ` (${String(copy)})`}${safeEnding(ending)}`;
      const folded = path.normalize('NFC').toLowerCase();
      if (this.#taken.has(folded)) continue;
      this.#taken.add(folded);
      return path;
    }
  }
}

const safeEnding = (ending: string): string => ending.replace(/[^.\p{L}\p{N}]/gu, '_');
