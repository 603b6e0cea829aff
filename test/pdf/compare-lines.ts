import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { zlibCompression } from '../../engine/node/zlib-compression.js';
import { openZip, readXml } from '../../engine/ooxml/index.js';

export interface Agreement {
  readonly pages: readonly [number, number];
  /** Lines of the first PDF, in paragraphs that both were found to print. */
  readonly lines: number;
  /** Share of those lines that the second PDF begins and ends at the same characters, 0 to 1. */
  readonly sameBreaks: number;
  /** …and prints on the same page. */
  readonly samePage: number;
  /** Median shift down the page of such lines, in points. */
  readonly shift: number;
  /** Lines of the first PDF that the second breaks otherwise, each with how the second breaks its paragraph. */
  readonly different: readonly string[];
  /** Paragraphs of the document that one of the PDFs does not show whole. */
  readonly missing: readonly string[];
  /** All paragraphs of four characters or more. */
  readonly paragraphs: number;
}

interface Line {
  readonly text: string;
  readonly page: number;
  readonly top: number;
}

/** Shorter paragraphs occur everywhere and never break. */
const SHORTEST = 4;

/** How far two PDFs of one document agree, paragraph by paragraph and line by line. */
export function compareLines(docx: Uint8Array, one: Uint8Array, other: Uint8Array): Agreement {
  const first = new PrintedText(one);
  const second = new PrintedText(other);
  const compared: Line[] = [];
  const same: [Line, Line][] = [];
  const different: string[] = [];
  const missing: string[] = [];
  const found = new Map<
    string,
    { readonly ours: (readonly Line[])[]; readonly theirs: (readonly Line[])[] }
  >();
  // Long ones first: a short one may occur within them.
  const paragraphs = paragraphsOf(docx);
  for (const text of [...paragraphs].sort((a, b) => b.length - a.length)) {
    const lines = first.take(text);
    const twins = second.take(text);
    if (!lines || !twins) missing.push(text);
    else if (!isVertical(lines) && !isVertical(twins)) {
      const known = found.get(text) ?? { ours: [], theirs: [] };
      known.ours.push(lines);
      known.theirs.push(twins);
      found.set(text, known);
    }
  }
  for (const [lines, twins] of [...found.values()].flatMap(({ ours, theirs }) => paired(ours, theirs))) {
    compared.push(...lines);
    const starts = new Map<number, Line>();
    let start = 0;
    for (const twin of twins) {
      starts.set(start, twin);
      start += twin.text.length;
    }
    start = 0;
    for (const line of lines) {
      const twin = starts.get(start);
      if (twin?.text === line.text) same.push([line, twin]);
      else different.push(`p${line.page} ${line.text} (${breaksOf(twins)})`);
      start += line.text.length;
    }
  }
  const onSamePage = same.filter(([line, twin]) => line.page === twin.page);
  const shifts = onSamePage.map(([line, twin]) => Math.abs(line.top - twin.top)).sort((a, b) => a - b);
  const share = (count: number): number => (compared.length === 0 ? 1 : count / compared.length);
  return {
    pages: [first.pages, second.pages],
    lines: compared.length,
    sameBreaks: share(same.length),
    samePage: share(onSamePage.length),
    shift: shifts[shifts.length >> 1] ?? 0,
    different,
    missing,
    paragraphs: paragraphs.length,
  };
}

const breaksOf = (lines: readonly Line[]): string => lines.map(({ text }) => text).join(' | ');

/** Paragraphs of one wording stand in cells of different widths: equal ones are paired first. */
function paired(
  ours: readonly (readonly Line[])[],
  theirs: readonly (readonly Line[])[],
): (readonly [readonly Line[], readonly Line[]])[] {
  const left = [...theirs];
  const take = (index: number): readonly Line[] => left.splice(Math.max(0, index), 1)[0] ?? [];
  const equal = ours.map((lines) => {
    const index = left.findIndex((twins) => breaksOf(twins) === breaksOf(lines));
    return index < 0 ? undefined : take(index);
  });
  return ours.map((lines, index) => [lines, equal[index] ?? take(0)]);
}

/** A column of single characters: nothing breaks there. */
const isVertical = (lines: readonly Line[]): boolean =>
  lines.length > 2 && lines.filter((line) => [...line.text].length === 1).length > lines.length / 2;

export function pdfText(pdf: Uint8Array): string {
  return withFile(pdf, (file) => execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }));
}

interface Word {
  readonly text: string;
  readonly page: number;
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

const WORD = /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">([^<]*)<\/word>/g;
/** What of their heights words of one line share at least: faces differ. */
const SHARED_HEIGHT = 0.5;

/** A stretch of the text of a PDF. */
interface Piece {
  readonly start: number;
  readonly length: number;
}

/** The text of a PDF in the order in which it was set: cell by cell, paragraph by paragraph. */
class PrintedText {
  readonly pages: number;
  readonly #text: string;
  /** The word that each character of the text is in. */
  readonly #words: readonly Word[];
  readonly #next = new Map<string, number>();
  readonly #taken: Uint8Array;

