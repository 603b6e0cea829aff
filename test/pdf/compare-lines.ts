import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A line of a PDF page as pdftotext sees it; white space is left out. */
interface PrintedLine {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

export interface Agreement {
  readonly pages: readonly [number, number];
  readonly lines: number;
  /** Shares of the first document's lines, 0 to 1. */
  readonly sameBreaks: number;
  readonly samePage: number;
  /** Median shift down the page of equal lines, in points. */
  readonly shift: number;
  /** Lines of the first document that the second breaks otherwise. */
  readonly different: readonly string[];
}

/** Shorter lines occur everywhere and say nothing. */
const SHORTEST = 4;

/** How far two PDFs of one document agree, line by line. */
export function compareLines(one: Uint8Array, other: Uint8Array): Agreement {
  const first = printedLines(one);
  const second = printedLines(other);
  const places = new Map<string, PrintedLine[]>();
  for (const line of second.lines) places.set(line.text, [...(places.get(line.text) ?? []), line]);
  const told = first.lines.filter((line) => line.text.length >= SHORTEST);
  const equal = told.filter((line) => places.has(line.text));
  const shifts: number[] = [];
  for (const line of equal) {
    const near = (places.get(line.text) ?? [])
      .filter((twin) => twin.page === line.page)
      .map((twin) => Math.abs(twin.y - line.y))
      .sort((a, b) => a - b)[0];
    if (near !== undefined) shifts.push(near);
  }
  shifts.sort((a, b) => a - b);
  return {
    pages: [first.pages, second.pages],
    lines: told.length,
    sameBreaks: told.length === 0 ? 1 : equal.length / told.length,
    samePage: told.length === 0 ? 1 : shifts.length / told.length,
    shift: shifts[shifts.length >> 1] ?? 0,
    different: told.filter((line) => !places.has(line.text)).map((line) => `p${line.page} ${line.text}`),
  };
}

export function pdfText(pdf: Uint8Array): string {
  return withFile(pdf, (file) => execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }));
}

function printedLines(pdf: Uint8Array): { readonly pages: number; readonly lines: readonly PrintedLine[] } {
  const xml = withFile(pdf, (file) =>
    execFileSync('pdftotext', ['-bbox-layout', file, '-'], { encoding: 'utf8', maxBuffer: 2 ** 28 }),
  );
  const pages = xml.split('<page ').slice(1);
  const lines = pages.flatMap((page, index) =>
    [...page.matchAll(/<line xMin="([\d.]+)" yMin="([\d.]+)"[^>]*>([\s\S]*?)<\/line>/g)].map((match) => ({
      page: index + 1,
      x: Number(match[1]),
      y: Number(match[2]),
      text: [...(match[3] ?? '').matchAll(/>([^<\s][^<]*)<\/word>/g)]
        .map((word) => word[1])
        .join('')
        .replace(/\s/g, ''),
    })),
  );
  return { pages: pages.length, lines };
}

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
