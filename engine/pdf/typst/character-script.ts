import type { FontSlots } from '../tree/format.js';

export type Script = 'eastAsia' | 'latin' | 'shared';

/** Blocks of East Asian characters (ISO 29500-1, 17.3.2.26), and of characters that both kinds of text share. */
const EAST_ASIAN: readonly (readonly [number, number])[] = [
  [0x1100, 0x11ff],
  [0x2e80, 0x9fff],
  [0xa960, 0xa97f],
  [0xac00, 0xd7ff],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xffef],
  [0x1b000, 0x1b2ff],
  [0x1f200, 0x1f2ff],
  [0x20000, 0x3ffff],
];
const SHARED: readonly (readonly [number, number])[] = [
  [0xa1, 0xbf],
  [0xd7, 0xd7],
  [0xf7, 0xf7],
  [0x2c7, 0x2dd],
  [0x2010, 0x2bff],
  [0xe000, 0xf8ff],
  [0x1f000, 0x1f1ff],
  [0x1f300, 0x1faff],
];

/** To Word a control character, which is Latin like the hyphen that it shows. */
const NO_BREAK_HYPHEN = 0x2011;

const within = (ranges: readonly (readonly [number, number])[], codePoint: number): boolean =>
  ranges.some(([from, to]) => codePoint >= from && codePoint <= to);

export function scriptOf(codePoint: number): Script {
  if (codePoint < 0xa1 || codePoint === NO_BREAK_HYPHEN) return 'latin';
  if (codePoint >= 0x4e00 && codePoint <= 0x9fff) return 'eastAsia';
  if (within(EAST_ASIAN, codePoint)) return 'eastAsia';
  return within(SHARED, codePoint) ? 'shared' : 'latin';
}

/** The face that a run names for a character; shared characters go with the text before them. */
export function slotFor(script: Script, codePoint: number, before: Script, fonts: FontSlots): string {
  if (script === 'eastAsia') return fonts.eastAsia;
  if (script === 'latin') return codePoint < 0x80 ? fonts.ascii : fonts.highAnsi;
  return fonts.hint === 'eastAsia' || before !== 'latin' ? fonts.eastAsia : fonts.highAnsi;
}
