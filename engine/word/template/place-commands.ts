import { escapeText } from '../../ooxml/index.js';
import { unescapeXml } from './unescape-xml.js';
import { childNamed, isElement, type CommandNode, type XmlElement, type XmlNode } from './xml-tree.js';

export const DELIMITER = '+++';
/** Signs without which a part holds no command. */
export const SIGN = /[+＋]/;

type Piece = { readonly text: string } | CommandNode;

const isControl = (source: string): boolean =>
  /^(?:!|(?:FOR|END-FOR|IF|END-IF|EXEC|ALIAS)(?:\s|$))/i.test(source);

/**
 * Finds the commands of a tree and puts a `CommandNode` where each begins, however Word split its text over runs.
 * INS commands stay inside their `w:t`; the others part the run, so that they stand between runs.
 * Returns the texts of paragraphs in which a command is not closed.
 */
export function placeCommands(root: XmlElement): string[] {
  const unclosed: string[] = [];
  for (const paragraph of paragraphsOf(root)) {
    const texts = textsOf(paragraph);
    const whole = halfWidthDelimiters(texts.map(({ text }) => text).join(''));
    if (!whole.includes(DELIMITER)) continue;
    if (whole.split(DELIMITER).length % 2 === 0) unclosed.push(whole.slice(0, 80));
    else replaceTexts(texts, whole);
  }
  return unclosed;
}

/** Input methods write ＋＋＋, alone or mixed with +; where such signs do not pair they are text. */
function halfWidthDelimiters(whole: string): string {
  if (!whole.includes('＋')) return whole;
  const mended = whole.replace(/[+＋]{3}/g, DELIMITER);
  return mended.split(DELIMITER).length % 2 === 1 ? mended : whole;
}

interface TextElement {
  readonly node: XmlElement;
  readonly run: XmlElement;
  readonly holder: XmlElement;
  readonly text: string;
}

function paragraphsOf(node: XmlElement, found: XmlElement[] = []): XmlElement[] {
  for (const child of node.children) {
    if (child.kind !== 'element') continue;
    if (child.name === 'w:p') found.push(child);
    paragraphsOf(child, found);
  }
  return found;
}

/** The `w:t` of a paragraph in order; those of paragraphs within it (text boxes) are theirs. */
function textsOf(paragraph: XmlElement, found: TextElement[] = []): TextElement[] {
  for (const child of paragraph.children) {
    if (child.kind !== 'element' || child.name === 'w:p') continue;
    if (child.name === 'w:r') {
      for (const node of child.children) {
        if (node.kind !== 'element') continue;
        if (node.name === 'w:t') {
          const text = node.children.map((one) => (one.kind === 'text' ? unescapeXml(one.raw) : '')).join('');
          found.push({ node, run: child, holder: paragraph, text });
        } else textsOf(node, found);
      }
    } else textsOf(child, found);
  }
  return found;
}

function replaceTexts(texts: readonly TextElement[], whole: string): void {
  const pieces = piecesOf(whole);
  let start = 0;
  const parted = new Set<XmlElement>();
  for (const text of texts) {
    const end = start + text.text.length;
    const own = pieces.flatMap((piece) => within(piece, start, end));
    start = end;
    const untouched = own.length === 1 && own[0] && 'text' in own[0] && own[0].text === text.text;
    if (untouched || text.text === '') continue;
    text.node.open = '<w:t xml:space="preserve">';
    text.node.close = '</w:t>';
    text.node.children = own.map((piece): XmlNode =>
      'text' in piece ? { kind: 'text', raw: escapeText(piece.text) } : piece,
    );
    if (own.some((piece) => !('text' in piece) && isControl(piece.source))) parted.add(text.run);
  }
  for (const run of parted) {
    const holder = texts.find((text) => text.run === run)?.holder;
    if (holder) holder.children.splice(holder.children.indexOf(run), 1, ...partedRun(run));
  }
}

interface PlacedPiece {
  readonly piece: Piece;
  readonly start: number;
  readonly end: number;
}

/** Text and commands in turn, with their extent in the paragraph's text; delimiters belong to their command. */
function piecesOf(whole: string): PlacedPiece[] {
  let start = 0;
  return whole.split(DELIMITER).flatMap((part, index): PlacedPiece[] => {
    const command = index % 2 === 1;
    const end = start + part.length + (command ? 2 * DELIMITER.length : 0);
    const piece: Piece = command ? { kind: 'command', source: part.trim() } : { text: part };
    const placed = { piece, start, end };
    start = end;
    return !command && part === '' ? [] : [placed];
  });
}

/** What of a piece belongs to the text from `start` to `end`; a command belongs where it begins. */
function within({ piece, start, end }: PlacedPiece, from: number, to: number): Piece[] {
  if (!('text' in piece)) return start >= from && start < to ? [piece] : [];
  const text = piece.text.slice(Math.max(0, from - start), Math.max(0, to - start));
  return text === '' || end <= from || start >= to ? [] : [{ text }];
}

/** The run as several, with the control commands between them. */
function partedRun(run: XmlElement): XmlNode[] {
  const properties = childNamed(run, 'w:rPr');
  const parts: XmlNode[] = [];
  let current: XmlNode[] = [];
  const close = (): void => {
    if (current.length > 0) {
      parts.push({ ...run, children: properties ? [properties, ...current] : current });
    }
    current = [];
  };
  for (const child of run.children) {
    if (child === properties) continue;
    if (!isElement(child, 'w:t')) {
      current.push(child);
      continue;
    }
    let words: XmlNode[] = [];
    for (const piece of child.children) {
      if (piece.kind !== 'command' || !isControl(piece.source)) words.push(piece);
      else {
        if (words.length > 0) current.push({ ...child, children: words });
        words = [];
        close();
        parts.push(piece);
      }
    }
    if (words.length > 0) current.push({ ...child, children: words });
  }
  close();
  return parts;
}
