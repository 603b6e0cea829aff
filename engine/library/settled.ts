import { settlingOf, type RootCause, type Settling } from '../check/index.js';
import type { EntryPath, EntryValue, Dossier } from '../form/index.js';
import { rowsOf } from '../form/index.js';
import type { ReadWorkbook } from '../workbook/index.js';
import { checkWorkbook, type CheckedWorkbook, type CheckSetting } from './check-workbook.js';
import type { Forms } from './forms.js';

/** What mending one entry of a cause settles, found by checking a copy of the workbook in which it is mended. */
export function settledBy(
  cause: RootCause,
  {
    forms,
    read,
    checked,
  }: { readonly forms: Forms; readonly read: ReadWorkbook; readonly checked: CheckedWorkbook },
  setting: CheckSetting,
): Settling | undefined {
  const { registry } = forms;
  return settlingOf(cause, checked.result.findings, { dossier: read.dossier, registry }, (path, value) => {
    const changed = { ...read, dossier: withEntry(read.dossier, path, value) };
    return checkWorkbook(forms, checked.file, changed, setting).result.findings;
  });
}

function withEntry(dossier: Dossier, path: EntryPath, value: EntryValue): Dossier {
  const data = dossier.forms[path.form] ?? {};
  const changed =
    'field' in path
      ? { ...data, [path.field]: value }
      : {
          ...data,
          [path.roster]: rowsOf(data, path.roster).map((row, at) =>
            at === path.row ? { ...row, [path.column]: value } : row,
          ),
        };
  return { ...dossier, forms: { ...dossier.forms, [path.form]: changed } };
}
