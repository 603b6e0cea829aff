/** Number formats built into every workbook that show a date; 27–36 and 50–58 are those of Chinese Excel. */
const builtIn = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** Quoted words, escaped signs, colours and conditions say nothing about the kind of format. */
const DECORATION = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g;

/** Whether a number format shows a date; a time of day alone is none. */
export function showsDate(id: number, code: string | undefined): boolean {
  if (code === undefined) return builtIn(id);
  const bare = code.replace(DECORATION, '').toLowerCase();
  return bare !== 'general' && /[yd年]/.test(bare);
}
