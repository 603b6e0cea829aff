/// <reference types="vite/client" />
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kitWorkbook } from '../../engine/cli/kit-workbook.js';
import { kitSheets } from '../../engine/library/index.js';
import { zlibCompression as compression } from '../../engine/node/zlib-compression.js';
import { openZip, writeZip } from '../../engine/ooxml/index.js';
import {
  EditableWorkbook,
  patchWorkbook,
  readWorkbook,
  sheetNames,
  SuccessiveEdits,
  type EntryEdit,
  type OpenOptions,
} from '../../engine/workbook/index.js';
import { openWorkbook } from '../../engine/workbook/spreadsheet/open-workbook.js';
import { packageRelations } from '../../engine/workbook/spreadsheet/package-relations.js';
import { readWorkbookPart } from '../../engine/workbook/spreadsheet/read-workbook-part.js';
import { shownText } from '../../engine/workbook/spreadsheet/opened-workbook.js';
import { rowsOf, valueAt } from '../../engine/form/index.js';
import { sampleOf } from '../../samples/index.js';
import { forms, registry } from '../../templates/index.js';
import { arbitraryEdits } from './arbitrary-edits.js';
import { fewKits, firstSamples } from './few-kits.js';
import { kitOf } from './memory-workbook.js';

const LONG = import.meta.env.MODE === 'long';
/** Changes of one file, each of the file as it was opened. */
const CHANGES = LONG ? 10 : 3;
/** Changes that follow each other. */
const STEPS = LONG ? 6 : 3;
/** The short suite changes the kit whose 检查 reads most other sheets of formulas; one change upon the other in others. */
const changed = LONG ? firstSamples() : [sampleOf('hz-hybrid')];

const optionsOf = (kit: string, asked: { since: boolean }[] = []): OpenOptions => ({
  compression,
  built: (dossier, answers, wanted, since) => {
    asked.push({ since: since !== undefined });
    return kitSheets(forms, kitOf(kit), dossier, answers, wanted, since);
  },
});

