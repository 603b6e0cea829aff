import { diagnostic, DiagnosticError } from '../../core/diagnostic.js';
import { readXml, xmlText, type ReadingBudget, type XmlListener } from '../../ooxml/index.js';
import type { RememberedTexts } from '../remembered-texts.js';
import { impossibleFigure, type ImpossibleFigure } from './impossible-figures.js';
import { sharePieces, type KnownPieces, type SharedXml, type UnreadPiece } from './shared-pieces.js';

/** An element of a WordprocessingML part: names without prefix, attributes as written (`w:val`). */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Character data of the element itself; white space between elements is left out. */
  readonly text: string;
}

/** Pieces of documents that were read before. */
export interface XmlMemory extends KnownPieces<XmlElement> {
  /** Remembered paragraphs and rows of text alone: what they are read into depends on nothing but their formatting. */
  readonly textAlone: WeakSet<XmlElement>;
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

/** Larger parts are read piece by piece, so that they never become one string; their formatting is not shared. */
const LARGEST_TEXT = 1 << 27;
/** Elements whose character data means something; elsewhere it is indentation. */
const SPEAKING = new Set(['t', 'instrText', 'align', 'posOffset', 'title', 'modified', 'created', 'delText']);

/**
 * Reads a part into a tree, in which formatting that is written alike is one and the same element.
 * @param memory pieces of documents that were read before, and are the same elements in this one
 * @throws DiagnosticError when the part is not well-formed, over the budget, or holds figures that nobody can mean.
 */
export function parseElement(
  xml: Uint8Array,
  part: string,
  budget?: ReadingBudget,
  memory?: XmlMemory,
): XmlElement {
  const text = xml.length <= LARGEST_TEXT ? xmlText(xml, part) : undefined;
  const shared = text === undefined ? undefined : sharePieces(text, memory);
  const impossible: ImpossibleFigure[] = [];
  const reading: ElementReading = { part, shared: shared?.known ?? [], budget, impossible };
  if (shared) readPieces(shared, reading);
  const element = readElement(shared?.xml ?? text ?? xml, reading);
  if (impossible.length === 0) {
    if (shared && memory) rememberPieces(shared, memory);
    return element;
  }
  throw new DiagnosticError(
    impossible.map(({ name, found }) =>
      diagnostic('pdf.figure-impossible', 'error', {}, { name, found, part }),
    ),
  );
}

function rememberPieces(
  { known, properties, paragraphs, rows }: SharedXml<XmlElement>,
  memory: XmlMemory,
): void {
  for (const { number, written } of properties) {
    const piece = known[number];
    if (piece) memory.pieces.set(written, piece);
  }
  const remember = (
    read: readonly UnreadPiece[],
    texts: XmlMemory['pieces'],
    met: RememberedTexts<true>,
  ): void => {
    for (const { number, written, repeated } of read) {
      const piece = known[number];
      const returns = repeated || met.get(written) === true;
      if (!returns) met.set(written, true);
      if (!piece || !returns) continue;
      texts.set(written, piece);
      memory.textAlone.add(piece);
    }
  };
  remember(paragraphs, memory.pieces, memory.met.paragraphs);
  remember(rows, memory.rows, memory.met.rows);
}

/** Reads what is not known yet: formatting, paragraphs, which refer to it, and rows, which refer to both. */
function readPieces(
  { known, properties, paragraphs, rows }: SharedXml<XmlElement>,
  reading: ElementReading,
): void {
  const { budget } = reading;
  if (budget) for (const piece of known) if (piece) spendOn(piece, budget);
  const read = (unread: readonly UnreadPiece[]): void => {
    if (unread.length === 0) return;
    const { children } = readElement(`<all>${unread.map(({ xml }) => xml).join('')}</all>`, reading);
    unread.forEach(({ number }, index) => (known[number] = children[index]));
  };
  read(properties);
  read(paragraphs);
  read(rows);
}

/** Takes from a budget what an element costs that is not read again. */
export function spendOn(element: XmlElement, budget: ReadingBudget): void {
  const { elements, spans } = costOf(element);
  budget.spend('elements', elements);
  if (spans > 0) budget.spend('spans', spans);
}

const costs = new WeakMap<XmlElement, { readonly elements: number; readonly spans: number }>();

function costOf(element: XmlElement): { readonly elements: number; readonly spans: number } {
  const known = costs.get(element);
  if (known) return known;
  const own = element.name === 'gridSpan' ? Number.parseFloat(element.attributes['w:val'] ?? '') : 1;
  let [elements, spans] = [1, own > 1 ? own : 0];
  for (const one of element.children) {
    const cost = costOf(one);
    elements += cost.elements;
    spans += cost.spans;
  }
  costs.set(element, { elements, spans });
  return { elements, spans };
}

/** Figures named of one part at most; they are all made by the same hand. */
const NAMED = 10;

interface ElementReading {
  readonly part: string;
  /** Pieces that were taken out, by number. */
  readonly shared: readonly (XmlElement | undefined)[];
  readonly budget: ReadingBudget | undefined;
  readonly impossible: ImpossibleFigure[];
}

function readElement(
  xml: Uint8Array | string,
  { part, shared: pieces, budget, impossible }: ElementReading,
): XmlElement {
  const root: OpenElement = { name: '', attributes: {}, children: [], text: '' };
  const open: OpenElement[] = [root];
  let inner = root;
  const listener: XmlListener = {
    open(name, attributes) {
      const figure = impossible.length < NAMED ? impossibleFigure(name, attributes, budget) : undefined;
      if (figure) impossible.push(figure);
      const shared = name.startsWith('_') ? pieces[Number(name.slice(1))] : undefined;
      if (shared) inner.children.push(shared);
      const element: OpenElement = { name, attributes, children: [], text: '' };
      if (!shared) inner.children.push(element);
      open.push(element);
      inner = element;
    },
    text(text) {
      if (SPEAKING.has(inner.name)) inner.text += text;
    },
    close() {
      open.pop();
      inner = open.at(-1) ?? root;
    },
  };
  readXml(xml, part, listener, {}, budget);
  return root.children[0] ?? root;
}

export const child = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((one) => one.name === name);

export const childrenNamed = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  element?.children.filter((one) => one.name === name) ?? [];

/** The `w:val` of a child element. */
export const childValue = (element: XmlElement | undefined, name: string): string | undefined =>
  child(element, name)?.attributes['w:val'];

/** Extensions that a writer may require of who reads its first choice. */
const KNOWN = new Set(['wps', 'wpg', 'wpc', 'w14', 'w15', 'wp14', 'a14', 'v', '']);

/** Newer writers offer what they mean and an older form of it: the first of `mc:AlternateContent` that we know. */
export function chosen(alternatives: XmlElement): XmlElement {
  const choices = childrenNamed(alternatives, 'Choice');
  const known = choices.find(({ attributes }) => KNOWN.has(attributes['Requires'] ?? ''));
  return known ?? child(alternatives, 'Fallback') ?? choices[0] ?? alternatives;
}

/** The first element of that name, however deep. */
export function descendant(element: XmlElement | undefined, name: string): XmlElement | undefined {
  for (const one of element?.children ?? []) {
    const found = one.name === name ? one : descendant(one, name);
    if (found) return found;
  }
  return undefined;
}
