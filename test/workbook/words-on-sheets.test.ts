import { beforeAll, expect, it } from 'vitest';
import { withoutWhiteSpace } from '../../engine/core/clean-text.js';
import {
  closingNotesOf,
  headingsOf,
  printedGrid,
  titleLinesOf,
  type FormDefinition,
  type PrintedCell,
  type PrintedPart,
} from '../../engine/form/index.js';
import { kitWorkbook } from '../../engine/cli/kit-workbook.js';
import { layoutWorkbook } from '../../engine/workbook/index.js';
import { registry } from '../../templates/index.js';
import officialForms from '../templates/official-forms.json' with { type: 'json' };
import { describeWith } from '../set-up/describe-with.js';
import { openpyxl } from '../set-up/tools.js';
import { dumpedWorkbooks, extentOf, type DumpedSheet } from './dumped-workbooks.js';

/** A printed word where it was found. */
interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Texts of a form's sheets from which printed words are taken one by one, so that each counts once. */
class WordPool {
  private readonly rest: { readonly place: Place; words: string[] }[];

  constructor(sheets: readonly DumpedSheet[]) {
    this.rest = sheets.flatMap(({ name, cells }) =>
      cells.map(({ row, column, text }) => ({
        place: { sheet: name, row, column },
        words: text.split(/\s+/).filter((word) => word !== ''),
      })),
    );
  }

  /** The first cell that still has these words: a whole cell before whole words before parts of words. */
  take(label: string, sheets: readonly string[]): Place | undefined {
    const wanted = withoutWhiteSpace(label);
    const open = this.rest.filter(({ place }) => sheets.includes(place.sheet));
    const found =
      open.find(({ words }) => words.join('') === wanted) ??
      open.find(({ words }) => words.includes(wanted)) ??
      open.find(({ words }) => words.join('').includes(wanted));
    if (!found) return undefined;
    const at = found.words.indexOf(wanted);
    if (at >= 0) found.words.splice(at, 1);
    // A mark in the gap keeps words on both sides from becoming a new one.
    else found.words = found.words.join('').replace(wanted, '\u0000').split('\u0000');
    return found.place;
  }
}

const wordsOf = (parts: readonly PrintedPart[]): string[] =>
  parts.flatMap((part) => ('text' in part && part.text.trim() !== '' ? [part.text] : []));
const wordsIn = (cell: PrintedCell): string[] => cell.paragraphs.flatMap((paragraph) => wordsOf(paragraph));

/** Signs side by side: a CJK sign is two digits wide. A lower bound, without margins. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, sign) => sum + ((sign.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1), 0);

/** Identifiers of provisions are kept in a hidden column for the reader of the file. */
const isIdentifier = (sheet: DumpedSheet, cell: DumpedSheet['cells'][number]): boolean =>
  ['核对清单', '检查', '参数', '设计测算'].includes(sheet.name) && cell.column === 1;

function isClipped(sheet: DumpedSheet, cell: DumpedSheet['cells'][number]): boolean {
  const { width, height } = extentOf(sheet, cell.row, cell.column);
  if (width === 0 || height === 0) return true;
  const line = cell.size * 1.2;
  if (cell.stacked) return [...withoutWhiteSpace(cell.text)].length * line > height + line;
  const room = (width * 11) / cell.size;
  const lines = cell.text
    .split('\n')
    .reduce((sum, paragraph) => sum + Math.max(1, Math.ceil(widthOf(paragraph) / room)), 0);
  return lines * line > height + 2;
}

