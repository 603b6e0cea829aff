import type { Doubt } from '../../form/index.js';
import { nameKey } from '../across/name-key.js';
import type { CollectedSource } from './collected-source.js';

/** How a copied sheet of a file is named. */
const OF_A_COPY = /（工作表“.*”）$/u;

/** Files whose name speaks of another institution than their sheet: an evaluation of the wrong one, or a wrong name. */
export function namesInFiles(
  sources: readonly CollectedSource[],
  /** Files whose name of an institution is asked about already. */
  asked: ReadonlySet<string>,
): Doubt[] {
  const names = new Map(
    sources.flatMap(({ institution }) => (institution ? [[institution.key, institution.name] as const] : [])),
  );
  const longest = [...names.keys()].sort((one, other) => other.length - one.length);
  return sources.flatMap(({ file, institution }): Doubt[] => {
    // A copied sheet is another institution's by intention: the file has the name of the first.
    if (institution === undefined || asked.has(file) || OF_A_COPY.test(file)) return [];
    const title = nameKey(file.slice(file.lastIndexOf('/') + 1));
    const named = longest.find((key) => title.includes(key));
    if (named === undefined || named === institution.key || title.includes(institution.key)) return [];
    return [
      {
        code: 'collect.name-in-file',
        level: 'warning',
        values: { institution: institution.name, named: names.get(named) ?? '' },
        origins: [{ file, path: institution.at }],
      },
    ];
  });
}
