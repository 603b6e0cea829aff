import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The nearest folder upward that holds our package: a clone, an installed package, or what was unpacked from a zip. */
function packageFolder(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'manifest.xml')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

let found: string | undefined;

/** Where a file of the package stands, from its path below the package, the same from sources and as built. */
export const packagePath = (path: string): string => join((found ??= packageFolder()), path);
