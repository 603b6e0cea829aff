import type { TemplatePart } from './open-template.js';
import { DELIMITER } from './place-commands.js';
import type { Command } from './read-command.js';
import type { CommandNode, XmlNode } from './xml-tree.js';

/** A command of the template; its place in the list is the number that stands for it. */
export interface FencedCommand {
  readonly source: string;
  readonly command: Command;
}

/** Begins the number that stands for an expression. */
export const CODE = 'fenced_';
/** Begins the name of a block; IF is a loop of one round, for docx-templates takes no two IFs in a line. */
export const BLOCK = 'block_';

/** A part with each command replaced by a numbered one; `commands` grows by what they stand for. */
export function fencedMarkup({ tree, blocks }: TemplatePart, commands: FencedCommand[]): string {
  const open: number[] = [];
  const pieces: string[] = [];
  const write = (node: XmlNode, parent?: string): void => {
    if (node.kind === 'text') pieces.push(node.raw);
    else if (node.kind === 'element') {
      pieces.push(node.open);
      for (const child of node.children) write(child, node.name);
      pieces.push(node.close);
    } else {
      const command = blocks.commands.get(node);
      const words = command && worded(node, command);
      if (words === undefined) return;
      const whole = `${DELIMITER}${words}${DELIMITER}`;
      pieces.push(parent === 'w:t' ? whole : `<w:r><w:t xml:space="preserve">${whole}</w:t></w:r>`);
    }
  };
  const worded = ({ source }: CommandNode, command: Command): string | undefined => {
    if (command.kind === 'alias') return undefined;
    if (command.kind === 'end-for' || command.kind === 'end-if') {
      return `END-FOR ${BLOCK}${String(open.pop())}`;
    }
    const number = commands.push({ source, command }) - 1;
    const code = `${CODE}${String(number)}`;
    switch (command.kind) {
      case 'for':
      case 'if':
        open.push(number);
        return `FOR ${BLOCK}${String(number)} IN ${code}`;
      case 'assign':
        return `EXEC ${code}`;
      case 'uncompiled':
        return `${command.word} ${code}`;
      case 'insert':
        return `INS ${code}`;
    }
  };
  write(tree);
  return pieces.join('');
}
