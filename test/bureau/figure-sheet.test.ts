import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { briefingPage } from '../../engine/bureau/documents/briefing.js';
import { figureSheet } from '../../engine/bureau/documents/figure-sheet.js';
import { sheetsFile } from '../../engine/node/exceljs-workbook.js';
import { plainPage } from '../../engine/word/index.js';
import { suiteFolder } from '../cli/command-line.js';
import { printedByLibreOffice } from '../pdf/printed-by-libreoffice.js';
import { convertedByLibreOffice, oneOfEach } from '../set-up/converted-by-libreoffice.js';
import { describeWith } from '../set-up/describe-with.js';
import { libreOffice, openpyxl, poppler, PYTHON } from '../set-up/tools.js';

const path = suiteFolder();
/** A county more than the page names, and every grade that there is. */
const COUNTIES = 14;
const GRADES = ['优秀', '良好', '合格', '不合格', '合格（筹建期满1年）', undefined];
const institutions = Array.from({ length: COUNTIES * GRADES.length }, (_, index) => {
  const county = `第${'甲乙丙丁戊己庚辛壬癸子丑寅卯'[index % COUNTIES] ?? ''}县`;
  const opinion = GRADES[index % GRADES.length];
  return {
    name: `${county}第${index}教师进修学校`,
    ...(opinion === undefined ? {} : { opinion, total: 60 + (index % 40) }),
  };
});
const indicators = Array.from({ length: 23 }, (_, index) => ({
  name: `指标${index}`,
  share: (index + 1) / 25,
}));
const institution = {
  name: '甲县教师进修学校',
  aliases: [],
  county: '甲县',
  code: '',
  contact: '',
  phone: '',
  experts: [],
};
const standings = (['已交', '未交', '缺专家'] as const).map((state) => ({ institution, state, lacking: '' }));
const before = {
  indicators: [],
  institutions: institutions.map(({ name }, index) => ({ name, total: 70 + (index % 20), opinion: '合格' })),
};
const details = { standings, roster: [], figures: { institutions, indicators } };

const CHARTS = `
import json, sys, openpyxl
sheet = openpyxl.load_workbook(sys.argv[1])['图表']
def words(series):
    return [series.tx.strRef.f, series.cat.strRef.f, series.val.numRef.f, [point.v for point in series.val.numRef.numCache.pt]]
print(json.dumps([[type(chart).__name__, chart.grouping, [words(one) for one in chart.series]] for chart in sheet._charts]))
`;

/** A PDF among several, as a file; its path. */
function kept(name: string, pdfs: ReadonlyMap<string, Uint8Array>): string {
  const file = path(`${name}.pdf`);
  writeFileSync(file, pdfs.get(name) ?? new Uint8Array());
  return file;
}

type Chart = readonly [string, string, readonly (readonly [string, string, string, readonly number[]])[]];

describeWith([openpyxl, libreOffice, poppler], 'the figures of a review', () => {
  it('are charts that other programs read, over the cells of their own sheet', async () => {
    const sheet = figureSheet(details);
    if (!sheet) throw new Error('nothing to draw');
    const file = path('图表.xlsx');
    const bytes = await sheetsFile([sheet]);
    expect(await sheetsFile([sheet])).toEqual(bytes);
    writeFileSync(file, bytes);
    const charts = JSON.parse(execFileSync(PYTHON, ['-c', CHARTS, file], { encoding: 'utf8' })) as Chart[];
    expect(charts.map(([kind, grouping, series]) => [kind, grouping, series.length])).toEqual([
      ['BarChart', 'clustered', 1],
      ['BarChart', 'stacked', 6],
      ['BarChart', 'clustered', 1],
    ]);
    const [handedIn, grades] = charts.map(([, , series]) => series);
    expect(handedIn?.[0]).toEqual(["'图表'!$B$4", "'图表'!$A$5:$A$9", "'图表'!$B$5:$B$9", [1, 0, 0, 1, 1]]);
    expect(grades?.map(([, , , values]) => values.reduce((sum, one) => sum + one, 0))).toEqual(
      GRADES.map(() => COUNTIES),
    );
    const drawn = oneOfEach(convertedByLibreOffice(new Map([['图表', bytes]]), { from: 'xlsx', to: 'pdf' }));
    const words = execFileSync('pdftotext', [kept('图表', drawn), '-'], { encoding: 'utf8' });
    // A title stands in no cell: whoever shows it has drawn the chart.
    expect(words).toContain('各指标得分率（低的在前）');
    expect(words).toContain('各区县等次');
  });

  it('fit on one page for the leader, with the counties that it has no room for added up', async () => {
    const open = [
      { actor: '机构', count: 12 },
      { actor: '专家', count: 9 },
      { actor: '本局', count: 19 },
    ];
    const page = briefingPage({ ...details, title: '青禾市资质复查进展简报', before, open });
    const pdf = kept('简报', await printedByLibreOffice(new Map([['简报', plainPage(page)]])));
    const words = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
    expect(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' })).toMatch(/Pages:\s+1\n/);
    expect(words).toContain('其余 2 个区县');
    expect(words).toContain('五、与上次相比');
  });
});
