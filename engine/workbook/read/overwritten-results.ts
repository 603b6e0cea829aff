import { toA1 } from '../../core/cell-address.js';
import { diagnostic } from '../../core/diagnostic.js';
import {
  entryName,
  fieldKind,
  partsOf,
  pathText,
  valueAt,
  withComputed,
  type CellContent,
  type Dossier,
  type EntryPath,
  type EntryValue,
  type FieldDefinition,
  type FormRegistry,
} from '../../form/index.js';
import { shownText } from '../spreadsheet/opened-workbook.js';
import type { Findings } from './findings.js';
import type { FoundResult } from './read-fields.js';

/** Differences smaller than a formula rounds to. */
const NEGLIGIBLE = 1e-6;
const HUNDRED = 100;
const NOTHING = '（空）';

/** Compares what stands in the cells of our formulas with what the engine computes from the entries. */
export function compareResults(
  results: readonly FoundResult[],
  dossier: Dossier,
  registry: FormRegistry,
  definition: (form: string, field: string) => FieldDefinition | undefined,
  findings: Findings,
): void {
  const computed = withComputed(dossier, registry);
  for (const { path, label, role, sheet, at, cell } of results) {
    const field = definition(path.form, 'field' in path ? path.field : path.column);
    if (!field || (cell?.hasFormula && cell.content.type === 'blank')) continue;
    const value = valueAt(computed, path);
    const found = cell && resultOf(cell.content, field, value);
    const same = sameValue(found, value);
    if (!cell && same) continue;
    const place = {
      ...findings.file,
      sheet,
      cell: toA1(at),
      form: path.form,
      entry: pathText(path),
    };
    const parts = field.computed ? partsOf(field.computed) : [];
    const isPart = (one: EntryPath): boolean => parts.includes(referenceTo(one, path.form));
    const unread = findings.unread.filter((one) => isPart(one.path));
    const values = {
      label: entryName(field),
      found: cell ? shownText(cell) : NOTHING,
      computed: value === undefined ? NOTHING : fieldKind(field.kind).print(value, field),
    };
    const [first] = unread;
    if (first) {
      const part =
        unread.length === 1 ? `“${first.label}”` : `“${first.label}”等 ${String(unread.length)} 处`;
      if (!same) findings.add(diagnostic('workbook.result-waits', 'info', place, { ...values, part }));
      if (!same && cell && !cell.hasFormula) findings.keep(sheet, at, label, cell);
    } else if (!cell?.hasFormula) {
      const code = role === 'linked' ? 'workbook.link-overwritten' : 'workbook.formula-overwritten';
      findings.add(diagnostic(code, same ? 'info' : 'warning', place, values));
      if (!same && cell) findings.keep(sheet, at, label, cell);
    } else if (!same) {
      const texts = findings.writtenOtherwise((one) => isPart(one));
      const cells = texts.map((one) => one.cell).join('、');
      findings.add(
        texts.length === 0
          ? diagnostic('workbook.result-differs', 'info', place, values)
          : diagnostic('workbook.result-skips-text', 'info', place, { ...values, cells }),
      );
    }
  }
}

/** An entry as a computation of this form names it. */
function referenceTo(path: EntryPath, form: string): string {
  const own = 'field' in path ? path.field : `${path.roster}.${path.column}`;
  return path.form === form ? own : `${path.form}/${own}`;
}

/** What a formula gives is no notation: limits of entries do not bind it, and a percentage is a share. */
function resultOf(
  content: CellContent,
  field: FieldDefinition,
  expected: EntryValue | undefined,
): EntryValue | undefined {
  if (content.type === 'number' && typeof expected === 'number') {
    return field.kind === 'percentage' ? content.value * HUNDRED : content.value;
  }
  return fieldKind(field.kind).read(content, field).value;
}

function sameValue(one: EntryValue | undefined, other: EntryValue | undefined): boolean {
  if (typeof one === 'number' && typeof other === 'number') return Math.abs(one - other) < NEGLIGIBLE;
  return JSON.stringify(one) === JSON.stringify(other);
}
