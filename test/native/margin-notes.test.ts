import { beforeAll, describe, expect, it } from 'vitest';
import { kitWorkbook } from '../../engine/cli/kit-workbook.js';
import { withComputed, type Dossier, type MatrixSection } from '../../engine/form/index.js';
import { verdictNotes } from '../../engine/formulas/index.js';
import { buildWorkbookFile } from '../../engine/node/exceljs-workbook.js';
import { zlibCompression } from '../../engine/node/zlib-compression.js';
import { evaluate, rule } from '../../engine/regulations/index.js';
import {
  Formulas,
  layoutWorkbook,
  subtotalNotes,
  readOpened,
  readWorkbook,
} from '../../engine/workbook/index.js';
import { openWorkbook } from '../../engine/workbook/spreadsheet/open-workbook.js';
import { forms, registry } from '../../templates/index.js';
import { describeWith } from '../set-up/describe-with.js';
import { libreOffice, openpyxl } from '../set-up/tools.js';
import { typed, withCell, withSheet } from '../workbook/memory-workbook.js';
import { recalculatedSheets } from './recalculated.js';

const kitOf = (id: string) => {
  const kit = registry.kits.get(id);
  if (!kit) throw new Error(`no kit ${id}`);
  return kit;
};

/** The score sheets, and the kit in which somebody fills each in. */
const sheets = [
  { kit: 'zj-review', form: 'zj-table-3', tab: '表3', total: 'self_total_score' },
  { kit: 'zj-review-expert', form: 'zj-table-5', tab: '表5', total: 'expert_total_score' },
  { kit: 'weihai-annual', form: 'rongcheng-evaluation', tab: '办学评估细则' },
  { kit: 'urumqi-assessment', form: 'urumqi-base-assessment', tab: '基地考核评估表' },
] as const;
type Sheet = (typeof sheets)[number];

const indicatorsOf = (form: string) =>
  (registry.forms.get(form)?.sections ?? [])
    .filter((section): section is MatrixSection => section.kind === 'matrix')
    .flatMap(({ indicators }) => indicators ?? []);

/** Full points, less so many taken from the first rows on; rows of those numbers stay blank. */
function scored({ kit, form }: Sheet, less: number, blank: readonly number[] = []): Dossier {
  let rest = Math.round(less * 10);
  const entries = indicatorsOf(form).map(({ scoreField, points }, index): [string, number] | undefined => {
    const taken = Math.min(rest, points * 10);
    rest -= taken;
    return blank.includes(index + 1) ? undefined : [scoreField, (points * 10 - taken) / 10];
  });
  const data = Object.fromEntries(entries.filter((entry) => entry !== undefined));
  return { kit, forms: { [form]: data } };
}

const [table3, table5, rongcheng, urumqi] = sheets;
const all = (sheet: Sheet): number[] => indicatorsOf(sheet.form).map((_, index) => index + 1);

interface Example {
  readonly sheet: Sheet;
  readonly dossier: Dossier;
  /** What the note on the whole shows; `undefined` where no regulation says anything. */
  readonly verdict: string | undefined;
  readonly says?: string;
}

/** Totals at and one tenth beside every step of 三（二）3, and what is not filled in. */
const banded = [table3, table5].flatMap((sheet): Example[] => [
  ...(
    [
      [100, '优秀'],
      [95, '优秀'],
      [94.9, '良好'],
      [94.5, '良好'],
      [86, '良好'],
      [85.9, '合格'],
      [85.5, '合格'],
      [85, '合格'],
      [60, '合格'],
      [59.9, '不合格'],
      [0, '不合格'],
    ] as const
  ).map(([total, verdict]) => ({
    sheet,
    dossier: scored(sheet, 100 - total),
    verdict,
    says:
      total > 85 && total < 86
        ? '落在85—86之间，细则没有规定档次'
        : total < 60
          ? '复查：不合格'
          : '复查：合格',
  })),
  { sheet, dossier: scored(sheet, 0, all(sheet)), verdict: '', says: '23项填齐后显示' },
  { sheet, dossier: scored(sheet, 0, [23]), verdict: '', says: '23项填齐后显示' },
]);

