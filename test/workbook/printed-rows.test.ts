import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import type { Dossier } from '../../engine/form/index.js';
import { buildWorkbookFile } from '../../engine/node/exceljs-workbook.js';
import { zlibCompression } from '../../engine/node/zlib-compression.js';
import { readWorkbook } from '../../engine/workbook/index.js';
import { registry } from '../../templates/index.js';
import { recalculated } from '../native/recalculated.js';
import { rowsOf, sampleDossier, withForm } from '../native/sample-dossier.js';
import { convertedByLibreOffice, oneOfEach } from '../set-up/converted-by-libreoffice.js';
import { describeWith } from '../set-up/describe-with.js';
import { libreOffice, openpyxl, poppler } from '../set-up/tools.js';
import { changedByOpenpyxl } from './changed-by-openpyxl.js';

const MINUTE = 60_000;
/** So many rows on at most so many pages; the 200 ready rows would fill five at least. */
const MOST_PAGES = [
  [0, 1],
  [31, 2],
  [150, 6],
] as const;

/** The rosters with a formula in every row. */
const rosters = [
  {
    kit: 'zj-projects',
    form: 'zj-project-register',
    roster: 'projects',
    tab: '项目登记表·明细',
    name: 'project_name',
  },
  { kit: 'zj-review-city', form: 'zj-table-6', roster: 'scores', tab: '表6·明细', name: 'institution_name' },
] as const;
type Roster = (typeof rosters)[number];

const rowName = (index: number): string => `云溪第${index + 1}号`;

/** The sample with so many rows, each with a name of its own. */
function withRows({ kit, form, roster, name }: Roster, count: number): Dossier {
  const sample = sampleDossier(kit);
  const [model] = rowsOf(sample, form, roster);
  const rows = Array.from({ length: count }, (_, index) => ({ ...model, [name]: rowName(index) }));
  return withForm(sample, form, { [roster]: rows });
}

const workbookOf = (roster: Roster, count: number): Promise<Uint8Array> => {
  const kit = registry.kits.get(roster.kit);
  if (!kit) throw new Error(`no kit ${roster.kit}`);
  // The other forms of the kit take most of the time and stand on sheets that are not printed.
  return buildWorkbookFile(
    { ...kit, forms: [roster.form], references: [] },
    registry,
    count === 0 ? undefined : withRows(roster, count),
  );
};

/** The texts of the pages on which LibreOffice prints one sheet of each workbook. */
function printedPages(workbooks: ReadonlyMap<string, Uint8Array>, tab: string): Map<string, string[]> {
  const others = `for sheet in book.worksheets:
    if sheet.title != '${tab}': sheet.print_area = 'XFD1048576'`;
  const alone = new Map([...workbooks].map(([name, one]) => [name, changedByOpenpyxl(one, others)]));
  const printed = oneOfEach(convertedByLibreOffice(alone, { from: 'xlsx', to: 'pdf' }));
  return new Map(
    [...printed].map(([name, pdf]) => {
      const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' });
      return [name, text.split('\f').slice(0, -1)];
    }),
  );
}

describeWith([libreOffice, openpyxl, poppler], 'a roster with formulas in its rows', () => {
  it.each(rosters)(
    'prints the rows in use and those of the blank form: $tab',
    async (roster) => {
      const workbooks = new Map<string, Uint8Array>();
      for (const [count] of MOST_PAGES) workbooks.set(String(count), await workbookOf(roster, count));
      const pages = printedPages(workbooks, roster.tab);
      for (const [count, most] of MOST_PAGES) {
        const printed = pages.get(String(count)) ?? [];
        expect(printed.length).toBeGreaterThan(0);
        const text = printed.join('');
        const names = Array.from({ length: 150 }, (_, index) => rowName(index));
        expect(names.filter((name) => text.replace(/\s/g, '').includes(name))).toEqual(names.slice(0, count));
        expect(printed.length).toBeLessThanOrEqual(most);
      }
    },
    10 * MINUTE,
  );

  it.each(rosters)(
    'warns above its rows once something stands below the printed area: $tab',
    async (roster) => {
      const [kept, full] = [await workbookOf(roster, 0), await workbookOf(roster, 31)];
      const below = `sheet = book['${roster.tab}']
row = int(''.join(sheet.print_area).split('$')[-1]) + 1
sheet.cell(row, 2).value = '云溪第99号'`;
      const shown = recalculated(
        new Map([
          ['kept', kept],
          ['full', full],
          ['beyond', changedByOpenpyxl(full, below)],
        ]),
        roster.tab,
      );
      const warns = (name: string): boolean =>
        (shown[name] ?? []).flat().some((text) => text?.includes('打印区域以下还有内容') ?? false);
      expect([warns('kept'), warns('full'), warns('beyond')]).toEqual([false, false, true]);
      const read = readWorkbook(full, registry, { compression: zlibCompression });
      expect(read.diagnostics.filter(({ code }) => code === 'workbook.outside')).toEqual([]);
    },
    10 * MINUTE,
  );
});
