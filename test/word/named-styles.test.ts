import { describe, expect, it } from 'vitest';
import { openZip } from '../../engine/ooxml/index.js';
import { zlibCompression } from '../../engine/node/zlib-compression.js';
import { FormPrinter } from '../../engine/printing/index.js';
import { buildTemplate } from '../../engine/word/index.js';
import { roles, settingOf, styleId, styleOf } from '../../engine/word/build/named-styles.js';
import { samples } from '../../samples/index.js';
import { registry } from '../../templates/index.js';

const partOf = (docx: Uint8Array, name: string): string =>
  new TextDecoder().decode(openZip(docx, zlibCompression).read(name));

const usedIn = (document: string): Set<string> =>
  new Set(Array.from(document.matchAll(/<w:(?:p|r|tbl)Style w:val="([^"]+)"/g), ([, id = '']) => id));
const definedIn = (styles: string): Map<string, string> =>
  new Map(
    Array.from(styles.matchAll(/w:styleId="([^"]+)"><w:name w:val="([^"]+)"/g), ([, id = '', name = '']) => [
      id,
      name,
    ]),
  );

describe('every form in Word', () => {
  it.each([...registry.forms])(
    'sets each paragraph of %s in a named style, and none a second time by hand',
    (_, form) => {
      const template = buildTemplate(form);
      const document = partOf(template, 'word/document.xml');
      const paragraphs = document.match(/<w:p>/g)?.length ?? 0;
      const breaks = document.match(/<w:p><w:r><w:br w:type="page"\/>/g)?.length ?? 0;
      expect(document.match(/<w:pStyle /g)).toHaveLength(paragraphs - breaks);
      expect(document).not.toMatch(/<w:(?:jc|spacing|ind) [^>]*>(?!<w:tblLayout)/);
      expect(document).not.toMatch(/<w:rFonts w:ascii/);
      const styles = definedIn(partOf(template, 'word/styles.xml'));
      expect([...usedIn(document)].filter((id) => !styles.has(id))).toEqual([]);
      const names = [...styles.values()];
      expect(new Set(names).size).toBe(names.length);
    },
  );

  it('has the styles that fitting to what is entered puts in', async () => {
    const printer = new FormPrinter({
      compression: zlibCompression,
      fonts: 'bundled',
      archive: false,
      own: new Map(),
    });
    for (const { dossier } of samples()) {
      for (const id of Object.keys(dossier.forms)) {
        const form = registry.forms.get(id);
        if (!form) continue;
        const { docx } = await printer.print(form, dossier);
        const styles = definedIn(partOf(docx, 'word/styles.xml'));
        const used = usedIn(partOf(docx, 'word/document.xml'));
        expect([...used].filter((one) => !styles.has(one))).toEqual([]);
      }
    }
  });
});

describe('a style of ours', () => {
  it('says by its id how it is set', () => {
    const setting = {
      ...settingOf('Entry'),
      text: { ...settingOf('Entry').text, size: 18, bold: true },
      align: 'center',
      line: 230,
      before: 40,
      after: 20,
    } as const;
    const id = styleId('Entry', setting);
    expect(styleOf(id)).toEqual({ role: 'Entry', setting });
    expect(styleOf('Normal')).toBeUndefined();
  });

  it('follows 表格正文 where it stands in a table', () => {
    expect([roles.Entry.basedOn, roles.Note.basedOn]).toEqual(['Table', 'Table']);
    const styles = partOf(buildTemplate(registry.forms.get('zj-table-3') ?? fail()), 'word/styles.xml');
    const entry = /<w:style [^>]*w:styleId="Entry">.*?<\/w:style>/s.exec(styles)?.[0] ?? '';
    expect(entry).toContain('<w:basedOn w:val="Table"/>');
    // Only the face is its own: size and lines are those of 表格正文.
    expect(entry).not.toContain('<w:sz ');
    expect(entry).not.toContain('<w:spacing ');
  });
});

function fail(): never {
  throw new Error('no form');
}
