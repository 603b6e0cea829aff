/// <reference types="vite/client" />
import { openWorkbook } from '../../engine/workbook/spreadsheet/open-workbook.js';
import { shownText } from '../../engine/workbook/spreadsheet/opened-workbook.js';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { kitWorkbook } from '../../engine/cli/kit-workbook.js';
import { kitSheets } from '../../engine/library/index.js';
import { DiagnosticError } from '../../engine/core/diagnostic.js';
import { toA1 } from '../../engine/core/cell-address.js';
import type { CellContent, Dossier, EntryValue } from '../../engine/form/index.js';
import { zlibCompression } from '../../engine/node/zlib-compression.js';
import { openZip, writeZip } from '../../engine/ooxml/index.js';
import {
  EditableWorkbook,
  patchWorkbook,
  readWorkbook,
  sheetNames,
  type BuildForResults,
  type EntryEdit,
} from '../../engine/workbook/index.js';
import { sampleOf, samples, type Sample } from '../../samples/index.js';
import { forms, registry } from '../../templates/index.js';
import { describeWith } from '../set-up/describe-with.js';
import { libreOffice, openpyxl } from '../set-up/tools.js';
import { arbitraryEdits, edited } from './arbitrary-edits.js';
import { changedByOpenpyxl } from './changed-by-openpyxl.js';
import { fewKits, firstSamples } from './few-kits.js';
import { kitOf } from './memory-workbook.js';
import { byLibreOffice, byOpenpyxl } from './resaved.js';

const compression = zlibCompression;
const decoder = new TextDecoder();

/** Samples of few kits and of the largest as we save it, of the few as LibreOffice and openpyxl do; all of all with `npm run test:long`. */
const LONG = import.meta.env.MODE === 'long';
/** Entries that are edited in each file of a sample, up to eight at a time. */
const EDITS = LONG ? 200 : 1;
const few = LONG ? samples() : firstSamples(fewKits());
const every = LONG ? samples() : firstSamples();

const workbookOf = (sample: Sample): Promise<Uint8Array> => kitWorkbook(kitOf(sample.kit), sample.dossier);

const patched = (bytes: Uint8Array, edits: readonly EntryEdit[], kit: string) =>
  patchWorkbook(bytes, registry, edits, {
    compression,
    built: builtAs(kit),
  });

const builtAs =
  (kit: string): BuildForResults =>
  (dossier, ...asked) =>
    kitSheets(forms, kitOf(kit), dossier, ...asked);

/** Drawn edits, until there are as many as wanted. */
function drawn(dossier: Dossier): (readonly EntryEdit[])[] {
  let count = 0;
  return fc.sample(arbitraryEdits(dossier, registry), { numRuns: EDITS, seed: 2026 }).filter((edits) => {
    const lacks = count < EDITS;
    count += edits.length;
    return lacks;
  });
}

/** The parts whose contents differ between two workbooks. */
function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [one, other] = [openZip(before, compression), openZip(after, compression)];
  const names = new Set([...one.names, ...other.names]);
  return [...names].filter(
    (name) => !one.has(name) || !other.has(name) || Buffer.compare(one.read(name), other.read(name)) !== 0,
  );
}

const part = (bytes: Uint8Array, name: string): string =>
  decoder.decode(openZip(bytes, compression).read(name));

/** Rows of a register are counted by their names on the sheet, so a row without one is counted by the engine only; shares follow. */
const isCount = ({ code, place }: { code: string; place: { entry?: string } }): boolean =>
  code === 'workbook.result-differs' && /count|total|number|ratio/.test(place.entry ?? '');

function expectPatched(workbook: EditableWorkbook, edits: readonly EntryEdit[]): void {
  const { bytes, read: before } = workbook;
  const { bytes: after, read } = workbook.patch(edits);
  const reread = readWorkbook(after, registry, { compression });
  expect(reread.dossier).toEqual(edited(before.dossier, edits));
  expect(read.dossier).toEqual(reread.dossier);
  const known = new Set(before.diagnostics.map(({ code }) => code));
  const differing = reread.diagnostics.filter(
    (one) => one.code === 'workbook.result-differs' && !isCount(one),
  );
  expect(known.has('workbook.result-differs') ? [] : differing).toEqual([]);
  expect(
    changedParts(bytes, after).filter((name) => !/^xl\/(workbook|worksheets\/sheet\d+)\.xml$/.test(name)),
  ).toEqual([]);
}

