import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  FONT_FOLDER,
  FONT_LIST,
  readBundledFaceList,
  readBundledFaces,
} from '../../engine/node/font-bundled.js';
import { libraryOf } from '../../engine/node/font-library.js';
import { fontPackages } from '../../engine/node/font-sources.js';
import {
  readCharacterRuns,
  readFontFace,
  writeCharacterRuns,
  type BundledFace,
  type FontFace,
} from '../../engine/pdf/index.js';

const folder = join(import.meta.dirname, '../..', FONT_FOLDER);
const list = readBundledFaceList();
const faces = readBundledFaces();
const named = list.faces.map((listed, index) => [listed.postScriptName, listed, faces[index]] as const);

const charactersOf = ({ characters }: BundledFace): number[] =>
  readCharacterRuns(characters)
    .all()
    .flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, index) => first + index));

/** The characters of a face, each with the part that says it has it. */
function holders(face: FontFace, codePoint: number): readonly FontFace[] {
  return [face, ...face.rest].filter((part) => part.has(codePoint));
}

describe('the fonts that come with the program (npm run fonts)', () => {
  it('are the files of their list, bit for bit', () => {
    const listed = list.faces.flatMap(({ parts }) => parts);
    for (const { file, bytes, sha256 } of listed) {
      const contents = readFileSync(join(folder, file));
      const digest = createHash('sha256').update(contents).digest('hex');
      expect([file, contents.length, digest]).toEqual([file, bytes, sha256]);
    }
    const files = [FONT_LIST, ...listed.map(({ file }) => file), ...list.licences.map(({ file }) => file)];
    expect(readdirSync(folder).sort()).toEqual(files.sort());
  });

  it('are of the pinned sources, all of them', () => {
    const pinned = fontPackages.flatMap(({ name, version, files }) =>
      files.map((file) => ({ package: name, version, file })),
    );
    expect(list.faces.map(({ source }) => source)).toEqual(pinned);
  });

  it('are files of less than two and a half megabytes', () => {
    const sizes = list.faces.flatMap(({ parts }) => parts.map(({ bytes }) => bytes));
    expect(Math.max(...sizes)).toBeLessThan(2_500_000);
  });

  it.each(named)(
    '%s: every character is in one part, which prints it as wide as the list says',
    async (_, listed, face) => {
      if (!face) throw new RangeError('No face');
      const characters = charactersOf(listed);
      const real = new Map<FontFace, FontFace>();
      for (const part of [face, ...face.rest]) real.set(part, readFontFace(await part.tables()));
      const wrong = characters.filter((codePoint) => {
        const [part, ...others] = holders(face, codePoint);
        const printed = part && real.get(part);
        return (
          others.length > 0 ||
          !printed?.has(codePoint) ||
          printed.advance(codePoint) !== part?.advance(codePoint)
        );
      });
      expect(characters.length).toBeGreaterThan(2900);
      expect(wrong).toEqual([]);
      for (const part of real.values()) {
        expect([part.families, part.weight, part.italic, part.ascent, part.descent]).toEqual([
          face.families,
          face.weight,
          face.italic,
          face.ascent,
          face.descent,
        ]);
      }
    },
  );

  it.each(named)(
    '%s does not bear a name that its licence reserves, and says whose it is',
    async (_, listed, face) => {
      const licence = list.licences.find((one) => one.package === listed.source.package);
      const text = readFileSync(join(folder, licence?.file ?? ''), 'utf8');
      expect(text).toContain('SIL OPEN FONT LICENSE Version 1.1');
      const [head = ''] = text.split('SIL OPEN FONT LICENSE Version 1.1');
      const reserved = [...head.matchAll(/Reserved Font Names? (.*)/g)].flatMap(([, names = '']) =>
        [...names.matchAll(/['"‘“]([^'"’”]+)['"’”]/g)].map(([, name = '']) => name.toLowerCase()),
      );
      if (/Reserved Font Name/.test(head)) expect(reserved).not.toEqual([]);
      const names = [...listed.families, listed.postScriptName].map((name) => name.toLowerCase());
      expect(names.filter((name) => reserved.some((one) => name.includes(one)))).toEqual([]);
      const written = (await face?.tables())?.view('name');
      const copyright = new TextDecoder('utf-16be').decode(written);
      expect(copyright).toMatch(/Copyright|\(c\)/);
      expect(copyright).toContain('SIL Open Font License');
    },
  );
});

describe('a machine without fonts', () => {
  it('prints with those of the program, and that is said', () => {
    const { notes, faces: used } = libraryOf('system', [], faces);
    expect(notes.map(({ code }) => code)).toEqual(['pdf.system-fonts-missing']);
    expect(used.map(({ postScriptName }) => postScriptName)).toContain('LXGWWenKai-Light');
  });

  it('says nothing where there is a font', () => {
    expect(libraryOf('system', faces.slice(0, 1), faces).notes).toEqual([]);
  });
});

describe('characters of a face', () => {
  it('are read as they were written, neighbours and gaps, the first and the last', () => {
    const runs = [
      { first: 0x20, last: 0x20, advance: 250 },
      { first: 0x21, last: 0x7e, advance: 600 },
      { first: 0x4e00, last: 0x9fff, advance: 1000 },
      { first: 0x10ffff, last: 0x10ffff, advance: 0 },
    ];
    const read = readCharacterRuns(writeCharacterRuns(runs));
    expect(read.all()).toEqual(runs);
    const asked = [0x1f, 0x20, 0x21, 0x7e, 0x7f, 0x4dff, 0x4e00, 0x9fff, 0xa000, 0x10ffff];
    expect(asked.map((codePoint) => read.advance(codePoint))).toEqual([
      undefined,
      250,
      600,
      600,
      undefined,
      undefined,
      1000,
      1000,
      undefined,
      0,
    ]);
  });
});
