import { describe, expect, it } from 'vitest';
import { withComputed, type Dossier, type FormDefinition } from '../../engine/form/index.js';
import { FormPrinter } from '../../engine/form-printer.js';
import { typstPdfEngine } from '../../engine/node/typst-pdf-engine.js';
import { zlibCompression } from '../../engine/node/zlib-compression.js';
import { sampleOf } from '../../samples/index.js';
import { registry } from '../../templates/index.js';
import { describeWith } from '../set-up/describe-with.js';
import { poppler } from '../set-up/tools.js';
import officialLabels from './official-labels.json' with { type: 'json' };
import { readPaper, plainWords, type Block } from './paper.js';
import { readPdfWords, type Word } from './pdf-words.js';
import { placeBlocks, type PlacedBlock } from './placed-blocks.js';

/** A table of an official form: where its words stand, or which words stand in its rows from left to right. */
interface OfficialTable {
  readonly section: string;
  readonly cells?: readonly OfficialCell[];
  readonly rows?: readonly (readonly string[])[];
}
/** Row, column, rows and columns that it covers, words; corrected words that may be printed instead. */
type OfficialCell = readonly [number, number, number, number, string, string?];

const official = officialLabels as unknown as readonly {
  readonly id: string;
  readonly labels: readonly string[];
  readonly tables: readonly OfficialTable[];
}[];

const printer = new FormPrinter({
  own: new Map(),
  compression: zlibCompression,
  fonts: 'bundled',
  archive: false,
  engine: typstPdfEngine(),
});

function formCalled(id: string): FormDefinition {
  const form = registry.forms.get(id);
  if (!form) throw new Error(id);
  return form;
}

const kitOf = (id: string): string =>
  [...registry.kits.values()].find((kit) => kit.forms.includes(id) || kit.references?.includes(id) === true)
    ?.id ?? '';

const blankOf = (id: string): Dossier => ({ kit: kitOf(id), forms: {} });

async function printed(form: FormDefinition, dossier: Dossier) {
  const { docx, pdf } = await printer.print(form, withComputed(dossier, registry));
  if (!pdf) throw new Error('no PDF');
  return { docx: readPaper(docx), words: readPdfWords(pdf.pdf) };
}

/** What a blank form shows beside its words: boxes to tick, and the words round the parts of a date. */
const BLANKS = new Set('☐☑年月日');

/** How many labels stand one after the other in the text, with nothing but blanks between them and behind. */
function countLabels(text: string, labels: readonly string[]): number {
  let rest = [...text];
  const skip = (label: readonly string[]): void => {
    while (rest.length > 0 && label.some((sign, index) => rest[index] !== sign) && BLANKS.has(rest[0] ?? ''))
      rest = rest.slice(1);
  };
  let count = 0;
  for (const label of labels) {
    const signs = [...plainWords(label)];
    skip(signs);
    if (signs.some((sign, index) => rest[index] !== sign)) return count;
    rest = rest.slice(signs.length);
    count += 1;
  }
  return rest.every((sign) => BLANKS.has(sign)) ? count : -1;
}

const textOf = (blocks: readonly Block[]): string => blocks.map((block) => block.words).join('');

describe('the words of the official forms', () => {
  it('are 1618, and 119 of the two tables to read', () => {
    const counts = official.map(({ labels }) => labels.length);
    const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0);
    expect([sum(counts.slice(0, 17)), sum(counts.slice(17))]).toEqual([1618, 119]);
  });
});

describeWith([poppler], 'official forms on paper', () => {
  describe.each(official.map((one) => [one.id, one] as const))('%s', (id, { labels, tables }) => {
    const form = formCalled(id);
    const ours = OURS[id] ?? [];
    const expected = withOurs(labels, ours, form.labels);
    const blank = printed(form, blankOf(id));
    const sample = sampleOf(kitOf(id));
    const filled = form.readOnly === true || !sample ? undefined : printed(form, sample.dossier);

    it('has every word, as often as it should, in order, in the Word document', async () => {
      expect(countLabels(textOf((await blank).docx), expected)).toBe(labels.length + ours.length);
    });

    it('has every word in the PDF, where the Word document has it, and none besides', async () => {
      const { docx, words } = await blank;
      const { blocks, superfluous } = placeBlocks(docx, words);
      expect(missing(blocks)).toEqual([]);
      expect(superfluous.map((word) => word.text)).toEqual([]);
      const shown = blocks.filter((one) => one.words.length > 0).map((one) => one.block);
      expect(countLabels(textOf(shown), expected)).toBe(labels.length + ours.length);
    });

    it('shows them: black on white, of 9 points or more, in rows that grow', async () => {
      const { docx, words } = await blank;
      expect(docx.filter(({ runs, cell }) => cell?.exactHeight === true || !runs.every(isShown))).toEqual([]);
      expect(words.filter((word) => word.darkest > DARK)).toEqual([]);
      expect(overprinted(placeBlocks(docx, words).blocks)).toEqual([]);
    });

    it('has them in the rows and columns of the official form', async () => {
      const { docx } = await blank;
      expect(misplaced(docx, tables, form)).toEqual([]);
    });

    it('prints the rows of a table below each other', async () => {
      const { docx, words } = await blank;
      expect(outOfOrder(placeBlocks(docx, words).blocks)).toEqual([]);
    });

    it.runIf(filled !== undefined)('shows everything that is filled in, too', async () => {
      const { docx, words } = (await filled) ?? { docx: [], words: [] };
      expect(docx.length).toBeGreaterThan(0);
      const { blocks, superfluous } = placeBlocks(docx, words);
      expect(missing(blocks)).toEqual([]);
      expect(superfluous.map((word) => word.text)).toEqual([]);
      expect(overprinted(blocks)).toEqual([]);
      expect(outOfOrder(blocks)).toEqual([]);
    });
  });
});

