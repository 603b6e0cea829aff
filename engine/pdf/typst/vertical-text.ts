import type { Block, Inline } from '../tree/document-tree.js';
import type { RunFormat } from '../tree/format.js';
import { literal, points } from './literal.js';
import { nothingBefore, printedSize } from './set-text.js';
import type { Typesetting } from './typesetting.js';

/** Punctuation that has a form of its own in vertical text. */
const VERTICAL_FORMS: Readonly<Record<string, string>> = {
  '（': '︵',
  '）': '︶',
  '(': '︵',
  ')': '︶',
  '《': '︽',
  '》': '︾',
  '〈': '︿',
  '〉': '﹀',
  '【': '︻',
  '】': '︼',
  '「': '﹁',
  '」': '﹂',
  '『': '﹃',
  '』': '﹄',
  '—': '︱',
  '…': '︙',
};
const SPACE_BETWEEN = 0.1;

/** Whether blocks hold nothing that cannot stand in a column of characters. */
export const isOnlyText = (blocks: readonly Block[]): boolean =>
  blocks.every(
    (block) =>
      block.kind === 'paragraph' &&
      block.content.every(({ kind }) =>
        ['text', 'tab', 'line-break', 'page-break', 'column-break'].includes(kind),
      ),
  );

/** Text from top to bottom as a column of upright characters: Typst has no vertical writing of its own. */
export function verticalText(blocks: readonly Block[], typesetting: Typesetting): string {
  const columns = blocks.flatMap((block) => {
    if (block.kind === 'table') return [];
    const characters = block.content.flatMap((inline) => column(inline, typesetting));
    return characters.length > 0 ? [`stack(dir: ttb, ${characters.join(', ')})`] : [];
  });
  if (columns.length === 0) return '[]';
  return `align(center, stack(dir: rtl, spacing: 2pt, ${columns.join(', ')}))`;
}

function column(inline: Inline, typesetting: Typesetting): readonly string[] {
  if (inline.kind !== 'text') return [];
  return [...inline.text].map((character) => upright(character, inline.format, typesetting));
}

function upright(character: string, format: RunFormat, typesetting: Typesetting): string {
  const size = printedSize(format);
  const form = VERTICAL_FORMS[character] ?? character;
  const { characters } = typesetting.setter.characters(form, format, nothingBefore, {
    spaceBetweenScripts: false,
    gridSpace: 0,
  });
  const set = characters[0];
  if (!set) return '';
  const half = (size * (1 + SPACE_BETWEEN)) / 2;
  const edges = { above: half + size * 0.38, below: half - size * 0.38 };
  const name = typesetting.styles.name(set.chosen, { ...format, spacing: 0 }, edges);
  return `box(height: ${points(size * (1 + SPACE_BETWEEN))}, ${name}(${literal(form)}))`;
}
