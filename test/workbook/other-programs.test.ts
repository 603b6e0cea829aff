/// <reference types="vite/client" />
import { beforeAll, expect, it } from 'vitest';
import { checkWorkbook, type CheckedWorkbook } from '../../engine/library/index.js';
import { kitWorkbook } from '../../engine/cli/kit-workbook.js';
import { product } from '../../engine/cli/product.js';
import type { Dossier, EntryPath } from '../../engine/form/index.js';
import { zlibCompression } from '../../engine/node/zlib-compression.js';
import { readWorkbook, type ReadWorkbook } from '../../engine/workbook/index.js';
import { sampleOf, samples } from '../../samples/index.js';
import { registry } from '../../templates/index.js';
import { describeWith } from '../set-up/describe-with.js';
import { libreOffice, openpyxl } from '../set-up/tools.js';
import { codes, kitOf } from './memory-workbook.js';
import { changedByOpenpyxl } from './changed-by-openpyxl.js';
import { fewKits, firstSamples } from './few-kits.js';
import { byLibreOffice } from './resaved.js';

const FORM = 'hz-hybrid-application';
const read = (file: Uint8Array): ReadWorkbook =>
  readWorkbook(file, registry, { compression: zlibCompression });

/** Dossier, and every finding with its cells, before submission. */
const checked = (file: Uint8Array): Pick<CheckedWorkbook, 'dossier' | 'result'> => {
  const { dossier, result } = checkWorkbook(product, 'a.xlsx', read(file), {
    mode: 'final',
    language: 'zh',
    context: {},
  });
  return { dossier, result };
};

/** The path of every entry that a dossier holds. */
const pathsOf = ({ forms }: Dossier): EntryPath[] =>
  Object.entries(forms).flatMap(([form, data]) =>
    Object.entries(data).flatMap(([id, value]): EntryPath[] =>
      Array.isArray(value) && typeof value[0] === 'object'
        ? value.flatMap((row, index) =>
            Object.keys(row as object).map((column) => ({ form, roster: id, row: index, column })),
          )
        : [{ form, field: id }],
    ),
  );

const LONG = import.meta.env.MODE === 'long';
/** What other programs do alike in every kit; all samples with `npm run test:long`. */
const all = LONG ? samples() : firstSamples(fewKits());

describeWith([openpyxl], 'a blank workbook filled by openpyxl', () => {
  it.each(all)('gives the dossier and the findings of $id', async ({ kit, dossier }) => {
    const ours = await kitWorkbook(kitOf(kit), dossier);
    const place = read(ours);
    const cells = pathsOf(place.dossier).flatMap((path) => place.locate(path) ?? []);
    expect(cells.length).toBeGreaterThan(8);
    const filled = changedByOpenpyxl(
      await kitWorkbook(kitOf(kit)),
      `for sheet, cell in ${JSON.stringify(cells.map(({ sheet, cell }) => [sheet, cell]))}:
    if other[sheet][cell].data_type != 'f': book[sheet][cell].value = other[sheet][cell].value`,
      ours,
    );
    expect(checked(filled)).toEqual(checked(ours));
  });
});

describeWith([libreOffice], 'a workbook calculated anew and saved by LibreOffice', () => {
  const ours = new Map<string, Uint8Array>();
  let saved = new Map<string, Uint8Array>();
  beforeAll(async () => {
    for (const { id, kit, dossier } of all) ours.set(id, await kitWorkbook(kitOf(kit), dossier));
    saved = byLibreOffice(ours);
  }, 1_200_000);

  it.each(all)('gives the dossier and the findings of $id', ({ id }) => {
    const [before, after] = [ours.get(id), saved.get(id)];
    if (!before || !after) throw new Error(id);
    expect(Buffer.compare(before, after)).not.toBe(0);
    expect(checked(after)).toEqual(checked(before));
  });
});

