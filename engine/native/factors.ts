/** Where each top-level star of a formula stands; words in quotes hold none. */
function starsOf(formula: string): number[] {
  const stars: number[] = [];
  let depth = 0;
  let quoted = false;
  for (const [index, sign] of [...formula].entries()) {
    if (sign === '"') quoted = !quoted;
    if (quoted) continue;
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (sign === '*' && depth === 0) stars.push(index);
  }
  return stars;
}

/** Whether one pair of parentheses holds all of a formula. */
function isWrapped(formula: string): boolean {
  let depth = 0;
  let quoted = false;
  const signs = [...formula];
  return (
    signs[0] === '(' &&
    signs.every((sign, index) => {
      if (sign === '"') quoted = !quoted;
      if (!quoted) depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
      return depth > 0 || index === signs.length - 1;
    })
  );
}

/** The conditions of a product of conditions, as `allOf` writes one: `(a)*((b)*(c))` → a, b, c. */
export function factorsOf(formula: string): string[] {
  if (isWrapped(formula)) return factorsOf([...formula].slice(1, -1).join(''));
  const signs = [...formula];
  const bounds = [-1, ...starsOf(formula), signs.length];
  const parts = bounds.slice(1).map((end, index) => signs.slice((bounds[index] ?? 0) + 1, end).join(''));
  return parts.length > 1 && parts.every(isWrapped) ? parts.flatMap(factorsOf) : [formula];
}
