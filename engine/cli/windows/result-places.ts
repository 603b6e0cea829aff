import { randomBytes } from 'node:crypto';
import { open, unlink } from 'node:fs/promises';
import path, { type PlatformPath } from 'node:path';

/** A file or folder that was dropped. */
export interface Dropped {
  readonly path: string;
  readonly isFolder: boolean;
}

/** Where a result goes, and whether that is elsewhere than beside what was dropped. */
export interface ResultPlace {
  readonly path: string;
  readonly elsewhere: boolean;
}

export interface PlaceSetting {
  /** Folders of the user, the best first, for what cannot lie beside what was dropped. */
  readonly elsewhere: readonly string[];
  readonly isWritable?: (folder: string) => Promise<boolean>;
  readonly paths?: PlatformPath;
}

/** Whether a file can be made in a folder: only trying it tells, since Windows keeps rights and attributes apart. */
async function isWritable(folder: string): Promise<boolean> {
  const probe = path.join(folder, `.${randomBytes(6).toString('hex')}`);
  try {
    await (await open(probe, 'wx')).close();
    await unlink(probe);
    return true;
  } catch {
    return false;
  }
}

/**
 * Places for results: beside what was dropped, under its name. The root of a drive or a share has no beside, and some
 * places are read-only (discs, archives of others): then in a folder of the user, never inside what was dropped,
 * where the next run would take results for input.
 */
export class ResultPlaces {
  readonly #taken = new Set<string>();
  readonly #writable = new Map<string, Promise<boolean>>();
  readonly #paths: PlatformPath;

  constructor(private readonly setting: PlaceSetting) {
    this.#paths = setting.paths ?? path;
  }

  /**
   * @param words what the result is, with its ending: `检查报告.html`.
   * @returns `undefined` where no folder outside what was dropped takes it.
   */
  async placeFor({ path: given, isFolder }: Dropped, words: string): Promise<ResultPlace | undefined> {
    const paths = this.#paths;
    const dropped = paths.resolve(given);
    const isRoot = paths.parse(dropped).root === dropped;
    const name = this.#nameOf(dropped, isFolder);
    const parent = paths.dirname(dropped);
    if (!isRoot && (await this.#isWritable(parent))) {
      return { path: this.#free(parent, name, words), elsewhere: false };
    }
    for (const folder of this.setting.elsewhere) {
      const inside = isFolder && this.#isInside(folder, dropped);
      if (!inside && (await this.#isWritable(folder))) {
        return { path: this.#free(folder, name, words), elsewhere: true };
      }
    }
    return undefined;
  }

  /** `复查` for a file 复查.xlsx, `第1.2批` for a folder of that name, `E盘` for a drive, `材料` for \\服务器\材料. */
  #nameOf(dropped: string, isFolder: boolean): string {
    const { root, base, name } = this.#paths.parse(dropped);
    if (base !== '') return isFolder ? base : name;
    const drive = /^([a-z]):/i.exec(root)?.[1];
    return drive === undefined
      ? (root.split(/[\\/]/).findLast((part) => part !== '') ?? '')
      : `${drive.toUpperCase()}盘`;
  }

  /** Numbered where another result of this run bears the name: files of the same name from two places. */
  #free(folder: string, name: string, words: string): string {
    let place = this.#paths.join(folder, `${name} ${words}`);
    for (let number = 2; this.#taken.has(place.toLowerCase()); number += 1) {
      place = this.#paths.join(folder, `${name}-${String(number)} ${words}`);
    }
    this.#taken.add(place.toLowerCase());
    return place;
  }

  #isInside(folder: string, dropped: string): boolean {
    const way = this.#paths.relative(dropped, this.#paths.resolve(folder));
    return way === '' || (!way.startsWith('..') && !this.#paths.isAbsolute(way));
  }

  #isWritable(folder: string): Promise<boolean> {
    const known = this.#writable.get(folder) ?? (this.setting.isWritable ?? isWritable)(folder);
    this.#writable.set(folder, known);
    return known;
  }
}
