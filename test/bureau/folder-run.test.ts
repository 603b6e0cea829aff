import { cpSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { zlibCompression } from '../../engine/node/zlib-compression.js';
import { readSheets } from '../../engine/workbook/index.js';
import { answered, banbiao, suiteFolder } from '../cli/command-line.js';
import { bureauFolder, FAULTS, fill, workbookOf } from './bureau-folder.js';
import { dossierOf } from '../cli/sample-dossier.js';
import { allNames, digests, stateOf } from './folder-contents.js';

const path = suiteFolder();
const FILES = 20;
/** Enough for what does not depend on how many there are. */
const FEW = 5;

interface Answered {
  files: { file: string; kit?: string; state: string; institution: string; counts: Record<string, number> }[];
  contradictions: { code: string }[];
}

describe('check of a folder', () => {
  beforeAll(async () => {
    await bureauFolder(path('in'), FILES);
    await bureauFolder(path('few'), FEW);
    fill(path('in'), {
      '区县/专家.xlsx': await workbookOf(dossierOf('zj-review-expert-lawful')),
      '说明.txt': '请查收',
      '~$打开着.xlsx': 'x',
    });
  });

  it('reports every file, the worst first; one that cannot be read stops nothing', async () => {
    const answer = await banbiao('check', path('in'), '--json', '--quiet', '--jobs', '2');
    expect(answer.code).toBe(1);
    const { files } = answered(answer) as unknown as Answered;
    expect(files).toHaveLength(FILES + 1);
    expect(files.map(({ state }) => state)).toEqual(['unreadable', ...Array(FILES).fill('done')]);
    const violations = files.slice(1).map(({ counts }) => counts.wrong ?? 0);
    expect(violations).toEqual([...violations].sort((one, other) => other - one));
    expect(violations.filter((count) => count > 0)).toHaveLength(6);
    expect(files.find(({ file }) => file === '区县/专家.xlsx')?.kit).toBe('zj-review-expert');
  });

  it('writes beside the folder: a report and a record for each file, and the summary', () => {
    const names = allNames(path('in-检查结果'));
    expect(names.filter((name) => name.startsWith('检查报告/'))).toHaveLength(FILES);
    expect(names.filter((name) => name.startsWith('检查数据/'))).toHaveLength(FILES + 1);
    expect(names).toEqual(expect.arrayContaining(['汇总.html', '汇总.xlsx', '.banbiao/state.txt']));
    const page = readFileSync(path('in-检查结果', '汇总.html'), 'utf8');
    expect(page).toContain('说明.txt');
    expect(page).toContain('~$打开着.xlsx：打开文件时留下的锁定文件');
    expect(page).toContain(`共 ${FILES + 3} 个文件＝`);
    const link = /href="([^"]*0003[^"]*)"/.exec(page)?.[1] ?? '';
    expect(existsSync(path('in-检查结果', decodeURIComponent(link)))).toBe(true);
  });

  it('has the same summary as a workbook: files, findings, places', () => {
    const bytes = new Uint8Array(readFileSync(path('in-检查结果', '汇总.xlsx')));
    const sheets = readSheets(bytes, { compression: zlibCompression });
    expect(sheets.map(({ name }) => name)).toEqual(['汇总', '逐条问题', '文件之间', '没有处理的文件']);
    expect(sheets[0]?.rows.filter(([number]) => number?.type === 'number')).toHaveLength(FILES + 1);
  });

  it('does nothing anew when nothing changed, and only what changed when something did', async () => {
    const before = digests(path('in-检查结果'));
    const written = (name: string) => statSync(path('in-检查结果', name)).mtimeMs;
    const names = allNames(path('in-检查结果')).filter((name) => name.startsWith('检查报告/'));
    const times = new Map(names.map((name) => [name, written(name)]));
    await banbiao('check', path('in'), '--quiet');
    expect(digests(path('in-检查结果'))).toEqual(before);
    expect(names.filter((name) => written(name) !== times.get(name))).toEqual([]);
    cpSync(path('in', '0001-第1教师进修学校.xlsx'), path('in', '0002-第2教师进修学校.xlsx'));
    await banbiao('check', path('in'), '--quiet');
    expect(names.filter((name) => written(name) !== times.get(name))).toEqual([
      '检查报告/0002-第2教师进修学校.html',
    ]);
  });

  it('makes anew what somebody damaged or removed, and clears away what files left that are gone', async () => {
    const before = digests(path('in-检查结果'));
    writeFileSync(path('in-检查结果', '检查报告/0001-第1教师进修学校.html'), '坏了');
    rmSync(path('in-检查结果', '检查报告/0004-第4教师进修学校.html'));
    await banbiao('check', path('in'), '--quiet');
    expect(digests(path('in-检查结果'))).toEqual(before);
    rmSync(path('in', '0004-第4教师进修学校.xlsx'));
    await banbiao('check', path('in'), '--quiet');
    expect(allNames(path('in-检查结果')).filter((name) => name.includes('0004'))).toEqual([]);
  });

  it('remembers digests and nothing else', () => {
    expect(stateOf(path('in-检查结果'))).toMatch(
      /^banbiao-batch-1 [0-9a-f]{64}\n([0-9a-f]{64} [0-9a-f]{64}\n)+finished\n$/,
    );
  });

  it('gives the same bytes with one worker and with three', async () => {
    await banbiao('check', path('few'), '-o', path('one'), '--quiet', '--jobs', '1');
    await banbiao('check', path('few'), '-o', path('three'), '--quiet', '--jobs', '3');
    expect(digests(path('three'))).toEqual(digests(path('one')));
  });

  it('cannot go on with other options, and says so', async () => {
    const answer = await banbiao(
      'check',
      path('few'),
      '-o',
      path('one'),
      '--resume',
      '--final',
      '--quiet',
      '--verbose',
    );
    expect(answer).toMatchObject({ code: 2, messages: expect.stringContaining('[batch.setting-changed]') });
    const { messages } = await banbiao('check', path('few'), '-o', path('one'), '--resume', '--quiet');
    expect(messages).toContain('这里没有中断的运行');
  });

  it('says how far it is: done, total, and at the end all', async () => {
    const { messages } = await banbiao('check', path('few'), '-o', path('progress'));
    const lines = messages.split('\n').filter((line) => line.startsWith('已处理'));
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.at(-1)).toMatch(new RegExp(`^已处理 ${FEW}/${FEW} 个工作簿，每秒 [\\d.]+ 个$`));
  });

  it('counts in English when asked to', async () => {
    const { results } = await banbiao('check', path('few'), '-o', path('english'), '--quiet', '--lang', 'en');
    // The third of five has faults, as every third.
    expect(results.split('\n')[0]).toMatch(
      /^5 files, 4 without findings, 0 with warnings only, 1 with violations or errors, 0 blank, 0 unreadable or not finished, \d+ contradictions between files$/,
    );
  });

  it('refuses an empty folder', async () => {
    fill(path('empty'), { 'a.txt': 'a' });
    const { code, messages } = await banbiao('check', path('empty'), '--verbose');
    expect([code, messages]).toEqual([2, expect.stringContaining('[batch.no-workbooks]')]);
  });
});

