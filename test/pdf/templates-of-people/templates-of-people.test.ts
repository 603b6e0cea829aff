import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import { typstPdfEngine } from '../../../engine/node/typst-pdf-engine.js';
import { zlibCompression } from '../../../engine/node/zlib-compression.js';
import { openZip, readXml } from '../../../engine/ooxml/index.js';
import { suiteFolder } from '../../cli/command-line.js';
import { convertedByLibreOffice, oneOfEach } from '../../set-up/converted-by-libreoffice.js';
import { describeWith } from '../../set-up/describe-with.js';
import { libreOffice, poppler, PYTHON, pythonDocx } from '../../set-up/tools.js';
import { printedByLibreOffice } from '../printed-by-libreoffice.js';
import { libreOfficeDocuments } from './libreoffice-documents.js';

const SEED = 20261128;
const MAKE = path.join(path.dirname(fileURLToPath(import.meta.url)), 'make-documents.py');
/** Word prints endnotes right behind the text; LibreOffice before 24.2 gives them a page of their own. */
const ENDNOTES = 'endnotes';

describeWith(
  [libreOffice, poppler, pythonDocx],
  'text boxes, shapes, notes, columns and wrapped pictures',
  () => {
    const at = suiteFolder();
    const documents = new Map<string, Uint8Array>();
    /** The text of each page, without white space. */
    const ours = new Map<string, readonly string[]>();
    const theirs = new Map<string, readonly string[]>();

    beforeAll(async () => {
      execFileSync(PYTHON, [MAKE, String(SEED), at('python-docx')]);
      for (const name of readdirSync(at('python-docx')).sort())
        documents.set(
          name.replace('.docx', ''),
          new Uint8Array(readFileSync(path.join(at('python-docx'), name))),
        );
      const written = convertedByLibreOffice(libreOfficeDocuments(SEED), {
        from: 'odt',
        to: 'docx:MS Word 2007 XML',
      });
      for (const [name, docx] of oneOfEach(written)) documents.set(`LibreOffice: ${name}`, docx);
      const engine = typstPdfEngine();
      for (const [name, docx] of documents)
        ours.set(name, pagesOf((await engine.render(docx, { fonts: 'bundled' })).pdf));
      for (const [name, pdf] of await printedByLibreOffice(documents)) theirs.set(name, pagesOf(pdf));
    }, 1_800_000);

    const pagesOf = (pdf: Uint8Array): string[] => {
      writeFileSync(at('one.pdf'), pdf);
      const text = execFileSync('pdftotext', ['-raw', at('one.pdf'), '-'], { encoding: 'utf8' });
      return text
        .split('\f')
        .slice(0, -1)
        .map((page) => page.normalize('NFKC').replace(/\s/gu, ''));
    };
    const signs = (pages: readonly string[]): string => [...pages.join('')].sort().join('');

    it('are in more than forty documents of python-docx and LibreOffice', () => {
      expect(documents.size).toBe(52);
    });

    it('are printed on as many pages as LibreOffice prints, with every character that it prints', () => {
      const compared = [...documents.keys()].map((name) => {
        const [mine = [], other = []] = [ours.get(name), theirs.get(name)];
        const pages = name === ENDNOTES ? mine.length + 1 : mine.length;
        return { name, pages, same: signs(mine) === signs(other), expected: other.length };
      });
      expect(compared.filter(({ pages, expected, same }) => pages !== expected || !same)).toEqual([]);
    });

    it('leave out no sentence, wherever its text stands', () => {
      const broken = [...documents].flatMap(([name, docx]) => {
        const printed = (ours.get(name) ?? []).join('');
        return sentencesOf(docx)
          .filter((one) => !printed.includes(one.slice(0, 6)) || !printed.includes(one.slice(-6)))
          .map((one) => `${name}: ${one}`);
      });
      expect(broken).toEqual([]);
    });
  },
);

/** What stands in the document's texts, notes and boxes; what writers offer to older readers stands there twice. */
function sentencesOf(docx: Uint8Array): string[] {
  const sentences: string[] = [];
  const zip = openZip(docx, zlibCompression);
  for (const part of zip.names.filter((name) =>
    /^word\/(?:document|footnotes|endnotes|header\d*)\.xml$/.test(name),
  )) {
    let inText = false;
    readXml(zip.read(part), part, {
      open: (name) => (inText = name === 't'),
      text: (text) => {
        if (inText && text.endsWith('。')) sentences.push(text.normalize('NFKC').replace(/\s/gu, ''));
      },
      close: () => (inText = false),
    });
  }
  return sentences;
}
