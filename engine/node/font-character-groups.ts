import { byUse } from './character-use.js';

const LAST_CODE_POINT = 0x10ffff;
/** Blocks of ideographs and Hangul. Of what stands elsewhere there is little, and much of it combines. */
const MANIFOLD: readonly (readonly [number, number])[] = [
  [0x1100, 0x11ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa960, 0xa97f],
  [0xac00, 0xd7ff],
  [0xf900, 0xfaff],
  [0x20000, 0x3ffff],
];
/** Behind the dingbats stand signs of trades, games and old scripts; what Chinese texts use of it is in GBK: 〇, ㎡. */
const FIRST_RARE_SIGN = 0x27c0;

/**
 * Ranks by use at which a group of ideographs ends: a form with most entries, all of them, nearly all names, rare names.
 * What one text has of several files the typesetter looks up in one after the other, and each is a font of the PDF.
 */
const GROUP_ENDS = [2500, 3000, 4500];

/**
 * The characters that share a file, in the order of the files: signs and the ideographs that are used most, then
 * the other ideographs of GB 2312, rare signs with the last of them. Whatever is in none is rarer than these.
 */
export function characterGroups(): readonly ReadonlySet<number>[] {
  const ideographs = byUse([...charactersOfGbk(IDEOGRAPH_ROWS, 0xa1)].filter(isManifold));
  const usual = charactersOfGbk(SIGN_ROWS, 0x40);
  const signs = range(0, LAST_CODE_POINT).filter((codePoint) => !isManifold(codePoint));
  const isRare = (codePoint: number): boolean => codePoint >= FIRST_RARE_SIGN && !usual.has(codePoint);
  const starts = [0, ...GROUP_ENDS];
  const groups = starts.map((start, index) => new Set(ideographs.slice(start, GROUP_ENDS[index])));
  for (const codePoint of signs) groups.at(isRare(codePoint) ? -1 : 0)?.add(codePoint);
  return groups;
}

const isManifold = (codePoint: number): boolean =>
  MANIFOLD.some(([first, last]) => codePoint >= first && codePoint <= last);

export const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

const SIGN_ROWS = [0xa1, 0xa9] as const;
/** With the cells from 0xa1 on these are those of GB 2312. */
const IDEOGRAPH_ROWS = [0xb0, 0xf7] as const;

function charactersOfGbk([from, to]: readonly [number, number], firstCell: number): ReadonlySet<number> {
  const decoder = new TextDecoder('gbk');
  const rows = range(from, to).flatMap((row) =>
    range(firstCell, 0xfe).map((cell) => decoder.decode(new Uint8Array([row, cell]))),
  );
  return new Set([...rows.join('')].map((character) => character.codePointAt(0) ?? 0));
}
