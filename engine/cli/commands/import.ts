import {
  importable,
  importList,
  type ImportedList,
  proposeMapping,
  readMapping,
  shownLabel,
  type ImportTarget,
} from '../../bureau/index.js';
import { diagnostic, DiagnosticError } from '../../core/diagnostic.js';
import { rowsOf, type Dossier, type RosterRow } from '../../form/index.js';
import { zlibCompression } from '../../node/zlib-compression.js';
import { folderIsThere, isFile } from '../../node/disk.js';
import { keptTexts, readSheets, readWorkbook, sheetNames, type EntryEdit } from '../../workbook/index.js';
import { registry } from '../../../templates/index.js';
import type { Call, ExitCode } from '../command.js';
import { disk } from '../disk-of-command.js';
import { jsonFile } from '../json-file.js';
import { kitWorkbook } from '../kit-workbook.js';
import { formById, kitById } from '../by-id.js';
import { outputFile } from '../output-file.js';
import { needed } from '../read-call.js';
import { diagnosticText } from '../diagnostic-text.js';
import { patchedWorkbook } from '../patched-workbook.js';
import { withUnplaced } from '../../node/with-unplaced.js';

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
  const { bytes, present } =
    base === undefined ? await newWorkbook(target, imported) : await appended(base, target, imported);
  await disk.write(output, bytes);
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
      ? `导入 ${String(imported.rows.length - present)} 行。${present > 0 ? `${String(present)} 行名册里已有，没有重复加。` : ''}`
      : `${String(imported.rows.length - present)} rows imported.${present > 0 ? ` ${String(present)} were in the roster already and were not added again.` : ''}`,
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

interface Filled {
  readonly bytes: Uint8Array;
  /** Rows of the list that the roster had already. */
  readonly present: number;
}

async function newWorkbook(
  { form, section }: ImportTarget,
  { rows, unplaced }: ImportedList,
): Promise<Filled> {
  const kit = kitById(kitOf(form.id));
  const dossier: Dossier = { kit: kit.id, forms: { [form.id]: { [section.id]: rows } } };
  const options = { rows: Math.max(READY_ROWS, rows.length + SPARE_ROWS), extras: { unplaced } };
  return { bytes: await kitWorkbook(kit, dossier, options), present: 0 };
}

const READY_ROWS = 200;
const SPARE_ROWS = 20;

/** The rows below those of a filled workbook, where everything else stays; rows that are there already are not added. */
async function appended(
  base: string,
  { form, section }: ImportTarget,
  imported: ImportedList,
): Promise<Filled> {
  const before = await disk.read(base);
  const read = readWorkbook(before, registry, { compression: zlibCompression, file: base });
  const there = rowsOf(read.dossier.forms[form.id], section.id);
  const fresh = imported.rows.filter((row) => !there.some((one) => holds(one, row)));
  const edits = fresh.flatMap((row, index): EntryEdit[] =>
    Object.entries(row).map(([column, value]) => ({
      path: { form: form.id, roster: section.id, row: there.length + index, column },
      value,
    })),
  );
  const { bytes } = patchedWorkbook(before, kitById(read.dossier.kit), edits, { file: base });
  const kept = await sheetsOf(base);
  const unplaced = kept.some(({ name }) => name === sheetNames.unplaced);
  const known = keptTexts(kept).map(({ text }) => text);
  return {
    bytes: await withUnplaced(
      bytes,
      imported.unplaced.filter(({ text }) => !known.includes(text)),
      unplaced,
    ),
    present: imported.rows.length - fresh.length,
  };
}

/** Whether a row of the workbook says everything that a row of the list says. */
const holds = (one: RosterRow, row: RosterRow): boolean =>
  Object.entries(row).every(([column, value]) => JSON.stringify(one[column]) === JSON.stringify(value));
