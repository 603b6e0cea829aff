import type { EntryControl, SectionEntries, TypedEntry } from '../worker/entry-controls.js';

/** What was pasted into a roster, from the cell at which it was pasted. */
export interface PastedRows {
  readonly entries: readonly TypedEntry[];
  /** Texts that stand beyond the last column, or in a column that nobody fills in here. */
  readonly left: number;
}

/**
 * Cells that were copied in Excel or WPS as entries of a roster, to the right of a cell and below it. A blank cell
 * changes nothing. `undefined` where what was copied is a single text.
 */
export function pastedRows(
  text: string,
  { rows }: SectionEntries,
  at: Pick<EntryControl, 'form' | 'entry'>,
): PastedRows | undefined {
  const lines = cellsOf(text);
  if (lines.length < 2 && (lines[0]?.length ?? 0) < 2) return undefined;
  const begun = /^(.+)\[(\d+)\]\.(.+)$/.exec(at.entry);
  const columns = rows[0]?.entries ?? [];
  const names = columns.map(({ entry }) => /\.(.+)$/.exec(entry)?.[1] ?? '');
  const first = names.indexOf(begun?.[3] ?? '');
  if (!begun || first < 0) return undefined;
  const [, roster = '', row = ''] = begun;
  const entries: TypedEntry[] = [];
  let left = 0;
  for (const [down, cells] of lines.entries()) {
    for (const [across, cell] of cells.entries()) {
      if (cell.trim() === '') continue;
      const column = columns[first + across];
      if (!column || column.locked !== undefined) {
        // What a computed column shows is computed again.
        if (column?.locked !== 'computed') left += 1;
        continue;
      }
      const entry = `${roster}[${String(Number(row) + down)}].${names[first + across] ?? ''}`;
      entries.push({ form: at.form, entry, text: cell });
    }
  }
  return { entries, left };
}

/** Lines and cells as programs copy them: with tabs between, and quotes round a cell that has lines of its own. */
function cellsOf(text: string): string[][] {
  const lines: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n?|\n|$)/y;
  while (cell.lastIndex < text.length) {
    const [, quoted, plain, end] = cell.exec(text) ?? [];
    if (end === undefined) break;
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end !== '\t' && end !== '' && cell.lastIndex < text.length) lines.push([]);
    else if (end === '\t' && cell.lastIndex === text.length) lines.at(-1)?.push('');
  }
  return lines;
}
