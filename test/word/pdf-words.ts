import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXml } from '../../engine/ooxml/index.js';
import { plainWords } from './paper.js';

/** A word as it is drawn on a page; distances are points from the upper left corner. */
export interface Word {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The darkest pixel within it, from 0 (black) to 255. */
  readonly darkest: number;
}

const DOTS_PER_INCH = 72;
/** By one shell: a process with the whole engine in memory takes long to start another. */
const READ = `pdftotext -raw -bbox form.pdf words.html && pdftoppm -gray -r ${DOTS_PER_INCH} form.pdf page`;

/** The words of a PDF in the order in which they are drawn, and whether their ink can be seen. */
export function readPdfWords(pdf: Uint8Array): readonly Word[] {
  const folder = mkdtempSync(join(tmpdir(), 'banbiao-paper-'));
  try {
    writeFileSync(join(folder, 'form.pdf'), pdf);
    execFileSync('sh', ['-c', READ], { cwd: folder });
    return wordsOf(readFileSync(join(folder, 'words.html'), 'utf8'), (page, pages) =>
      readPixels(join(folder, `page-${String(page).padStart(String(pages).length, '0')}.pgm`)),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function wordsOf(xml: string, pixels: (page: number, pages: number) => Pixels): Word[] {
  const pages = xml.match(/<page /g)?.length ?? 0;
  const words: Word[] = [];
  let page = 0;
  let picture: Pixels | undefined;
  let box: Readonly<Record<string, string>> | undefined;
  let text = '';
  readXml(xml.replace(/<!DOCTYPE[^>]*>/, ''), 'pdftotext', {
    open(name, attributes) {
      if (name === 'page') picture = pixels((page += 1), pages);
      if (name === 'word') [box, text] = [attributes, ''];
    },
    text: (piece) => (text += piece),
    close(name) {
      if (name !== 'word' || !box || !picture) return;
      const at = (side: string): number => Number(box?.[side]);
      const place = { left: at('xMin'), right: at('xMax'), top: at('yMin'), bottom: at('yMax') };
      words.push({ page, text: plainWords(text), ...place, darkest: picture.darkest(place) });
    },
  });
  return words.filter((word) => word.text !== '');
}

interface Pixels {
  darkest(place: Pick<Word, 'left' | 'right' | 'top' | 'bottom'>): number;
}

/** A greyscale picture as pdftoppm writes it: one pixel for each point. */
function readPixels(file: string): Pixels {
  const bytes = readFileSync(file);
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 64).toString('latin1'));
  if (!head) throw new Error(`${file} is no greyscale picture`);
  const [start, width, height] = [head[0].length, Number(head[1]), Number(head[2])];
  return {
    darkest({ left, right, top, bottom }) {
      let darkest = 255;
      for (let y = Math.max(0, Math.floor(top)); y < Math.min(height, Math.ceil(bottom)); y += 1)
        for (let x = Math.max(0, Math.floor(left)); x < Math.min(width, Math.ceil(right)); x += 1)
          darkest = Math.min(darkest, bytes[start + y * width + x] ?? 255);
      return darkest;
    },
  };
}
