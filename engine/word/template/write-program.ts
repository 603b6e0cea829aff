import { diagnostic, type Diagnostic, type Place } from '../../core/diagnostic.js';
import type { Block, BlockEvent, FoundBlocks } from './find-blocks.js';
import { mergeSpans, type MergedCell } from './merge-spans.js';
import type { Instruction, Program } from './program.js';
import { childNamed, isElement, type CommandNode, type XmlElement, type XmlNode } from './xml-tree.js';

/** Identities that must not occur twice; a loop would repeat them. */
const IDENTITIES = /\s(?:w14:paraId|w14:textId)="[^"]*"/g;
const BOOKMARKS = new Set(['w:bookmarkStart', 'w:bookmarkEnd']);

interface Frame {
  readonly block?: Block;
  readonly body: Instruction[];
}

/** Writes a tree with its blocks as a program. What crosses another block goes to `problems`. */
export function writeProgram(
  root: XmlElement,
  blocks: FoundBlocks,
  place: Place,
  problems: Diagnostic[],
): Program {
  const writer = new ProgramWriter(blocks, place, problems);
  writer.write(root);
  return writer.finish();
}

class ProgramWriter {
  private words: string[] = [];
  private frames: Frame[] = [{ body: [] }];
  private merges: ReadonlyMap<XmlElement, MergedCell> = new Map();
  private readonly encoder = new TextEncoder();

  constructor(
    private readonly blocks: FoundBlocks,
    private readonly place: Place,
    private readonly problems: Diagnostic[],
  ) {}

  finish(): Program {
    this.flush();
    return this.frames[0]?.body ?? [];
  }

  write(node: XmlNode): void {
    if (node.kind === 'text') this.words.push(node.raw);
    else if (node.kind === 'command') this.writeCommand(node);
    else {
      this.happen(this.blocks.before.get(node));
      if (this.blocks.dropped.has(node)) this.writeEventsWithin(node);
      else this.writeElement(node);
      this.happen(this.blocks.after.get(node));
    }
  }

  private writeElement(node: XmlElement): void {
    if (this.repeated() && BOOKMARKS.has(node.name)) return;
    if (node.name === 'w:tbl') this.writeTable(node);
    else if (node.name === 'w:tc') this.writeCell(node);
    else if (node.name === 'w:tr') {
      if (this.merges.size > 0) this.instruct({ kind: 'row' });
      this.writeWhole(node);
    } else if (node.name === 'wp:docPr' && this.repeated()) this.writeObjectId(node);
    else this.writeWhole(node);
  }

  private writeWhole(node: XmlElement): void {
    this.words.push(this.repeated() ? node.open.replace(IDENTITIES, '') : node.open);
    for (const child of node.children) this.write(child);
    this.words.push(node.close);
  }

  private writeTable(node: XmlElement): void {
    const outer = this.merges;
    this.merges = mergeSpans(node, this.blocks);
    const vanishing = !node.children.some(
      (row) =>
        isElement(row, 'w:tr') &&
        !this.blocks.dropped.has(row) &&
        !this.blocks.before.has(row) &&
        this.stays(row, node),
    );
    if (vanishing || this.merges.size > 0) {
      this.flush();
      const frame: Frame = { body: [] };
      this.frames.push(frame);
      this.writeWhole(node);
      this.flush();
      this.frames.pop();
      this.frames.at(-1)?.body.push({ kind: 'table', body: frame.body });
    } else this.writeWhole(node);
    this.merges = outer;
  }

  /** Whether a unit stands outside every block of its container. */
  private stays(unit: XmlNode, container: XmlElement): boolean {
    let depth = 0;
    for (const child of container.children) {
      const events = [
        ...(this.blocks.before.get(child) ?? []),
        ...(child.kind === 'element' && this.blocks.dropped.has(child) ? this.eventsWithin(child) : []),
      ];
      depth += depthOf(events);
      if (child === unit) return depth === 0;
      depth += depthOf(this.blocks.after.get(child) ?? []);
    }
    return true;
  }

