import type { CellContent, FieldDefinition } from '../../form/index.js';
import type { PlainSheet } from '../../workbook/index.js';
import { similarity } from './header-words.js';
import type { ListMapping } from './list-mapping.js';

/** A column of a list with the words above it. */
export interface ListColumn {
  /** From 1. */
  readonly column: number;
  /** Group and label joined by `/`, as a mapping writes it. */
  readonly header: string;
}

/** A column of the list that fills a column of the roster. */
export interface UsedColumn extends ListColumn {
  readonly field: FieldDefinition;
}

/** Rows from the top in which a header is looked for. */
export const SEARCHED = 40;
const MOST_LEVELS = 3;

export const contentText = (cell: CellContent | undefined): string => {
  switch (cell?.type) {
    case 'text':
      return cell.text.trim();
    case 'number':
      return String(cell.value);
    case 'boolean':
      return cell.value ? 'TRUE' : 'FALSE';
    case 'error':
      return cell.code;
    default:
      return '';
  }
};

/** The columns under the given header rows; what spans several columns goes on to the right over filled cells. */
export function listColumns(sheet: PlainSheet, headerRows: readonly number[]): ListColumn[] {
  const rows = headerRows.map((row) => sheet.rows[row - 1] ?? []);
  const width = Math.max(0, ...rows.map((row) => row.length));
  const groups = rows.map(() => '');
  const seen = new Map<string, number>();
  return Array.from({ length: width }, (_, index) => index + 1).flatMap((column) => {
    const own = rows.map((row) => contentText(row[column - 1]).replace(/\s+/gu, ''));
    const below = own.slice(1).some((text) => text !== '');
    const parts = own.map((text, level) => {
      if (text !== '') groups[level] = text;
      return text !== '' || level === rows.length - 1 || !below ? text : (groups[level] ?? '');
    });
    const words = parts.filter((text) => text !== '').join('/');
    if (words === '') return [];
    const times = (seen.get(words) ?? 0) + 1;
    seen.set(words, times);
    return [{ column, header: times === 1 ? words : `${words}#${String(times)}` }];
  });
}

export interface ProposedColumns {
  readonly headerRows: readonly number[];
  readonly columns: ListMapping['columns'];
  readonly score: number;
}

/** The header rows of a sheet that name most columns of a roster; titles above are passed over. */
export function proposeColumns(
  sheet: PlainSheet,
  fields: readonly FieldDefinition[],
): ProposedColumns | undefined {
  let best: ProposedColumns | undefined;
  for (let first = 1; first <= Math.min(SEARCHED, sheet.rows.length); first += 1) {
    for (let levels = 1; levels <= MOST_LEVELS; levels += 1) {
      const headerRows = Array.from({ length: levels }, (_, level) => first + level);
      const proposed = assigned(listColumns(sheet, headerRows), fields);
      const better = best === undefined || isBetter({ headerRows, ...proposed }, best);
      if (proposed.found >= Math.min(2, fields.length) && better) best = { headerRows, ...proposed };
    }
  }
  return best;
}

/** Of two that name the columns equally well the shorter one is the header. */
function isBetter(one: ProposedColumns, other: ProposedColumns): boolean {
  if (Math.abs(one.score - other.score) > 0.01) return one.score > other.score;
  return one.headerRows.length < other.headerRows.length;
}

/** Gives each column of the list the roster's column that it names best, one to one. */
function assigned(
  columns: readonly ListColumn[],
  fields: readonly FieldDefinition[],
): { columns: Record<string, string | null>; score: number; found: number } {
  const pairs = columns
    .flatMap(({ header }) =>
      fields.map((field) => ({
        header,
        id: field.id,
        score: similarity(header.replace(/#\d+$/, '').replaceAll('/', ''), field, fields),
      })),
    )
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score);
  const mapped = new Map<string, string>();
  const taken = new Set<string>();
  let score = 0;
  for (const pair of pairs) {
    if (mapped.has(pair.header) || taken.has(pair.id)) continue;
    mapped.set(pair.header, pair.id);
    taken.add(pair.id);
    score += pair.score;
  }
  return {
    columns: Object.fromEntries(columns.map(({ header }) => [header, mapped.get(header) ?? null])),
    score,
    found: mapped.size,
  };
}
