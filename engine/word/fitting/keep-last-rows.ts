/** A page never begins for fewer rows of a roster than this. */
const TOGETHER = 3;

/** The last rows of a roster stay on one page, so that no page begins for a row or two. */
export function keepLastRows(table: string): string {
  const starts = Array.from(table.matchAll(/<w:tr>/g), ({ index }) => index);
  const first = starts.at(-TOGETHER);
  const last = starts.at(-1);
  if (first === undefined || last === undefined || starts.length <= TOGETHER) return table;
  const kept = table
    .slice(first, last)
    .replaceAll(/<w:pPr>(<w:pStyle [^>]*>)?(<w:keepNext\/>)?/g, '<w:pPr>$1<w:keepNext/>');
  return table.slice(0, first) + kept + table.slice(last);
}
