import { diagnostic, type Diagnostic, type Place } from '../../core/diagnostic.js';
import { ExpressionError } from '../expression/syntax.js';
import { CommandError, readCommand, type Command } from './read-command.js';
import { attributeOf, childNamed, type CommandNode, type XmlElement, type XmlNode } from './xml-tree.js';

export type BlockCommand = Extract<Command, { kind: 'for' | 'if' }>;

/** What happens at a command, before a unit (paragraph, row …) or after it. */
export type BlockEvent =
  { readonly kind: 'open'; readonly block: Block } | { readonly kind: 'close'; readonly block: Block };

export interface Block {
  readonly command: BlockCommand;
  readonly source: string;
}

/** The commands of a part, read and paired, with where their blocks open and close. */
export interface FoundBlocks {
  readonly commands: ReadonlyMap<CommandNode, Command>;
  /** Paragraphs, rows and cells that hold nothing but control commands; they are not printed. */
  readonly dropped: ReadonlySet<XmlElement>;
  readonly at: ReadonlyMap<CommandNode, BlockEvent>;
  readonly before: ReadonlyMap<XmlNode, readonly BlockEvent[]>;
  readonly after: ReadonlyMap<XmlNode, readonly BlockEvent[]>;
}

interface Placed {
  readonly node: CommandNode;
  readonly command: Command;
  /** From the root down, the command itself last. */
  readonly path: readonly XmlNode[];
}

/** Reads every command of a tree and pairs FOR with END-FOR, IF with END-IF; what is wrong goes to `problems`. */
export function findBlocks(root: XmlElement, place: Place, problems: Diagnostic[]): FoundBlocks {
  const placed = readAll(root, place, problems);
  const commands = new Map(placed.map(({ node, command }) => [node, command]));
  const dropped = new Set<XmlElement>();
  markDropped(root, commands, dropped);
  const found = { commands, dropped, at: new Map(), before: new Map(), after: new Map() };
  for (const [start, end] of paired(placed, place, problems)) {
    const problem = placeBlock(start, end, found);
    if (problem)
      problems.push(diagnostic('word.block-shape', 'error', place, { command: start.node.source }));
  }
  return found;
}

function readAll(root: XmlElement, place: Place, problems: Diagnostic[]): Placed[] {
  const aliases = new Map<string, string>();
  const placed: Placed[] = [];
  const walk = (node: XmlNode, path: readonly XmlNode[]): void => {
    const here = [...path, node];
    if (node.kind === 'element') for (const child of node.children) walk(child, here);
    if (node.kind !== 'command') return;
    try {
      placed.push({ node, command: readCommand(node.source, aliases), path: here });
    } catch (error) {
      problems.push(problemOf(error, node.source, place));
    }
  };
  walk(root, []);
  return placed;
}

function problemOf(error: unknown, command: string, place: Place): Diagnostic {
  if (error instanceof CommandError) return diagnostic(error.code, 'error', place, { command });
  if (error instanceof ExpressionError) {
    const [reason = '', name = ''] = error.reason.split(' ');
    return reason === 'unknown-formatter'
      ? diagnostic('word.formatter-unknown', 'error', place, { command, formatter: name })
      : diagnostic('word.expression-malformed', 'error', place, { command, position: error.position + 1 });
  }
  throw error;
}

/** Elements that show something without text. */
const OBJECTS = new Set([
  'w:drawing',
  'w:pict',
  'w:object',
  'w:sym',
  'w:fldSimple',
  'w:instrText',
  'w:tbl',
  'm:oMath',
]);

interface Contents {
  /** Text, an inserted value or an object: something that is printed. */
  readonly printed: boolean;
  readonly controls: boolean;
}

function contentsOf(node: XmlNode, commands: ReadonlyMap<CommandNode, Command>): Contents {
  if (node.kind === 'text') return { printed: false, controls: false };
  if (node.kind === 'command') {
    const kind = commands.get(node)?.kind ?? 'insert';
    const inserts = kind === 'insert' || kind === 'uncompiled';
    return { printed: inserts, controls: !inserts };
  }
  if (OBJECTS.has(node.name)) return { printed: true, controls: false };
  const words =
    node.name === 'w:t' && node.children.some((one) => one.kind === 'text' && one.raw.trim() !== '');
  const parts = node.children.map((child) => contentsOf(child, commands));
  return {
    printed: words || parts.some((part) => part.printed),
    controls: parts.some((part) => part.controls),
  };
}

function markDropped(
  node: XmlElement,
  commands: ReadonlyMap<CommandNode, Command>,
  dropped: Set<XmlElement>,
): void {
  for (const child of node.children) {
    if (child.kind !== 'element') continue;
    if (child.name === 'w:p' || child.name === 'w:tr') {
      const { printed, controls } = contentsOf(child, commands);
      if (controls && !printed && !endsSection(child)) {
        dropped.add(child);
        continue;
      }
    }
    markDropped(child, commands, dropped);
  }
}

/** The last paragraph of a section carries its page set-up and stays. */
const endsSection = (paragraph: XmlElement): boolean => {
  const properties = childNamed(paragraph, 'w:pPr');
  return properties !== undefined && childNamed(properties, 'w:sectPr') !== undefined;
};

