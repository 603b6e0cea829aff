import { beforeAll, describe, expect, it } from 'vitest';
import { fontLibrary } from '../../engine/node/font-library.js';
import { typstPdfEngine } from '../../engine/node/typst-pdf-engine.js';
import {
  isOfficialFace,
  isolatedFont,
  readFontFace,
  readTables,
  fontInMemory,
  type FontLibrary,
} from '../../engine/pdf/index.js';
import { documentOf, p, run } from './word-document.js';

describe('the marks of Chinese text', () => {
  let library: FontLibrary;
  beforeAll(async () => {
    library = await fontLibrary('bundled');
  });

  it.each(['仿宋_GB2312', '楷体_GB2312', '宋体', '黑体', '方正小标宋简体'])(
    'are as wide as a character in %s, whatever face stands in for it',
    (family) => {
      const { choice } = library.choose(family, false, false);
      for (const mark of '“”‘’…') {
        const codePoint = mark.codePointAt(0) ?? 0;
        const face = choice.face.has(codePoint) ? choice.face : library.lender(codePoint, choice)?.face;
        expect(face?.advance(codePoint), mark).toBeCloseTo(1, 1);
      }
    },
  );

  it('are narrow in Latin text', () => {
    const { choice } = library.choose('Times New Roman', false, false);
    expect(choice.face.has(0x201c)).toBe(true);
    expect(choice.face.advance(0x201c)).toBeLessThan(0.6);
  });

  it('are left out of the face that another program is given, and nothing else is', async () => {
    const { face } = library.choose('仿宋_GB2312', false, false).choice;
    const [tables] = readTables(fontInMemory(isolatedFont(await face.tables(), 'One', 'One', face.withheld)));
    if (!tables) throw new Error('no face');
    const reduced = readFontFace(tables);
    expect([...'“”‘’'].map((mark) => reduced.has(mark.codePointAt(0) ?? 0))).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect([...'中文，。…9a'].every((one) => reduced.has(one.codePointAt(0) ?? 0))).toBe(true);
  });
});

describe('the faces of --fonts auto', () => {
  it.each(['宋体', 'SimSun', '仿宋', 'FangSong', 'KaiTi', 'SimHei', '方正小标宋简体'])(
    'take %s of the machine',
    (name) => {
      expect(isOfficialFace(name)).toBe(true);
    },
  );

  it.each(['Arial', 'Noto Serif CJK SC', 'Times New Roman', 'Segoe UI Symbol'])('do not take %s', (name) => {
    expect(isOfficialFace(name)).toBe(false);
  });

  it('are the bundled ones where the machine has none', async () => {
    const [auto, bundled] = [await fontLibrary('auto'), await fontLibrary('bundled')];
    const used = (library: FontLibrary): string =>
      library.choose('方正小标宋简体', false, false).choice.face.postScriptName;
    expect(used(auto)).toBe(used(bundled));
  });
});

describe('the language of a PDF', () => {
  it('is the Chinese of the mainland, in the catalogue and in the metadata', async () => {
    const docx = documentOf(p(run('“学科带头人”')));
    const { pdf } = await typstPdfEngine().render(docx, { fonts: 'bundled' });
    const text = Buffer.from(pdf).toString('latin1');
    expect(text).toContain('/Lang (zh-CN)');
    expect(text).toContain('<rdf:li>zh-CN</rdf:li>');
    expect(text).not.toContain('zh-TW');
  });
});