const examples: readonly Example[] = [
  ...banded,
  { sheet: rongcheng, dossier: scored(rongcheng, 0), verdict: '100' },
  { sheet: rongcheng, dossier: scored(rongcheng, 4.5), verdict: '95.5' },
  // C7, C8 and C12 are basic conditions; C6 is none.
  { sheet: rongcheng, dossier: scored(rongcheng, 36), verdict: '64' },
  { sheet: rongcheng, dossier: scored(rongcheng, 36.5), verdict: '不予年检' },
  { sheet: rongcheng, dossier: scored(rongcheng, 0, [12]), verdict: '' },
  { sheet: rongcheng, dossier: scored(rongcheng, 0, all(rongcheng)), verdict: '' },
  { sheet: urumqi, dossier: scored(urumqi, 15.5), verdict: undefined },
  { sheet: urumqi, dossier: scored(urumqi, 0, [1, 5, 6]), verdict: undefined },
  { sheet: urumqi, dossier: scored(urumqi, 0, all(urumqi)), verdict: undefined },
];

const notesOf = ({ sheet, dossier }: Example) => {
  const layout = layoutWorkbook(kitOf(sheet.kit), registry);
  const filled = withComputed(dossier, registry);
  const notes = [
    ...verdictNotes(forms.verdicts, layout, [], filled),
    ...subtotalNotes(layout, new Formulas(layout), filled),
  ];
  return notes.filter(({ form }) => form === sheet.form);
};
const isVerdict = ({ caption }: { readonly caption: string }): boolean => !caption.endsWith('小计');

describe('beside an evaluation form', () => {
  it.each(examples.map((example, index) => ({ ...example, index: index + 1, tab: example.sheet.tab })))(
    '$tab, example $index: $verdict',
    ({ verdict, says, ...example }) => {
      const found = notesOf({ verdict, ...example }).find(isVerdict);
      expect(found && String(found.value.result)).toBe(verdict);
      if (says !== undefined) expect(found?.remark.result).toContain(says);
    },
  );

  it('the bands are what the rule answers', () => {
    for (const example of banded.filter(({ verdict }) => verdict !== '')) {
      const { sheet, dossier, verdict } = example;
      const data = withComputed(dossier, registry).forms[sheet.form];
      const total = data?.['total' in sheet ? sheet.total : ''];
      const band = rule('zj-2026-review.s3.2.3.band');
      expect(band && evaluate(band, { total_score: total, is_prep_review: false }).value).toBe(verdict);
    }
  });

  it('every block has its subtotal, and only of what is entered', () => {
    const shown = (example: Example) =>
      notesOf(example)
        .filter((note) => !isVerdict(note))
        .map(({ caption, value, remark }) => `${caption} ${value.result}｜${remark.result}`);
    const of = (sheet: Sheet, less: number, blank: readonly number[] = []): string[] =>
      shown({ sheet, dossier: scored(sheet, less, blank), verdict: '' });
    expect(of(table5, 9.5, [5])).toEqual([
      '办学条件小计 15.5｜满分30分，共5项，只计已填的4项',
      '项目设计小计 15｜满分15分，5项已填齐',
      '过程管理小计 35｜满分35分，9项已填齐',
      '质量监控小计 20｜满分20分，4项已填齐',
    ]);
    expect(of(table3, 0, all(table3))[0]).toBe('办学条件小计 ｜满分30分，共5项，未填');
    expect(of(rongcheng, 0).map((line) => line.split('｜')[0])).toEqual([
      'A1依法办学36分小计 36',
      'A2办学条件16分小计 16',
      'A3学校管理48分小计 48',
    ]);
    expect(of(urumqi, 0).map((line) => line.split(/[ ｜]/)[1])).toEqual([
      '14',
      '29',
      '12',
      '15',
      '12',
      '9',
      '9',
    ]);
  });

  it("Rongcheng's subtotals are those of its rule", () => {
    const example = { sheet: rongcheng, dossier: scored(rongcheng, 41.5), verdict: '' };
    const scores = indicatorsOf(rongcheng.form).map(
      ({ scoreField }) => example.dossier.forms[rongcheng.form]?.[scoreField],
    );
    const subtotals = rule('rc-2020.group-subtotals');
    const ruled: unknown = subtotals && evaluate(subtotals, { scores }).value;
    const shown = notesOf(example).filter((note) => !isVerdict(note));
    expect(shown.map(({ value }) => String(value.result))).toEqual((ruled as readonly unknown[]).map(String));
  });

  it('changes nothing of what is read back', async () => {
    for (const sheet of sheets) {
      const dossier = scored(sheet, 9.5, [2]);
      const bytes = await kitWorkbook(kitOf(sheet.kit), dossier);
      const read = readWorkbook(bytes, registry, { compression: zlibCompression });
      expect(read.dossier.forms[sheet.form]).toMatchObject(dossier.forms[sheet.form] ?? {});
      expect(read.diagnostics).toEqual([]);
    }
  });

  it('what somebody types over a note is reported, not dropped', async () => {
    const bytes = await kitWorkbook(kitOf(urumqi.kit), scored(urumqi, 0));
    const changed = withSheet(openWorkbook(bytes, zlibCompression, {}), urumqi.tab, (sheet) =>
      withCell(sheet, 'J3', typed('12')),
    );
    expect(readOpened(changed, registry, {}).diagnostics).toMatchObject([
      { code: 'workbook.outside', place: { sheet: urumqi.tab, cell: 'J3' } },
    ]);
  });
});

