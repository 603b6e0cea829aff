import fc from 'fast-check';
import type { Dossier, EntryPath, EntryValue, FieldDefinition } from '../../engine/form/index.js';
import type { WorkbookLayout } from '../../engine/workbook/index.js';

/** An entry of a filled dossier that may be changed. */
interface Target {
  readonly path: EntryPath;
  readonly field: FieldDefinition;
}

/** Numbers about which regulations speak, with their neighbours. */
const FIGURES = [
  0, 1, 2, 3, 4, 5, 6, 9, 10, 11, 19, 20, 24, 25, 26, 40, 41, 49, 50, 59, 60, 61, 70, 85.5, 90, 95, 99, 100,
  101, 200, 1199, 1200, 1999, 2000,
];

/** Everything that somebody enters in the kit's workbook, as far as the dossier has rows for it; by column. */
function targetsOf(dossier: Dossier, layout: WorkbookLayout): Target[][] {
  const mayChange = (role: string): boolean => role === 'entry' || role === 'locked';
  const fields = layout.fields
    .filter(({ role }) => mayChange(role))
    .map(({ form, field }): Target[] => [{ path: { form, field: field.id }, field }]);
  const cells = layout.rosters.flatMap(({ form, section, columns }) => {
    const rows = dossier.forms[form]?.[section.id];
    if (!Array.isArray(rows) || rows.length === 0) return [];
    return columns
      .filter(({ role, field }) => mayChange(role) && field.id !== section.rowLabel)
      .map(({ field }) =>
        rows.map((_, row): Target => ({ path: { form, roster: section.id, row, column: field.id }, field })),
      );
  });
  return [...fields, ...cells];
}

const NUMBERS: readonly string[] = ['integer', 'decimal', 'score', 'money', 'area', 'percentage'];

/** Another value of the same kind, or a blank. */
function otherValue(
  field: FieldDefinition,
  value: unknown,
  draw: number,
  step: number,
): EntryValue | undefined {
  const blank = draw % 6 === 0;
  if (blank) return undefined;
  const figure = FIGURES[step % FIGURES.length] ?? 0;
  if (NUMBERS.includes(field.kind)) {
    const near = [1, -1, 0.5, -0.5][step % 4] ?? 1;
    const moved = typeof value === 'number' && draw % 2 === 0 ? value + near : figure;
    const whole = field.kind === 'integer' ? Math.round(moved) : moved;
    return Math.min(Math.max(whole, 0), field.kind === 'percentage' ? 100 : 1e6);
  }
  if (field.kind === 'choice' && field.multiple !== true) return field.choices?.[step % field.choices.length];
  if (field.kind === 'checkbox') return step % 2 === 0;
  if (field.kind === 'date') {
    const [year, month, day] = [2014 + (step % 14), 1 + (draw % 12), 1 + (step % 28)];
    return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  }
  if (field.kind === 'text' || field.kind === 'long-text') {
    return draw % 3 === 0
      ? '字'.repeat(195 + (step % 12))
      : value === undefined
        ? '有'
        : (value as EntryValue);
  }
  return value as EntryValue | undefined;
}

function withEntry(dossier: Dossier, path: EntryPath, value: EntryValue | undefined): Dossier {
  const data = dossier.forms[path.form] ?? {};
  const changed = (entries: Readonly<Record<string, unknown>>, id: string): Record<string, unknown> => {
    const others = Object.fromEntries(Object.entries(entries).filter(([name]) => name !== id));
    return value === undefined ? others : { ...others, [id]: value };
  };
  const own =
    'field' in path
      ? changed(data, path.field)
      : {
          ...data,
          [path.roster]: (data[path.roster] as readonly Record<string, unknown>[]).map((row, index) =>
            index === path.row ? changed(row, path.column) : row,
          ),
        };
  return { ...dossier, forms: { ...dossier.forms, [path.form]: own as Dossier['forms'][string] } };
}

/** The dossier with some of its entries changed. */
export function changedDossier(dossier: Dossier, layout: WorkbookLayout): fc.Arbitrary<Dossier> {
  const targets = targetsOf(dossier, layout);
  const change = fc.record({
    target: fc.nat({ max: targets.length - 1 }),
    draw: fc.nat({ max: 1000 }),
    step: fc.nat({ max: 1000 }),
  });
  return fc
    .array(change, { minLength: 1, maxLength: Math.max(4, Math.ceil(targets.length / 4)) })
    .map((changes) =>
      changes.reduce((changed, { target, draw, step }) => {
        const column = targets[target] ?? [];
        const { path, field } = column[draw % Math.max(column.length, 1)] ?? {};
        if (!path || !field) return changed;
        const data = changed.forms[path.form];
        const row =
          'field' in path ? data : (data?.[path.roster] as readonly Record<string, unknown>[])[path.row];
        const now = row?.['field' in path ? path.field : path.column];
        return withEntry(changed, path, otherValue(field, now, draw, step));
      }, dossier),
    );
}