  private writeCell(node: XmlElement): void {
    const merged = this.merges.get(node);
    const last = node.children.filter((child) => child.kind === 'element').at(-1);
    const certain =
      last !== undefined &&
      isElement(last, 'w:p') &&
      !this.blocks.dropped.has(last) &&
      !this.blocks.before.has(last) &&
      this.stays(last, node);
    this.words.push(node.open);
    for (const child of node.children) {
      if (merged && isElement(child, 'w:tcPr')) this.writeMergedProperties(child, merged);
      else this.write(child);
    }
    if (!certain) this.instruct({ kind: 'cell-end' });
    this.words.push(node.close);
  }

  private writeMergedProperties(properties: XmlElement, { column, span, starts }: MergedCell): void {
    const merge = childNamed(properties, 'w:vMerge');
    this.words.push(properties.open);
    for (const child of properties.children) {
      if (child === merge) this.instruct({ kind: 'merge', column, span, starts });
      else this.write(child);
    }
    this.words.push(properties.close);
  }

  private writeObjectId(node: XmlElement): void {
    const [before = '', after = ''] = node.open.split(/(?<=\sid=")[^"]*(?=")/, 2);
    this.words.push(before);
    if (after !== '') this.instruct({ kind: 'object-id' });
    this.words.push(after);
    for (const child of node.children) this.write(child);
    this.words.push(node.close);
  }

  private writeCommand(node: CommandNode): void {
    const event = this.blocks.at.get(node);
    if (event) return this.happen([event]);
    const command = this.blocks.commands.get(node);
    if (command?.kind === 'insert') {
      const { expression, evaluate } = command;
      this.instruct({ kind: 'insert', source: node.source, expression, evaluate });
    } else if (command?.kind === 'assign') {
      const { variable, expression, evaluate } = command;
      this.instruct({ kind: 'assign', variable, expression, evaluate });
    }
  }

  private writeEventsWithin(node: XmlNode): void {
    if (node.kind === 'command') this.writeCommand(node);
    else if (node.kind === 'element') node.children.forEach((child) => this.writeEventsWithin(child));
  }

  private eventsWithin(node: XmlNode): BlockEvent[] {
    if (node.kind === 'command') {
      const event = this.blocks.at.get(node);
      return event ? [event] : [];
    }
    return node.kind === 'element' ? node.children.flatMap((child) => this.eventsWithin(child)) : [];
  }

  private happen(events: readonly BlockEvent[] | undefined): void {
    for (const { kind, block } of events ?? []) {
      this.flush();
      if (kind === 'open') this.frames.push({ block, body: [] });
      else this.close(block);
    }
  }

  private close(block: Block): void {
    const frame = this.frames.at(-1);
    if (frame?.block !== block) {
      this.problems.push(diagnostic('word.block-shape', 'error', this.place, { command: block.source }));
      return;
    }
    this.frames.pop();
    const { command, source } = block;
    const { body } = frame;
    const { expression } = command;
    this.frames
      .at(-1)
      ?.body.push(
        command.kind === 'for'
          ? { kind: 'for', variable: command.variable, expression, evaluate: command.list, source, body }
          : { kind: 'if', expression, evaluate: command.condition, body },
      );
  }

  private repeated(): boolean {
    return this.frames.some((frame) => frame.block?.command.kind === 'for');
  }

  private instruct(instruction: Instruction): void {
    this.flush();
    this.frames.at(-1)?.body.push(instruction);
  }

  private flush(): void {
    if (this.words.length === 0) return;
    this.frames.at(-1)?.body.push(this.encoder.encode(this.words.join('')));
    this.words = [];
  }
}

const depthOf = (events: readonly BlockEvent[]): number =>
  events.reduce((depth, event) => depth + (event.kind === 'open' ? 1 : -1), 0);
