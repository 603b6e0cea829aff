/// <reference types="vite/client" />
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DiagnosticError } from '../../engine/core/diagnostic.js';
import {
  withComputed,
  type Dossier,
  type FieldDefinition,
  type FormDefinition,
  type FormRegistry,
  type SectionDefinition,
} from '../../engine/form/index.js';
import { buildWorkbookFile } from '../../engine/node/exceljs-workbook.js';
import { zlibCompression } from '../../engine/node/zlib-compression.js';
import {
  LAYOUT_VERSION,
  readOpened,
  readSheets,
  readWorkbook,
  type ChecklistAnswer,
  type OpenedWorkbook,
} from '../../engine/workbook/index.js';
import { registry } from '../../templates/index.js';
import { sampleOf } from '../../samples/index.js';
import { banbiao, suiteFolder } from '../cli/command-line.js';
import { fewKits } from './few-kits.js';
import { codes, kitOf, memoryWorkbook, read, typed, withCell, withSheet } from './memory-workbook.js';

const path = suiteFolder();
/** Moving is the same for every kit: the short suite moves few of the kept workbooks, and reads all of them. */
const moved = import.meta.env.MODE === 'long' ? [...registry.kits.values()] : fewKits();

const sample = (kit: string): Dossier => {
  const found = sampleOf(kit);
  if (!found) throw new RangeError(kit);
  return found.dossier;
};

/** The same workbook as a program of another layout version would have built it. */
const ofVersion = (workbook: OpenedWorkbook, version: number): OpenedWorkbook =>
  withSheet(workbook, '_办表', (sheet) => withCell(sheet, 'B1', typed(String(version))));

/** The forms as a later release may define them. */
const later = (change: (form: FormDefinition) => FormDefinition | undefined): FormRegistry => ({
  ...registry,
  forms: new Map(
    [...registry.forms].flatMap(([id, form]) => {
      const changed = change(form);
      return changed ? [[id, changed] as const] : [];
    }),
  ),
});

/** Sections in the opposite order on a page turned round: no cell stays where it was. */
const turned = later((form) => ({
  ...form,
  page: { orientation: form.page.orientation === 'portrait' ? 'landscape' : 'portrait' },
  sections: [...form.sections].reverse(),
}));

describe.each([...registry.kits.keys()])('a workbook of %s of an earlier layout', (id) => {
  it('is read where its own map says, and moved to the new places without loss', () => {
    const now = memoryWorkbook(id, sample(id));
    const { dossier } = read(now);
    const old = readOpened(ofVersion(now, 0), turned, {});
    expect(old.dossier).toEqual(dossier);
    expect({ previous: old.previousLayout, unplaced: old.unplaced }).toEqual({ previous: 0, unplaced: [] });
    expect(codes(old)).toEqual(['workbook.older-layout']);
    const again = readOpened(memoryWorkbook(id, old.dossier, turned), turned, {});
    // An item that a kit prints twice is entered where it now stands first.
    expect(withComputed(again.dossier, turned)).toEqual(withComputed(dossier, turned));
    expect(codes(again)).toEqual([]);
  });

  it('is refused when its layout is newer than this program', () => {
    const newer = ofVersion(memoryWorkbook(id, sample(id)), 2);
    expect(() => readOpened(newer, registry, {})).toThrow(DiagnosticError);
    try {
      readOpened(newer, registry, { file: '明年.xlsx' });
    } catch (error) {
      const diagnostics = error instanceof DiagnosticError ? error.diagnostics : [];
      expect(diagnostics).toMatchObject([
        { code: 'workbook.newer-layout', place: { file: '明年.xlsx' }, values: { version: 2, current: 1 } },
      ]);
    }
  });
});

