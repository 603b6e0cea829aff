/// <reference types="vite/client" />
import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { kitWorkbook } from '../../engine/cli/kit-workbook.js';
import { checklistOf } from '../../engine/library/index.js';
import { fieldsOf, type Dossier, type EntryValue, type FormData } from '../../engine/form/index.js';
import { zlibCompression } from '../../engine/node/zlib-compression.js';
import { layoutWorkbook, readSheets, readWorkbook } from '../../engine/workbook/index.js';
import { forms, registry } from '../../templates/index.js';
import { fewKits } from '../workbook/few-kits.js';
import { banbiao, suiteFolder } from './command-line.js';
import { sampleDossier } from './sample-dossier.js';

const path = suiteFolder();
/** Every kit with `npm run test:long`. */
const kits = import.meta.env.MODE === 'long' ? [...registry.kits.keys()] : fewKits().map(({ id }) => id);

/** What the filler of a kit types, as a workbook gives it back; made once for each kit. */
function typedSample(kit: string): Promise<Dossier> {
  const known = typed.get(kit) ?? typedIn(kit);
  typed.set(kit, known);
  return known;
}
const typed = new Map<string, Promise<Dossier>>();

async function typedIn(kit: string): Promise<Dossier> {
  const definition = registry.kits.get(kit);
  if (!definition) throw new RangeError(kit);
  const bytes = await kitWorkbook(definition, sampleDossier(kit));
  return readWorkbook(bytes, registry, { compression: zlibCompression }).dossier;
}

async function workbook(name: string, dossier: Dossier): Promise<string> {
  await writeFile(path(`${name}.json`), JSON.stringify(dossier));
  const { code, messages } = await banbiao(
    'fill',
    dossier.kit,
    path(`${name}.json`),
    '-o',
    path(`${name}.xlsx`),
  );
  expect({ code, messages }).toEqual({ code: 0, messages: '' });
  return path(`${name}.xlsx`);
}

/** The workbook with everything that the filler types; one for each kit, which no command may change. */
function wholeWorkbook(kit: string): Promise<string> {
  const known = whole.get(kit) ?? typedSample(kit).then((dossier) => workbook(`${kit}-whole`, dossier));
  whole.set(kit, known);
  return known;
}
const whole = new Map<string, Promise<string>>();

async function exported(file: string): Promise<Dossier> {
  const { code, results } = await banbiao('export', file);
  expect(code).toBe(0);
  return JSON.parse(results) as Dossier;
}

/** The entries of every second field, and the rows of every roster up to or from its middle. */
function half(dossier: Dossier, part: 0 | 1): Dossier {
  const forms = Object.entries(dossier.forms).map(([id, data]): [string, FormData] => {
    const kept = Object.entries(data).flatMap(([name, value], index): [string, FormData[string]][] => {
      if (!Array.isArray(value) || value.every((one) => typeof one === 'string')) {
        return index % 2 === part ? [[name, value as EntryValue]] : [];
      }
      const middle = Math.ceil(value.length / 2);
      const rows = part === 0 ? value.slice(0, middle) : value.slice(middle);
      return rows.length > 0 ? [[name, rows]] : [];
    });
    return [id, Object.fromEntries(kept)];
  });
  return {
    kit: dossier.kit,
    forms: Object.fromEntries(forms.filter(([, data]) => Object.keys(data).length > 0)),
  };
}

/** The first text that the filler of a kit types into a field or a roster's row. */
function firstText(dossier: Dossier): {
  form: string;
  name: string;
  label: string;
  rows: boolean;
  value: string;
} {
  const kit = registry.kits.get(dossier.kit);
  if (!kit) throw new RangeError(dossier.kit);
  const layout = layoutWorkbook(kit, registry);
  for (const { form, field, role } of layout.fields) {
    const value = dossier.forms[form]?.[field.id];
    if (role === 'entry' && field.kind === 'text' && typeof value === 'string') {
      return { form, name: field.id, label: field.label, rows: false, value };
    }
    if (role === 'entry' && field.kind === 'score' && typeof value === 'number') {
      return { form, name: field.id, label: field.label, rows: false, value: String(value) };
    }
  }
  for (const { form, section } of layout.rosters) {
    const rows = dossier.forms[form]?.[section.id];
    if (!Array.isArray(rows)) continue;
    const row = rows[0] as Readonly<Record<string, EntryValue>> | undefined;
    const column = section.columns.find(
      ({ id, kind }) => kind === 'text' && id !== section.rowLabel && typeof row?.[id] === 'string',
    );
    if (column) {
      return {
        form,
        name: `${section.id}.${column.id}`,
        label: column.label,
        rows: true,
        value: String(row?.[column.id]),
      };
    }
  }
  throw new RangeError(`${dossier.kit} has no text`);
}

function withChanged(
  dossier: Dossier,
  { form, name }: { form: string; name: string },
  value: EntryValue,
): Dossier {
  const copy = structuredClone(dossier) as { kit: string; forms: Record<string, Record<string, unknown>> };
  const [field = '', column] = name.split('.');
  const data = copy.forms[form] ?? {};
  if (column === undefined) data[field] = value;
  else
    (data[field] as Record<string, EntryValue>[])[0] = {
      ...(data[field] as Record<string, EntryValue>[])[0],
      [column]: value,
    };
  return copy as Dossier;
}