describe('a workbook that stays open', () => {
  it.each(changed.flatMap((sample) => (sample ? [[sample.kit, sample] as const] : [])))(
    '%s shows after each change what it shows when it is opened for it alone',
    async (kit, sample) => {
      const bytes = await kitWorkbook(kitOf(kit), sample.dossier);
      const { dossier } = readWorkbook(bytes, registry, { compression });
      const asked: { since: boolean }[] = [];
      const held = new EditableWorkbook(bytes, registry, optionsOf(kit, asked));
      for (const edits of fc.sample(arbitraryEdits(dossier, registry), { numRuns: CHANGES, seed: 18 })) {
        const alone = new EditableWorkbook(bytes, registry, optionsOf(kit));
        expect(sheetsOf(held.patch(edits).bytes)).toEqual(sheetsOf(alone.patch(edits).bytes));
      }
      expect(asked.some(({ since }) => since)).toBe(true);
    },
  );

  it.each(firstSamples(LONG ? undefined : fewKits()).map((sample) => [sample.kit, sample] as const))(
    '%s shows after one change upon the other what it shows when it is opened for each, and tells the same of it',
    async (kit, sample) => {
      const bytes = await kitWorkbook(kitOf(kit), sample.dossier);
      let held: SuccessiveEdits | undefined;
      let now = bytes;
      let openings = 0;
      for (let step = 0; step < STEPS; step += 1) {
        const { dossier } = readWorkbook(now, registry, { compression });
        const [edits = []] = fc.sample(arbitraryEdits(dossier, registry), { numRuns: 1, seed: 180 + step });
        if (!held?.has(now)) {
          held = new SuccessiveEdits(now, registry, optionsOf(kit));
          openings += 1;
          if (step === 0) held.prepare();
        }
        const kept = held.patch(now, edits);
        const alone = patchWorkbook(now, registry, edits, optionsOf(kit));
        expect(kept.changes).toEqual(alone.changes);
        expect(sheetsOf(kept.bytes)).toEqual(sheetsOf(alone.bytes));
        now = kept.bytes;
      }
      expect(openings).toBeLessThan(STEPS);
    },
  );

  it('goes on from any step when later ones are taken back, and is opened anew where entries have moved', async () => {
    const sample = sampleOf('zj-projects');
    if (!sample) throw new Error('no sample');
    const bytes = await kitWorkbook(kitOf(sample.kit), sample.dossier);
    const held = new SuccessiveEdits(bytes, registry, optionsOf(sample.kit));
    const cell = (row: number, value?: number) => ({
      path: { form: 'zj-project-register', roster: 'projects', row, column: 'class_size' },
      ...(value === undefined ? {} : { value }),
    });
    const first = held.patch(bytes, [cell(0, 41)]);
    const second = held.patch(first.bytes, [cell(1, 42)]);
    expect(second.changes.map(({ cell: at, after }) => [at, after])).toHaveLength(1);
    const again = held.patch(first.bytes, [cell(0, 43)]);
    expect(again.changes.map(({ before, after }) => [before, after])).toEqual([['41', '43']]);
    expect(held.has(second.bytes)).toBe(false);
    // What stood there at first is a change where something else stood meanwhile.
    const { value: atFirst } = registered(bytes, 0, 'class_size');
    const back = held.patch(again.bytes, [
      { ...cell(0), ...(atFirst === undefined ? {} : { value: atFirst }) },
    ]);
    expect(back.changes.map(({ before, after }) => [before, after])).toEqual([['43', String(atFirst)]]);
    expect(sheetsOf(back.bytes)).toEqual(sheetsOf(bytes));
    held.patch(back.bytes, emptied(back.bytes, 0));
    expect(held.has(back.bytes)).toBe(false);
  });

  it('has its rules judged as a whole where 检查 has other formulas than ours', async () => {
    const sample = sampleOf('hz-hybrid');
    if (!sample) throw new Error('no sample');
    const bytes = await kitWorkbook(kitOf(sample.kit), sample.dossier);
    const other = withOtherTally(bytes);
    const asked: { since: boolean }[] = [];
    const held = new EditableWorkbook(other, registry, optionsOf(sample.kit, asked));
    const form = 'hz-hybrid-application';
    for (const value of ['一', '二', '三']) {
      held.patch([{ path: { form, field: 'cover_project_name' }, value }]);
    }
    // Once it is tried, found out, and not tried again.
    expect(asked.map(({ since }) => since)).toEqual([false, true, false, false]);
  });
});

const registered = (bytes: Uint8Array, row: number, column: string): EntryEdit => {
  const path = { form: 'zj-project-register', roster: 'projects', row, column };
  const value = valueAt(readWorkbook(bytes, registry, { compression }).dossier, path);
  return { path, ...(value === undefined ? {} : { value }) };
};

/** Clears every entry of a row, so that the rows below it move up. */
function emptied(bytes: Uint8Array, row: number): EntryEdit[] {
  const { dossier } = readWorkbook(bytes, registry, { compression });
  const entries = rowsOf(dossier.forms['zj-project-register'], 'projects')[row] ?? {};
  return Object.keys(entries).map((column) => ({
    path: { form: 'zj-project-register', roster: 'projects', row, column },
  }));
}

/** Each cell of each sheet as it is shown. */
const sheetsOf = (bytes: Uint8Array) =>
  openWorkbook(bytes, compression).sheets.map(({ name, rows }) => [
    name,
    [...rows].map(([row, cells]) => [
      row,
      [...cells].map(([column, cell]) => [column, shownText(cell)]).filter(([, shown]) => shown !== ''),
    ]),
  ]);

/** The workbook as an older version wrote it: a rule of 检查 counts something else. */
function withOtherTally(bytes: Uint8Array): Uint8Array {
  const zip = openZip(bytes, compression);
  const book = 'xl/workbook.xml';
  const check = readWorkbookPart(zip, book).sheets.find(({ name }) => name === sheetNames.check);
  const part = packageRelations(zip, book).get(check?.relation ?? '')?.target ?? '';
  const changed = text(zip.read(part)).replace(/(<c r="G9"[^>]*><f>)/, '$10+');
  expect(changed).not.toBe(text(zip.read(part)));
  return writeZip(
    zip.names.map((name) => ({
      name,
      contents: name === part ? new TextEncoder().encode(changed) : zip.read(name),
    })),
    compression,
  );
}

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
