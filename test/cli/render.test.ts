import { readFile } from 'node:fs/promises';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { p, shown, templateFile } from '../word/template-file.js';
import { answered, banbiao, suiteFolder } from './command-line.js';
import { filledWorkbook, sampleDossier } from './sample-dossier.js';

const path = suiteFolder();

describe('render', () => {
  it('makes Word and PDF, and answers with paths, pages, fonts and counts of findings', async () => {
    const workbook = await filledWorkbook(path, 'render', sampleDossier('hz-hybrid'));
    const answer = await banbiao('render', workbook, '-o', path('print'), '--json', '--quiet');
    expect(answer).toMatchObject({ code: 0, messages: '' });
    const { documents, findings } = answered(answer) as {
      documents: {
        form: string;
        docx: string;
        pdf: string;
        pages: number;
        fonts: { requested: string; used: string }[];
      }[];
      findings: Record<string, Record<string, number>>;
    };
    expect(documents.map(({ form }) => form)).toEqual(['hz-hybrid-application']);
    const [{ docx, pdf, pages, fonts } = { docx: '', pdf: '', pages: 0, fonts: [] }] = documents;
    expect((await readFile(docx)).subarray(0, 2).toString()).toBe('PK');
    const printed = (await readFile(pdf)).toString('latin1');
    expect(printed.slice(0, 5)).toBe('%PDF-');
    expect(pages).toBeGreaterThan(5);
    expect(fonts).toContainEqual({ requested: '仿宋_GB2312', used: expect.any(String) });
    expect(findings[workbook]).toEqual({ error: 0, violation: 0, warning: 0, info: 0 });
  });

  it('makes only what is asked for', async () => {
    const workbook = await filledWorkbook(path, 'only', sampleDossier('zj-review-expert'));
    const { results } = await banbiao(
      'render',
      workbook,
      '-o',
      path('only'),
      '--docx',
      '--form',
      'zj-table-8',
      '-q',
    );
    expect(results.trim().split('\n')).toEqual([expect.stringMatching(/表8 .*\.docx$/)]);
  });

  it('refuses a form that the workbook lacks, and writes nothing', async () => {
    const workbook = await filledWorkbook(path, 'lacks', sampleDossier('hz-hybrid'));
    const { code, messages } = await banbiao(
      'render',
      workbook,
      '-o',
      path('lacks'),
      '--form',
      'zj-table-8',
      '--verbose',
    );
    expect(code).toBe(2);
    expect(messages).toContain('[command.form-of-other-kit]');
    expect(existsSync(path('lacks'))).toBe(false);
  });

  it('says that a blank workbook gives no document', async () => {
    const workbook = path('nothing.xlsx');
    await banbiao('new', 'hz-hybrid', '-o', workbook);
    const { results, messages } = await banbiao('render', workbook, '-o', path('nothing'));
    expect([results, existsSync(path('nothing'))]).toEqual(['', false]);
    expect(messages).toContain('什么都还没有填');
  });

  it('keeps the documents of several workbooks apart', async () => {
    const [one, other] = [
      await filledWorkbook(path, 'first', sampleDossier('hz-hybrid')),
      await filledWorkbook(path, 'second', sampleDossier('hz-hybrid')),
    ];
    const { results } = await banbiao('render', one, other, '-o', path('both'), '--docx');
    const paths = results.trim().split('\n');
    expect(paths).toEqual([
      expect.stringContaining('/both/first/'),
      expect.stringContaining('/both/second/'),
    ]);
    for (const file of paths) expect(existsSync(file)).toBe(true);
  });

  it('prints from a template of one’s own', async () => {
    const template = path('own.docx');
    expect((await banbiao('template', 'export', 'zj-table-8', '-o', template)).code).toBe(0);
    expect(await banbiao('template', 'check', template, '--form', 'zj-table-8')).toMatchObject({
      code: 0,
      results: '模板与表格相符。\n',
    });
    expect((await banbiao('template', 'check', template, '--form', 'zj-table-5')).code).toBe(1);
    const workbook = await filledWorkbook(path, 'own', sampleDossier('zj-review-expert'));
    const { code, results } = await banbiao(
      'render',
      workbook,
      '-o',
      path('own'),
      '--docx',
      '--form',
      'zj-table-8',
      '--template',
      `zj-table-8=${template}`,
    );
    expect([code, results]).toEqual([0, expect.stringContaining('.docx')]);
  });

  it('prints pictures and links of a template of one’s own, in Word and PDF', async () => {
    const template = path('compatible.docx');
    const image = `+++IMAGE { width: 2, height: 2, data: "${PICTURE}", extension: ".png" }+++`;
    const body = p(image) + p('+++LINK "https://www.example.edu.cn/"+++') + p('意见：+++INS problems+++');
    writeFileSync(template, templateFile(body));
    const workbook = await filledWorkbook(path, 'compatible', sampleDossier('zj-review-expert'));
    const own = ['--form', 'zj-table-8', '--template', `zj-table-8=${template}`];
    const { code, results } = await banbiao(
      'render',
      workbook,
      '-o',
      path('compatible'),
      '--docx',
      '--pdf',
      ...own,
    );
    expect(code).toBe(0);
    const [docx = '', pdf = ''] = results.trim().split('\n').sort();
    expect(shown(readFileSync(docx))).toEqual([
      '[picture]',
      'https://www.example.edu.cn/',
      `意见：${String(sampleDossier('zj-review-expert').forms['zj-table-8']?.['problems'])}`,
    ]);
    expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('refuses a template that would run something, by name', async () => {
    const template = path('malicious.docx');
    writeFileSync(template, templateFile(p('+++INS this.constructor.constructor("return process")()+++')));
    const workbook = await filledWorkbook(path, 'malicious', sampleDossier('zj-review-expert'));
    const own = ['--form', 'zj-table-8', '--template', `zj-table-8=${template}`];
    const { code, messages } = await banbiao('render', workbook, '-o', path('malicious'), '--docx', ...own);
    expect(code).toBe(2);
    expect(messages).toContain('模板里不能写程序');
  });
});

const PICTURE =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
