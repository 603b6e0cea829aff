import type { FormRegistry, KitDefinition } from '../../form/index.js';
import { layoutWorkbook } from '../layout/layout-workbook.js';
import {
  mapOf,
  type LayoutMap,
  type MappedColumn,
  type MappedField,
  type MappedRoster,
} from './layout-map.js';

/** What of the map of a layout that we build the maps of workbooks are compared with. */
export interface BuiltMap {
  readonly fields: readonly Omit<MappedField, 'label'>[];
  readonly rosters: readonly (Omit<MappedRoster, 'columns'> & {
    readonly columns: readonly Omit<MappedColumn, 'header'>[];
  })[];
  /** How many there are of each. */
  readonly sheets: number;
  readonly anchors: number;
}

/** Maps that were worked out when the program was built, by kit. */
export type ReadyMaps = Readonly<Record<string, () => BuiltMap>>;

/** Every workbook of a folder asks for the same few. */
const known = new WeakMap<FormRegistry, Map<string, BuiltMap>>();
const ready = new WeakMap<FormRegistry, ReadyMaps>();

/** Takes maps for those of the kits of a registry, which otherwise take a tenth of a check to work out. */
export const useReadyMaps = (registry: FormRegistry, maps: ReadyMaps): void => {
  ready.set(registry, maps);
};

/** The map of the layout that a kit is built in. */
export function builtMap(kit: KitDefinition, registry: FormRegistry): BuiltMap {
  const maps = known.get(registry) ?? new Map<string, BuiltMap>();
  known.set(registry, maps);
  const map = maps.get(kit.id) ?? ready.get(registry)?.[kit.id]?.() ?? workedOut(kit, registry);
  maps.set(kit.id, map);
  return map;
}

/** The same, always from the kit's definition. */
export const workedOut = (kit: KitDefinition, registry: FormRegistry): BuiltMap =>
  essence(mapOf(layoutWorkbook(kit, registry)));

const essence = ({ fields, rosters, sheets, anchors }: LayoutMap): BuiltMap => ({
  fields: fields.map(({ label: _label, ...field }) => field),
  rosters: rosters.map(({ columns, ...roster }) => ({
    ...roster,
    columns: columns.map(({ header: _header, ...column }) => column),
  })),
  sheets: sheets.length,
  anchors: anchors.length,
});
