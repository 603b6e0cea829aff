import {
  entryName,
  fieldKind,
  notationsOf,
  fieldsOf,
  fillerOf,
  pathText,
  type Dossier,
  type EntryPath,
  type FormDefinition,
  type FormField,
} from '../../engine/form/index.js';
import type { CheckedWorkbook } from '../../engine/library/index.js';
import type { ReadWorkbook } from '../../engine/workbook/index.js';
import type { CellPlace, EntryHelp } from './checked-kit.js';
import { product } from './product.js';

/** How the entry in a cell is filled in; `undefined` for cells that are no entry. */
export function entryHelp(
  read: ReadWorkbook,
  checked: CheckedWorkbook,
  place: CellPlace,
): EntryHelp | undefined {
  const found = entryAt(read, place, checked.dossier);
  if (!found) return undefined;
  const { one, form, path } = found;
  const { field } = one;
  const filler = fillerOf(one, form);
  const entry = pathText(path);
  return {
    entry,
    form: form.title,
    label: entryName(field),
    kind: fieldKind(field.kind).name,
    required: field.required,
    computed: field.computed !== undefined,
    ...(filler === product.registry.kits.get(checked.kit)?.filledBy ? {} : { filler }),
    notations: field.choices?.join('、') ?? notationsOf(field),
    ...(field.hint === undefined ? {} : { hint: field.hint }),
    limits: limitsOf(one),
    basis: (field.basis ?? []).map(({ document, article, quote }) => `${document} ${article}：${quote}`),
    ...(field.guidance === undefined ? {} : { guidance: field.guidance }),
    findings: checked.result.findings
      .filter(({ places }) => places.some((one) => one.sheet === place.sheet && one.cell === place.cell))
      .map(({ message }) => message),
  };
}

const limitsOf = ({ field }: FormField): string[] =>
  [
    field.maximumCharacters === undefined ? undefined : `不超过 ${field.maximumCharacters} 字`,
    field.minimumCharacters === undefined ? undefined : `不少于 ${field.minimumCharacters} 字`,
    field.allowedScores === undefined ? undefined : `得分只能是 ${field.allowedScores.join('、')}`,
    field.limitNote,
  ].filter((part) => part !== undefined);

interface FoundEntry {
  readonly one: FormField;
  readonly form: FormDefinition;
  readonly path: EntryPath;
}

const columnOf = (cell: string): string => cell.replace(/\d+$/, '');
const rowOf = (cell: string): number => Number(/\d+$/.exec(cell)?.[0] ?? 0);

function entryAt({ locate }: ReadWorkbook, selected: CellPlace, dossier: Dossier): FoundEntry | undefined {
  for (const id of product.registry.kits.get(dossier.kit)?.forms ?? []) {
    const form = product.registry.forms.get(id);
    for (const one of form ? fieldsOf(form) : []) {
      if (!form) continue;
      const field = one.field.id;
      const path: EntryPath = one.roster
        ? { form: id, roster: one.roster.id, column: field, row: 0 }
        : { form: id, field };
      const place = locate(path);
      if (place?.sheet !== selected.sheet) continue;
      if (place.cell === selected.cell) return { one, form, path };
      const row = rowOf(selected.cell) - rowOf(place.cell);
      if (one.roster && row > 0 && columnOf(place.cell) === columnOf(selected.cell)) {
        return { one, form, path: { form: id, roster: one.roster.id, column: field, row } };
      }
    }
  }
  return undefined;
}