describe('files that cannot be read', () => {
  it('say each what they are and what to do, in record, page and on the terminal', async () => {
    const good = await workbookOf(dossierOf('zj-order-lawful'));
    for (const { name, make } of FAULTS) fill(path('faulty'), { [`${name}.xlsx`]: await make(good) });
    fill(path('faulty'), { '好.xlsx': good });
    const answer = await banbiao('check', path('faulty'), '--quiet');
    expect(answer.code).toBe(1);
    const page = readFileSync(path('faulty-检查结果', '汇总.html'), 'utf8');
    const said = FAULTS.map(({ name }) => {
      const record = readFileSync(path('faulty-检查结果', `检查数据/${name}.json`), 'utf8');
      const { state, findings } = JSON.parse(record) as {
        state: string;
        findings: { code: string; message: string; remedy?: string }[];
      };
      expect([name, state]).toEqual([name, 'unreadable']);
      const [{ code = '', message = '', remedy = '' } = {}] = findings;
      expect([name, remedy]).not.toEqual([name, '']);
      expect(answer.messages).toContain(`${name}.xlsx：${message}`);
      expect(page).toContain(message);
      return [name, code];
    });
    for (const [index, { name, code }] of FAULTS.entries()) {
      expect(said[index]).toEqual([name, expect.stringMatching(`^${code}`)]);
    }
  });
});

describe('render of a folder', () => {
  it('prints every form that is filled in, into a folder for each file', async () => {
    const review = await workbookOf(dossierOf('zj-review-lawful'));
    fill(path('print'), { 'a/复查.xlsx': review, 'b/复查.xlsx': review, '坏.xlsx': '坏' });
    const answer = await banbiao('render', path('print'), '-o', path('printed'), '--docx', '--quiet');
    expect(answer.code).toBe(1);
    const printed = allNames(path('printed')).filter((name) => name.endsWith('.docx'));
    const filled = Object.keys(dossierOf('zj-review-lawful').forms).length;
    expect(printed).toHaveLength(2 * filled);
    expect(printed.filter((name) => name.startsWith('打印文件/a/复查/'))).toHaveLength(filled);
    const [one, other] = ['a', 'b'].map((folder) =>
      Object.entries(digests(path('printed', '打印文件', folder))).map(([name, digest]) => [name, digest]),
    );
    expect(one).toEqual(other);
  });

  it('prints as a draft what lacks an entry, though nothing in it is wrong', async () => {
    const { kit, forms } = dossierOf('zj-order-lawful');
    const [[form, entries] = ['', {}]] = Object.entries(forms);
    const lacking = Object.fromEntries(Object.entries(entries).slice(1));
    fill(path('lacking'), {
      '全.xlsx': await workbookOf({ kit, forms }),
      '缺.xlsx': await workbookOf({ kit, forms: { ...forms, [form]: lacking } }),
    });
    await banbiao('render', path('lacking'), '-o', path('drafts'), '--docx', '--quiet');
    const drafts = (file: string): string[] => {
      const record = JSON.parse(readFileSync(path('drafts', '检查数据', `${file}.json`), 'utf8')) as {
        findings: { code: string; message: string }[];
      };
      return record.findings.filter(({ code }) => code === 'print.draft').map(({ message }) => message);
    };
    expect(drafts('全')).toEqual([]);
    expect(drafts('缺')).toEqual([expect.stringMatching(/校对稿.*：1 处未填。/)]);
  });

  it('makes PDFs too, and the same bytes again in another folder', async () => {
    fill(path('pdf'), {
      '订单.xlsx': await workbookOf(dossierOf('zj-order-lawful')),
      '登记.xlsx': await workbookOf(dossierOf('zj-projects-lawful')),
    });
    await banbiao('render', path('pdf'), '-o', path('pdf-1'), '--quiet', '--jobs', '1');
    await banbiao('render', path('pdf'), '-o', path('pdf-2'), '--quiet', '--jobs', '2');
    const made = digests(path('pdf-1'));
    expect(Object.keys(made).filter((name) => name.endsWith('.pdf'))).toHaveLength(2);
    expect(digests(path('pdf-2'))).toEqual(made);
  });
});
