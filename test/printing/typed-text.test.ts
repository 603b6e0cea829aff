import { describe, expect, it } from 'vitest';
import {
  fieldKind,
  fieldsOf,
  pathText,
  valueAt,
  type EntryPath,
  type FieldDefinition,
  type FormField,
} from '../../engine/form/index.js';
import { printerFrom } from '../../engine/node/printer-setting.js';
import { pageTexts } from '../../engine/pdf/index.js';
import type { ReadWorkbook } from '../../engine/workbook/index.js';
import { printedWith } from '../../engine/library/index.js';
import { isOurs } from '../../engine/word/index.js';
import { registry } from '../../templates/index.js';
import { memoryWorkbook, read, typed, withCell, withSheet } from '../workbook/memory-workbook.js';
import { readPaper } from '../word/paper.js';
import { drawing, drawnText } from './drawn-text.js';

const LONG = import.meta.env.MODE === 'long';
/** Each seed types other words into every entry; the long form draws more, and reads every PDF. */
const SEEDS = LONG ? [2026, 2027, 2028] : [2026];
/** The short form's kits: rosters, boxes and marks, a form of words and dates; of the last, the PDF is read, too. */
const SHORT: ReadonlySet<string> = new Set(['hz-hybrid-list', 'urumqi-assessment', 'rongcheng-summary']);
const SHORT_PAPERS: ReadonlySet<string> = new Set(['rongcheng-summary']);

const printing = { fonts: 'bundled', archive: false, own: new Map<string, Uint8Array>() };
const wordOnly = printerFrom({ ...printing, engine: 'none' });
const withPdf = printerFrom({ ...printing, engine: 'typst' });
const cases = [...registry.kits.values()]
  .filter(({ id }) => LONG || SHORT.has(id))
  .flatMap((kit) => SEEDS.map((seed) => ({ ...kit, seed })));

const firstPath = (form: string, { field, roster }: FormField): EntryPath =>
  roster ? { form, roster: roster.id, row: 0, column: field.id } : { form, field: field.id };

/** Boxes show which choice was made, and no other words. */
const isTicked = ({ field }: FormField): boolean =>
  field.kind === 'checkbox' || (field.kind === 'choice' && field.choicesPrinted === true);

/** Full and half width count as the same sign; a line that is folded has no other words. */
const squeezed = (text: string): string => text.normalize('NFKC').replaceAll(/\s/g, '');

/** What a value prints, where reading it was reported, or it says the same as what was typed. */
function normalForm(filled: ReadWorkbook, path: EntryPath, field: FieldDefinition): string | undefined {
  const value = valueAt(filled.dossier, path);
  if (value === undefined) return undefined;
  const isReported = filled.diagnostics.some(
    ({ place }) => place.form === path.form && place.entry === pathText(path),
  );
  return isReported || typeof value !== 'string'
    ? squeezed(fieldKind(field.kind).print(value, field))
    : undefined;
}

describe('what is typed stands on paper as it was typed, or is named before', () => {
  it.each(cases)('$id: every entry (seed $seed)', async ({ id: kit, forms, seed }) => {
    const draw = drawing(seed);
    const readsPdf = LONG || SHORT_PAPERS.has(kit);
    const printer = readsPdf ? withPdf : wordOnly;
    let workbook = memoryWorkbook(kit);
    const blank = read(workbook);
    const entries = forms.flatMap((id) => {
      const form = registry.forms.get(id);
      return form ? fieldsOf(form).map((one) => ({ form, one, path: firstPath(id, one) })) : [];
    });
    const texts = new Map<string, string>();
    for (const [at, { one, path }] of entries.entries()) {
      const place = blank.locate(path);
      const cell = place && `${place.sheet} ${place.cell}`;
      if (!place || cell === undefined || texts.has(cell) || one.field.computed) continue;
      const text = drawnText(draw, at);
      texts.set(cell, text);
      workbook = withSheet(workbook, place.sheet, (sheet) => withCell(sheet, place.cell, typed(text)));
    }
    const filled = read(workbook);
    // What is entered elsewhere is shown here: words typed over it are named, and the entry is printed.
    const isLinked = new Set(
      filled.results
        .filter(({ role }) => role === 'linked')
        .map(({ path }) => `${path.form}/${pathText(path)}`),
    );
    const lost: string[] = [];
    for (const form of new Set(entries.map((one) => one.form))) {
      const { docx, pdf, diagnostics } = await printer.print(
        form,
        filled.dossier,
        printedWith(registry, filled, undefined),
      );
      const word = squeezed(
        readPaper(docx)
          .map(({ words }) => words)
          .join(''),
      );
      const papers = [word, ...(pdf ? [squeezed((await pageTexts(pdf.pdf)).join(''))] : [])];
      expect(papers).toHaveLength(readsPdf ? 2 : 1);
      const named = new Set(
        [...filled.diagnostics, ...diagnostics].map(
          ({ place }) => `${place.form ?? ''}/${place.entry ?? ''}`,
        ),
      );
      for (const { one, path } of entries.filter((each) => each.form === form)) {
        const place = filled.locate(path);
        const text = place && texts.get(`${place.sheet} ${place.cell}`);
        if (text === undefined || one.field.computed) continue;
        const stands = [squeezed(text), normalForm(filled, path, one.field)].some(
          (words) => words !== undefined && papers.every((paper) => paper.includes(words)),
        );
        // A character that no font has is in the Word document, and named for the PDF.
        const isNamedForPdf = diagnostics.some(
          ({ code, place: at }) =>
            code === 'pdf.character-missing' && at.form === form.id && at.entry === pathText(path),
        );
        if (stands || (isNamedForPdf && word.includes(squeezed(text)))) continue;
        const mayBeBlank =
          isTicked(one) || !isOurs(one, form) || isLinked.has(`${form.id}/${pathText(path)}`);
        if (!mayBeBlank || !named.has(`${form.id}/${pathText(path)}`))
          lost.push(`${form.id} ${pathText(path)} ${text}`);
      }
    }
    expect(texts.size).toBeGreaterThan(5);
    expect(lost).toEqual([]);
  });
});
