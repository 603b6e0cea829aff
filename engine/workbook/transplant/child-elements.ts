import { withoutHidden } from '../patch/markup-text.js';

/** An element directly inside another, as it is written. */
export interface ChildElement {
  /** Without its prefix. */
  readonly name: string;
  readonly text: string;
}

const TAG = /<(\/?)((?:[^\s<>:/]+:)?)([^\s<>:/]+)(?:[^<>"']|"[^"]*"|'[^']*')*?(\/?)>/g;

/** The elements that stand directly in a stretch of markup, in their order. @param inner what stands between two tags */
export function childElements(inner: string): ChildElement[] {
  const plain = withoutHidden(inner);
  const found: ChildElement[] = [];
  let depth = 0;
  let open: { name: string; start: number } | undefined;
  for (const tag of plain.matchAll(TAG)) {
    const [whole, closing, , name = '', empty] = tag;
    const end = tag.index + whole.length;
    if (closing === '/') depth -= 1;
    else {
      if (depth === 0) open = { name, start: tag.index };
      if (empty !== '/') depth += 1;
    }
    if (depth === 0 && open) {
      found.push({ name: open.name, text: inner.slice(open.start, end) });
      open = undefined;
    }
  }
  return found;
}

/** What stands between an element's tags; empty when it closes in itself. */
export function innerOf(element: string): string {
  const plain = withoutHidden(element);
  const start = /^<(?:[^<>"']|"[^"]*"|'[^']*')*>/.exec(plain)?.[0];
  if (start === undefined || start.endsWith('/>')) return '';
  return element.slice(start.length, plain.lastIndexOf('</'));
}

/** The markup under another prefix: parts of two programs need not write the same namespace alike. */
export const reprefixed = (markup: string, from: string, to: string): string =>
  from === to
    ? markup
    : markup.replace(
        new RegExp(`<(/?)${from}(?=[A-Za-z]${from === '' ? '[^<>:\\s/]*[\\s/>]' : ''})`, 'g'),
        `<$1${to}`,
      );

/** The prefix of a part's root element, colon included; empty for the default namespace. */
export const rootPrefix = (text: string, root: string): string =>
  new RegExp(`<((?:[^\\s<>:/]+:)?)${root}(?=[\\s/>])`).exec(withoutHidden(text))?.[1] ?? '';
