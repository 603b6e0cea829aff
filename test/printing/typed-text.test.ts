import { describe, expect, it } from 'vitest';
import { fieldsOf, pathText, type EntryPath, type FormField } from '../../engine/form/index.js';
import { portableCompression } from '../../engine/ooxml/index.js';
import { FormPrinter } from '../../engine/printing/index.js';
import { printedWith } from '../../engine/library/index.js';
import { isOurs } from '../../engine/word/index.js';
import { registry } from '../../templates/index.js';
import { memoryWorkbook, read, typed, withCell, withSheet } from '../workbook/memory-workbook.js';
import { readPaper } from '../word/paper.js';

/** What people type where a form wants a number, a day, a word of a list. */
const TYPED = ['约8000左右', '没有编号', '138 1234 567', '二〇二六年春', '甲'] as const;

const printer = new FormPrinter({
  compression: portableCompression,
  fonts: 'bundled',
  archive: false,
  own: new Map(),
});

const firstPath = (form: string, { field, roster }: FormField): EntryPath =>
  roster ? { form, roster: roster.id, row: 0, column: field.id } : { form, field: field.id };

/** Boxes show which choice was made, and no other words. */
const isTicked = ({ field }: FormField): boolean =>
  field.kind === 'checkbox' || (field.kind === 'choice' && field.choicesPrinted === true);

const squeezed = (text: string): string => text.replaceAll(/\s/g, '');

describe('what is typed stands on paper as it was typed, or is named before', () => {
  it.each([...registry.kits.values()])('$id: every entry', async ({ id: kit, forms }) => {
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
      const text = `${TYPED[at % TYPED.length] ?? ''}${String(at)}`;
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
      const { docx, diagnostics } = await printer.print(
        form,
        filled.dossier,
        printedWith(registry, filled, undefined),
      );
      const paper = squeezed(
        readPaper(docx)
          .map(({ words }) => words)
          .join(''),
      );
      const named = new Set(
        [...filled.diagnostics, ...diagnostics].map(
          ({ place }) => `${place.form ?? ''}/${place.entry ?? ''}`,
        ),
      );
      for (const { one, path } of entries.filter((each) => each.form === form)) {
        const place = filled.locate(path);
        const text = place && texts.get(`${place.sheet} ${place.cell}`);
        if (text === undefined || one.field.computed || paper.includes(squeezed(text))) continue;
        const mayBeBlank =
          isTicked(one) || !isOurs(one, form) || isLinked.has(`${form.id}/${pathText(path)}`);
        if (!mayBeBlank || !named.has(`${form.id}/${pathText(path)}`))
          lost.push(`${form.id} ${pathText(path)}`);
      }
    }
    expect(texts.size).toBeGreaterThan(5);
    expect(lost).toEqual([]);
  });
});
