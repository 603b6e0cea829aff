import type { PrintedGrid } from '../printed-grid.js';
import type { NarrativeSection } from '../section-definition.js';
import { blankOf } from './blank-of.js';
import { textParagraphs } from './printed-text.js';

/** The printed instruction, and a wide cell for the text; the heading is the section's title. */
export function narrativeGrid(section: NarrativeSection): PrintedGrid {
  const { field, prompt, title } = section;
  const labelled = title === null && field.labelPrinted !== false;
  const words = [
    ...(labelled ? textParagraphs(field.label) : []),
    ...textParagraphs(prompt),
    ...(field.hint === prompt ? [] : textParagraphs(field.hint)),
  ];
  const common = { column: 0, rowSpan: 1, columnSpan: 1 };
  const entry = { ...common, role: 'entry', paragraphs: blankOf(field) } as const;
  const headed = words.length > 0;
  return {
    columns: [{ weight: 1 }],
    rowCount: headed ? 2 : 1,
    headerRows: 0,
    cells: headed
      ? [
          { ...common, row: 0, role: 'label', paragraphs: words },
          { ...entry, row: 1 },
        ]
      : [{ ...entry, row: 0 }],
    ruled: true,
  };
}
