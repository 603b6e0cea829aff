import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { answered, banbiao, suiteFolder } from './command-line.js';
import { dossierOf, filledWorkbook, sampleDossier, withEntries } from './sample-dossier.js';

const path = suiteFolder();

describe('check', () => {
  it('ends with 0 when nothing is wrong and with 1 when something is', async () => {
    expect(
      (await banbiao('check', await filledWorkbook(path, 'lawful', sampleDossier('hz-hybrid')))).code,
    ).toBe(0);
    const { code, results } = await banbiao(
      'check',
      await filledWorkbook(path, 'unlawful', dossierOf('hz-hybrid-unlawful')),
    );
    expect(code).toBe(1);
    expect(results).toMatch(/不符合 混合申报书 B\d+；混合申报书·线上课程配置 H4:H11/);
    expect(results).toMatch(/23 ＞ 90 × 1\/4 = 22.5　超出 0.5/);
    expect(results).toContain('依据：《');
    const totals = results.match(/^暂不能报送：不符合 2 条，未能读取 0 处，提醒 2 条，未填 0 处；.*$/gm);
    expect(totals).toHaveLength(2);
    expect(results).not.toMatch(/\[[a-z0-9.-]+\]/);
  });

  it('lets warnings fail only when it is strict', async () => {
    const crowded = withEntries(sampleDossier('hz-hybrid'), 'hz-hybrid-application', {
      planned_trainee_count: 61,
    });
    const workbook = await filledWorkbook(path, 'crowded', crowded);
    expect((await banbiao('check', workbook)).code).toBe(0);
    expect((await banbiao('check', workbook, '--strict')).code).toBe(1);
  });

  it('counts missing entries before submission only, each with its cell', async () => {
    const { training_theme, ...rest } = sampleDossier('hz-hybrid').forms['hz-hybrid-application'] ?? {};
    expect(training_theme).toBeDefined();
    const workbook = await filledWorkbook(path, 'incomplete', {
      kit: 'hz-hybrid',
      forms: { 'hz-hybrid-application': rest },
    });
    expect((await banbiao('check', workbook)).code).toBe(0);
    const final = await banbiao('check', workbook, '--final', '--json');
    expect(final.code).toBe(1);
    expect(answered(final)).toMatchObject({
      kit: 'hz-hybrid',
      findings: [
        {
          code: 'check.missing-one',
          level: 'error',
          places: [
            { sheet: '混合申报书', entry: 'training_theme', cell: expect.stringMatching(/^[A-Z]+\d+$/) },
          ],
        },
      ],
    });
  });

  it('says before submission that a blank workbook lacks everything', async () => {
    const workbook = path('blank.xlsx');
    expect((await banbiao('new', 'zj-projects', '-o', workbook)).code).toBe(0);
    expect((await banbiao('check', workbook)).code).toBe(0);
    const { code, results } = await banbiao('check', workbook, '--final');
    expect(code).toBe(1);
    expect(results).toMatch(/^未填 项目登记表 [^：]+：\d+ 处：/m);
    expect(results).toMatch(/^暂不能报送：不符合 0 条，未能读取 0 处，提醒 0 条，未填 \d{2,} 处/m);
  });

  it('saves a report of its own for each of several workbooks', async () => {
    const [one, other] = [
      await filledWorkbook(path, '甲', sampleDossier('hz-hybrid')),
      await filledWorkbook(path, '乙', dossierOf('hz-hybrid-unlawful')),
    ];
    const { code, messages } = await banbiao('check', one, other, '--html', path('报告'));
    expect(code).toBe(1);
    expect(messages).toBe(
      ['甲', '乙'].map((name) => `检查报告已保存：${path('报告', `${name}-检查报告.html`)}\n`).join(''),
    );
    expect(await readFile(path('报告', '甲-检查报告.html'), 'utf8')).toContain('没有发现问题');
    expect(await readFile(path('报告', '乙-检查报告.html'), 'utf8')).toContain('暂不能报送');
  });

  it('says what is wrong with every file, and still checks those that can be read', async () => {
    const good = await filledWorkbook(path, 'good', dossierOf('hz-hybrid-unlawful'));
    await writeFile(path('text.xlsx'), 'not a workbook');
    const { code, results, messages } = await banbiao(
      'check',
      path('text.xlsx'),
      good,
      path('absent.xlsx'),
      '--verbose',
    );
    expect(code).toBe(3);
    expect(results).toContain('23');
    expect(messages).toMatch(/text\.xlsx[^]*package\.not-office-open[^]*absent\.xlsx[^]*file\.not-found/);
  });

  it('takes the figures of a new round from a parameter file', async () => {
    const parameters = path('parameters.json');
    const figures = { 'zj-2021-157.s3.1.cap-general': { cap_general: 20 } };
    await writeFile(
      parameters,
      JSON.stringify({ document: '浙教办函〔2021〕200号', from: '2021-07-01', parameters: figures }),
    );
    const workbook = await filledWorkbook(path, 'register-of-25', sampleDossier('zj-projects'));
    expect((await banbiao('check', workbook)).code).toBe(0);
    const { code, results } = await banbiao('check', workbook, '--parameters', parameters);
    expect([code, results]).toEqual([1, expect.stringMatching(/25 ＞ .*20　超出 5/)]);
  });
});
