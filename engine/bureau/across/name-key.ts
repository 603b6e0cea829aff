import { normaliseName } from '../../regulations/index.js';

/** Brackets of every sort, and the dots and dashes that people put into names. */
const OPENING = /[(（〔【[［｛{《〈「『]/gu;
const CLOSING = /[)）〕】\]］｝}》〉」』]/gu;
const BETWEEN = /[·•・.．。,，、\-—–_“”"'‘’]/gu;

/** A name of an institution as it is compared: widths, white space, brackets, dots and dashes do not count. */
export const nameKey = (name: string): string =>
  normaliseName(name).replace(OPENING, '(').replace(CLOSING, ')').replace(BETWEEN, '');

/** Puts together what has the same key; in the order in which the keys first occur. */
export function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === '') continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
