import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compiledFiles } from '../../engine/node/compile-reports.js';
import { checkReportHtml, documentFileName, type CheckReport } from '../../engine/reports/index.js';

const report: CheckReport = {
  title: '检查报告',
  subject: '<script>alert(1)</script>{{title}}',
  file: 'a&b.xlsx',
  verdict: { tone: 'bad', words: '暂不能报送' },
  numbers: [{ value: 1, words: '条不符合', tone: 'bad' }],
  provisions: '',
  first: [{ place: '课程 C5', remedy: '转 0.5 学分到线下课程', settles: 2, others: 2 }],
  bars: [],
  sheets: [
    {
      name: '混合申报书',
      lines: [
        {
          number: '1',
          tone: 'bad',
          word: '不符合',
          message: '在线学分23超过22.5',
          place: '课程 C5',
          figures: '23 ＞ 90 × 1/4 = 22.5　超出 0.5',
          remedy: '减少',
          note: '',
        },
      ],
    },
  ],
  remarks: [],
  bases: [{ numbers: '1', authority: '明文', instrument: '通知', article: '二', quote: '不超过"1/4"' }],
  readings: [],
  unevaluated: [],
  footer: '',
};

describe('the check report', () => {
  it('is checked in as compiled from its template', () => {
    for (const { path, source } of compiledFiles()) expect(readFileSync(path, 'utf8')).toBe(source);
  });
  it('shows user text as text only', () => {
    const html = checkReportHtml(report);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;{{title}}');
    expect(html).not.toContain('<script>');
  });
  it('needs nothing from outside the file', () => {
    expect(checkReportHtml(report)).not.toMatch(/(src|href)=|url\(|@import/);
  });
});

describe('names of files', () => {
  it.each([
    ['云溪市教师进修学校', '表1', '云溪市教师进修学校-表1'],
    ['../../etc', 'a/b\\c', '_.._etc-a_b_c'],
    ['A:B*C?"<>|', '\u0000表', 'A_B_C_____-_表'],
  ])('%s and %s are safe as %s', (institution, title, name) => {
    expect(documentFileName({ institution, title })).toBe(name);
  });
});
