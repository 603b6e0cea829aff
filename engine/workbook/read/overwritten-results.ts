import { toA1 } from '../../core/cell-address.js';
import { diagnostic } from '../../core/diagnostic.js';
import {
  fieldKind,
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

/** Compares what stands in the cells of our formulas with what the engine computes from the entries. */
export function compareResults(
  results: readonly FoundResult[],
  dossier: Dossier,
  registry: FormRegistry,
  definition: (form: string, field: string) => FieldDefinition | undefined,
  findings: Findings,
): void {
  const computed = withComputed(dossier, registry);
  for (const { mapped, sheet, at, cell } of results) {
    const field = definition(mapped.form, mapped.field);
    if (!field || cell.content.type === 'blank') continue;
    const value = valueAt(computed, { form: mapped.form, field: mapped.field });
    const found = resultOf(cell.content, field);
    const same = found !== undefined && sameValue(found, value);
    const place = {
      ...findings.file,
      sheet,
      cell: toA1(at),
      form: mapped.form,
      entry: mapped.field,
    };
    const values = {
      label: mapped.label.replace(/\s+/g, ' '),
      found: shownText(cell),
      computed: value === undefined ? '（空）' : fieldKind(field.kind).print(value, field),
    };
    if (!cell.hasFormula) {
      const code = mapped.role === 'linked' ? 'workbook.link-overwritten' : 'workbook.formula-overwritten';
      findings.add(diagnostic(code, same ? 'info' : 'warning', place, values));
      if (!same) findings.keep(sheet, at, mapped.label, cell);
    } else if (!same) {
      findings.add(diagnostic('workbook.result-differs', 'info', place, values));
    }
  }
}

/** A share of more than one is no notation of a percentage, but what our own formula gives. */
function resultOf(content: CellContent, field: FieldDefinition): EntryValue | undefined {
  if (field.kind === 'percentage' && content.type === 'number') return content.value * HUNDRED;
  return fieldKind(field.kind).read(content, field).value;
}

function sameValue(one: EntryValue, other: EntryValue | undefined): boolean {
  if (typeof one === 'number' && typeof other === 'number') return Math.abs(one - other) < NEGLIGIBLE;
  return JSON.stringify(one) === JSON.stringify(other);
}
