import {
  importable,
  importList,
  proposeMapping,
  readMapping,
  shownLabel,
  type ImportTarget,
} from '../../bureau/index.js';
import { diagnostic, DiagnosticError } from '../../core/diagnostic.js';
import { rowsOf, type Dossier } from '../../form/index.js';
import { zlibCompression } from '../../node/zlib-compression.js';
import { folderIsThere, isFile } from '../../node/disk.js';
import { keptTexts, readSheets } from '../../workbook/index.js';
import { registry } from '../../../templates/index.js';
import type { Call, ExitCode } from '../command.js';
import { disk } from '../disk-of-command.js';
import { jsonFile } from '../json-file.js';
import { kitWorkbook } from '../kit-workbook.js';
import { formById, kitById } from '../by-id.js';
import { outputFile } from '../output-file.js';
import { needed } from '../read-call.js';
import { diagnosticText } from '../diagnostic-text.js';
import { workbookFile } from '../workbook-file.js';

/** What `import` does. @throws DiagnosticError */
export async function importOldList(call: Call): Promise<ExitCode> {
  const [file = ''] = call.operands;
  const target = targetCalled(needed(call, 'import', 'into'));
  const output = await outputFile(call, 'import');
  const mappingFile = call.value('mapping');
  if (mappingFile !== undefined) await folderIsThere(mappingFile);
  const sheets = await sheetsOf(file);
  const saved = mappingFile !== undefined && (await isFile(mappingFile));
  const ids = importable(target.section).map(({ id }) => id);
  const mapping = saved
    ? readMapping(await jsonFile(disk, mappingFile), mappingFile, ids)
    : proposeMapping(sheets, target, file);
  const imported = importList(sheets, target, mapping, file);
  const base = call.value('workbook');
  const filled = base === undefined ? undefined : await workbookFile(base);
  const kit = kitById(filled?.dossier.kit ?? kitOf(target.form.id));
  const dossier = appended(filled?.dossier ?? { kit: kit.id, forms: {} }, target, imported.rows);
  const kept = base === undefined ? [] : keptTexts(await sheetsOf(base));
  const unplaced = [...kept, ...(filled?.unplaced ?? []), ...imported.unplaced];
  const answers = filled?.checklistAnswers ?? [];
  const rows = Math.max(200, rowsOf(dossier.forms[target.form.id], target.section.id).length + 20);
  await disk.write(output, await kitWorkbook(kit, dossier, { rows, extras: { unplaced, answers } }));
  if (mappingFile !== undefined && !saved) {
    await disk.write(mappingFile, new TextEncoder().encode(`${JSON.stringify(mapping, null, 2)}\n`));
  }
  for (const [header, id] of Object.entries(mapping.columns)) {
    const field = target.section.columns.find((one) => one.id === id);
    if (field) call.terminal.line(`  ${header} → ${shownLabel(field)}`);
  }
  for (const one of imported.diagnostics) call.terminal.message(diagnosticText(one, call.language));
  call.terminal.line(
    call.language === 'zh'
      ? `导入 ${String(imported.rows.length)} 行。`
      : `${String(imported.rows.length)} rows imported.`,
  );
  call.terminal.line(output);
  return imported.diagnostics.some(({ level }) => level === 'error') ? 1 : 0;
}

const sheetsOf = async (file: string) =>
  readSheets(await disk.read(file), { compression: zlibCompression, file });

/** `zj-table-1.staff_roster`. @throws DiagnosticError naming the rosters of the form. */
function targetCalled(text: string): ImportTarget {
  const [id = '', roster = ''] = text.split('.');
  const form = formById(id);
  const rosters = form.sections.flatMap((section) => (section.kind === 'roster' ? [section] : []));
  const section = rosters.find((one) => one.id === roster);
  if (section) return { form, section };
  const allowed = rosters.map((one) => `${form.id}.${one.id}`).join('、');
  throw new DiagnosticError([diagnostic('import.no-roster', 'error', {}, { found: text, allowed })]);
}

/** The first kit in which the form is filled in. */
const kitOf = (form: string): string =>
  [...registry.kits.values()].find(({ forms }) => forms.includes(form))?.id ?? form;

function appended(
  dossier: Dossier,
  { form, section }: ImportTarget,
  rows: ReturnType<typeof rowsOf>,
): Dossier {
  const data = dossier.forms[form.id] ?? {};
  const all = [...rowsOf(data, section.id), ...rows];
  return { ...dossier, forms: { ...dossier.forms, [form.id]: { ...data, [section.id]: all } } };
}
