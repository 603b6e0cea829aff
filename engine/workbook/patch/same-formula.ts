const TEXTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;
const WHOLE_COLUMNS = /\b([A-Z]{1,3})1:([A-Z]{1,3})1048576\b/g;

/** The formula without what programs write differently: blanks, dollars, upper case, whole columns, prefixes. */
function plainFormula(formula: string): string {
  const kept: string[] = [];
  const bare = formula.replace(TEXTS, (text) => `\u0000${String(kept.push(text) - 1)}\u0000`);
  const plain = bare
    .replace(/[\s$]/g, '')
    .toUpperCase()
    .replace(WHOLE_COLUMNS, '$1:$2')
    .replace(/_XLFN\.|_XLWS\./g, '')
    .replace(/\b(TRUE|FALSE)\(\)/g, '$1');
  return plain.replace(/\u0000(\d+)\u0000/g, (_, index: string) => kept[Number(index)] ?? '');
}

/** Whether two formulas are the same, whatever program wrote either. */
export const sameFormula = (one: string, other: string): boolean =>
  one === other || plainFormula(one) === plainFormula(other);
