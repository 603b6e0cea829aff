import type { FactRecord } from '../../engine/regulations/index.js';

/** What lies in the folders of a submission. */
interface SubmittedFolders {
  readonly kit: string;
  readonly folders: readonly string[];
  readonly rowFolders: readonly {
    readonly number: number;
    readonly name: string;
    readonly items: readonly number[];
  }[];
  readonly rowFiles: readonly string[];
}

const record = (
  about: Omit<FactRecord<never>, 'values' | 'entries'>,
  values: Readonly<Record<string, unknown>>,
): FactRecord<never> => ({ ...about, values, entries: {} });

/** What 表9 asks of the folders themselves: all six, fourteen items for each project, names, Word documents. */
export function submissionFacts(found: SubmittedFolders): readonly FactRecord<never>[] {
  if (found.kit !== 'zj-review') return [];
  return [
    record(
      { subject: 'package', rules: ['zj-2026-forms.t9.folders-complete'] },
      { folders_present: found.folders },
    ),
    ...found.rowFolders.flatMap(({ number, name, items }) => {
      const about = { subject: 'project', label: `项目文件夹“${name}”` } as const;
      return [
        record({ ...about, rules: ['zj-2026-forms.t9.f5-items-14'] }, { items_present: items }),
        record(
          { ...about, rules: ['zj-2026-forms.t9.f5-folder-name'] },
          { folder_name: name, expected_seq: number },
        ),
      ];
    }),
    ...(found.rowFiles.length === 0
      ? []
      : [
          record(
            { subject: 'package', rules: ['zj-2026-forms.t9.f5-word-format'] },
            { file_names: found.rowFiles },
          ),
        ]),
  ];
}
