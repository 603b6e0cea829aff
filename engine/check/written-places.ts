import type { Place } from '../core/diagnostic.js';

/** `表2 C5、C7；表4 B3`: cells by sheet; entries by their path where there is no cell. */
export function writtenPlaces(places: readonly Place[]): string {
  const bySheet = new Map<string, string[]>();
  for (const { sheet, cell, entry } of places) {
    const at = cell ?? entry;
    if (at === undefined && sheet === undefined) continue;
    const cells = bySheet.get(sheet ?? '') ?? [];
    if (at !== undefined && !cells.includes(at)) cells.push(at);
    bySheet.set(sheet ?? '', cells);
  }
  return [...bySheet].map(([sheet, cells]) => `${sheet} ${cells.join('、')}`.trim()).join('；');
}
