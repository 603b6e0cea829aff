import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { rowsOf, withComputed } from '../../engine/form/index.js';
import { zlibCompression } from '../../engine/node/zlib-compression.js';
import { writeZip } from '../../engine/ooxml/index.js';
import { readSheets, readWorkbook } from '../../engine/workbook/index.js';
import { registry } from '../../templates/index.js';
import { REVIEW_ROWS } from '../../templates/review-rows.js';
import { banbiao, suiteFolder } from '../cli/command-line.js';
import { FAULTS, workbookOf } from './bureau-folder.js';
import { gbkZip } from './gbk-zip.js';
import { evaluation } from './review-arithmetic.js';

const path = suiteFolder();
/** Inboxes that are drawn by chance; each is collected twice. */
const RUNS = import.meta.env.MODE === 'long' ? 40 : 2;

/** What lies in a folder: contents by name; a folder below by another of its kind when it is packed. */
type Contents = Map<string, Uint8Array>;

const FULL = 100;
const [FIRST] = REVIEW_ROWS;
const POINTS = FIRST?.points ?? 0;
const NAMES = ['青禾区教师进修学校', '云溪市名师培训学校', '松岩县艺体教师研修学校'];
const EXPERTS = ['陈专家', '李专家'];
/** Endings under which mail and browsers store a workbook. */
const ENDINGS = ['.xlsx', '.XLSX', '.xlsx(1)', '', '.xlsx.downloading'];
const FOLDERS = ['', '甲/', '乙/更正/', '青禾区/专家评估/'];
const junk = (text: string): Uint8Array => new TextEncoder().encode(text);
/** What else is sent: not ours, unreadable, hidden, locked. */
const OTHERS: readonly (readonly [string, Uint8Array])[] = [
  ['微信图片.png', junk('\u0089PNG\r\n')],
  ['说明.docx', junk('PK')],
  ['材料.rar', junk('Rar!\u001a\u0007')],
  ['.DS_Store', junk('x')],
  ['~$表.xlsx', junk('x')],
];

interface Drawn {
  /** Of each institution its experts, of each expert the versions: first scores in tenths. */
  readonly institutions: readonly (readonly (readonly number[])[])[];
  readonly folders: readonly number[];
  readonly endings: readonly number[];
  readonly others: readonly boolean[];
  readonly faults: readonly boolean[];
  /** Which files lie in an archive, and which archive lies in another. */
  readonly packed: readonly boolean[];
  readonly isNested: boolean;
  /** Whether the archive's names are written as old Chinese Windows did. */
  readonly isGbk: boolean;
  /** Whose sheets write the institution with blanks and widths of their own. */
  readonly spelled: readonly boolean[];
  /** In which order the files come into being. */
  readonly order: readonly number[];
  /** The second time everything lies elsewhere; otherwise it lies there, and came in another order. */
  readonly isMoved: boolean;
}

/** Workbooks, faults and others together. */
const MOST = 24;
const some = <Item>(item: fc.Arbitrary<Item>, length: number) =>
  fc.array(item, { minLength: length, maxLength: length });
const inbox: fc.Arbitrary<Drawn> = fc.record({
  institutions: fc.array(
    fc.array(fc.array(fc.integer({ min: 0, max: POINTS * 10 }), { minLength: 1, maxLength: 2 }), {
      minLength: 1,
      maxLength: EXPERTS.length,
    }),
    { minLength: 1, maxLength: NAMES.length },
  ),
  folders: some(fc.nat(FOLDERS.length - 1), 12),
  endings: some(fc.nat(ENDINGS.length - 1), 12),
  others: some(fc.boolean(), OTHERS.length),
  faults: some(fc.boolean(), FAULTS.length),
  packed: some(fc.boolean(), MOST),
  isNested: fc.boolean(),
  isGbk: fc.boolean(),
  spelled: some(fc.boolean(), 12),
  order: some(fc.nat(), MOST),
  isMoved: fc.boolean(),
});

/** Items sorted by the numbers that were drawn for them. */
const inOrder = <Item>(items: readonly Item[], numbers: readonly number[]): Item[] =>
  items
    .map((item, index) => ({ item, number: numbers[index] ?? 0 }))
    .sort((one, other) => one.number - other.number)
    .map(({ item }) => item);

/** One evaluation; two versions with the same scores differ in a remark, as files that people write again do. */
function evaluationFile(
  institution: string,
  expert: string,
  { version, score }: { readonly version: number; readonly score: number },
): Promise<Uint8Array> {
  const { kit, forms } = evaluation(institution, { [FIRST?.field ?? '']: score });
  const scores = { ...forms['zj-table-5'], premises_expert_remark: `第${version + 1}版` };
  return workbookOf({
    kit,
    forms: { 'zj-table-5': scores, 'zj-evaluation-particulars': { expert_name: expert } },
  });
}

