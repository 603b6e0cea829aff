import type { Block, DocumentTree, Section, Table } from '../tree/document-tree.js';
import { repeatedRows } from '../typst/kept-rows.js';
import { cellCount, cellsOf } from './divisible.js';

/** Where a stretch begins: with the document, or with a row of a table that begins a page. */
export interface StretchStart {
  readonly section: number;
  readonly block: number;
  /** Row of the table, counted without those that are repeated; 0 also before a block of another kind. */
  readonly row: number;
  /** What is printed as the number of that page; `undefined` where the section itself says. */
  readonly number?: number;
}

/** A document on from some place: its rest, or up to a row of a table. */
export interface Stretch {
  readonly tree: DocumentTree;
  /** The table that it ends in (then it is open), or that it begins in. */
  readonly table: Table | undefined;
  readonly open: boolean;
  /** Where that table begins or goes on. */
  readonly at: StretchStart;
}

/** The document from `start` on, up to so many cells: a table that would hold more is broken off. */
export function stretchFrom(tree: DocumentTree, start: StretchStart, most: number): Stretch {
  const sections: Section[] = [];
  let left = most;
  let first: Table | undefined;
  for (let index = start.section; index < tree.sections.length; index += 1) {
    const section = tree.sections[index];
    if (!section) break;
    const own = index === start.section ? start : { section: index, block: 0, row: 0 };
    const blocks: Block[] = [];
    for (let block = own.block; block < section.blocks.length; block += 1) {
      const whole = section.blocks[block];
      if (!whole) break;
      if (whole.kind === 'paragraph') {
        blocks.push(whole);
        continue;
      }
      const row = block === own.block ? own.row : 0;
      const rest = rowsOf(whole, row);
      if (row > 0) first = rest;
      const fitting = rowsWithin(rest, left);
      if (fitting < rest.rows.length) {
        const table = { ...rest, rows: rest.rows.slice(0, fitting) };
        sections.push(continued(section, [...blocks, table], own));
        const at = block === own.block ? own : { section: index, block, row: 0 };
        return { tree: { ...tree, sections }, table, open: true, at };
      }
      left -= cellCount(rest);
      blocks.push(rest);
    }
    sections.push(continued(section, blocks, own));
  }
  return { tree: { ...tree, sections }, table: first, open: false, at: start };
}

/** The stretch with only so many rows of the table that it ends in. */
export function cutStretch({ tree, table }: Stretch, rows: number): DocumentTree {
  const shorter = (block: Block): Block =>
    block === table ? { ...table, rows: table.rows.slice(0, rows) } : block;
  return {
    ...tree,
    sections: tree.sections.map((section) => ({ ...section, blocks: section.blocks.map(shorter) })),
  };
}

/** A table from a row on, below the rows that every page repeats. */
function rowsOf(table: Table, row: number): Table {
  if (row === 0) return table;
  const repeated = repeatedRows(table);
  const rows = [...table.rows.slice(0, repeated), ...table.rows.slice(repeated + row)];
  return { ...table, rows, continued: true };
}

/** How many rows hold so many cells; always one below those that are repeated. */
function rowsWithin(table: Table, most: number): number {
  let [cells, rows] = [0, 0];
  for (const row of table.rows) {
    cells += row.cells.reduce((sum, { blocks }) => sum + 1 + cellsOf(blocks), 0);
    if (cells > most && rows > repeatedRows(table)) break;
    rows += 1;
  }
  return rows;
}

/** A section that goes on in another part has no first page any more, and says which number its page bears. */
function continued(
  section: Section,
  blocks: readonly Block[],
  { block, row, number }: StretchStart,
): Section {
  if (block === 0 && row === 0) return { ...section, blocks };
  const { page, headers, footers } = section;
  return {
    start: 'nextPage',
    page: { ...page, pageNumbers: { ...page.pageNumbers, start: number } },
    headers: { ...headers, first: undefined },
    footers: { ...footers, first: undefined },
    blocks,
  };
}
