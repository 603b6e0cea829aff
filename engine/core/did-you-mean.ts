/** Longer words are no mistyped names. */
const LONGEST = 100;

/** The candidate nearest to a mistyped word, when it is near enough to be meant; `undefined` otherwise. */
export function didYouMean(
  word: string,
  candidates: Iterable<string>,
  /** Signs that may differ; from the word's length when not given. */
  most = Math.max(2, Math.floor(word.length / 3)),
): string | undefined {
  if (word.length > LONGEST) return undefined;
  let best: { candidate: string; distance: number } | undefined;
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (best === undefined || distance < best.distance) best = { candidate, distance };
  }
  return best && best.distance <= most ? best.candidate : undefined;
}

/**
 * The choice that a mistyped word of a list surely means: the only one that begins so; or one sign away in a word of two, a third of a longer one, and no
 * other as near. Choices are often each other's opposite (省级 and 市级, 有 and 没有), so a guess would be bad advice.
 */
export function surelyMeant(word: string, choices: readonly string[]): string | undefined {
  if (word.length > LONGEST) return undefined;
  const begun = choices.filter((one) => word.length >= 2 && one.startsWith(word));
  if (begun.length === 1) return begun[0];
  const near = choices
    .filter((one) => Math.min(one.length, word.length) >= 2)
    .map((one) => ({ one, distance: editDistance(word, one) }))
    .sort((first, second) => first.distance - second.distance);
  const [best, next] = near;
  if (best === undefined || best.distance === next?.distance) return undefined;
  return best.distance <= Math.max(1, Math.floor(word.length / 3)) ? best.one : undefined;
}

/** Insertions, deletions and replacements from one word to the other (Levenshtein). */
function editDistance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...from].entries()) {
    const current = [row + 1];
    for (let column = 1; column <= to.length; column += 1) {
      const replaced = (previous[column - 1] ?? 0) + (letter === to[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[to.length] ?? 0;
}
