import { readXml } from '../../package/index.js';

/** An element of a WordprocessingML part: names without prefix, attributes as written (`w:val`). */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Character data of the element itself; white space between elements is left out. */
  readonly text: string;
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

/** Elements whose character data means something; elsewhere it is indentation. */
const SPEAKING = new Set(['t', 'instrText', 'align', 'posOffset', 'title', 'modified', 'created', 'delText']);

/**
 * Reads a part into a tree.
 * @throws DiagnosticError when the part is not well-formed.
 */
export function parseElement(xml: Uint8Array, part: string): XmlElement {
  const root: OpenElement = { name: '', attributes: {}, children: [], text: '' };
  const open: OpenElement[] = [root];
  readXml(xml, part, {
    open(name, attributes) {
      const element: OpenElement = { name, attributes, children: [], text: '' };
      open.at(-1)?.children.push(element);
      open.push(element);
    },
    text(text) {
      const element = open.at(-1);
      if (element && SPEAKING.has(element.name)) element.text += text;
    },
    close() {
      open.pop();
    },
  });
  return root.children[0] ?? root;
}

export const child = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((one) => one.name === name);

export const childrenNamed = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  element?.children.filter((one) => one.name === name) ?? [];

/** The `w:val` of a child element. */
export const childValue = (element: XmlElement | undefined, name: string): string | undefined =>
  child(element, name)?.attributes['w:val'];

/** The first element of that name, however deep. */
export function descendant(element: XmlElement | undefined, name: string): XmlElement | undefined {
  for (const one of element?.children ?? []) {
    const found = one.name === name ? one : descendant(one, name);
    if (found) return found;
  }
  return undefined;
}
