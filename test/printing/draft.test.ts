import { describe, expect, it } from 'vitest';
import { openZip, portableCompression, writeZip } from '../../engine/ooxml/index.js';
import { draftOf, draftMessage, printedWith, checkWorkbook } from '../../engine/library/index.js';
import { describe as described } from '../../engine/core/messages/describe.js';
import { FormPrinter } from '../../engine/printing/index.js';
import { markDraft } from '../../engine/word/index.js';
import { samples } from '../../samples/index.js';
import { forms, registry } from '../../templates/index.js';
import { memoryWorkbook, read, typed, withCell, withSheet } from '../workbook/memory-workbook.js';

const printer = new FormPrinter({
  compression: portableCompression,
  fonts: 'bundled',
  archive: false,
  own: new Map(),
});
const lawful = samples().find(({ id }) => id === 'zj-review-lawful');
if (!lawful) throw new Error('no sample');

const textOf = (docx: Uint8Array, part: RegExp): string => {
  const zip = openZip(docx, portableCompression);
  return zip.names
    .filter((name) => part.test(name))
    .map((name) => new TextDecoder().decode(zip.read(name)))
    .join('\n');
};
const FOOTERS = /^word\/footer/;

/** The lawful review with three cells spoiled, and nothing else. */
function spoiled() {
  const workbook = memoryWorkbook(lawful?.kit ?? '', lawful?.dossier);
  const cells = [
    ['building_area_total', '约8000'],
    ['contact_mobile', '138 1234 567'],
    ['property_certificate', '不清楚'],
  ] as const;
  return read(
    cells.reduce((book, [field, text]) => {
      const place = read(book).locate({ form: 'zj-table-1', field });
      if (!place) throw new Error(field);
      return withSheet(book, place.sheet, (sheet) => withCell(sheet, place.cell, typed(text)));
    }, workbook),
  );
}

const checked = (workbook: ReturnType<typeof read>) =>
  checkWorkbook(forms, '', workbook, { mode: 'final', language: 'zh', context: {} });

describe('a draft', () => {
  it('prints the three spoiled cells: numbers as typed, the box empty', async () => {
    const filled = spoiled();
    const form = registry.forms.get('zj-table-1');
    if (!form) throw new Error();
    const draft = draftOf(checked(filled).result);
    const { docx } = await printer.print(form, filled.dossier, printedWith(registry, filled, draft));
    const body = textOf(docx, /^word\/document/);
    expect(body).toContain('约8000');
    expect(body).toContain('138 1234 567');
    expect(body).not.toContain('不清楚');
    expect(filled.unread.map(({ text }) => text).sort()).toEqual(['138 1234 567', '不清楚', '约8000']);
    expect(textOf(docx, FOOTERS)).toContain('校对稿（3 处未能读取');
  });

  it('is none of the lawful sample, and its paper says nothing of one', async () => {
    const filled = read(memoryWorkbook(lawful.kit, lawful.dossier));
    const draft = draftOf(checked(filled).result);
    expect(draft).toBeUndefined();
    const form = registry.forms.get('zj-table-1');
    if (!form) throw new Error();
    const { docx } = await printer.print(form, filled.dossier, printedWith(registry, filled, draft));
    expect(textOf(docx, /^word\//)).not.toContain('校对稿');
  });

  it('says how much stands against it', () => {
    const draft = draftOf(checked(spoiled()).result);
    if (!draft) throw new Error();
    expect(described(draftMessage('print.refused', draft, 'zh'), 'zh').what).toMatch(
      /^没有生成文件：3 处未能读取/,
    );
  });

  it('marks a template without any footer, too', async () => {
    const form = registry.forms.get('zj-order-form');
    if (!form) throw new Error();
    const { docx } = await printer.print(form, { kit: 'zj-order', forms: {} });
    const zip = openZip(docx, portableCompression);
    const without = zip.names
      .filter((name) => !FOOTERS.test(name))
      .map((name) => ({
        name,
        contents: new TextEncoder().encode(
          new TextDecoder()
            .decode(zip.read(name))
            .replaceAll(/<w:footerReference [^>]*\/>/g, '')
            .replaceAll(/<Override [^>]*footer[^>]*\/>/g, '')
            .replaceAll(/<Relationship [^>]*footer[^>]*\/>/g, ''),
        ),
      }));
    const marked = markDraft(writeZip(without, portableCompression), '校对稿', portableCompression);
    expect(textOf(marked, FOOTERS)).toContain('校对稿');
    expect(textOf(marked, /^word\/document/)).toMatch(
      /<w:sectPr[^>]*><w:footerReference [^>]*r:id="rIdDraft"/,
    );
    expect(textOf(marked, /rels$/)).toContain('rIdDraft');
    expect(textOf(marked, /Types/)).toContain('footer-draft.xml');
  });
});
