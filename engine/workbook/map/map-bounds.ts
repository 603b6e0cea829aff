import { toA1 } from '../../core/cell-address.js';
import type { FormRegistry, KitDefinition } from '../../form/index.js';
import { builtMap, type BuiltMap } from './built-map.js';
import type { LayoutMap, MappedRoster } from './layout-map.js';

/** Far above every layout that was ever built: our largest kit has 19 sheets, 2,000 rows of map, headers of 3 rows. */
export const MAP_LIMITS = {
  rows: 50_000,
  columns: 8,
  sheets: 200,
  sheetRow: 20_000,
  sheetColumn: 1_000,
  headerRows: 20,
  headerLength: 1_000,
} as const;

/** What in a map no layout can say, in its own words; `undefined` when there is nothing of the kind. */
export function outOfBounds(map: LayoutMap): string | undefined {
  const { sheetRow, sheetColumn, headerRows, headerLength, sheets } = MAP_LIMITS;
  if (map.sheets.length > sheets) return `sheet × ${String(map.sheets.length)}`;
  const far = [...map.fields, ...map.anchors].find(
    ({ row, column }) => row > sheetRow || column > sheetColumn,
  );
  if (far) return `${far.sheet} ${toA1(far)}`;
  for (const roster of map.rosters) {
    const within =
      isWithin(roster.headerRow, sheetRow) &&
      isWithin(roster.headerRows, headerRows) &&
      (roster.totalRow === undefined || isWithin(roster.totalRow, sheetRow)) &&
      roster.columns.every(
        ({ column, header }) => isWithin(column, sheetColumn) && header.length <= headerLength,
      );
    if (!within) return saidOfRoster(roster);
  }
  return undefined;
}

const isWithin = (value: number, most: number): boolean => value >= 1 && value <= most;

/** Words that a form printed once and prints no more: the counts of 2019 under the list of hybrid projects. */
const FORMER_WORDS = 50;

/**
 * Where a map of the layout that we build differs from what we build: cells have the same place in every workbook of
 * one layout, however many rows it has ready. `undefined` when nothing differs. What a map lacks is no difference.
 */
export function otherThanBuilt(
  map: LayoutMap,
  kit: KitDefinition,
  registry: FormRegistry,
): string | undefined {
  const built = builtMap(kit, registry);
  const fields = new Map(built.fields.map((one) => [`${one.form}/${one.field}`, one]));
  for (const one of map.fields) {
    const own = fields.get(`${one.form}/${one.field}`);
    if (!own) continue;
    const same =
      own.sheet === one.sheet && own.row === one.row && own.column === one.column && own.role === one.role;
    if (!same) return `${one.form}.${one.field} ${one.sheet} ${toA1(one)} ${one.role}`;
  }
  const rosters = new Map(built.rosters.map((one) => [`${one.form}/${one.roster}`, one]));
  for (const one of map.rosters) {
    const own = rosters.get(`${one.form}/${one.roster}`);
    if (own && !isSameRoster(own, one)) return saidOfRoster(one);
  }
  const counts: readonly (readonly [string, number, number])[] = [
    ['sheet', map.sheets.length, built.sheets],
    ['field', map.fields.length, built.fields.length],
    ['roster', map.rosters.length, built.rosters.length],
    ['words', map.anchors.length, built.anchors + FORMER_WORDS],
  ];
  const [kind, found] = counts.find(([, count, most]) => count > most) ?? [];
  return kind === undefined ? undefined : `${kind} × ${String(found)}`;
}

function isSameRoster(own: BuiltMap['rosters'][number], one: MappedRoster): boolean {
  const columns = new Map(own.columns.map((column) => [column.field, column]));
  return (
    own.sheet === one.sheet &&
    own.headerRow === one.headerRow &&
    own.headerRows === one.headerRows &&
    (one.totalRow === undefined || own.totalRow === one.totalRow) &&
    one.columns.length <= own.columns.length &&
    one.columns.every(({ field, column, role }) => {
      const known = columns.get(field);
      return !known || (known.column === column && known.role === role);
    })
  );
}

const saidOfRoster = ({ form, roster, headerRow, headerRows }: MappedRoster): string =>
  `${form}.${roster} ${String(headerRow)} + ${String(headerRows)}`;
