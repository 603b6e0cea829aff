/** 合计, 小计 …, alone or with what follows a colon or bracket: a word that merely begins so (总计划) is none. */
const TOTAL = /^(?:本页|本表|全部)?[合小总共累]\s*计(?:\s*[:：（(].*|\s*[\d.]+.*)?$/u;
/** What is written below the last entry, so that nobody adds one. */
const END = /^[\s（(【—－\-*]*以下(?:为空白|空白|空|无正文|无内容|无)[\s）)】—－\-*。]*$/u;
/** A sum is called so in the first cells of its row. */
const FIRST_CELLS = 3;

/** Why a row of a list is no entry, although something is written in it. */
export type ClosingRow = 'total' | 'end';

/**
 * Tells the rows with which people close a list, or a part of it: sums and 以下空白.
 * @param texts what stands in the cells of the row, in their order
 */
export function closingRow(texts: readonly string[]): ClosingRow | undefined {
  const filled = texts.map((text) => text.trim()).filter((text) => text !== '');
  if (filled.slice(0, FIRST_CELLS).some((text) => TOTAL.test(text))) return 'total';
  return filled.length > 0 && filled.some((text) => END.test(text)) ? 'end' : undefined;
}