describeWith([openpyxl], 'the sheets as openpyxl reads them', () => {
  let dumped: Record<string, DumpedSheet[]> = {};
  const kits = [...registry.kits.values()];
  const kitWith = (id: string) =>
    kits.find(({ forms, references = [] }) => [...forms, ...references].includes(id));

  beforeAll(async () => {
    const files = new Map<string, Uint8Array>();
    for (const kit of kits) files.set(kit.id, await kitWorkbook(kit));
    dumped = dumpedWorkbooks(files);
  });

  function sheetsOf(form: FormDefinition) {
    const kit = kitWith(form.id);
    if (!kit) throw new RangeError(form.id);
    const layout = layoutWorkbook(kit, registry).sheets.filter((sheet) => sheet.form.id === form.id);
    const sheets = layout.flatMap(
      ({ name }) => (dumped[kit.id] ?? []).find((one) => one.name === name && one.visible) ?? [],
    );
    return { layout, sheets };
  }

  const forms = [...registry.forms.values()];

  it.each(forms)('$id: every printed word stands in its cell, as often as the paper has it', (form) => {
    const { layout, sheets } = sheetsOf(form);
    const names = sheets.map(({ name }) => name);
    const pool = new WordPool(sheets);
    const missing: string[] = [];
    const misplaced: string[] = [];
    let found = 0;
    const take = (label: string, among = names): Place | undefined => {
      const place = pool.take(label, among);
      if (place) found += 1;
      else missing.push(label);
      return place;
    };
    const cover = form.cover?.lines.map((line) => line.template ?? line.text);
    // Number, cover and title stand on the form's first sheet.
    if (form.number !== null) take(form.number, names.slice(0, 1));
    for (const label of cover?.flatMap((line) => line.split(/\{[^}]*\}/)) ??
      titleLinesOf(form).flatMap(wordsOf)) {
      if (label.trim() !== '') take(label, names.slice(0, 1));
    }
    for (const section of form.sections) {
      const own = layout.find(({ key }) => key.endsWith(`:${form.id}:${section.id}`))?.name ?? names[0] ?? '';
      headingsOf(form, section).forEach((label) => take(label));
      const cells = [...printedGrid(section).cells].sort(
        (one, other) => one.row - other.row || one.column - other.column,
      );
      const placed = cells.flatMap((cell) => {
        const places = wordsIn(cell).map((label) => take(label, [own]));
        const [first] = places;
        // The sums of a roster stand above its header, for the entries below have no end.
        const isTotal = section.kind === 'roster' && cell.role === 'text';
        return first && !isTotal ? [{ cell, place: first }] : [];
      });
      for (const one of placed) {
        for (const other of placed) {
          const below = other.cell.row >= one.cell.row + one.cell.rowSpan;
          const right =
            other.cell.row === one.cell.row && other.cell.column >= one.cell.column + one.cell.columnSpan;
          const wrong =
            (below && other.place.row < one.place.row) ||
            (right && other.place.row === one.place.row && other.place.column < one.place.column);
          if (wrong) misplaced.push(`${wordsIn(other.cell).join()} before ${wordsIn(one.cell).join()}`);
        }
      }
      for (const note of section.notes ?? []) take(note);
      if (section.kind === 'roster' && section.numberedColumn !== undefined) found += section.blankRows;
    }
    for (const note of closingNotesOf(form)) take(note);
    expect({ missing, misplaced }).toEqual({ missing: [], misplaced: [] });
    expect(found).toBe(form.labels.length);
  });

  it('holds all 1600 printed words of the official forms, two that a scan lost, and six of ours', () => {
    const counts = officialForms.map(({ id }) => registry.forms.get(id)?.labels.length ?? 0);
    expect(counts.reduce((one, other) => one + other, 0)).toBe(1600 + 2 + 6);
  });

  it.each(kits)('$id: no word of a visible sheet is hidden or cut', ({ id }) => {
    const clipped = (dumped[id] ?? [])
      .filter(({ visible }) => visible)
      .flatMap((sheet) =>
        sheet.cells
          .filter(
            (cell) => !cell.text.startsWith('=') && !isIdentifier(sheet, cell) && isClipped(sheet, cell),
          )
          .map((cell) => `${sheet.name} ${cell.row}/${cell.column} ${cell.text.slice(0, 30)}`),
      );
    expect(clipped).toEqual([]);
  });
});
