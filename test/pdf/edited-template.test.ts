import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { banbiao, suiteFolder } from '../cli/command-line.js';
import { filledWorkbook, sampleDossier } from '../cli/sample-dossier.js';
import { describeWith } from '../set-up/describe-with.js';
import { libreOffice, poppler, PYTHON, pythonDocx } from '../set-up/tools.js';
import { printedByLibreOffice } from './printed-by-libreoffice.js';

/** What a bureau does to its copy: a letterhead with a logo, a note reworded, the first column 60 points wider. */
const EDIT = `
import struct, sys, zlib, docx
from docx.shared import Pt
source, target, logo, note, reworded = sys.argv[1:]
def chunk(tag, data):
    return struct.pack('>I', len(data)) + tag + data + struct.pack('>I', zlib.crc32(tag + data))
rows = b''.join(b'\\0' + b'\\xc0\\x10\\x10' * 40 for _ in range(24))
open(logo, 'wb').write(b'\\x89PNG\\r\\n\\x1a\\n' + chunk(b'IHDR', struct.pack('>IIBBBBB', 40, 24, 8, 2, 0, 0, 0))
    + chunk(b'IDAT', zlib.compress(rows)) + chunk(b'IEND', b''))
document = docx.Document(source)
header = document.sections[0].header
paragraph = header.paragraphs[0]
paragraph.add_run().add_picture(logo, width=Pt(40))
paragraph.add_run('云溪市教育局专用')
for paragraph in document.paragraphs:
    if note in paragraph.text:
        text = paragraph.text
        for run in paragraph.runs[1:]:
            run.text = ''
        paragraph.runs[0].text = text.replace(note, reworded)
table = document.tables[0]
for column, change in zip(table.columns, (60, -60)):
    column.width = Pt(column.width.pt + change)
for row in table.rows:
    for cell, change in zip(row.cells, (60, -60)):
        cell.width = Pt(cell.width.pt + change)
document.save(target)
`;

interface Edited {
  readonly form: string;
  /** The kit whose sample fills it in. */
  readonly kit: string;
  /** Words of the template, and what is added behind them. */
  readonly note: string;
  readonly addition: string;
  /** A word in the second column of the first table. */
  readonly word: string;
}

const EDITED: readonly Edited[] = [
  {
    form: 'zj-table-8',
    kit: 'zj-review-expert',
    note: '改进意见',
    addition: '与整改期限',
    word: '云溪市教师进修学校',
  },
  {
    form: 'hz-hybrid-application',
    kit: 'hz-hybrid',
    note: '不得另行收取其他费用',
    addition: '（含资料费）',
    word: '云帆远程教育中心',
  },
  {
    form: 'weihai-statistics',
    kit: 'weihai-annual',
    note: '综合表彰',
    addition: '（近两年）',
    word: '荣成市海之星艺术培训学校',
  },
];

interface Printed {
  readonly pdf: string;
  readonly docx: string;
}

describeWith(
  [libreOffice, poppler, pythonDocx],
  'a template that a bureau edited and LibreOffice saved',
  () => {
    describe.each(EDITED)('$form', ({ form, kit, note, addition, word }) => {
      const at = suiteFolder();
      const printed = new Map<'ours' | 'theirs', Printed>();

      beforeAll(async () => {
        await banbiao('template', 'export', form, '-o', at('ours.docx'));
        const change = [note, `${note}${addition}`];
        execFileSync(PYTHON, ['-c', EDIT, at('ours.docx'), at('edited.docx'), at('logo.png'), ...change]);
        const saved = await printedByLibreOffice(
          new Map([['edited', readFileSync(at('edited.docx'))]]),
          'docx',
        );
        writeFileSync(at('theirs.docx'), saved.get('edited') ?? new Uint8Array());
        const workbook = await filledWorkbook(at, 'filled', sampleDossier(kit));
        for (const name of ['ours', 'theirs'] as const) {
          const template = ['--form', form, '--template', `${form}=${at(`${name}.docx`)}`];
          mkdirSync(at(name));
          const answer = await banbiao('render', workbook, '-o', at(name), '-q', ...template);
          expect(answer).toMatchObject({ code: 0 });
          const [docx = '', pdf = ''] = answer.results.trim().split('\n');
          printed.set(name, { docx, pdf });
        }
      }, 300_000);

      const fileOf = (name: 'ours' | 'theirs', kind: keyof Printed): string =>
        printed.get(name)?.[kind] ?? '';
      const words = (pdf: string): string =>
        execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).replace(/\s/gu, '');
      const leftOf = (pdf: string, start: string): number => {
        const xml = execFileSync('pdftotext', ['-bbox', pdf, '-'], { encoding: 'utf8' });
        const word = [...xml.matchAll(/<word xMin="([\d.]+)"[^>]*>([^<]*)</g)].find(([, , text]) =>
          text?.startsWith(start),
        );
        return Number(word?.[1] ?? NaN);
      };

      it('still fits its form', async () => {
        const { code, results } = await banbiao('template', 'check', at('theirs.docx'), '--form', form);
        expect([code, results]).toEqual([0, '模板与表格相符。\n']);
      });

      it('prints the reworded note and the letterhead, and no command', () => {
        const text = words(fileOf('theirs', 'pdf'));
        expect(text).toContain(`${note}${addition}`);
        expect(text).toContain('云溪市教育局专用');
        expect(text).not.toContain('+++');
        const before = words(fileOf('ours', 'pdf'));
        expect(before.includes(addition)).toBe(false);
        // Nothing but the edit differs.
        const unedited = text.replaceAll(addition, '').replaceAll('云溪市教育局专用', '');
        expect([...unedited].sort().join('')).toBe([...before].sort().join(''));
      });

      it('prints the same words in Word', () => {
        const read = `import sys, docx
d = docx.Document(sys.argv[1])
print('\\n'.join([p.text for p in d.paragraphs] + [p.text for p in d.sections[0].header.paragraphs]))`;
        const text = execFileSync(PYTHON, ['-c', read, fileOf('theirs', 'docx')], { encoding: 'utf8' });
        expect(text).toContain(`${note}${addition}`);
        expect(text).toContain('云溪市教育局专用');
      });

      it('prints the logo on every page that has the letterhead', () => {
        const images = (pdf: string): number =>
          execFileSync('pdfimages', ['-list', pdf], { encoding: 'utf8' }).match(/ image +40 +24 /g)?.length ??
          0;
        const letterheads = words(fileOf('theirs', 'pdf')).split('云溪市教育局专用').length - 1;
        expect(letterheads).toBeGreaterThan(0);
        expect(images(fileOf('theirs', 'pdf'))).toBe(letterheads);
        expect(images(fileOf('ours', 'pdf'))).toBe(0);
      });

      it('prints the column wider by as much', () => {
        const moved = leftOf(fileOf('theirs', 'pdf'), word) - leftOf(fileOf('ours', 'pdf'), word);
        expect(Math.abs(moved - 60)).toBeLessThan(1.5);
      });
    });
  },
);