describe.each(kits)('two copies of %s', (kit) => {
  it('that were half filled in each become the whole', async () => {
    const whole = await typedSample(kit);
    const [one, other] = [
      await workbook(`${kit}-one`, half(whole, 0)),
      await workbook(`${kit}-other`, half(whole, 1)),
    ];
    const answer = await banbiao('merge', one, other, '-o', path(`${kit}-merged.xlsx`));
    expect(answer).toEqual({ code: 0, results: `${path(`${kit}-merged.xlsx`)}\n`, messages: '' });
    expect(await exported(path(`${kit}-merged.xlsx`))).toEqual(whole);
  });

  it('that differ in one entry: both values are reported, the first stands, the second is kept', async () => {
    const whole = await typedSample(kit);
    const about = firstText(whole);
    const isNumber = /^[\d.]+$/.test(about.value);
    const changed = withChanged(whole, about, isNumber ? Number(about.value) + 0.5 : `${about.value}（改）`);
    const [one, other] = [await wholeWorkbook(kit), await workbook(`${kit}-second`, changed)];
    const merged = path(`${kit}-conflict.xlsx`);
    const { code, results } = await banbiao('merge', one, other, '-o', merged);
    expect(code).toBe(1);
    expect(results.match(/两份填得不同/g)).toHaveLength(1);
    expect(results).toContain(about.value);
    expect(results).toMatch(new RegExp(`${kit}-second\\.xlsx ▸ .+ ▸ [A-Z]+\\d+`));
    expect(await exported(merged)).toEqual(whole);
    const kept = readSheets(await readFile(merged), { compression: zlibCompression }).find(
      ({ name }) => name === '未迁移',
    );
    const texts = kept?.rows.flatMap((row) => row.map((cell) => (cell.type === 'text' ? cell.text : '')));
    expect(texts).toContain(isNumber ? String(Number(about.value) + 0.5) : `${about.value}（改）`);
    // The originals are as they were.
    expect(await exported(other)).toEqual(changed);
  });

  it('keep everything when they are upgraded', async () => {
    const whole = await typedSample(kit);
    const old = await wholeWorkbook(kit);
    const answer = await banbiao('upgrade', old, '-o', path(`${kit}-new.xlsx`));
    expect(answer).toMatchObject({ code: 0, results: `${path(`${kit}-new.xlsx`)}\n` });
    expect(await exported(path(`${kit}-new.xlsx`))).toEqual(whole);
  });
});

describe('the checklist of two copies', () => {
  it('is put together like entries; two different answers are reported and the first stands', async () => {
    const kit = registry.kits.get('hz-hybrid');
    if (!kit) throw new RangeError('hz-hybrid');
    const ids = ['hz-2019-5.s1.1.partner-qualified', 'hz-2019-5.s1.1.division-of-labour'] as const;
    const dossier = sampleDossier('hz-hybrid');
    const write = async (
      name: string,
      answers: { id: string; answer?: 'yes' | 'no'; evidence?: string }[],
    ) => {
      await writeFile(path(name), await kitWorkbook(kit, dossier, { extras: { answers } }));
      return path(name);
    };
    const first = await write('answers-1.xlsx', [{ id: ids[0], answer: 'yes' }]);
    const second = await write('answers-2.xlsx', [
      { id: ids[0], answer: 'no', evidence: '4-1-3' },
      { id: ids[1], answer: 'yes' },
    ]);
    const merged = path('answers.xlsx');
    const { code, results } = await banbiao('merge', first, second, '-o', merged);
    expect(code).toBe(1);
    expect(results).toContain('“合作机构具有我省远程培训机构资质。');
    expect(results).toContain('“是”和“否”');
    const read = readWorkbook(await readFile(merged), registry, { compression: zlibCompression });
    expect(read.checklistAnswers).toEqual([
      { id: ids[0], answer: 'yes', evidence: '4-1-3' },
      { id: ids[1], answer: 'yes' },
    ]);
  });
});

it('an answer that an older workbook asked of somebody else moves along, and is asked no longer once it is taken away', async () => {
  const kit = registry.kits.get('zj-review');
  if (!kit) throw new RangeError('zj-review');
  const answers = [{ id: 'zj-2026-forms.t5.expert-signature', answer: 'yes' as const }];
  const [old, moved] = [path('asked-of-all.xlsx'), path('asked-of-all-new.xlsx')];
  await writeFile(old, await kitWorkbook(kit, sampleDossier('zj-review'), { extras: { answers } }));
  expect((await banbiao('upgrade', old, '-o', moved)).code).toBe(0);
  const read = readWorkbook(await readFile(moved), registry, { compression: zlibCompression });
  expect(read.checklistAnswers).toEqual(answers);
  expect(checklistOf(forms, 'zj-review', answers)).toHaveLength(checklistOf(forms, 'zj-review').length + 1);
});

it('has a text or a score to change in each of the kits, in a field that its filler fills in', async () => {
  for (const kit of kits) {
    const { form, name } = firstText(await typedSample(kit));
    const definition = registry.forms.get(form);
    expect(definition && fieldsOf(definition).some(({ field }) => name.endsWith(field.id))).toBe(true);
  }
});