/** Words that we print and the official annex, which is not public, is not known to have. */
const OURS: Readonly<Record<string, readonly string[]>> = {
  'hz-hybrid-application': [
    '市级',
    '确有优秀资源支撑、培训管理到位、模式新颖、效果良好（90学分项目采用混合式培训的条件）',
  ],
};

/** The official words with ours put in where our form has them. */
const withOurs = (labels: readonly string[], ours: readonly string[], form: readonly string[]) => {
  if (ours.length === 0) return labels;
  expect(form.filter((label) => !ours.includes(label) || labels.includes(label))).toEqual(labels);
  return form;
};

const missing = (blocks: readonly PlacedBlock[]): string[] =>
  blocks.filter(({ words }) => words.length === 0).map(({ block }) => block.words);

/** Thin strokes of black type do not blacken a whole pixel; white is 255. */
const DARK = 190;
const LEAST_SIZE = 9;
const isShown = (run: Block['runs'][number]): boolean =>
  run.text.trim() === '' ||
  (!run.hidden && ['auto', '000000'].includes(run.color) && run.size >= LEAST_SIZE && run.line >= run.size);

/** Pairs of words of different places that overlap by more than the white edge of a character. */
function overprinted(blocks: readonly PlacedBlock[]): string[] {
  const EDGE = 1;
  const all = blocks.flatMap(({ words }, place) => words.map((word) => ({ word, place })));
  const overlaps = (one: Word, other: Word): boolean =>
    one.page === other.page &&
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > EDGE &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > EDGE;
  return all.flatMap((one, index) =>
    all
      .slice(index + 1)
      .filter((other) => other.place !== one.place && overlaps(one.word, other.word))
      .map((other) => `${one.word.text} / ${other.word.text}`),
  );
}

/** Cells of one row that begin above the end of a cell of the row before. */
function outOfOrder(blocks: readonly PlacedBlock[]): string[] {
  const PAGE = 10_000;
  const y = ({ page, top, bottom }: Word): number => page * PAGE + (top + bottom) / 2;
  const rows = new Map<string, { table: number; row: number; top: number; bottom: number; words: string }>();
  for (const { block, words } of blocks) {
    const { cell } = block;
    if (!cell || cell.rowSpan > 1 || words.length === 0) continue;
    const key = `${cell.table} ${cell.row}`;
    const before = rows.get(key);
    rows.set(key, {
      table: cell.table,
      row: cell.row,
      top: Math.min(before?.top ?? Infinity, ...words.map(y)),
      bottom: Math.max(before?.bottom ?? 0, ...words.map(y)),
      words: `${before?.words ?? ''}|${block.words}`,
    });
  }
  const all = [...rows.values()];
  return all.flatMap((one, index) => {
    const next = all[index + 1];
    return next?.table === one.table && next.top <= one.bottom ? [`${one.words} ≥ ${next.words}`] : [];
  });
}

/** Official words that our Word document has in another row or column. */
function misplaced(docx: readonly Block[], tables: readonly OfficialTable[], form: FormDefinition): string[] {
  const printedTables = form.sections.filter((section) => section.kind !== 'fixed');
  const cover = form.cover?.lines.some((line) => line.role === 'field') === true ? 1 : 0;
  return tables.flatMap((table) => {
    const index = printedTables.findIndex((section) => section.id.startsWith(table.section));
    const cells = docx.filter((block) => block.cell?.table === index + cover);
    const wrongCells = (table.cells ?? []).filter(
      ([row, column, rowSpan, columnSpan, ...words]) =>
        !cells.some(
          ({ cell, words: found }) =>
            cell?.row === row &&
            cell.column === column &&
            cell.rowSpan === rowSpan &&
            cell.columnSpan === columnSpan &&
            words.some((one) => found.replace(/[☐☑]/g, '').startsWith(plainWords(one ?? ''))),
        ),
    );
    const wrongRows = (table.rows ?? []).flatMap((labels, row) => {
      const here = cells.filter(({ cell }) => cell?.row === row).map((block) => block.words);
      let from = 0;
      return labels.filter((label) => {
        const at = here.findIndex((words, place) => place >= from && words.startsWith(plainWords(label)));
        if (at >= 0) from = at + 1;
        return at < 0;
      });
    });
    return [...wrongCells.map((cell) => `${table.section} ${cell.join(' ')}`), ...wrongRows];
  });
}
