/** Formatting of paragraphs, runs, cells and rows: what documents say over and over in the same words. */
const PROPERTIES = /<w:(pPr|rPr|tcPr|trPr)>/g;

/** Formatting longer than this is not what documents repeat. */
const LONGEST = 100_000;

/** XML with the formatting that it repeats taken out. */
export interface SharedXml {
  /** The document with an empty element in the place of each formatting: `<_0/>` for the first of `properties`. */
  readonly xml: string;
  /** Each formatting that occurs, once, within a root of their own. */
  readonly properties: string;
}

/**
 * Takes formatting out of a part, so that what stands there a thousand times is read once, and once resolved. Both
 * halves of the answer are well-formed if the part is, and only then.
 * @returns `undefined` when the part has little to share, or characters that could be taken for what they are not.
 */
export function shareProperties(xml: string): SharedXml | undefined {
  if (xml.includes('<_') || xml.includes('<!') || xml.includes('<?', 1)) return undefined;
  const numbers = new Map<string, number>();
  let rest = '';
  let end = 0;
  let found = 0;
  PROPERTIES.lastIndex = 0;
  for (let match = PROPERTIES.exec(xml); match; match = PROPERTIES.exec(xml)) {
    const name = match[1] ?? '';
    const close = xml.indexOf(`</w:${name}>`, PROPERTIES.lastIndex);
    if (close < 0) return undefined;
    const after = close + name.length + 5;
    if (after - match.index > LONGEST) return undefined;
    const text = xml.slice(match.index, after);
    // Changes that are tracked hold the former formatting inside the present one: the inner one is taken.
    if (text.includes(`<w:${name}`, 1)) continue;
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    rest += `${xml.slice(end, match.index)}<_${number}/>`;
    end = after;
    found += 1;
    PROPERTIES.lastIndex = after;
  }
  if (found < 2 * numbers.size) return undefined;
  return { xml: rest + xml.slice(end), properties: `<all>${[...numbers.keys()].join('')}</all>` };
}
