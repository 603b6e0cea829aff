/** An element with its tags as they were written, so that what is not touched is written back byte for byte. */
export interface XmlElement {
  readonly kind: 'element';
  /** With prefix: `w:p`. */
  readonly name: string;
  /** `<w:p w:rsidR="…">`, or the whole of `<w:tab/>`. */
  open: string;
  /** Empty for `<w:tab/>`. */
  close: string;
  children: XmlNode[];
}

/** Character data, comments and instructions as they were written, escapes included. */
export interface XmlText {
  readonly kind: 'text';
  readonly raw: string;
}

/** A template command, put where its text stood. */
export interface CommandNode {
  readonly kind: 'command';
  /** Between the delimiters, trimmed. */
  readonly source: string;
}

export type XmlNode = XmlElement | XmlText | CommandNode;

const PIECE =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<[^!?](?:[^"'>]|"[^"]*"|'[^']*')*>|[^<]+/g;

export const element = (name: string, children: XmlNode[] = []): XmlElement => ({
  kind: 'element',
  name,
  open: `<${name}>`,
  close: `</${name}>`,
  children,
});

/**
 * The tree of a document that is known to be well-formed and of moderate depth; the root has an empty name and holds
 * everything.
 */
export function parseTree(source: string): XmlElement {
  const root: XmlElement = { kind: 'element', name: '', open: '', close: '', children: [] };
  const open: XmlElement[] = [root];
  for (const [piece] of source.matchAll(PIECE)) {
    const parent = open.at(-1) ?? root;
    if (!piece.startsWith('<') || piece.startsWith('<!') || piece.startsWith('<?')) {
      parent.children.push({ kind: 'text', raw: piece });
    } else if (piece.startsWith('</')) {
      parent.close = piece;
      open.pop();
    } else {
      const name = /^<([^\s/>]+)/.exec(piece)?.[1] ?? '';
      const node: XmlElement = { kind: 'element', name, open: piece, close: '', children: [] };
      parent.children.push(node);
      if (!piece.endsWith('/>')) open.push(node);
    }
  }
  return root;
}

/** The value of an attribute as written; `undefined` when the tag has none of that name. */
export function attributeOf(node: XmlElement, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(node.open);
  return match?.[1] ?? match?.[2];
}

export const isElement = (node: XmlNode, name: string): node is XmlElement =>
  node.kind === 'element' && node.name === name;

export const childNamed = (node: XmlElement, name: string): XmlElement | undefined =>
  node.children.find((child): child is XmlElement => isElement(child, name));
