import { toA1 } from '../../core/cell-address.js';
import type { MessageCode } from '../../core/messages/catalogue.js';
import { diagnostic, DiagnosticError, type Diagnostic, type Place } from '../../core/diagnostic.js';
import type { FormRegistry, KitDefinition } from '../../form/index.js';
import { layoutWorkbook, sheetNames } from '../layout/layout-workbook.js';
import { LAYOUT_VERSION } from '../layout/workbook-layout.js';
import { mapOf, type LayoutMap } from '../map/layout-map.js';
import { MAP_LIMITS, otherThanBuilt, outOfBounds } from '../map/map-bounds.js';
import { readMap, SIGNATURE } from '../map/map-rows.js';
import { cellAt, shownText, type OpenedSheet, type OpenedWorkbook } from '../spreadsheet/opened-workbook.js';

/** Which kit a workbook is, and in which layout it was built. */
export interface Identity {
  readonly kit: string;
  readonly layoutVersion: number;
  readonly forms: readonly string[];
}

export interface Identified {
  readonly identity: Identity;
  readonly kit: KitDefinition;
  readonly map: LayoutMap;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the hidden sheet; without it, the names of the entries still tell the kit.
 * @throws DiagnosticError when the workbook is not ours, of another or an unknown kit, or of a newer layout.
 */
export function identify(
  workbook: OpenedWorkbook,
  registry: FormRegistry,
  place: Place,
  expected?: string,
): Identified {
  const found = identifiedBy(workbook, registry, place);
  if (expected !== undefined && found.kit.id !== expected) {
    const wanted = registry.kits.get(expected)?.title ?? expected;
    throw refusal('workbook.other-kit', place, { kit: found.kit.title, wanted });
  }
  return found;
}

function identifiedBy(workbook: OpenedWorkbook, registry: FormRegistry, place: Place): Identified {
  const sheet = identitySheetOf(workbook);
  const map = sheet ? readMap(textRows(sheet, place)) : undefined;
  if (!map) return guessed(workbook, registry, place);
  const values = { kit: map.kit, version: map.version, current: LAYOUT_VERSION };
  if (map.version > LAYOUT_VERSION) throw refusal('workbook.newer-layout', place, values);
  const kit = registry.kits.get(map.kit);
  if (!kit) throw refusal('workbook.unknown-kit', place, values);
  const impossible =
    outOfBounds(map) ?? (map.version === LAYOUT_VERSION ? otherThanBuilt(map, kit, registry) : undefined);
  if (impossible !== undefined) {
    const at = { ...place, sheet: sheetNames.identity };
    throw refusal('workbook.map-impossible', at, { found: impossible });
  }
  return { ...identified(kit, map), diagnostics: [] };
}

const identified = (kit: KitDefinition, map: LayoutMap) => ({
  kit,
  map,
  identity: { kit: kit.id, layoutVersion: map.version, forms: kit.forms },
});

const identitySheetOf = (workbook: OpenedWorkbook): OpenedSheet | undefined =>
  workbook.sheets.find((sheet) => sheet.name === sheetNames.identity) ??
  workbook.sheets.find((sheet) => shownText(cellAt(sheet, 1, 1)) === SIGNATURE);

/** The rows of the map's sheet; nobody else writes there, so what does not fit a map is not ours. */
function textRows(sheet: OpenedSheet, place: Place): string[][] {
  const numbers = [...sheet.rows.keys()].sort((a, b) => a - b);
  if (numbers.length > MAP_LIMITS.rows) {
    const at = { ...place, sheet: sheet.name };
    const found = `${String(numbers.length)} > ${String(MAP_LIMITS.rows)}`;
    throw refusal('workbook.map-impossible', at, { found });
  }
  return numbers.map((number) => {
    const cells = sheet.rows.get(number);
    const beyond = [...(cells?.keys() ?? [])].find((column) => column > MAP_LIMITS.columns);
    if (beyond !== undefined) {
      const at = { ...place, sheet: sheet.name };
      throw refusal('workbook.map-impossible', at, { found: toA1({ row: number, column: beyond }) });
    }
    return Array.from({ length: MAP_LIMITS.columns }, (_, index) => shownText(cells?.get(index + 1)));
  });
}

/** The kit whose forms' names occur most; its current layout is then taken for the workbook's. */
function guessed(workbook: OpenedWorkbook, registry: FormRegistry, place: Place): Identified {
  const prefixes = new Map<string, number>();
  for (const { name } of workbook.names) {
    const prefix = name.split('.')[0]?.toLowerCase() ?? '';
    prefixes.set(prefix, (prefixes.get(prefix) ?? 0) + 1);
  }
  const tabs = new Set(workbook.sheets.map((sheet) => sheet.name));
  const scored = [...registry.kits.values()].map((kit) => {
    const named = kit.forms.reduce((sum, id) => sum + (prefixes.get(id.replaceAll('-', '_')) ?? 0), 0);
    const layout = layoutWorkbook(kit, registry);
    const shown = layout.sheets.filter((sheet) => tabs.has(sheet.name)).length;
    return { kit, layout, score: named + shown };
  });
  const best = scored.sort((a, b) => b.score - a.score)[0];
  if (!best || best.score === 0) throw refusal('workbook.not-ours', place, {});
  const warning = diagnostic('workbook.identity-lost', 'warning', place, { kit: best.kit.title });
  return { ...identified(best.kit, mapOf(best.layout)), diagnostics: [warning] };
}

const refusal = (code: MessageCode, place: Place, values: Diagnostic['values']): DiagnosticError =>
  new DiagnosticError([diagnostic(code, 'error', place, values)]);