describe('entries without a home in a later release', () => {
  const FORM = 'hz-hybrid-application';
  const inFields = (section: SectionDefinition, change: (field: FieldDefinition) => FieldDefinition[]) => {
    if (section.kind !== 'fields') return section;
    const fields = section.fields.flatMap(change);
    const known = new Set(fields.map(({ id }) => id));
    const grid = section.grid.map((row) =>
      row.map((id) => (id === 'training_theme' ? 'training_topic' : id)),
    );
    return { ...section, fields, grid: grid.map((row) => row.filter((id) => known.has(id))) };
  };
  const changed = later((form) =>
    form.id !== FORM
      ? form
      : {
          ...form,
          sections: form.sections
            .filter(({ id }) => id !== 'schedule')
            .map((section) =>
              section.kind === 'roster'
                ? { ...section, columns: section.columns.filter(({ id }) => id !== 'online_course_platform') }
                : inFields(section, (field) => {
                    if (field.id === 'subject') return [];
                    if (field.id === 'training_theme') return [{ ...field, id: 'training_topic' }];
                    return field.id === 'offline_training_place' ? [{ ...field, kind: 'integer' }] : [field];
                  }),
            ),
        },
  );

  it('go to 未迁移 with their old cell and label, and are carried on', async () => {
    const data = sample('hz-hybrid').forms[FORM] ?? {};
    const courses = data.online_courses as readonly Readonly<Record<string, string>>[];
    const schedule = data.schedule as readonly Readonly<Record<string, unknown>>[];
    const old = readOpened(ofVersion(memoryWorkbook('hz-hybrid', sample('hz-hybrid')), 0), changed, {});
    const gone = ['training_theme', 'subject', 'offline_training_place'];
    const all = read(memoryWorkbook('hz-hybrid', sample('hz-hybrid'))).dossier.forms[FORM] ?? {};
    const left = Object.entries(all).filter(([name]) => ![...gone, 'schedule'].includes(name));
    expect(old.dossier.forms[FORM]).toEqual({
      ...Object.fromEntries(left),
      online_courses: courses.map(({ online_course_platform: _platform, ...row }) => row),
    });
    const texts = old.unplaced.map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(gone.map((name) => String(all[name]))));
    for (const { online_course_platform } of courses) expect(texts).toContain(online_course_platform);
    const cells = schedule.reduce((sum, row) => sum + Object.keys(row).length, 0);
    expect(old.unplaced).toHaveLength(gone.length + courses.length + cells);
    expect(old.unplaced.filter(({ sheet, cell, label }) => !sheet || !cell || !label)).toEqual([]);
    expect(codes(old)).toEqual(['form.not-a-number', 'workbook.older-layout']);

    const extras = { unplaced: old.unplaced };
    const moved = await buildWorkbookFile(kitOf('hz-hybrid'), changed, old.dossier, { rows: 10, extras });
    expect(readWorkbook(moved, changed, { compression: zlibCompression }).dossier).toEqual(old.dossier);
    const sheet = readSheets(moved, { compression: zlibCompression }).find(({ name }) => name === '未迁移');
    const shown = sheet?.rows.slice(3).map((row) => (row[3]?.type === 'text' ? row[3].text : ''));
    expect(shown).toEqual(texts);
  });

  it('of a form that is gone are kept too', () => {
    const without = later((form) => (form.id === 'zj-evidence-register' ? undefined : form));
    const kits = new Map(registry.kits).set('zj-review', {
      ...kitOf('zj-review'),
      forms: kitOf('zj-review').forms.filter((id) => id !== 'zj-evidence-register'),
    });
    const now = memoryWorkbook('zj-review', sample('zj-review'));
    const old = readOpened(ofVersion(now, 0), { ...without, kits }, {});
    const { 'zj-evidence-register': gone = {}, ...kept } = read(now).dossier.forms;
    expect(old.dossier.forms).toEqual(kept);
    const rows = Object.values(gone).flatMap((value) => (Array.isArray(value) ? value : []));
    const cells = rows.reduce<number>((sum, row: object) => sum + Object.keys(row).length, 0);
    expect(cells).toBeGreaterThan(500);
    expect(old.unplaced).toHaveLength(cells);
  });
});

/** Workbooks as the program built them when it had this layout; never built anew. */
const kept = join(import.meta.dirname, '../fixtures/layouts');

interface KeptWorkbook {
  readonly dossier: Dossier;
  readonly answers: readonly ChecklistAnswer[];
}

describe.each(readdirSync(kept).filter((name) => name !== 'README.md'))('layout %s', (version) => {
  const folder = join(kept, version);
  const ids = readdirSync(folder).flatMap((name) => (name.endsWith('.xlsx') ? [name.slice(0, -5)] : []));

  it('is kept for every kit', () => {
    expect(ids.sort()).toEqual([...registry.kits.keys()].sort());
  });

  const keptOf = (id: string): KeptWorkbook =>
    JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8')) as KeptWorkbook;

  it.each(ids)('of %s still reads', (id) => {
    const bytes = readFileSync(join(folder, `${id}.xlsx`));
    const { dossier, answers } = keptOf(id);
    const old = readWorkbook(bytes, registry, { compression: zlibCompression });
    expect(old.identity).toMatchObject({ kit: id, layoutVersion: Number(version) });
    expect(old.dossier).toEqual(dossier);
    expect(old.checklistAnswers).toEqual(answers);
    expect(old.unplaced).toEqual([]);
  });

  it.each(moved.map(({ id }) => id))('of %s moves to the layout of today', async (id) => {
    const { dossier, answers } = keptOf(id);
    const upgraded = join(path(), `${id}.xlsx`);
    const answer = await banbiao('upgrade', join(folder, `${id}.xlsx`), '-o', upgraded);
    expect(answer).toMatchObject({ code: 0, results: `${upgraded}\n` });
    const now = readWorkbook(readFileSync(upgraded), registry, { compression: zlibCompression });
    expect(now.identity).toMatchObject({ kit: id, layoutVersion: LAYOUT_VERSION });
    expect(withComputed(now.dossier, registry)).toEqual(withComputed(dossier, registry));
    expect(now.checklistAnswers).toEqual(answers);
  });
});
