import { withComputed, type Dossier } from '../../engine/form/index.js';
import { formulasOf, type KitWorkbookOptions } from '../../engine/library/index.js';
import { layoutWorkbook, type CheckRow, type WorkbookLayout } from '../../engine/workbook/index.js';
import { forms, registry } from '../../templates/index.js';
import type { SheetTexts } from './recalculated.js';

/** Columns of the 检查 sheet. */
const [ID, STATE, PERMITTED] = [0, 2, 4];

/** Each line of 检查 with its 结果, 实际 and 规定, as the engine finds them. */
export const linesOf = (rows: readonly CheckRow[]): string[] =>
  rows.map(({ id, state, actual, permitted }) =>
    [id, state.result, actual.result, permitted.result].map(String).join(' | '),
  );

/** The same as they stand on a recalculated sheet. */
export const linesShown = (sheet: SheetTexts[string] = []): string[] =>
  sheet
    .filter((row) => /\./.test(row[ID] ?? ''))
    .map((row) => [row[ID], ...row.slice(STATE, PERMITTED + 1)].map((cell) => cell ?? '').join(' | '));

const layouts = new Map<string, WorkbookLayout>();
/** The layout of a kit, the same each time: its formulas are written once. */
export function layoutOf(kit: string): WorkbookLayout {
  const found = layouts.get(kit);
  if (found) return found;
  const definition = registry.kits.get(kit);
  if (!definition) throw new Error(`no kit ${kit}`);
  const layout = layoutWorkbook(definition, registry);
  layouts.set(kit, layout);
  return layout;
}

/** What 检查 must show of a dossier, with figures on 参数. */
export const expectedLines = (dossier: Dossier, figures?: KitWorkbookOptions['figures']): string[] =>
  linesOf(formulasOf(forms, layoutOf(dossier.kit), withComputed(dossier, registry), figures).checks);