/** One workbook of each kit as it is built; else the sheet alone, as the other forms take nine tenths of the time. */
function workbookOf(whole: boolean, { kit: id, form }: Sheet, dossier: Dossier): Promise<Uint8Array> {
  const kit = kitOf(id);
  if (whole) return kitWorkbook(kit, dossier);
  const filled = withComputed(dossier, registry);
  return buildWorkbookFile({ ...kit, forms: [form], references: [] }, registry, dossier, {
    extras: (layout) => ({
      margins: [
        ...verdictNotes(forms.verdicts, layout, [], filled),
        ...subtotalNotes(layout, new Formulas(layout), filled),
      ],
    }),
  });
}

describeWith([libreOffice, openpyxl], 'the notes beside the forms as LibreOffice calculates them', () => {
  const shown = new Map<Example, readonly (readonly (string | null)[])[]>();

  beforeAll(async () => {
    const workbooks = new Map<string, Uint8Array>();
    for (const [index, { sheet, dossier }] of examples.entries()) {
      workbooks.set(String(index), await workbookOf(examples[index - 1]?.sheet !== sheet, sheet, dossier));
    }
    const read = recalculatedSheets(workbooks, (name) => examples[Number(name)]?.sheet.tab ?? '');
    for (const [index, example] of examples.entries()) shown.set(example, read[String(index)] ?? []);
  }, 1_200_000);

  it(`agree with the engine on ${examples.length} score sheets`, () => {
    for (const example of examples) {
      const cells = shown.get(example) ?? [];
      const notes = notesOf(example);
      const beside = notes.map(({ caption }) => {
        const row = cells.find((one) => one.includes(caption)) ?? [];
        const at = row.indexOf(caption);
        return [row[at + 1] ?? '', row[at + 2] ?? ''];
      });
      expect(notes.length).toBeGreaterThan(2);
      expect(beside).toEqual(notes.map(({ value, remark }) => [String(value.result), remark.result]));
    }
  });
});
