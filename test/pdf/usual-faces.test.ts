import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fontLibrary } from '../../engine/node/font-library.js';
import { nativeTypesetter } from '../../engine/node/typst-native.js';
import { zlibCompression as compression } from '../../engine/node/zlib-compression.js';
import { documentToTypst, FontLibrary, type LibraryFace, type TypstSource } from '../../engine/pdf/index.js';
import { readBundledFaces } from '../../engine/node/font-bundled.js';

/** So many of the samples' documents, at least, print with a face that is called usual. */
const SHARE = 1 / 5;

const folder = join(import.meta.dirname, '../../samples');
const documents = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.docx'),
);
const library = await fontLibrary('bundled');
const sourceOf = (name: string): TypstSource => {
  const document = documentToTypst(readFileSync(join(folder, name)), { library, compression });
  return document.source({ tree: document.tree });
};

describe('what documents usually print with', () => {
  it('is what every fifth of the samples prints with, and nothing else', () => {
    expect(documents.length).toBeGreaterThan(30);
    const times = new Map<string, number>();
    for (const { faces } of documents.map(sourceOf)) {
      for (const { id } of faces) times.set(id, (times.get(id) ?? 0) + 1);
    }
    const often = [...times].filter(([, count]) => count >= SHARE * documents.length).map(([id]) => id);
    expect(idsOf(library.usual)).toEqual(often.sort());
  });

  it('is not known where faces of the machine come first', () => {
    const [first, ...others] = readBundledFaces();
    if (!first) throw new Error('no face');
    expect(new FontLibrary([{ ...first, usual: undefined }, ...others]).usual).toEqual([]);
  });
});

/** A library whose faces tell when a file is made of them, as one is for each compiler. */
function watched(loaded: (id: string) => void): (name: string) => TypstSource {
  const faces = new Map(
    library.faces.map((face) => [
      face.id,
      {
        ...face,
        withheld: face.withheld,
        tables() {
          loaded(face.id);
          return face.tables();
        },
      },
    ]),
  );
  const own = (given: readonly LibraryFace[]): LibraryFace[] =>
    given.map(({ id }) => faces.get(id) ?? missing(id));
  return (name) => {
    const source = sourceOf(name);
    return { ...source, faces: own(source.faces), usual: own(source.usual) };
  };
}

/**
 * Typesets documents one after the other.
 * @returns the faces of which a file was made, for one compiler after the other
 */
async function loadedFor(expecting: 'one' | 'many', names: readonly string[]): Promise<string[][]> {
  const loaded: string[][] = [];
  const source = watched((id) => loaded.at(-1)?.push(id));
  const typesetter = nativeTypesetter(expecting);
  for (const name of names) {
    loaded.push([]);
    await typesetter?.typeset(source(name), { archive: false });
  }
  return loaded.filter(({ length }) => length > 0).map((ids) => ids.sort());
}

function missing(id: string): never {
  throw new Error(id);
}

const idsOf = (faces: readonly LibraryFace[]): string[] => faces.map(({ id }) => id).sort();

describe.skipIf(!nativeTypesetter())('a compiler', () => {
  const kit = ['zj-table-2', 'zj-table-1', 'zj-evidence-register'].map((form) =>
    join('zj-review-lawful', `${form}.docx`),
  );

  it('has the faces of its document where one is printed', async () => {
    expect(await loadedFor('one', kit.slice(0, 1))).toEqual([idsOf(sourceOf(kit[0] ?? '').faces)]);
  });

  it('gives way once where several are, to one that has what is usual', async () => {
    expect(await loadedFor('one', kit)).toEqual([idsOf(sourceOf(kit[0] ?? '').faces), idsOf(library.usual)]);
  });

  it('gives way no more often where they are asked for at once', async () => {
    const loaded: string[] = [];
    const source = watched((id) => loaded.push(id));
    const typesetter = nativeTypesetter();
    await Promise.all(kit.map((name) => typesetter?.typeset(source(name), { archive: false })));
    const [first] = library.usual.map(({ id }) => id);
    expect(loaded.filter((id) => id === first)).toHaveLength(2);
  });

  it('has what is usual from the first on where many are, and never gives way', async () => {
    expect(await loadedFor('many', kit)).toEqual([idsOf(library.usual)]);
  });
});
