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

const NAMES = ['青禾区教师进修学校', '云溪市名师培训学校', '松岩县艺体教师研修学校'];
const EXPERTS = ['陈专家', '李专家'];
/** Endings under which mail and browsers store a workbook. */
const ENDINGS = ['.xlsx', '.XLSX', '.xlsx(1)', '', '.xlsx.downloading'];
const PROJECTS = ['', '班主任研修', '数学研修'];
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

/** Tenths of points by the index of the indicator; all others have full marks. */
type Scores = readonly (readonly [indicator: number, tenths: number])[];
/** Of an expert the projects, of a project the versions. */
type Expert = readonly (readonly Scores[])[];

interface Drawn {
  readonly institutions: readonly (readonly Expert[])[];
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
const MOST = 40;
const some = <Item>(item: fc.Arbitrary<Item>, length: number) =>
  fc.array(item, { minLength: length, maxLength: length });
const several = <Item>(item: fc.Arbitrary<Item>, maxLength: number) =>
  fc.array(item, { minLength: 1, maxLength });
const scores: fc.Arbitrary<Scores> = fc.uniqueArray(
  fc
    .nat(REVIEW_ROWS.length - 1)
    .chain((indicator) =>
      fc
        .integer({ min: 0, max: (REVIEW_ROWS[indicator]?.points ?? 0) * 10 })
        .map((tenths): readonly [number, number] => [indicator, tenths]),
    ),
  { selector: ([indicator]) => indicator, maxLength: 6 },
);
const inbox: fc.Arbitrary<Drawn> = fc.record({
  institutions: several(several(several(several(scores, 2), PROJECTS.length), EXPERTS.length), NAMES.length),
  folders: some(fc.nat(FOLDERS.length - 1), MOST),
  endings: some(fc.nat(ENDINGS.length - 1), MOST),
  others: some(fc.boolean(), OTHERS.length),
  faults: some(fc.boolean(), FAULTS.length),
  packed: some(fc.boolean(), MOST),
  isNested: fc.boolean(),
  isGbk: fc.boolean(),
  spelled: some(fc.boolean(), MOST),
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
  about: { readonly expert: string; readonly project: string; readonly version: number },
  given: Scores,
): Promise<Uint8Array> {
  const { kit, forms } = evaluation(
    institution,
    Object.fromEntries(
      given.map(([indicator, tenths]) => [REVIEW_ROWS[indicator]?.field ?? '', tenths / 10]),
    ),
  );
  const table5 = { ...forms['zj-table-5'], premises_expert_remark: `第${about.version + 1}版` };
  const particulars = {
    expert_name: about.expert,
    ...(about.project === '' ? {} : { sampled_project: about.project }),
  };
  return workbookOf({ kit, forms: { 'zj-table-5': table5, 'zj-evaluation-particulars': particulars } });
}

/** The files of an inbox, packed and not, and by what names they are known once everything is opened. */
async function filesOf(drawn: Drawn): Promise<{ files: Contents; names: string[]; read: number }> {
  const workbooks: [string, Uint8Array][] = [];
  for (const [institution, experts] of drawn.institutions.entries()) {
    const own = NAMES[institution] ?? '';
    for (const { expert, project, version, given } of handInsOf(experts)) {
      const number = workbooks.length;
      const folder = FOLDERS[drawn.folders[number] ?? 0] ?? '';
      const ending = ENDINGS[drawn.endings[number] ?? 0] ?? '';
      const name = `${folder}${institution}-${expert}-${project}-${version}${ending}`;
      const written = drawn.spelled[number] ? `${own.slice(0, 3)}　${own.slice(3)} ` : own;
      const about = { expert: EXPERTS[expert] ?? '', project: PROJECTS[project] ?? '', version };
      workbooks.push([name, await evaluationFile(written, about, given)]);
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

const handInsOf = (experts: readonly Expert[]) =>
  experts.flatMap((projects, expert) =>
    projects.flatMap((versions, project) =>
      versions.map((given, version) => ({ expert, project, version, given })),
    ),
  );

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

/** What a check of the same folder says became of the files. */
async function checked(): Promise<string> {
  const out = path('检查结果');
  rmSync(out, { recursive: true, force: true });
  const answer = await banbiao('check', path('收件'), '-o', out, '--quiet');
  return `${answer.results}${answer.messages}`;
}

/** What one version says of an indicator, in tenths. */
const tenthsOf = (given: Scores | undefined, indicator: number): number =>
  given?.find(([one]) => one === indicator)?.[1] ?? (REVIEW_ROWS[indicator]?.points ?? 0) * 10;

/**
 * The score of an institution in hundredths: the mean over its experts of the means over their projects, halves rounded
 * away from nought, by whole numbers. Undefined where versions of one evaluation differ in it.
 */
function expectedScore(experts: readonly Expert[], indicator: number): number | undefined {
  const values = experts.map((projects) =>
    projects.map((versions) => [...new Set(versions.map((given) => tenthsOf(given, indicator)))]),
  );
  if (values.flat().some(({ length }) => length > 1)) return undefined;
  // Each expert's sum weighs so much that all have one denominator.
  const common = values.reduce((product, projects) => product * projects.length, 1);
  const sum = values.reduce(
    (total, projects) =>
      total + (projects.reduce((part, [tenths = 0]) => part + tenths, 0) * common) / projects.length,
    0,
  );
  const [numerator, denominator] = [sum * 10, common * values.length];
  return Math.floor((2 * numerator + denominator) / (2 * denominator));
}

/** Scores of a row, as far as they are certain, and the total where all are. */
function expectedRow(experts: readonly Expert[]): Record<string, number> {
  const all = REVIEW_ROWS.map(({ field }, indicator) => ({
    field,
    score: expectedScore(experts, indicator),
  }));
  const certain = all.flatMap(({ field, score }) => (score === undefined ? [] : [{ field, score }]));
  const sum = certain.reduce((total, { score }) => total + score, 0);
  return {
    ...Object.fromEntries(certain.map(({ field, score }) => [`${field}_score`, score / 100])),
    ...(certain.length === all.length ? { total_score: sum / 100 } : {}),
  };
}

it('accounts for every file of any inbox once, and Table 6 is what its evaluations come to', async () => {
  await fc.assert(
    fc.asyncProperty(inbox, async (drawn) => {
      const { files, names, read } = await filesOf(drawn);
      const { rows, bytes, handedIn, said } = await collected(files, drawn.order);
      expect(handedIn.map(([name]) => name).sort()).toEqual([...names].sort());
      expect(handedIn.filter(([, result = '']) => result.startsWith('用到'))).toHaveLength(read);
      const [account] = /共 \d+ 个文件.*/u.exec(said) ?? [];
      expect(account).toContain(`共 ${names.length} 个文件`);
      expect(await checked()).toContain(account);
      const found = new Map(
        rows.map(({ institution_name: name, ...entries }) => [String(name).replace(/\s/gu, ''), entries]),
      );
      expect(found.size).toBe(drawn.institutions.length);
      for (const [index, experts] of drawn.institutions.entries()) {
        expect(found.get(NAMES[index] ?? '')).toEqual(expectedRow(experts));
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
}, 2_400_000);
