import { createHash } from 'node:crypto';
import { compress } from 'woff2-encoder';
import {
  fontInMemory,
  isAttachedMark,
  PRINTED_TABLES,
  readFontFace,
  readTables,
  writeCharacterRuns,
  type BundledFace,
  type BundledFaceList,
  type CharacterRun,
  type FontFace,
  type FontTables,
} from '../pdf/index.js';
import { characterGroups, range } from './font-character-groups.js';
import { FONT_LIST } from './font-bundled.js';
import { fontPackages, readFontPackage } from './font-sources.js';
import { fontSubset } from './font-subset.js';
import { unwrapWoff } from './font-woff.js';

/** Of rarer characters so many share a file: of the largest face (霞鹜文楷) these are two megabytes. */
const CHARACTERS_PER_PART = 5000;
/** Fewer characters of a group are no file of their own: they go with the most frequent ones. */
const FEWEST_IN_PART = 200;
const LAST_CODE_POINT = 0x10ffff;
interface FontSource {
  readonly from: BundledFace['source'];
  readonly font: Uint8Array;
  readonly tables: FontTables;
  readonly face: FontFace;
  readonly whole: boolean;
  readonly usual: number;
  readonly characters: readonly number[];
}

/**
 * The fonts that come with the program, made from their sources: each face in parts of characters that are used
 * alike, two of them with all the rest; as files by name, with their list and their licences. The same bytes at every time and place.
 */
export async function buildFonts(): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const sources: FontSource[] = [];
  const licences: BundledFaceList['licences'] = [];
  for (const source of fontPackages) {
    const { name, version } = source;
    const contents = readFontPackage(source);
    const given = (file: string): Buffer => {
      const found = contents.get(file);
      if (!found) throw new RangeError(`${name} lacks ${file}`);
      return found;
    };
    const licence = `${name.split('/').at(-1) ?? ''}.LICENSE.txt`;
    licences.push({ package: name, version, file: licence });
    const text = given(source.licence).toString('utf8').replaceAll('\r\n', '\n');
    files.set(licence, new TextEncoder().encode(text));
    for (const file of source.files) {
      const from = { package: name, version, file };
      sources.push({
        ...readSource(from, given(file)),
        whole: file === source.whole,
        usual: source.usual?.[file] ?? 0,
      });
    }
  }
  const groups = characterGroups();
  const lent = new Set(sources.flatMap(({ whole, characters }) => (whole ? characters : [])));
  const faces: BundledFace[] = [];
  for (const source of sources) faces.push(await buildFace(source, groups, lent, files));
  const list: BundledFaceList = { licences, groups: groups.map(runsOf), faces };
  files.set(FONT_LIST, new TextEncoder().encode(`${JSON.stringify(list, null, 1)}\n`));
  return files;
}

function readSource(from: BundledFace['source'], file: Buffer): Omit<FontSource, 'whole' | 'usual'> {
  const font = from.file.endsWith('.woff') ? unwrapWoff(file) : new Uint8Array(file);
  const [tables] = readTables(fontInMemory(font));
  if (!tables) throw new RangeError(`No font: ${from.file}`);
  const face = readFontFace(tables);
  const characters = range(0, LAST_CODE_POINT).filter((codePoint) => face.has(codePoint));
  return { from, font, tables, face, characters };
}

async function buildFace(
  { from, font, tables, face, whole, usual, characters }: FontSource,
  groups: readonly ReadonlySet<number>[],
  lent: ReadonlySet<number>,
  files: Map<string, Uint8Array>,
): Promise<BundledFace> {
  const unitsPerEm = tables.view('head').getUint16(18);
  const units = (size: number): number => Math.round(size * unitsPerEm);
  const own = groups.map((group) => characters.filter((codePoint) => group.has(codePoint)));
  const others = characters.filter((codePoint) => !groups.some((group) => group.has(codePoint)));
  // What a face does not lend, and nobody lends to it, goes with its most frequent characters.
  const alone = whole ? [] : others.filter((codePoint) => !lent.has(codePoint));
  const [frequent = [], ...less] = own;
  const few = less.filter(({ length }) => length < FEWEST_IN_PART).flat();
  const held = [
    { group: 0, codePoints: [...frequent, ...few, ...alone] },
    ...less
      .map((codePoints, index) => ({ group: index + 1, codePoints }))
      .filter(({ codePoints }) => codePoints.length >= FEWEST_IN_PART),
    ...(whole ? chunks(others, CHARACTERS_PER_PART) : []).map((codePoints) => ({
      rareFrom: codePoints[0],
      codePoints,
    })),
  ];
  const marks = characters.filter((codePoint) => isAttachedMark(String.fromCodePoint(codePoint)));
  const dropped = tables.tags.filter((tag) => tag !== 'name' && !PRINTED_TABLES.includes(tag));
  const parts: BundledFace['parts'] = [];
  for (const [index, { codePoints, ...which }] of held.entries()) {
    // Marks go into every part, since they are printed by the face of the character before them.
    const wanted = [...codePoints, ...marks, ...VARIATION_SELECTORS];
    const packed = await compress(await fontSubset(font, wanted, dropped));
    const file = `${face.postScriptName}-${index + 1}.woff2`;
    files.set(file, packed);
    const sha256 = createHash('sha256').update(packed).digest('hex');
    parts.push({ file, bytes: packed.length, sha256, ...which, usual: index < usual });
  }
  const advances = held
    .flatMap(({ codePoints }) => codePoints)
    .sort((one, other) => one - other)
    .map((codePoint) => ({ codePoint, advance: units(face.advance(codePoint)) }));
  return {
    source: from,
    families: [...face.families],
    postScriptName: face.postScriptName,
    weight: face.weight,
    italic: face.italic,
    unitsPerEm,
    ascent: units(face.ascent),
    descent: units(face.descent),
    characters: writeCharacterRuns(joined(advances)),
    parts,
  };
}

/** They have no glyph of their own, but choose among those of the ideograph before them. */
const VARIATION_SELECTORS = [...range(0xfe00, 0xfe0f), ...range(0xe0100, 0xe01ef)];

const chunks = (codePoints: readonly number[], size: number): (readonly number[])[] =>
  range(1, Math.ceil(codePoints.length / size)).map((part) =>
    codePoints.slice((part - 1) * size, part * size),
  );

const runsOf = (codePoints: ReadonlySet<number>): string =>
  writeCharacterRuns(
    joined([...codePoints].sort((one, other) => one - other).map((codePoint) => ({ codePoint, advance: 0 }))),
  );

/** Neighbours of the same width as runs. */
function joined(
  characters: readonly { readonly codePoint: number; readonly advance: number }[],
): readonly CharacterRun[] {
  const runs: CharacterRun[] = [];
  for (const { codePoint, advance } of characters) {
    const last = runs.at(-1);
    if (last?.last === codePoint - 1 && last.advance === advance) {
      runs[runs.length - 1] = { ...last, last: codePoint };
    } else runs.push({ first: codePoint, last: codePoint, advance });
  }
  return runs;
}
