import type { Expectations } from './expected-files.js';
import { fileNameOf } from './evidence-file.js';
import type { PathedFile } from './submission-index.js';

/** A project's folder as it lies in the package. */
export interface FoundRowFolder {
  readonly number: number;
  readonly name: string;
  /** Numbers of the items that are there, those in common for all projects included. */
  readonly items: readonly number[];
}

/** What a package holds, in plain words for the rules. */
export interface FoundFolders {
  readonly kit: string;
  /** Names of the folders in which something lies. */
  readonly folders: readonly string[];
  readonly rowFolders: readonly FoundRowFolder[];
  /** Names of the files in the projects' folder. */
  readonly rowFiles: readonly string[];
}

export function foundFolders(
  { plan, rows }: Expectations,
  placed: readonly PathedFile[],
  formsMade: boolean,
): FoundFolders {
  const filled = plan.folders.filter(
    (folder) => (formsMade && folder.forms.length > 0) || placed.some((one) => one.folder === folder),
  );
  const inRows = placed.filter(({ folder }) => folder.perRow);
  return {
    kit: plan.kit.id,
    folders: filled.map(({ name }) => name),
    rowFolders: rows.map(({ number, name }) => ({
      number,
      name,
      items: [
        ...new Set(
          inRows
            .filter(({ row }) => row === undefined || row.number === number)
            .flatMap(({ item }) => item?.number ?? []),
        ),
      ].sort((one, other) => one - other),
    })),
    rowFiles: inRows.map(({ evidence }) => fileNameOf(evidence.path)),
  };
}
