import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { beforeAll, expect, it } from 'vitest';
import { zlibCompression } from '../../engine/node/zlib-compression.js';
import { openZip } from '../../engine/ooxml/index.js';
import { describeWith } from '../set-up/describe-with.js';
import { openpyxl, poppler, PYTHON, pythonDocx } from '../set-up/tools.js';
import { answered, banbiao, suiteFolder } from './command-line.js';
import { dossierOf, filledWorkbook, withEntries } from './sample-dossier.js';

const path = suiteFolder();
const FORM = 'hz-hybrid-application';

/** What a program could take for a formula, a command, markup or an entity; and characters beyond the common ones. */
const texts = {
  cover_project_name: '=HYPERLINK("http://x.example","研修")',
  training_theme: 'A||B',
  subject: '+++INS 1+++',
  target_trainees: '{{x}}',
  cover_leader_name: '𠮷㛃',
  leader_specialty: '<b>&amp;</b>',
  leader_course: '@SUM(A1)',
  platform_name: '#eval("1")$x$*粗*',
  platform_functions: '+86-571',
  technical_support: '${x} `y` \\n %s',
} as const;
const squeezed = (text: string): string => text.replace(/\s/g, '');

describeWith([openpyxl, pythonDocx, poppler], 'text that looks like something else stays text', () => {
  let [workbook, docx, pdf] = ['', '', ''];
  beforeAll(async () => {
    workbook = await filledWorkbook(
      path,
      'literal',
      withEntries(dossierOf('hz-hybrid-unlawful'), FORM, texts),
    );
    const { documents } = answered(await banbiao('render', workbook, '-o', path('print'), '--json')) as {
      documents: [{ docx: string; pdf: string }];
    };
    [{ docx, pdf }] = documents;
  });

  it('in the workbook, where no cell of it is a formula', () => {
    const script = `import json, openpyxl, sys
book = openpyxl.load_workbook(sys.argv[1])
print(json.dumps([[str(cell.value), cell.data_type] for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]))`;
    const cells = JSON.parse(
      execFileSync(PYTHON, ['-W', 'ignore', '-c', script, workbook], {
        encoding: 'utf8',
        maxBuffer: 1 << 26,
      }),
    ) as [unknown, string][];
    for (const text of Object.values(texts)) expect(cells).toContainEqual([text, 's']);
  });

  it('when it is read again', async () => {
    expect(answered(await banbiao('export', workbook))).toMatchObject({ forms: { [FORM]: texts } });
  });

  it('in the Word document', () => {
    const script = `import docx, sys
document = docx.Document(sys.argv[1])
# python-docx of Debian does not know hyphens at which no line ends.
for hyphen in document.element.body.iter(docx.oxml.ns.qn('w:noBreakHyphen')):
  hyphen.tag = docx.oxml.ns.qn('w:t')
  hyphen.text = '-'
print('\\n'.join(cell.text for table in document.tables for row in table.rows for cell in row.cells))
print('\\n'.join(paragraph.text for paragraph in document.paragraphs))`;
    const said = execFileSync(PYTHON, ['-c', script, docx], { encoding: 'utf8' });
    for (const text of Object.values(texts)) expect(said).toContain(text);
  });

  it('in the PDF', () => {
    const said = squeezed(execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' }));
    for (const text of Object.values(texts)) expect(said).toContain(squeezed(text));
  });

  it('in the report, which holds no markup of it', async () => {
    const report = path('report.html');
    await banbiao('check', workbook, '--html', report);
    const html = await readFile(report, 'utf8');
    expect(html).toContain('项目“&#x3D;HYPERLINK(&quot;http://x.example&quot;,&quot;研修&quot;)”');
    expect(html).toContain('项目负责人𠮷㛃不是');
    expect(html).not.toMatch(/<(script|link|img|iframe)\b|<b>(?!\d)/);
  });

  it('and makes neither link nor field in the parts of the workbook and of the document', async () => {
    for (const file of [workbook, docx]) {
      const zip = openZip(await readFile(file), zlibCompression);
      for (const name of zip.names.filter((one) => one.endsWith('.rels'))) {
        expect(new TextDecoder().decode(zip.read(name))).not.toContain('x.example');
      }
    }
  });
});
