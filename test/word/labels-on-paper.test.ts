import { beforeAll, describe, expect, it } from 'vitest';
import type { Dossier, FormDefinition } from '../../engine/form/index.js';
import { sampleOf } from '../../samples/index.js';
import { registry } from '../../templates/index.js';
import { describeWith } from '../set-up/describe-with.js';
import { libreOffice, poppler } from '../set-up/tools.js';
import officialLabels from './official-labels.json' with { type: 'json' };
import { printedByLibreOffice } from '../pdf/printed-by-libreoffice.js';
import { plainWords, readPaper, type Block } from './paper.js';
import { isShown, missing, outOfOrder, overprinted, unseen } from './paper-faults.js';
import { readPdfWords } from './pdf-words.js';
import { placeBlocks } from './placed-blocks.js';
import { printed } from './printed-form.js';

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

function formCalled(id: string): FormDefinition {
  const form = registry.forms.get(id);
  if (!form) throw new Error(id);
  return form;
}

const kitOf = (id: string): string =>
  [...registry.kits.values()].find((kit) => kit.forms.includes(id) || kit.references?.includes(id) === true)
    ?.id ?? '';

const blankOf = (id: string): Dossier => ({ kit: kitOf(id), forms: {} });

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

/** Every blank form is printed once for all that is asked of it. */
const blanks = new Map<string, ReturnType<typeof printed>>();

function blankPrint(id: string): ReturnType<typeof printed> {
  const known = blanks.get(id) ?? printed(formCalled(id), blankOf(id));
  blanks.set(id, known);
  return known;
}

const textOf = (blocks: readonly Block[]): string => blocks.map((block) => block.words).join('');

describe('the words of the official forms', () => {
  it('are 1600, two that a scan lost, and 119 of the two tables to read', () => {
    const counts = official.map(({ labels }) => labels.length);
    const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0);
    expect([sum(counts.slice(0, 17)), sum(counts.slice(17))]).toEqual([1602, 119]);
  });
});

describeWith([poppler], 'official forms on paper', () => {
  describe.each(official.map((one) => [one.id, one] as const))('%s', (id, { labels, tables }) => {
    const form = formCalled(id);
    const ours = OURS[id] ?? [];
    const expected = withOurs(labels, ours, form.labels);
    const blank = blankPrint(id);
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
      expect(unseen(words)).toEqual([]);
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

    if (filled === undefined) return;
    it('shows everything that is filled in, too', async () => {
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

describeWith([libreOffice, poppler], 'official forms on paper by LibreOffice', () => {
  const documents = new Map<string, Uint8Array>();
  let pdfs: ReadonlyMap<string, Uint8Array> = new Map();
  beforeAll(async () => {
    for (const { id } of official) documents.set(id, (await blankPrint(id)).file);
    pdfs = await printedByLibreOffice(documents);
  }, 1_200_000);

  it.each(official.map(({ id }) => [id]))('%s: the same words in the same places', (id) => {
    const [docx, pdf] = [documents.get(id), pdfs.get(id)];
    if (!docx || !pdf) throw new Error(id);
    // LibreOffice draws marks that another face lends after the rest of their line.
    const { blocks, superfluous } = placeBlocks(
      readPaper(docx).map((block) => ({ ...block, words: withoutQuotes(block.words) })),
      readPdfWords(pdf)
        .map((word) => ({ ...word, text: withoutQuotes(word.text) }))
        .filter(({ text }) => text !== ''),
    );
    expect(missing(blocks)).toEqual([]);
    expect(superfluous.map((word) => word.text)).toEqual([]);
    expect(outOfOrder(blocks)).toEqual([]);
  });
});

const withoutQuotes = (words: string): string => words.replaceAll(/[“”‘’]/g, '');

/** Words that we print and the official annex, which is not public, is not known to have. */
const OURS: Readonly<Record<string, readonly string[]>> = {
  'zj-certification-application': ['免于审核的依据'],
  'hz-hybrid-application': [
    '市级',
    '计划分班数',
    '衔接的线上课程',
    '教室',
    '确有优秀资源支撑、培训管理到位、模式新颖、效果良好（90学分项目采用混合式培训的条件）',
  ],
};

/** The official words with ours put in where our form has them. */
const withOurs = (labels: readonly string[], ours: readonly string[], form: readonly string[]) => {
  if (ours.length === 0) return labels;
  const isOurs = (label: string): boolean => ours.includes(label) && !labels.includes(label);
  // The square of m² is a raised digit in the official text.
  const asPrinted = labels.map((label) => label.replace('m2', 'm²'));
  expect(form.filter((label) => !isOurs(label))).toEqual(asPrinted);
  const official = labels.values();
  return form.map((label) => (isOurs(label) ? label : (official.next().value ?? '')));
};

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
