import type { PrintedGrid } from '../printed-grid.js';
import type { FixedSection } from '../section-definition.js';

/** Text to read, paragraph by paragraph. */
export function fixedGrid(section: FixedSection): PrintedGrid {
  const lines = [...section.paragraphs, ...(section.items ?? [])];
  return {
    columns: [{ weight: 1 }],
    rowCount: lines.length,
    headerRows: 0,
    cells: lines.map((text, row) => ({
      row,
      column: 0,
      rowSpan: 1,
      columnSpan: 1,
      role: 'text',
      paragraphs: [[{ text }]],
    })),
    ruled: false,
  };
}
