import type { Border, Cell, Table } from '../tree/document-tree.js';

/** A cell with the lines that are drawn on its four sides. */
export interface ResolvedCell {
  readonly cell: Cell;
  readonly borders: {
    readonly top: Border | undefined;
    readonly bottom: Border | undefined;
    readonly left: Border | undefined;
    readonly right: Border | undefined;
  };
}

/** Where two cells meet, the heavier of their lines is drawn, and a line wins over none (ISO 29500-1, 17.4.66). */
export function resolveBorders(table: Table): readonly (readonly ResolvedCell[])[] {
  const owners: (Cell | undefined)[][] = table.rows.map(() => []);
  table.rows.forEach((row, index) => {
    for (const cell of row.cells) {
      for (let down = 0; down < cell.rowSpan; down += 1) {
        const row = owners[index + down];
        for (let right = 0; row && right < cell.columnSpan; right += 1) row[cell.column + right] = cell;
      }
    }
  });
  const at = (row: number, column: number): Cell | undefined => owners[row]?.[column];
  return table.rows.map((row, index) =>
    row.cells.map((cell) => ({
      cell,
      borders: {
        top: heavier(cell.borders.top, at(index - 1, cell.column)?.borders.bottom),
        bottom: heavier(cell.borders.bottom, at(index + cell.rowSpan, cell.column)?.borders.top),
        left: heavier(cell.borders.left, at(index, cell.column - 1)?.borders.right),
        right: heavier(cell.borders.right, at(index, cell.column + cell.columnSpan)?.borders.left),
      },
    })),
  );
}

function heavier(own: Border | null | undefined, other: Border | null | undefined): Border | undefined {
  if (!own) return other ?? undefined;
  return other && other.width > own.width ? other : own;
}

type Borders = ResolvedCell['borders'];

/** Whether the same lines are drawn. */
export const sameBorders = (one: Borders, other: Borders | undefined): boolean =>
  other !== undefined &&
  sameBorder(one.top, other.top) &&
  sameBorder(one.bottom, other.bottom) &&
  sameBorder(one.left, other.left) &&
  sameBorder(one.right, other.right);

const sameBorder = (one: Border | undefined, other: Border | undefined): boolean =>
  one === other ||
  (one?.width === other?.width && one?.colour === other?.colour && one?.line === other?.line);
