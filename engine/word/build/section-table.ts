import type { FormDefinition, PrintedGrid } from '../../form/index.js';
import { ROW } from './entry-command.js';
import { gridTable } from './grid-table.js';
import { keptRows } from './kept-rows.js';
import { paragraph, row, run } from './markup.js';
import { rowHeight } from './row-height.js';
import { fieldsById, type SectionLayout } from './section-layout.js';
import { faces, sizes } from './typography.js';

/**
 * A section's contents: a table, or paragraphs where the paper has no table. `staysWithNext`: what follows must not
 * stand on a page of its own.
 */
export function sectionTable(layout: SectionLayout, form: FormDefinition, staysWithNext: boolean): string {
  const { section, grid, widths, size, padding } = layout;
  if (section.kind === 'fixed') return fixedText(grid, staysWithNext);
  const fields = fieldsById(section);
  const roster = section.kind === 'roster' ? section : undefined;
  const entryRow = roster ? grid.headerRows : -1;
  return gridTable({
    grid,
    widths,
    padding,
    caption: section.title ?? form.title,
    context: {
      fields,
      size,
      running: !grid.ruled,
      matrix: section.kind === 'matrix',
      units: form.provenance !== 'verbatim',
      ...(roster ? { roster: roster.id } : {}),
    },
    rowHeight: (index) => rowHeight(index, layout, form, fields),
    keeps: keptRows(layout, form, staysWithNext),
    ...(roster
      ? {
          replaceRow: {
            row: entryRow,
            around: (markup: string) =>
              commandRow(`+++FOR ${ROW} IN ${roster.id}+++`, widths) +
              markup +
              commandRow(`+++END-FOR ${ROW}+++`, widths),
          },
        }
      : {}),
  });
}

/** A row of its own for a command, which disappears when the document is printed. */
function commandRow(command: string, widths: readonly number[]): string {
  const width = widths.reduce((sum, one) => sum + one, 0);
  const text = { face: faces.table, size: sizes.small };
  const span = widths.length > 1 ? `<w:gridSpan w:val="${widths.length}"/>` : '';
  const properties = `<w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}</w:tcPr>`;
  return row(`<w:tc>${properties}${paragraph(run(command, text), { text })}</w:tc>`);
}

function fixedText(grid: PrintedGrid, keepNext: boolean): string {
  const text = { face: faces.body, size: sizes.subheading };
  return grid.cells
    .flatMap((one) => one.paragraphs)
    .map((parts) => {
      const words = parts.map((part) => ('text' in part ? part.text : '')).join('');
      return paragraph(run(words, text), { text, firstLine: 2, align: 'both', keepNext });
    })
    .join('');
}
