import type { FoundBlocks } from './find-blocks.js';
import { gridSpanOf } from './find-blocks.js';
import { attributeOf, childNamed, isElement, type XmlElement, type XmlNode } from './xml-tree.js';

/** A vertically merged cell of a table whose rows repeat or vanish. */
export interface MergedCell {
  readonly column: number;
  /** Number of the merge that the template shows the cell in. */
  readonly span: number;
  /** Begins a merge of its own in every repetition; otherwise repetitions continue the one before. */
  readonly starts: boolean;
}

interface Row {
  readonly node: XmlElement;
  /** The innermost repetition that the row is in. */
  readonly loop: unknown;
}

interface Span {
  readonly id: number;
  readonly first: { readonly cell: XmlElement; readonly row: Row };
  last: Row;
}

/**
 * The merged cells of a table by their element, or nothing when no row of it repeats or vanishes. A merge that
 * reaches beyond a repetition's end, or that holds only printed words, runs through all repetitions.
 */
export function mergeSpans(table: XmlElement, blocks: FoundBlocks): ReadonlyMap<XmlElement, MergedCell> {
  const cells = new Map<XmlElement, MergedCell>();
  const { rows, blocked } = rowsOf(table, blocks);
  if (!blocked) return cells;
  const found: {
    readonly cell: XmlElement;
    readonly column: number;
    readonly span: Span;
    readonly first: boolean;
  }[] = [];
  let open = new Map<number, Span>();
  let count = 0;
  for (const row of rows) {
    const next = new Map<number, Span>();
    let column = 0;
    for (const cell of row.node.children) {
      if (!isElement(cell, 'w:tc')) continue;
      const merge = mergeOf(cell);
      if (merge !== undefined) {
        const known = merge === 'continue' ? open.get(column) : undefined;
        const span = known ?? { id: (count += 1), first: { cell, row }, last: row };
        span.last = row;
        next.set(column, span);
        found.push({ cell, column, span, first: merge === 'restart' });
      }
      column += gridSpanOf(cell);
    }
    open = next;
  }
  for (const { cell, column, span, first } of found) {
    cells.set(cell, { column, span: span.id, starts: first && !runsThrough(span) });
  }
  return cells;
}

function runsThrough({ first, last }: Span): boolean {
  if (first.row.loop === undefined) return false;
  if (last.loop !== first.row.loop) return true;
  return first.row === last && !hasCommand(first.cell);
}

const hasCommand = (node: XmlNode): boolean =>
  node.kind === 'command' || (node.kind === 'element' && node.children.some(hasCommand));

function mergeOf(cell: XmlElement): 'restart' | 'continue' | undefined {
  const properties = childNamed(cell, 'w:tcPr');
  const merge = properties && childNamed(properties, 'w:vMerge');
  if (!merge) return undefined;
  return attributeOf(merge, 'w:val') === 'restart' ? 'restart' : 'continue';
}

/** The rows with the repetition that each is in, read from the events between them. */
function rowsOf(table: XmlElement, blocks: FoundBlocks): { rows: Row[]; blocked: boolean } {
  const rows: Row[] = [];
  const loops: unknown[] = [];
  let blocked = false;
  const happen = (events: readonly { readonly kind: string; readonly block: unknown }[]): void => {
    for (const event of events) {
      blocked = true;
      if (event.kind === 'open') loops.push(event.block);
      else loops.pop();
    }
  };
  for (const node of table.children) {
    if (!isElement(node, 'w:tr')) continue;
    happen(blocks.before.get(node) ?? []);
    if (blocks.dropped.has(node)) happen(eventsWithin(node, blocks));
    else rows.push({ node, loop: loops.at(-1) });
    happen(blocks.after.get(node) ?? []);
  }
  return { rows, blocked };
}

function eventsWithin(node: XmlNode, blocks: FoundBlocks): { kind: string; block: unknown }[] {
  if (node.kind === 'command') {
    const event = blocks.at.get(node);
    return event ? [event] : [];
  }
  return node.kind === 'element' ? node.children.flatMap((child) => eventsWithin(child, blocks)) : [];
}
