import {
  importable,
  importList,
  type ImportedList,
  proposeMapping,
  readMapping,
  dayOfDossier,
  shownLabel,
  sortKnown,
  type KnownRow,
  type ImportTarget,
} from '../../bureau/index.js';
import { diagnostic, DiagnosticError } from '../../core/diagnostic.js';
import { parseCalendarDay, type CalendarDay } from '../../core/calendar-day.js';
import { rowsOf, type Dossier, type FieldDefinition } from '../../form/index.js';
import { zlibCompression } from '../../node/zlib-compression.js';
import { folderIsThere, isFile } from '../../node/disk.js';
import {
  keptTexts,
  readSheets,
  readWorkbook,
  sheetNames,
  type EntryEdit,
  type ReadWorkbook,
} from '../../workbook/index.js';
import { registry } from '../../../templates/index.js';
import type { Call, ExitCode } from '../command.js';
import { disk } from '../disk-of-command.js';
import { jsonFile } from '../json-file.js';
import { kitWorkbook } from '../kit-workbook.js';
import { formById, kitById } from '../by-id.js';
import { outputFile } from '../output-file.js';
import { needed } from '../read-call.js';
import { inWords } from '../diagnostic-text.js';
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
  const how = knownAsked(call.value('known'));
  const baseFile = call.value('workbook');
  const base = baseFile === undefined ? undefined : await workbookAt(baseFile);
  const on = dayAsked(call.value('date'), base?.read.dossier);
  const imported = importList(sheets, target, mapping, file, on);
  const { bytes, present, known } = base
    ? await appended(base, target, imported, how)
    : await newWorkbook(target, imported);
  const left = present + (how === 'add' ? 0 : known.length);
  await disk.write(output, bytes);
  if (mappingFile !== undefined && !saved) {
    await disk.write(mappingFile, new TextEncoder().encode(`${JSON.stringify(mapping, null, 2)}\n`));
  }
  for (const [header, id] of Object.entries(mapping.columns)) {
    const field = target.section.columns.find((one) => one.id === id);
    if (field) call.terminal.line(`  ${header} → ${shownLabel(field)}`);
  }
  for (const one of imported.diagnostics) call.terminal.message(inWords(call, one));
  sayKnown(known, how, target, call);
  call.terminal.line(
    call.language === 'zh'
      ? `导入 ${String(imported.rows.length - left)} 行。${present > 0 ? `${String(present)} 行名册里已有，没有重复加。` : ''}`
      : `${String(imported.rows.length - left)} rows imported.${present > 0 ? ` ${String(present)} were in the roster already and were not added again.` : ''}`,
  );
  call.terminal.line(output);
  return imported.diagnostics.some(({ level }) => level === 'error') ? 1 : 0;
}

async function workbookAt(file: string) {
  const bytes = await disk.read(file);
  return { file, bytes, read: readWorkbook(bytes, registry, { compression: zlibCompression, file }) };
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
  /** Those of which the list says otherwise. */
  readonly known: readonly KnownRow[];
}

async function newWorkbook(
  { form, section }: ImportTarget,
  { rows, unplaced }: ImportedList,
): Promise<Filled> {
  const kit = kitById(kitOf(form.id));
  const dossier: Dossier = { kit: kit.id, forms: { [form.id]: { [section.id]: rows } } };
  const options = { rows: Math.max(READY_ROWS, rows.length + SPARE_ROWS), extras: { unplaced } };
  return { bytes: await kitWorkbook(kit, dossier, options), present: 0, known: [] };
}

const READY_ROWS = 200;
const SPARE_ROWS = 20;

/**
 * The rows below those of a filled workbook, where everything else stays. Who is there already is left, updated or added
 * again, as was asked.
 */
async function appended(
  base: { readonly file: string; readonly bytes: Uint8Array; readonly read: ReadWorkbook },
  { form, section }: ImportTarget,
  imported: ImportedList,
  how: Known,
): Promise<Filled> {
  const { file, read } = base;
  const there = rowsOf(read.dossier.forms[form.id], section.id);
  const { fresh, same, known } = sortKnown(there, imported.rows, section);
  const added = how === 'add' ? [...fresh, ...known.map(({ row }) => row)] : fresh;
  const path = (row: number, column: string) => ({ form: form.id, roster: section.id, row, column });
  const edits: EntryEdit[] = [
    ...added.flatMap((row, index) =>
      Object.entries(row).map(([column, value]) => ({ path: path(there.length + index, column), value })),
    ),
    ...(how === 'update'
      ? known.flatMap(({ at, changes }) =>
          changes.map(({ column, after }) => ({ path: path(at, column), value: after })),
        )
      : []),
  ];
  const { bytes } = patchedWorkbook(base.bytes, kitById(read.dossier.kit), edits, { file });
  const kept = await sheetsOf(file);
  const unplaced = kept.some(({ name }) => name === sheetNames.unplaced);
  const texts = keptTexts(kept).map(({ text }) => text);
  return {
    bytes: await withUnplaced(
      bytes,
      imported.unplaced.filter(({ text }) => !texts.includes(text)),
      unplaced,
    ),
    present: same,
    known,
  };
}

const KNOWN = ['skip', 'update', 'add'] as const;
type Known = (typeof KNOWN)[number];
const DONE: Readonly<Record<Known, { readonly zh: string; readonly en: string }>> = {
  skip: { zh: '没有改动', en: 'Left as it is' },
  update: { zh: '已按名单更新', en: 'Updated' },
  add: { zh: '已另加一行', en: 'Added again' },
};

/** What is to become of rows that are there already. @throws DiagnosticError */
function knownAsked(value: string | undefined): Known {
  const found = value === undefined ? 'skip' : KNOWN.find((one) => one === value);
  if (found) return found;
  const values = { name: '--known', found: value ?? '', allowed: KNOWN.join('、') };
  throw new DiagnosticError([diagnostic('command.option-value', 'error', {}, values)]);
}

/** The day by which days of birth give ages: that which was asked for, else that of the workbook. @throws DiagnosticError */
function dayAsked(value: string | undefined, dossier: Dossier | undefined): CalendarDay | undefined {
  if (value === undefined) return dossier && dayOfDossier(dossier, registry);
  const day = parseCalendarDay(value);
  if (day !== undefined) return day;
  const found = { name: '--date', found: value, allowed: '2026-03-01' };
  throw new DiagnosticError([diagnostic('command.option-value', 'error', {}, found)]);
}

/** What the list says otherwise of who is in the roster already. */
function sayKnown(known: readonly KnownRow[], how: Known, { section }: ImportTarget, call: Call): void {
  const labelOf = (column: string): string =>
    shownLabelOf(section.columns.find(({ id }) => id === column)) ?? column;
  for (const { name, changes } of known) {
    const words = changes.map(
      ({ column, before, after }) => `${labelOf(column)} ${String(before ?? '（空）')} → ${String(after)}`,
    );
    const values = { name, changes: words.join('、'), done: DONE[how][call.language] };
    call.terminal.message(inWords(call, diagnostic('import.known', 'warning', {}, values)));
  }
}

const shownLabelOf = (field: FieldDefinition | undefined): string | undefined => field && shownLabel(field);
