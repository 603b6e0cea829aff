import exceljs from 'exceljs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { banbiao, suiteFolder } from './command-line.js';
import { filledWorkbook } from './sample-dossier.js';
import type { Dossier } from '../../engine/form/index.js';
import { hybridDesign, institutions, ledByOne, register, spellings } from '../native/dossiers-at-limits.js';

const { Workbook } = exceljs;
const path = suiteFolder();
const CHECKED = z.object({
  findings: z.array(
    z.object({
      code: z.string(),
      level: z.string(),
      message: z.string(),
      actual: z.string().optional(),
      permitted: z.string().optional(),
      places: z.array(z.object({ sheet: z.string().optional(), cell: z.string().optional() })),
      citations: z.array(z.object({ instrument: z.string(), article: z.string(), quote: z.string() })),
    }),
  ),
});
type Found = z.infer<typeof CHECKED>['findings'][number];

interface Checked {
  readonly code: number;
  readonly findings: readonly Found[];
  /** What the cells of a finding hold, as another program reads them. */
  contents(finding: Found | undefined): Promise<readonly string[]>;
}

/** What `banbiao check` finds in the workbook that `banbiao fill` made of a dossier. */
async function checked(dossier: Dossier): Promise<Checked> {
  const workbook = await filledWorkbook(path, 'workbook', dossier);
  const { code, results } = await banbiao('check', workbook, '--json');
  return {
    code,
    findings: CHECKED.parse(JSON.parse(results)).findings,
    async contents(finding) {
      const file = new Workbook();
      await file.xlsx.readFile(workbook);
      return (finding?.places ?? []).map(
        ({ sheet = '', cell = '' }) => file.getWorksheet(sheet)?.getCell(cell).text ?? '',
      );
    },
  };
}

const of = (findings: readonly Found[], rule: string): Found[] =>
  findings.filter((one) => one.code === rule && one.level === 'violation');
const cells = ({ places }: Found): string[] => places.map(({ sheet, cell }) => `${sheet} ${cell}`);

describe('online credits of a hybrid project', () => {
  const rule = 'hz-2019-5.s2.2.online-quarter';
  const third = 'hz-2019-5.s2.2.online-third';

  it('may be a quarter of 90: 22.5', async () => {
    const { code, findings } = await checked(hybridDesign(90, '县级', [10, 12.5]));
    expect([code, of(findings, rule)]).toEqual([0, []]);
  });

  it('may not be 23 of 90: the sheet and the cells of the courses, and the article word for word', async () => {
    const { code, findings } = await checked(hybridDesign(90, '县级', [10, 12, 1]));
    expect(code).toBe(1);
    const [finding, ...more] = of(findings, rule);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ actual: '23', permitted: '22.5' });
    expect(finding && cells(finding)).toEqual([
      '混合申报书 B50',
      '混合申报书·线上课程配置 H4',
      '混合申报书·线上课程配置 H5',
      '混合申报书·线上课程配置 H6',
    ]);
    expect(finding?.message).toContain('线上23学分，不得超过总学分的四分之一（22.5学分）');
    const [citation] = finding?.citations ?? [];
    expect(citation?.instrument).toContain('杭师质监〔2019〕5号');
    expect(citation?.article).toContain('引浙教办函〔2019〕357号');
    expect(citation?.quote).toContain('线上培训学分不得超过总学分的1/4');
  });

  it.each([
    [20, 0],
    [20.5, 1],
  ])('of 60: %d gives %d violations', async (online, violations) => {
    const { code, findings } = await checked(hybridDesign(60, '市级', [10, online - 10]));
    expect(of(findings, third)).toHaveLength(violations);
    expect(code).toBe(violations);
    for (const one of of(findings, third)) expect(one).toMatchObject({ actual: '20.5', permitted: '20' });
  });
});

describe.each(institutions)('province-wide projects of %s', (_, cap, rule, header) => {
  it(`may be ${cap}`, async () => {
    const { findings } = await checked(register(cap, header));
    expect(of(findings, rule)).toEqual([]);
  });

  it(`may not be ${cap + 1}: the finding stands at the last row`, async () => {
    const { code, findings, contents } = await checked(register(cap + 1, header));
    const [finding, ...more] = of(findings, rule);
    expect([code, more]).toEqual([1, []]);
    expect(finding).toMatchObject({ actual: String(cap + 1), permitted: String(cap) });
    expect(await contents(finding)).toEqual([`研修项目${cap + 1}`]);
    expect(finding?.citations[0]?.instrument).toContain('浙教办函〔2021〕157号');
  });
});

describe('province-wide projects of one leader, whose name is written with different white space', () => {
  const rule = 'zj-2021-157.s2.1.leader-max-4';

  it('may be four', async () => {
    const { findings } = await checked(ledByOne(4));
    expect(of(findings, rule)).toEqual([]);
  });

  it('may not be five: the finding stands at the fifth', async () => {
    const { code, findings, contents } = await checked(ledByOne(5));
    const [finding, ...more] = of(findings, rule);
    expect([code, more]).toEqual([1, []]);
    expect(finding).toMatchObject({ actual: '江临风5项', permitted: '4' });
    expect(await contents(finding)).toEqual([spellings[4]]);
  });
});