describeWith([libreOffice, openpyxl], 'a workbook is patched', () => {
  let byProgram: ReadonlyMap<string, ReadonlyMap<string, Uint8Array>>;
  beforeAll(async () => {
    const files = new Map<string, Uint8Array>();
    for (const sample of every) files.set(sample.id, await workbookOf(sample));
    const of = (some: readonly Sample[]): Map<string, Uint8Array> =>
      new Map([...files].filter(([id]) => some.some((sample) => sample.id === id)));
    byProgram = new Map([
      ['us', files],
      ['LibreOffice', byLibreOffice(of(few))],
      ['openpyxl', byOpenpyxl(of(few))],
    ]);
  });

  it.each(every.map(({ id, kit }) => [id, kit]))(
    '%s says afterwards what was asked, and nothing else changes',
    (id, kit) => {
      for (const files of byProgram.values()) {
        const bytes = files.get(id);
        if (!bytes) continue;
        const workbook = new EditableWorkbook(bytes, registry, { compression, built: builtAs(kit) });
        const runs = drawn(workbook.read.dossier);
        expect(runs.flat().length).toBeGreaterThanOrEqual(EDITS);
        for (const edits of runs) expectPatched(workbook, edits);
      }
    },
  );
});

describeWith([libreOffice], 'the shown results of formulas', () => {
  it('are what LibreOffice computes, or absent', async () => {
    const files = new Map<string, Uint8Array>();
    for (const sample of few) {
      const bytes = await workbookOf(sample);
      const { dossier } = readWorkbook(bytes, registry, { compression });
      const [edits = []] = fc.sample(arbitraryEdits(dossier, registry), { numRuns: 1, seed: 11 });
      files.set(sample.id, patched(bytes, edits, sample.kit).bytes);
    }
    const recalculated = byLibreOffice(files);
    let compared = 0;
    for (const [id, bytes] of files) {
      const own = openWorkbook(bytes, compression);
      const theirs = openWorkbook(recalculated.get(id) ?? new Uint8Array(), compression);
      for (const sheet of own.sheets) {
        const other = theirs.sheets.find(({ name }) => name === sheet.name);
        for (const [row, cells] of sheet.rows) {
          for (const [column, cell] of cells) {
            if (!cell.hasFormula || cell.content.type === 'blank') continue;
            // 检查 shows the engine's words where a formula would only repeat the numbers.
            if (sheet.name === sheetNames.check && column !== STATE) continue;
            compared += 1;
            const place = `${id} ${sheet.name} ${toA1({ row, column })}`;
            expect([place, shown(other?.rows.get(row)?.get(column)?.content)]).toEqual([
              place,
              shown(cell.content),
            ]);
          }
        }
      }
    }
    expect(compared).toBeGreaterThan(few.length * 20);
  });
});

/** The column of 检查 that says 符合 or not. */
const STATE = 3;

/** Numbers to as many digits as formulas round to. */
const shown = (content: CellContent | undefined): string | number | boolean =>
  content?.type === 'number'
    ? Number(content.value.toFixed(6))
    : content
      ? shownText({ content, hasFormula: true })
      : '';