/** The files of an inbox, packed and not, and by what names they are known once everything is opened. */
async function filesOf(drawn: Drawn): Promise<{ files: Contents; names: string[]; read: number }> {
  const workbooks: [string, Uint8Array][] = [];
  for (const [institution, experts] of drawn.institutions.entries()) {
    for (const [expert, versions] of experts.entries()) {
      for (const [version, tenths] of versions.entries()) {
        const number = workbooks.length;
        const folder = FOLDERS[drawn.folders[number] ?? 0] ?? '';
        const name = `${folder}${institution}-${expert}-${version}${ENDINGS[drawn.endings[number] ?? 0] ?? ''}`;
        const given = { version, score: tenths / 10 };
        const own = NAMES[institution] ?? '';
        const written = drawn.spelled[number] ? `${own.slice(0, 3)}　${own.slice(3)} ` : own;
        workbooks.push([name, await evaluationFile(written, EXPERTS[expert] ?? '', given)]);
      }
    }
  }
  const good = workbooks[0]?.[1] ?? new Uint8Array();
  const faults: [string, Uint8Array][] = [];
  for (const [index, fault] of FAULTS.entries()) {
    if (drawn.faults[index]) faults.push([`坏/${fault.name}.xlsx`, await fault.make(good)]);
  }
  const all = [...workbooks, ...faults, ...OTHERS.filter((_, index) => drawn.others[index])];
  const packed = all.filter((_, index) => drawn.packed[index]);
  const archive: [string, Uint8Array] = ['报送材料.zip', zipped(packed, drawn.isGbk)];
  const outer: [string, Uint8Array] = drawn.isNested
    ? ['转发/全部.zip', zipped([archive], drawn.isGbk)]
    : archive;
  const loose = all.filter((_, index) => !drawn.packed[index]);
  const within = drawn.isNested ? `转发/全部.zip/${archive[0]}/` : `${archive[0]}/`;
  return {
    files: new Map(packed.length === 0 ? loose : [...loose, outer]),
    names: [...loose.map(([name]) => name), ...packed.map(([name]) => `${within}${name}`)],
    read: workbooks.length,
  };
}

const zipped = (entries: readonly (readonly [string, Uint8Array])[], isGbk: boolean): Uint8Array =>
  isGbk
    ? gbkZip(entries)
    : writeZip(
        entries.map(([name, contents]) => ({ name, contents })),
        zlibCompression,
      );

/** Collects Table 6; what it holds, and what the summary says became of the files. */
async function collected(files: Contents, order: readonly number[]) {
  const folder = path('收件');
  rmSync(folder, { recursive: true, force: true });
  for (const [name, contents] of inOrder([...files], order)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), contents);
  }
  const out = path('汇总.xlsx');
  rmSync(out, { force: true });
  const answer = await banbiao('collect', folder, '--into', 'zj-table-6', '-o', out, '--quiet');
  const bytes = new Uint8Array(readFileSync(out));
  const { dossier } = readWorkbook(bytes, registry, { compression: zlibCompression });
  const list = readSheets(bytes, { compression: zlibCompression }).find(({ name }) => name === '收件');
  const handedIn = (list?.rows ?? [])
    .slice(3)
    .map((row) => row.slice(1, 3).map((cell) => (cell.type === 'text' ? cell.text : '')))
    .filter(([name = '']) => name !== '');
  const rows = rowsOf(withComputed(dossier, registry).forms['zj-table-6'], 'scores');
  return { rows, bytes, handedIn, said: `${answer.results}${answer.messages}` };
}

/** Hundredths, halves rounded away from nought. */
const meanOfTenths = (scores: readonly number[]): number => {
  const sum = scores.reduce((total, one) => total + one, 0) * 10;
  return Math.floor((2 * sum + scores.length) / (2 * scores.length));
};

it('accounts for every file of any inbox once, and Table 6 is what its evaluations come to', async () => {
  await fc.assert(
    fc.asyncProperty(inbox, async (drawn) => {
      const { files, names, read } = await filesOf(drawn);
      const { rows, bytes, handedIn, said } = await collected(files, drawn.order);
      expect(handedIn.map(([name]) => name).sort()).toEqual([...names].sort());
      expect(handedIn.filter(([, result = '']) => result.startsWith('用到'))).toHaveLength(read);
      expect(said).toContain(`共 ${names.length} 个文件`);
      const totals = new Map(
        rows.map((row) => [String(row.institution_name).replace(/\s/gu, ''), row.total_score]),
      );
      expect(totals.size).toBe(drawn.institutions.length);
      for (const [index, experts] of drawn.institutions.entries()) {
        const certain = experts.every((versions) => new Set(versions).size === 1);
        const mean = meanOfTenths(experts.map((versions) => versions[0] ?? 0));
        const total = ((FULL - POINTS) * 100 + mean) / 100;
        expect(totals.get(NAMES[index] ?? '')).toBe(certain ? total : undefined);
      }
      const order = drawn.order.map((number) => -number);
      if (!drawn.isMoved) {
        // In which order the files came changes no byte.
        expect(Buffer.from((await collected(files, order)).bytes).equals(bytes)).toBe(true);
        return;
      }
      // Where the files lie, packed or not, changes nothing.
      const moved: Drawn = {
        ...drawn,
        folders: [...drawn.folders].reverse(),
        packed: drawn.packed.map((one) => !one),
        isNested: !drawn.isNested,
        isGbk: !drawn.isGbk,
      };
      const again = await collected((await filesOf(moved)).files, order);
      const byName = (all: typeof rows) =>
        [...all]
          .map((row) => ({ ...row, institution_name: String(row.institution_name).replace(/\s/gu, '') }))
          .sort((one, other) => (one.institution_name < other.institution_name ? -1 : 1));
      expect(byName(again.rows)).toEqual(byName(rows));
      expect(again.handedIn).toHaveLength(names.length);
    }),
    { numRuns: RUNS, seed: 20 },
  );
}, 600_000);
