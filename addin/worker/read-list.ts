import {
  dayOfDossier,
  importable,
  importList,
  listHeaders,
  proposeMapping,
  readMapping,
  shownLabel,
  sortKnown,
  type KnownRow,
  type ImportTarget,
  type ListMapping,
} from '../../engine/bureau/index.js';
import { fromA1 } from '../../engine/core/cell-address.js';
import { DiagnosticError, type Diagnostic } from '../../engine/core/diagnostic.js';
import { describe } from '../../engine/core/messages/describe.js';
import { rowsOf } from '../../engine/form/index.js';
import type { Language } from '../../engine/core/messages/message.js';
import { portableCompression } from '../../engine/ooxml/index.js';
import { readSheets, type PlainSheet, type ReadWorkbook } from '../../engine/workbook/index.js';
import type { ListAnswer, ListQuestion, ReadList, RefusalKind, RefusedRow } from './old-list.js';
import { pasteBlocks, rosterEntries, rosterRows, updatedCells, updatedEntries } from './roster-rows.js';
import { product } from './product.js';
import { typed } from './form-controls.js';

/** Reads an old list by the mapping that the user chose, an earlier list had, or its headers propose. */
export function readList(workbook: ReadWorkbook, question: ListQuestion): ListAnswer {
  const { bytes, fileName: file, language } = question;
  try {
    const target = targetOf(workbook, question);
    const sheets = readSheets(bytes, { compression: portableCompression, file });
    const { proposed, earlier } = mappingsOf(sheets, target, question);
    const start = earlier ?? proposed;
    const mapping = question.chosen ? { ...start, columns: question.chosen } : start;
    const imported = importList(
      sheets,
      target,
      mapping,
      file,
      dayOfDossier(workbook.dossier, product.registry),
    );
    const fields = importable(target.section);
    const refused = refusedRows(imported.diagnostics, language);
    const unfit = new Set(imported.diagnostics.filter(isUnreadable).map(rosterRowOf));
    const fitting = imported.rows.filter((_, index) => !unfit.has(index));
    const there = rowsOf(workbook.dossier.forms[target.form.id], target.section.id);
    const { fresh, same, known } = sortKnown(there, fitting, target.section);
    const rows = question.known === 'add' ? [...fresh, ...known.map(({ row }) => row)] : fresh;
    const updated = question.known === 'update' ? known : [];
    const mapped = new Set(Object.values(mapping.columns));
    const order = rosterRows(workbook, target, rows);
    return {
      kind: 'read',
      sheet: mapping.sheet ?? '',
      columns: listHeaders(sheets, mapping, file).map(({ header, example }) => ({
        header,
        example,
        field: mapping.columns[header] ?? null,
      })),
      fields: fields.map((field) => ({ id: field.id, label: shownLabel(field) })),
      lacking: fields.filter(({ id }) => !mapped.has(id)).map(shownLabel),
      refused,
      notes: imported.diagnostics
        .filter(
          (one) =>
            one.code.startsWith('import.age-') ||
            (one.place.entry !== undefined && !unfit.has(rosterRowOf(one))),
        )
        .map((one) => sentence(one, language)),
      same,
      known: known.map((one) => inWords(one, target)),
      order,
      updates: updatedCells(workbook, target, updated),
      entries: [...rosterEntries(workbook, target, rows), ...updatedEntries(target, updated)],
      blocks: pasteBlocks(workbook, target, rows),
      fromEarlier: earlier !== undefined && question.chosen === undefined,
      mapping: worthKeeping(mapping, proposed),
    };
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    return { kind: 'failed', sentences: error.diagnostics.map((one) => sentence(one, language)) };
  }
}

/** 年龄 45 → 46 */
const inWords = ({ name, changes }: KnownRow, { section }: ImportTarget): ReadList['known'][number] => ({
  name,
  changes: changes.flatMap(({ column, before, after }) => {
    const field = section.columns.find(({ id }) => id === column);
    if (!field) return [];
    const shown = before === undefined ? '—' : typed(before, field);
    return [`${shownLabel(field)} ${shown} → ${typed(after, field)}`];
  }),
});

/** The roster with those columns that the workbook has. */
function targetOf({ locate }: ReadWorkbook, { form: id, roster }: ListQuestion): ImportTarget {
  const form = product.registry.forms.get(id);
  const section = form?.sections.find((one) => one.id === roster);
  if (!form || section?.kind !== 'roster') throw new RangeError(`${id}.${roster}`);
  const columns = section.columns.filter(({ id: column }) => locate({ form: id, roster, row: 0, column }));
  return { form, section: { ...section, columns } };
}