describe('a patch of the hybrid application', () => {
  const sample = sampleOf('hz-hybrid');
  if (!sample) throw new Error('No sample');
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await workbookOf(sample);
  });
  const form = 'hz-hybrid-application';
  const name = '小学语文单元整体教学设计能力提升混合式研修';
  const set = (field: string, value?: EntryValue): EntryEdit => ({ path: { form, field }, value });
  const codesOf = (run: () => unknown): string[] => {
    try {
      run();
      return [];
    } catch (error) {
      if (error instanceof DiagnosticError) return error.diagnostics.map(({ code }) => code);
      throw error;
    }
  };
  /** The file with one part's text changed, as another program would have written it. */
  const rewritten = (name: RegExp, change: (text: string) => string): Uint8Array => {
    const zip = openZip(bytes, compression);
    return writeZip(
      zip.names.map((one) => ({
        name: one,
        contents: name.test(one)
          ? new TextEncoder().encode(change(decoder.decode(zip.read(one))))
          : zip.read(one),
      })),
      compression,
    );
  };
  const sheets = /^xl\/worksheets\/sheet\d+\.xml$/;

  it('tells which cells changed, from what to what', () => {
    const { changes } = patched(bytes, [set('cover_project_name', '新名称'), set('start_date')], sample.kit);
    expect(changes.map(({ before, after }) => [before, after])).toEqual([
      [name, '新名称'],
      ['2026年9月21日', ''],
    ]);
  });

  it('writes nothing where nothing changes', () => {
    expect(patched(bytes, [], sample.kit).bytes).toBe(bytes);
    const same = set('cover_project_name', name);
    expect(patched(bytes, [same], sample.kit).changes).toEqual([]);
  });

  it('takes text for text, whatever it looks like', () => {
    const text = '=1+1 <b>&"_x000D_+++INS x+++';
    const { bytes: after } = patched(bytes, [set('cover_project_name', text)], sample.kit);
    expect(readWorkbook(after, registry, { compression }).dossier.forms[form]?.['cover_project_name']).toBe(
      text,
    );
  });

  it('finds cells that do not say where they are, and elements with a prefix', () => {
    const implicit = rewritten(sheets, (text) => text.replace(/(<(?:row|c)) r="[A-Z]*\d+"/g, '$1'));
    const prefixed = rewritten(sheets, (text) =>
      text.replace(/<(\/?)(?=[a-z])/gi, '<$1x:').replace('xmlns=', 'xmlns:x='),
    );
    for (const file of [prefixed, implicit]) {
      const known = readWorkbook(file, registry, { compression }).dossier;
      const edits = [set('cover_project_name', '新名称'), set('start_date')];
      expect(readWorkbook(patched(file, edits, sample.kit).bytes, registry, { compression }).dossier).toEqual(
        edited(known, edits),
      );
    }
  });

  it('writes a date as text where the cell does not show dates', () => {
    const plain = rewritten(sheets, (text) => text.replace(/(<c r="[A-Z]+\d+") s="\d+"/g, '$1'));
    const edits = [set('start_date', '2026-03-05')];
    expect(
      readWorkbook(patched(plain, edits, sample.kit).bytes, registry, { compression }).dossier.forms[form]?.[
        'start_date'
      ],
    ).toBe('2026-03-05');
  });

  it('refuses a computed entry, an unknown one and a signed workbook, and changes nothing', () => {
    expect(
      codesOf(() => patched(bytes, [set('online_credits_total', 3), set('nothing', 1)], sample.kit)),
    ).toEqual(['workbook.entry-computed', 'workbook.entry-without-cell']);
    const zip = openZip(bytes, compression);
    const signed = writeZip(
      [
        ...zip.names.map((name) => ({ name, contents: zip.read(name) })),
        { name: '_xmlsignatures/sig1.xml', contents: new TextEncoder().encode('<Signature/>') },
      ],
      compression,
    );
    expect(codesOf(() => patched(signed, [set('cover_project_name', '甲')], sample.kit))).toEqual([
      'workbook.signed',
    ]);
  });

  it('asks programs to compute every formula when they open it', () => {
    const without = rewritten(/^xl\/workbook\.xml$/, (text) => text.replace(/<calcPr[^>]*\/>/, ''));
    const { bytes: after } = patched(without, [set('cover_project_name', '甲')], sample.kit);
    expect(part(after, 'xl/workbook.xml')).toContain('<calcPr fullCalcOnLoad="1"/>');
  });
});

describeWith([openpyxl], "a user's own additions", () => {
  it('survive: sheets, comments, colours, widths, print settings, formulas', async () => {
    const sample = sampleOf('zj-projects');
    if (!sample) throw new Error('No sample');
    const own = changedByOpenpyxl(
      await workbookOf(sample),
      `
from openpyxl.comments import Comment
from openpyxl.styles import PatternFill
from openpyxl.formatting.rule import CellIsRule
mine = book.create_sheet('我的备注')
mine['A1'] = '只给自己看'
mine['B1'] = '=2*3'
sheet = book.worksheets[1]
sheet['B4'].comment = Comment('请核对', '张三')
sheet['B4'].fill = PatternFill('solid', fgColor='FFFF00')
sheet.conditional_formatting.add('A1:B9', CellIsRule(operator='greaterThan', formula=['5']))
sheet.print_options.horizontalCentered = True
sheet.row_dimensions[4].height = 44`,
    );
    const edits: EntryEdit[] = [
      { path: { form: 'zj-project-register', field: 'institution_name' }, value: '新名称学校' },
    ];
    const { bytes } = patched(own, edits, sample.kit);
    const names = changedParts(own, bytes);
    expect(names.filter((name) => name.startsWith('xl/worksheets/'))).not.toEqual([]);
    for (const name of names.filter((one) => one.startsWith('xl/worksheets/'))) {
      const [before, after] = [part(own, name), part(bytes, name)];
      // Everything around the rows is as it was.
      expect(after.slice(after.indexOf('</sheetData>'))).toBe(before.slice(before.indexOf('</sheetData>')));
    }
    const seen = changedByOpenpyxl(
      bytes,
      `
sheet = book.worksheets[1]
mine = book['我的备注']
assert mine['A1'].value == '只给自己看' and mine['B1'].value == '=2*3'
assert sheet['B4'].comment.text == '请核对' and sheet['B4'].fill.fgColor.rgb == '00FFFF00'
assert sheet.row_dimensions[4].height == 44`,
    );
    expect(seen.length).toBeGreaterThan(0);
  });
});