describeWith([openpyxl], 'a file that was handled roughly', () => {
  const before = kitWorkbook(kitOf('hz-hybrid'), sampleOf('hz-hybrid')?.dossier);
  const name = 'hz_hybrid_application.training_theme';
  const home = async (field: string) => {
    const at = read(await before).locate({ form: FORM, field });
    if (!at) throw new Error(field);
    return at;
  };
  const handled = async (lines: string): Promise<ReadWorkbook> =>
    read(changedByOpenpyxl(await before, lines));
  const entries = async () => read(await before).dossier;

  it('reads a cell that was cut and pasted elsewhere, and says where it belongs', async () => {
    const { sheet, cell } = await home('training_theme');
    const result = await handled(`sheet = book['${sheet}']
sheet['K80'].value, sheet['${cell}'].value = sheet['${cell}'].value, None
book.defined_names['${name}'].attr_text = "'${sheet}'!$K$80"`);
    expect(result.dossier).toEqual(await entries());
    expect(result.diagnostics).toContainEqual(
      expect.objectContaining({
        code: 'workbook.entry-moved',
        place: expect.objectContaining({ sheet, cell: 'K80' }),
        values: expect.objectContaining({ home: cell }),
      }),
    );
  });

  it('reads a cell whose name was deleted, and reports it', async () => {
    const result = await handled(`del book.defined_names['${name}']`);
    expect(result.dossier).toEqual(await entries());
    expect(result.diagnostics).toMatchObject([
      { code: 'workbook.name-lost', place: await home('training_theme') },
    ]);
  });

  it('reads cells of which no name is left', async () => {
    const result = await handled('for name in list(book.defined_names): del book.defined_names[name]');
    expect(result.dossier).toEqual(await entries());
  });

  it('reads cells whose validations were pasted over, and reports them', async () => {
    const result = await handled(`for sheet in book: sheet.data_validations.dataValidation = []`);
    expect(result.dossier).toEqual(await entries());
    expect(codes(result)).toEqual(['workbook.validation-lost']);
  });

  it('reads sheets that were renamed and put into another order', async () => {
    const result = await handled(`for number, sheet in enumerate(list(book)):
    if sheet.sheet_state == 'visible': sheet.title = f'第{number}页'
book._sheets.reverse()`);
    expect(result.dossier).toEqual(await entries());
    expect(codes(result)).toContain('workbook.sheet-renamed');
  });

  it('reads rosters into which rows were inserted', async () => {
    const at = read(await before).locate({
      form: FORM,
      roster: 'online_courses',
      row: 2,
      column: 'online_course_name',
    });
    const row = Number(at?.cell.replace(/\D/g, ''));
    const result = await handled(`book['${at?.sheet}'].insert_rows(${row}, 3)`);
    expect(result.dossier).toEqual(await entries());
  });

  it('takes a missing sheet for blank, and says which it is', async () => {
    const at = read(await before).locate({
      form: FORM,
      roster: 'online_courses',
      row: 0,
      column: 'online_course_name',
    });
    const result = await handled(`del book['${at?.sheet}']`);
    expect(result.dossier.forms[FORM]).not.toHaveProperty('online_courses');
    expect(result.dossier.forms[FORM]).toHaveProperty('offline_courses');
    expect(result.diagnostics).toContainEqual(
      expect.objectContaining({
        code: 'workbook.sheet-missing',
        values: expect.objectContaining({ name: at?.sheet }),
      }),
    );
  });

  it('reads dates as dates, numbers as text, and days counted from 1904', async () => {
    const [start, days, end] = [
      await home('start_date'),
      await home('training_days'),
      await home('end_date'),
    ];
    const result = await handled(`import datetime
book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
sheet = book['${start.sheet}']
sheet['${start.cell}'].value = datetime.date(2026, 9, 21)
sheet['${end.cell}'].value = '２０２６．１２．１８'
sheet['${days.cell}'].value = '15 天'`);
    expect(result.dossier).toEqual(await entries());
    expect(codes(result)).toEqual(['workbook.normalised']);
  });
});
