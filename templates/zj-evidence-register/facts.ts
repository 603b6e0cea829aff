import type { Dossier, EntryPath } from '../../engine/form/index.js';
import type { FactRecord } from '../../engine/regulations/index.js';
import { columnOf, entriesOf, factRecord, isBlank, type SourcedRow } from '../sourced-value.js';

const FORM = 'zj-evidence-register';
/** The folders of 表9 by the first part of a code. */
const FOLDERS = ['文件夹一', '文件夹二', '文件夹三', '文件夹四', '文件夹五', '文件夹六'] as const;
const PROJECT_FOLDER = 4;

/** What the register of evidence says of the package: its folders, and the formats of the project files. */
export function facts(dossier: Dossier): readonly FactRecord<EntryPath>[] {
  const rows = entriesOf(dossier, FORM)
    .rows('evidence')
    .filter((row) => !isBlank(row.column('evidence_code').value));
  if (rows.length === 0) return [];
  const about = { subject: 'package', label: '佐证材料登记表' } as const;
  const files = rows.filter(
    (row) => folderOf(row) === FOLDERS[PROJECT_FOLDER] && !isBlank(row.column('file_name').value),
  );
  return [
    factRecord(
      { ...about, rules: ['zj-2026-forms.t9.folders-complete'] },
      {
        folders_present: {
          value: [...new Set(rows.flatMap((row) => folderOf(row) ?? []))],
          entries: columnOf(rows, 'evidence_code').entries,
        },
      },
    ),
    ...(files.length === 0
      ? []
      : [
          factRecord(
            { ...about, rules: ['zj-2026-forms.t9.f5-word-format'] },
            { file_names: columnOf(files, 'file_name') },
          ),
        ]),
  ];
}

function folderOf(row: SourcedRow): string | undefined {
  const [folder] = String(row.column('evidence_code').value).normalize('NFKC').split('-');
  return FOLDERS[Number(folder) - 1];
}
