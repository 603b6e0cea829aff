import { fromA1 } from '../../engine/core/cell-address.js';
import {
  entryName,
  fieldKind,
  fieldsOf,
  fillerOf,
  formFieldAt,
  pathText,
  valueAt,
  type EntryPath,
  type EntryValue,
  type FieldDefinition,
  type FormDefinition,
  type FormField,
} from '../../engine/form/index.js';
import type { CheckedWorkbook } from '../../engine/library/index.js';
import type { ReadWorkbook } from '../../engine/workbook/index.js';
import type { ControlKind, EntryControl, EntryRow } from './entry-controls.js';
import { product } from './product.js';
import { surelyMeant } from './surely-meant.js';

/** The entries of a form as they stand in the workbook, each with the control for it. */
export class FormControls {
  private readonly unread: ReadonlyMap<string, string>;
  private readonly fields: readonly FormField[];

  constructor(
    private readonly read: ReadWorkbook,
    private readonly checked: CheckedWorkbook,
    private readonly form: FormDefinition,
  ) {
    this.unread = new Map(read.unplaced.map(({ sheet, cell, text }) => [`${sheet}!${cell}`, text]));
    this.fields = fieldsOf(form);
  }

  row(paths: readonly EntryPath[]): EntryRow {
    const entries = paths.flatMap((path) => this.control(path) ?? []);
    const cell = entries.find(({ place }) => place)?.place?.cell;
    const number = cell === undefined ? undefined : fromA1(cell)?.row;
    return { ...(number === undefined ? {} : { number }), entries };
  }

  control(path: EntryPath): EntryControl | undefined {
    const one = formFieldAt(this.fields, path);
    if (!one) return undefined;
    const { field } = one;
    const place = this.read.locate(path);
    const value = valueAt(this.checked.dossier, path);
    const written = place && this.unread.get(`${place.sheet}!${place.cell}`);
    const text = value === undefined ? (written ?? '') : typed(value, field);
    const kind = controlKind(field);
    const choices = choicesOf(field);
    const locked = this.locked(one);
    const meant = value === undefined && written !== undefined ? surelyMeant(written, field) : undefined;
    return {
      form: path.form,
      entry: pathText(path),
      label: entryName(field),
      kind,
      text,
      required: field.required,
      ...(place ? { place } : {}),
      ...(choices ? { choices } : {}),
      ...(field.unit === undefined ? {} : { unit: field.unit }),
      ...(field.maximumCharacters === undefined ? {} : { most: field.maximumCharacters }),
      notations: fieldKind(field.kind).notations,
      ...(locked ? { locked } : {}),
      ...(meant === undefined ? {} : { meant }),
    };
  }

  private locked(one: FormField): EntryControl['locked'] {
    if (one.field.computed !== undefined) return 'computed';
    const filler = fillerOf(one, this.form);
    const kit = product.registry.kits.get(this.checked.kit);
    return filler === undefined || filler === kit?.filledBy ? undefined : 'others';
  }
}

const KINDS: Readonly<Partial<Record<FieldDefinition['kind'], ControlKind>>> = {
  'long-text': 'long-text',
  integer: 'number',
  decimal: 'number',
  money: 'number',
  percentage: 'number',
  area: 'number',
  score: 'number',
  date: 'date',
  month: 'month',
  choice: 'choice',
  checkbox: 'choice',
};

function controlKind(field: FieldDefinition): ControlKind {
  if (field.allowedScores) return 'score';
  const kind = KINDS[field.kind] ?? 'text';
  return kind === 'choice' && field.multiple === true ? 'choices' : kind;
}

function choicesOf(field: FieldDefinition): readonly string[] | undefined {
  if (field.allowedScores) return field.allowedScores.map(String);
  if (field.kind === 'checkbox') return ['是', '否'];
  return field.choices;
}

/** A value as it is typed into the control of its kind. */
export function typed(value: EntryValue, field: FieldDefinition): string {
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (Array.isArray(value)) return value.join('、');
  return field.kind === 'percentage' ? `${String(value)}%` : String(value);
}
