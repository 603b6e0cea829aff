/** From a row of a sheet to another, as formulas name the rows of a roster. */
const RANGE = /INDEX\((('?)([^'!(),]+)\2!\$[A-Z]+:\$[A-Z]+),(\d+),(\d+)\):INDEX\(\1,(\d+),(\d+)\)/g;
const APOSTROPHE = '&apos;';
/** Blank rows that stay below what is filled in. */
const BLANK_ROWS = 20;

/**
 * Formulas whose rosters end some blank rows below what is filled in, and not after 500: LibreOffice takes as long for
 * a blank row as for another. Rosters that a formula compares row by row stay of one length,
 * and what fills a range of cells goes on filling it.
 * @param lastRowOf the last row of a sheet in which something is entered
 */
export function withShorterRanges(markup: string, lastRowOf: (sheet: string) => number): string {
  return markup.replaceAll(/<f>.*?<\/f>/gs, (escaped) => {
    const formula = escaped.replaceAll(APOSTROPHE, "'");
    const filled = [...formula.matchAll(RANGE)].map(
      ([, , , sheet = '', first]) => lastRowOf(sheet) - Number(first),
    );
    const rows = Math.max(0, ...filled) + BLANK_ROWS;
    return formula
      .replaceAll(RANGE, (whole, place: string, ...found: string[]) => {
        const [, , first = '', column = '', last = '', end = ''] = found;
        return Number(first) + rows < Number(last)
          ? `INDEX(${place},${first},${column}):INDEX(${place},${String(Number(first) + rows)},${end})`
          : whole;
      })
      .replaceAll("'", APOSTROPHE);
  });
}

/** The last row of a sheet in which a cell has contents of its own. */
export function lastEntered(markup: string): number {
  let last = 0;
  for (const [, row = '', attributes = '', contents = ''] of markup.matchAll(
    /<c r="[A-Z]+(\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs,
  ))
    if (!attributes.endsWith('/') && contents.includes('<v>') && !contents.includes('<f'))
      last = Math.max(last, Number(row));
  return last;
}
