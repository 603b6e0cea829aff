import { appearances } from '../appearance.js';
import { sheetNames } from '../layout/layout-workbook.js';
import type { WorkbookLayout } from '../layout/workbook-layout.js';
import { mapOf } from '../map/layout-map.js';
import { writeMap } from '../map/map-rows.js';
import type { BuiltSheet } from '../sheet-port.js';
import { DraftSheet } from './draft-sheet.js';

/** The hidden sheet that says which kit this is, in which layout, and where each entry stands. */
export function identitySheet(layout: WorkbookLayout): BuiltSheet {
  const draft = new DraftSheet();
  const appearance = { ...appearances.line, wrap: false, format: '@' };
  for (const [index, row] of writeMap(mapOf(layout)).entries()) {
    for (const [column, text] of row.entries()) draft.write(index + 1, column + 1, text, appearance);
  }
  return draft.built({
    name: sheetNames.identity,
    visibility: 'veryHidden',
    columns: [12, 24, 24, 24, 12, 12, 40],
    heights: new Map(),
    frozenRows: 0,
    frozenColumns: 0,
    protected: true,
    page: { orientation: 'portrait' },
  });
}