function paired(placed: readonly Placed[], place: Place, problems: Diagnostic[]): [Placed, Placed][] {
  const open: Placed[] = [];
  const pairs: [Placed, Placed][] = [];
  for (const one of placed) {
    const { kind } = one.command;
    if (kind === 'for' || kind === 'if') open.push(one);
    if (kind !== 'end-for' && kind !== 'end-if') continue;
    const start = open.at(-1);
    if (!start || !matches(start.command, one.command)) {
      problems.push(diagnostic('word.block-unopened', 'error', place, { command: one.node.source }));
      continue;
    }
    open.pop();
    pairs.push([start, one]);
  }
  for (const { node } of open) {
    problems.push(diagnostic('word.block-unclosed', 'error', place, { command: node.source }));
  }
  // Outer blocks first, so that events before a unit stand in the order of the document.
  return pairs.sort(([one], [other]) => placed.indexOf(one) - placed.indexOf(other));
}

const matches = (start: Command, end: Command): boolean =>
  (start.kind === 'for' &&
    end.kind === 'end-for' &&
    (end.variable === '' || end.variable === start.variable)) ||
  (start.kind === 'if' && end.kind === 'end-if');

interface Placement extends FoundBlocks {
  readonly dropped: Set<XmlElement>;
  readonly at: Map<CommandNode, BlockEvent>;
  readonly before: Map<XmlNode, BlockEvent[]>;
  readonly after: Map<XmlNode, BlockEvent[]>;
}

/** Notes where a block opens and closes; true when it begins or ends amid something that cannot be parted. */
function placeBlock(start: Placed, end: Placed, found: Placement): boolean {
  let depth = 0;
  while (start.path[depth + 1] === end.path[depth + 1]) depth += 1;
  const container = start.path[depth];
  let [first, last] = [start.path[depth + 1], end.path[depth + 1]];
  if (!first || !last || container?.kind !== 'element') return true;
  const block: Block = { command: start.command as BlockCommand, source: start.node.source };
  if (container.name === 'w:tr') {
    if (wholeCells(first, last, found)) {
      for (const cell of [first, last]) if (cell.kind === 'element') found.dropped.add(cell);
    } else {
      // FOR in the first cell and END-FOR in the last: the row is what repeats.
      first = container;
      last = container;
    }
  }
  if (amid(first, last, container)) return true;
  const openAt = dropping(first, start, found);
  const closeAt = dropping(last, end, found);
  if (!openAt && !leads(first, start.node, found.commands)) return true;
  if (!closeAt && !trails(last, end.node, found.commands)) return true;
  if (openAt) found.at.set(start.node, { kind: 'open', block });
  else found.before.set(first, [...(found.before.get(first) ?? []), { kind: 'open', block }]);
  if (closeAt) found.at.set(end.node, { kind: 'close', block });
  else found.after.set(last, [{ kind: 'close', block }, ...(found.after.get(last) ?? [])]);
  return false;
}

const wholeCells = (first: XmlNode, last: XmlNode, found: Placement): boolean =>
  [first, last].every((cell) => {
    const { printed, controls } = contentsOf(cell, found.commands);
    return controls && !printed;
  });

/** A block may hold whole runs, paragraphs, rows or cells; half a table or half a link it may not. */
function amid(first: XmlNode, last: XmlNode, container: XmlElement): boolean {
  const whole = (node: XmlNode): boolean =>
    node.kind === 'command' ||
    (node.kind === 'element' && (['w:p', 'w:tr', 'w:tc'].includes(node.name) || node === container));
  return !whole(first) || !whole(last);
}

/** Whether the command stands in a unit that vanishes, so that the block opens or closes right there. */
const dropping = (unit: XmlNode, { path }: Placed, found: Placement): boolean =>
  unit.kind === 'command' ||
  path.slice(0, path.indexOf(unit) + 1).some((node) => node.kind === 'element' && found.dropped.has(node));

const leads = (unit: XmlNode, node: CommandNode, commands: ReadonlyMap<CommandNode, Command>): boolean =>
  printedBeside(unit, node, commands, 'before') === false;

const trails = (unit: XmlNode, node: CommandNode, commands: ReadonlyMap<CommandNode, Command>): boolean =>
  printedBeside(unit, node, commands, 'after') === false;

/** Whether anything is printed in the unit before or after the command. */
function printedBeside(
  unit: XmlNode,
  command: CommandNode,
  commands: ReadonlyMap<CommandNode, Command>,
  side: 'before' | 'after',
): boolean {
  let met = false;
  let printed = false;
  const walk = (node: XmlNode): void => {
    if (node === command) met = true;
    else if (node.kind === 'element' && node.name !== 'w:t' && !OBJECTS.has(node.name)) {
      node.children.forEach(walk);
    } else note(contentsOf(node, commands).printed);
  };
  const note = (shows: boolean): void => {
    if (shows && met === (side === 'after')) printed = true;
  };
  walk(unit);
  return printed;
}

/** The number in `w:gridSpan`, 1 without one. */
export function gridSpanOf(cell: XmlElement): number {
  const properties = childNamed(cell, 'w:tcPr');
  const span = properties && childNamed(properties, 'w:gridSpan');
  return Math.max(1, Number(span && attributeOf(span, 'w:val')) || 1);
}
