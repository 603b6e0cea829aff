import { expect, it } from 'vitest';
import { readBundledFaces } from '../../engine/node/font-bundled.js';
import { zlibCompression as compression } from '../../engine/node/zlib-compression.js';
import { documentToTypst, FontLibrary } from '../../engine/pdf/index.js';
import { InlinePieces } from '../../engine/pdf/typst/inline-pieces.js';
import type { SetCharacter } from '../../engine/pdf/typst/set-character.js';
import { MarkupMemory } from '../../engine/pdf/typst/markup-memory.js';
import { UseLog } from '../../engine/pdf/typst/markup-uses.js';
import { nothingBefore, TextSetter } from '../../engine/pdf/typst/set-text.js';
import type { RunFormat } from '../../engine/pdf/tree/format.js';
import { documentOf, p } from './word-document.js';

const library = new FontLibrary(readBundledFaces());
const { choice } = library.choose('宋体', false, false);
const format = { scale: 1, spacing: 3, fonts: {} } as SetCharacter['format'];

function pieces(text: string, lineEnd = -1): readonly string[] {
  const made = new InlinePieces();
  [...text].forEach((character, index) => {
    const codePoint = character.codePointAt(0) ?? 0;
    const chosen = choice.face.has(codePoint) ? choice : (library.lender(codePoint, choice) ?? choice);
    const set: SetCharacter = {
      kind: 'character',
      text: character,
      chosen,
      height: choice.face,
      format,
      width: 1,
      gap: 0,
    };
    if (!made.joins(set)) made.addRun(set, `face${chosen.face.number}`);
    if (index === lineEnd) made.endLine(false);
  });
  return made.finished();
}

it('text with a character of a part of the face that is read for it alone is one text', () => {
  expect(choice.face.has('澍'.codePointAt(0) ?? 0)).toBe(false);
  expect(pieces('省澍省')).toEqual([`face${choice.face.number}("省澍省")`]);
});

it('spaced text is spaced where another face lends a character, too', () => {
  const spaces = (text: string, lineEnd?: number) =>
    pieces(text, lineEnd).filter((piece) => piece.startsWith('h('));
  expect(spaces('省省')).toEqual([]);
  expect(spaces('省澍省')).toEqual([]);
  expect(spaces('省☑省')).toEqual(['h(3pt)', 'h(3pt)']);
  expect(spaces('省☑', 0)).toEqual([]);
});

it('a character is as wide as its size, its scale, its spacing and the grid of its page make it, one page after the other', () => {
  const memory = new MarkupMemory(new WeakSet());
  const setter = new TextSetter(library, new UseLog(), memory);
  const run = (scale: number, spacing: number): RunFormat =>
    ({ ...documentFormat(), size: 10, scale, spacing }) satisfies RunFormat;
  const wide = run(1, 0);
  const width = (of: RunFormat, gridSpace: number): number =>
    setter.characters('省', of, nothingBefore, { spaceBetweenScripts: false, gridSpace }).characters[0]
      ?.width ?? NaN;
  expect([width(wide, 0), width(run(0.5, 0), 0), width(run(1, 3), 0)]).toEqual([10, 5, 13]);
  expect([0, 1, 2, 0, 1].map((space) => width(wide, space))).toEqual([10, 11, 12, 10, 11]);
});

/** The format of a text that says nothing of its own. */
function documentFormat(): RunFormat {
  const { tree } = documentToTypst(documentOf(p('<w:r><w:t>省</w:t></w:r>')), { library, compression });
  const [paragraph] = tree.sections[0]?.blocks ?? [];
  if (paragraph?.kind !== 'paragraph') throw new RangeError('no paragraph');
  return paragraph.mark;
}

it('the hyphen that keeps a code together is of the face of its digits, as Word prints it', () => {
  const styles =
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:hint="eastAsia" w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="宋体"/></w:rPr></w:rPrDefault></w:docDefaults>';
  const code = '<w:r><w:t>4</w:t><w:noBreakHyphen/><w:t>12</w:t></w:r>';
  const document = documentToTypst(documentOf(p(code), { styles }), { library, compression });
  expect(document.source({ tree: document.tree }).markup).toContain('"4-12"');
});
