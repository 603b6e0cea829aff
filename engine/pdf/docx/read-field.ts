import type { NumberFormat, PageField } from '../tree/document-tree.js';

/** A field that is open while runs are read: its instruction comes first, then its stored result. */
export interface OpenField {
  instruction: string;
  phase: 'instruction' | 'result';
}

const PAGE_FIELDS: Readonly<Record<string, PageField>> = {
  PAGE: 'page',
  NUMPAGES: 'pages',
  SECTIONPAGES: 'section-pages',
};
const SWITCHES: Readonly<Record<string, NumberFormat>> = {
  ARABIC: 'decimal',
  alphabetic: 'lower-letter',
  ALPHABETIC: 'upper-letter',
  roman: 'lower-roman',
  ROMAN: 'upper-roman',
  CHINESENUM3: 'chinese',
  CHINESENUM1: 'chinese',
};

/** What a field computes from the pages; `undefined` for all others, whose stored result is printed. */
export function readPageField(
  instruction: string,
): { readonly field: PageField; readonly number: NumberFormat | undefined } | undefined {
  const words = instruction.trim().split(/\s+/);
  const field = PAGE_FIELDS[(words[0] ?? '').toUpperCase()];
  if (!field) return undefined;
  const at = words.indexOf('\\*');
  return { field, number: at < 0 ? undefined : SWITCHES[words[at + 1] ?? ''] };
}