interface Mappings {
  readonly proposed: ListMapping;
  /** An earlier list's mapping, when this list has all of its headers. */
  readonly earlier?: ListMapping;
}

function mappingsOf(sheets: readonly PlainSheet[], target: ImportTarget, question: ListQuestion): Mappings {
  const { fileName: file } = question;
  const kept = keptMapping(target, question);
  const earlier = kept && fitting(sheets, kept, file);
  let proposed: ListMapping;
  try {
    proposed = proposeMapping(sheets, target, file);
  } catch (error) {
    // Headers that nobody would recognise, which the user once assigned by hand.
    if (earlier) return { proposed: earlier, earlier };
    throw error;
  }
  if (!earlier) return { proposed };
  const taken = new Set(Object.values(earlier.columns));
  const others = Object.entries(proposed.columns).map(([header, id]): [string, string | null] => [
    header,
    id !== null && taken.has(id) ? null : id,
  ]);
  return {
    proposed,
    earlier: { ...earlier, columns: { ...Object.fromEntries(others), ...earlier.columns } },
  };
}

/** What was kept may be of another version or damaged: then it is as if there were none. */
function keptMapping(target: ImportTarget, { remembered, fileName }: ListQuestion): ListMapping | undefined {
  if (remembered === undefined) return undefined;
  try {
    const ids = importable(target.section).map(({ id }) => id);
    const mapping = readMapping(remembered, fileName, ids);
    return mapping.form === target.form.id && mapping.roster === target.section.id ? mapping : undefined;
  } catch (error) {
    if (error instanceof DiagnosticError) return undefined;
    throw error;
  }
}

/** The mapping with the sheet of this list and those headers that it has, unless a mapped one is not there. */
function fitting(sheets: readonly PlainSheet[], kept: ListMapping, file: string): ListMapping | undefined {
  for (const sheet of sheets) {
    const mapping = { ...kept, sheet: sheet.name };
    const there = new Set(listHeaders(sheets, mapping, file).map(({ header }) => header));
    const entries = Object.entries(kept.columns);
    if (entries.every(([header, id]) => id === null || there.has(header))) {
      return { ...mapping, columns: Object.fromEntries(entries.filter(([header]) => there.has(header))) };
    }
  }
  return undefined;
}

/**
 * Headers that are mapped, or that the user took out of the proposal. What stands in other cells of the header rows
 * may be anything, and the sheet's name too: neither is kept.
 */
function worthKeeping({ sheet: _, ...mapping }: ListMapping, proposed: ListMapping): ListMapping {
  const columns = Object.entries(mapping.columns).filter(
    ([header, id]) => id !== null || typeof proposed.columns[header] === 'string',
  );
  return { ...mapping, columns: Object.fromEntries(columns) };
}

const ROSTER_ROW = /\[(\d+)\]/;
const LEFT_OUT = /^import\.row-(total|note|header|numbered)$/;
const LONGEST = 60;

/** Counts from 0. */
const rosterRowOf = ({ place }: Diagnostic): number =>
  Number(ROSTER_ROW.exec(place.entry ?? '')?.[1] ?? 0) - 1;
const listRowOf = ({ place }: Diagnostic): number => fromA1(place.cell ?? '')?.row ?? 0;
const isUnreadable = ({ level, place }: Diagnostic): boolean =>
  level === 'error' && place.entry !== undefined;

function refusedRows(diagnostics: readonly Diagnostic[], language: Language): RefusedRow[] {
  const rows = new Map<number, RefusedRow>();
  for (const one of diagnostics) {
    const row = listRowOf(one);
    const left = LEFT_OUT.exec(one.code)?.[1] as RefusalKind | undefined;
    if (left !== undefined) rows.set(row, { row, kind: left, texts: [shortened(one.values.text)] });
    if (!isUnreadable(one)) continue;
    const texts = [...(rows.get(row)?.texts ?? []), sentence(one, language)];
    rows.set(row, { row, kind: 'unreadable', texts });
  }
  return [...rows.values()].sort((one, other) => one.row - other.row);
}

function shortened(text: string | number | undefined): string {
  const signs = [...String(text ?? '')];
  return signs.length > LONGEST ? `${signs.slice(0, LONGEST).join('')}…` : signs.join('');
}

function sentence(one: Diagnostic, language: Language): string {
  const { what, remedy } = describe(one, language);
  const { label = '' } = one.values;
  const named = what.includes(String(label)) ? '' : String(label);
  return [one.place.cell ?? '', named, what, remedy].filter((part) => part !== '').join(' ');
}