  constructor(pdf: Uint8Array) {
    const xml = withFile(pdf, (file) =>
      execFileSync('pdftotext', ['-raw', '-bbox', file, '-'], { encoding: 'utf8', maxBuffer: 2 ** 28 }),
    );
    const pages = xml.split('<page ').slice(1);
    this.pages = pages.length;
    const words = pages.flatMap((page, index) =>
      [...page.matchAll(WORD)].map(([, left, top, , bottom, text]): Word => ({
        page: index + 1,
        left: Number(left),
        top: Number(top),
        bottom: Number(bottom),
        text: plain(unescaped(text ?? '')),
      })),
    );
    this.#text = words.map(({ text }) => text).join('');
    this.#taken = new Uint8Array(this.#text.length);
    this.#words = words.flatMap((word) => Array.from({ length: word.text.length }, () => word));
  }

  /** The lines of a paragraph at its next place; `undefined` when there is none. */
  take(paragraph: string): Line[] | undefined {
    const pieces = this.#piecesOf(paragraph, this.#next.get(paragraph) ?? 0);
    const end = pieces?.at(-1);
    if (!pieces || !end) return undefined;
    this.#next.set(paragraph, end.start + end.length);
    for (const { start, length } of pieces) this.#taken.fill(1, start, start + length);
    const lines = pieces.map((piece) => this.#linesAt(piece));
    return lines.some((one) => one === undefined) ? undefined : lines.flatMap((one) => one ?? []);
  }

  /** Where a paragraph stands: in one piece, or in several when pages break it and other cells stand between. */
  #piecesOf(paragraph: string, from: number): readonly Piece[] | undefined {
    const whole = this.#find(paragraph, from);
    if (whole >= 0) return [{ start: whole, length: paragraph.length }];
    for (let length = paragraph.length - 1; length > 0; length -= 1) {
      const start = this.#find(paragraph.slice(0, length), from);
      if (start < 0) continue;
      const page = this.#words[start + length - 1]?.page ?? 0;
      const next = this.#words.findIndex((word) => word.page > page);
      const rest = next < 0 ? undefined : this.#piecesOf(paragraph.slice(length), next);
      return rest && [{ start, length }, ...rest];
    }
    return undefined;
  }

  /** The next place of a text that no other paragraph has taken; -1 when there is none. */
  #find(text: string, from: number): number {
    let at = this.#text.indexOf(text, from);
    while (at >= 0 && this.#taken[at] === 1) at = this.#text.indexOf(text, at + 1);
    return at;
  }

  #linesAt({ start, length }: Piece): Line[] | undefined {
    const lines: { text: string; page: number; top: number; last: Word }[] = [];
    for (let at = start; at < start + length; at += 1) {
      const word = this.#words[at];
      const sign = this.#text.charAt(at);
      if (!word) return undefined;
      const line = lines.at(-1);
      if (line && (line.last === word || continues(line.last, word))) {
        line.text += sign;
        line.last = word;
      } else lines.push({ text: sign, page: word.page, top: word.top, last: word });
    }
    return lines;
  }
}

/** Whether a word stands on the line of the one before it. */
function continues(before: Word, word: Word): boolean {
  const shared = Math.min(before.bottom, word.bottom) - Math.max(before.top, word.top);
  const height = Math.min(before.bottom - before.top, word.bottom - word.top);
  return word.page === before.page && word.left > before.left && shared > SHARED_HEIGHT * height;
}

/**
 * The text of every paragraph of a document's body, in order; without those with a code or a number that stays whole,
 * which LibreOffice tears where a cell is filled by it.
 */
function paragraphsOf(docx: Uint8Array): string[] {
  const paragraphs: string[] = [];
  let words = '';
  let torn = false;
  let inText = false;
  readXml(openZip(docx, zlibCompression).read('word/document.xml'), 'word/document.xml', {
    open(name) {
      if (name === 'p') [words, torn] = ['', false];
      if (name === 'noBreakHyphen') torn = true;
      inText = name === 't';
    },
    text(text) {
      if (inText) words += text;
    },
    close(name) {
      if (name === 't') inText = false;
      if (name === 'p' && !torn) paragraphs.push(plain(words));
    },
  });
  return paragraphs.filter((one) => one.length >= SHORTEST);
}

/** Without white space, and without quotation marks: LibreOffice draws what another face lends after the rest of its line. */
const plain = (text: string): string => text.normalize('NFKC').replace(/[\s\u200b“”‘’]/gu, '');

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

function withFile<Result>(pdf: Uint8Array, work: (file: string) => Result): Result {
  const folder = mkdtempSync(path.join(tmpdir(), 'banbiao-compare-'));
  try {
    const file = path.join(folder, 'document.pdf');
    writeFileSync(file, pdf);
    return work(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
