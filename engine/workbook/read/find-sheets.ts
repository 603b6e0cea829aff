import { diagnostic, type Diagnostic, type Place } from '../../core/diagnostic.js';
import { sheetNames } from '../layout/layout-workbook.js';
import type { Anchor, LayoutMap } from '../map/layout-map.js';
import type { OpenedSheet, OpenedWorkbook } from '../spreadsheet/opened-workbook.js';
import { alignSheet, similarity } from './align-sheet.js';
import type { NameTargets } from './name-targets.js';

const SURE = 0.5;
const COPY = 0.8;

/** The sheets of the map in the workbook, whatever they are called now and in whatever order. */
export interface FoundSheets {
  /** By the map's key. */
  readonly sheets: ReadonlyMap<string, OpenedSheet>;
  /** Sheets that are neither ours nor of the kit, by their names: the user's own. */
  readonly foreign: readonly string[];
  /** Sheets that somebody copied from one of the map, and the tab of the one that each is a copy of. */
  readonly copies: readonly CopiedSheet[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface CopiedSheet {
  readonly sheet: OpenedSheet;
  readonly original: string;
}

/** Finds each sheet by its name, then by where its entries' names lead, then by its printed words. */
export function findSheets(
  map: LayoutMap,
  workbook: OpenedWorkbook,
  names: NameTargets,
  place: Place,
): FoundSheets {
  const own: readonly string[] = Object.values(sheetNames);
  const free = new Set(workbook.sheets.filter((sheet) => !own.includes(sheet.name)));
  const found = new Map<string, OpenedSheet>();
  const anchors = anchorsBySheet(map);
  const take = (key: string, sheet: OpenedSheet | undefined): void => {
    if (!sheet) return;
    found.set(key, sheet);
    free.delete(sheet);
  };
  const rest = () => map.sheets.filter(({ key }) => !found.has(key));
  const like = (key: string, sheet: OpenedSheet) => similarity(anchors.get(key) ?? [], sheet);
  // A list of where entries come from has every label of a form, but not where the form has it.
  const isCopyOf = (key: string, sheet: OpenedSheet) => {
    const printed = anchors.get(key) ?? [];
    return like(key, sheet) >= COPY && alignSheet(printed, sheet).words.size >= COPY * printed.length;
  };

  for (const { key, name } of rest()) {
    const same = [...free].find((sheet) => sheet.name === name);
    if (same && like(key, same) >= SURE) take(key, same);
  }
  for (const { key } of rest()) {
    const led = ledTo(map, key, names);
    take(
      key,
      [...free].find((sheet) => sheet.name === led && like(key, sheet) >= SURE),
    );
  }
  for (const { key } of rest()) {
    const likely = [...free].map((sheet) => ({ sheet, share: like(key, sheet) }));
    const best = likely.sort((a, b) => b.share - a.share)[0];
    if (best && best.share >= SURE) take(key, best.sheet);
  }
  for (const { key, name } of rest())
    take(
      key,
      [...free].find((sheet) => sheet.name === name),
    );

  const diagnostics = map.sheets.flatMap(({ key, name }): Diagnostic[] => {
    const sheet = found.get(key);
    if (!sheet) return [diagnostic('workbook.sheet-missing', 'warning', { ...place, sheet: name }, { name })];
    return sheet.name === name
      ? []
      : [diagnostic('workbook.sheet-renamed', 'info', { ...place, sheet: sheet.name }, { name })];
  });
  const copies: CopiedSheet[] = [];
  for (const sheet of free) {
    const at = { ...place, sheet: sheet.name };
    const original = map.sheets.find(({ key }) => isCopyOf(key, sheet));
    const count = filledCells(sheet);
    if (original) {
      copies.push({ sheet, original: found.get(original.key)?.name ?? original.name });
    } else if (count > 0) {
      diagnostics.push(diagnostic('workbook.sheet-unknown', 'info', at, { name: sheet.name, count }));
    }
  }
  return { sheets: found, copies, foreign: [...free].map(({ name }) => name), diagnostics };
}

const filledCells = ({ rows }: OpenedSheet): number =>
  [...rows.values()].reduce((sum, cells) => sum + cells.size, 0);

function anchorsBySheet(map: LayoutMap): Map<string, Anchor[]> {
  const bySheet = new Map<string, Anchor[]>();
  for (const anchor of map.anchors) {
    const anchors = bySheet.get(anchor.sheet);
    if (anchors) anchors.push(anchor);
    else bySheet.set(anchor.sheet, [anchor]);
  }
  return bySheet;
}

/** The sheet to which most names of the entries of a mapped sheet lead. */
function ledTo(map: LayoutMap, key: string, names: NameTargets): string | undefined {
  const entries = [
    ...map.fields.filter((field) => field.sheet === key).map(({ form, field }) => ({ form, field })),
    ...map.rosters
      .filter((roster) => roster.sheet === key)
      .flatMap(({ form, columns }) => columns.map(({ field }) => ({ form, field }))),
  ];
  const counts = new Map<string, number>();
  for (const { form, field } of entries) {
    const sheet = names.of(form, field)?.sheet;
    if (sheet !== undefined) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
