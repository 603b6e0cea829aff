import { toA1 } from '../../core/cell-address.js';
import { diagnostic } from '../../core/diagnostic.js';
import {
  fieldKind,
  pathText,
  valueAt,
  withComputed,
  type CellContent,
  type Dossier,
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
    const values = {
      label: label.replace(/\s+/g, ' '),
      found: cell ? shownText(cell) : NOTHING,
      computed: value === undefined ? NOTHING : fieldKind(field.kind).print(value, field),
    };
    if (!cell?.hasFormula) {
      const code = role === 'linked' ? 'workbook.link-overwritten' : 'workbook.formula-overwritten';
      findings.add(diagnostic(code, same ? 'info' : 'warning', place, values));
      if (!same && cell) findings.keep(sheet, at, label, cell);
    } else if (!same) {
      findings.add(diagnostic('workbook.result-differs', 'info', place, values));
    }
  }
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
