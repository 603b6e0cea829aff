import * as z from 'zod';
import { readCharacterRuns, type CharacterRuns } from './character-runs.js';
import type { FontFace } from './font-face.js';
import { fontInMemory, readTables, type FontTables } from './font-tables.js';

const part = z.object({
  /** Name of the WOFF2 file. */
  file: z.string().regex(/^[\w-]+\.woff2$/),
  bytes: z.number().int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** It holds the characters of this group; the first one whatever no other part holds, too. */
  group: z.number().int().optional(),
  /** Of the characters in no group it holds those from here to the next part. */
  rareFrom: z.number().int().optional(),
  /** Every fifth document or more prints with it. */
  usual: z.boolean(),
});
const face = z.object({
  source: z.object({ package: z.string(), version: z.string(), file: z.string() }),
  families: z.array(z.string()).min(1),
  postScriptName: z.string(),
  weight: z.number().int(),
  italic: z.boolean(),
  unitsPerEm: z.number().int().positive(),
  /** In units, as the widths are. */
  ascent: z.number().int(),
  descent: z.number().int(),
  /** As `writeCharacterRuns` writes them. */
  characters: z.string().regex(/^[0-9a-z ]+$/),
  parts: z.array(part).min(1),
});
/** What is known of the fonts that come with the program without opening one: written by `npm run fonts`. */
export const bundledFaceList = z.object({
  /** The licence of each package, a file beside the fonts. */
  licences: z.array(z.object({ package: z.string(), version: z.string(), file: z.string() })),
  /** Characters that share a file, the most frequent first: as runs without a width. */
  groups: z.array(z.string()).min(1),
  faces: z.array(face),
});

export type BundledFaceList = z.infer<typeof bundledFaceList>;
export type BundledFace = BundledFaceList['faces'][number];

/** Gives the bytes of a file of the list. */
export type ReadFontFile = (name: string) => Promise<Uint8Array>;

/**
 * The fonts that come with the program: measures are known at once, outlines are read and unpacked when a document
 * uses one of their characters, once for each process.
 */
export function bundledFaces(list: BundledFaceList, read: ReadFontFile): readonly FontFace[] {
  let groups: readonly CharacterRuns[] | undefined;
  const groupOf = (codePoint: number): number => {
    groups ??= list.groups.map(readCharacterRuns);
    return groups.findIndex((group) => group.advance(codePoint) !== undefined);
  };
  return list.faces.map((given) => bundledFace(given, groupOf, read));
}

function bundledFace(
  given: BundledFace,
  groupOf: (codePoint: number) => number,
  read: ReadFontFile,
): FontFace {
  let runs: CharacterRuns | undefined;
  const width = (codePoint: number): number | undefined =>
    (runs ??= readCharacterRuns(given.characters)).advance(codePoint);
  const partOf = partFinder(given, groupOf);
  const { families, postScriptName, weight, italic, unitsPerEm } = given;
  const faceOf = (
    { file, usual }: BundledFace['parts'][number],
    index: number,
    rest: FontFace[],
  ): FontFace => {
    let tables: Promise<FontTables> | undefined;
    const has = (codePoint: number): boolean => width(codePoint) !== undefined && partOf(codePoint) === index;
    return {
      families,
      postScriptName,
      weight,
      italic,
      ascent: given.ascent / unitsPerEm,
      descent: given.descent / unitsPerEm,
      has,
      advance: (codePoint) => (has(codePoint) ? (width(codePoint) ?? 0) / unitsPerEm : 0),
      rest,
      usual,
      tables() {
        tables ??= unpacked(file, read).catch((error: unknown) => {
          tables = undefined;
          throw error;
        });
        return tables;
      },
    };
  };
  const [first, ...others] = given.parts;
  if (!first) throw new RangeError(`${postScriptName} has no file`);
  return faceOf(
    first,
    0,
    others.map((other, index) => faceOf(other, index + 1, [])),
  );
}

/** Finds the part that holds a character, if the face has it: by its number. */
function partFinder(
  { parts }: Pick<BundledFace, 'parts'>,
  groupOf: (codePoint: number) => number,
): (codePoint: number) => number {
  const starts = parts.map(({ rareFrom }) => rareFrom ?? Infinity);
  return (codePoint) => {
    const group = groupOf(codePoint);
    const part =
      group < 0
        ? starts.findLastIndex((start) => start <= codePoint)
        : parts.findIndex((one) => one.group === group);
    return Math.max(0, part);
  };
}

async function unpacked(file: string, read: ReadFontFile): Promise<FontTables> {
  // The unpacker is large: it is loaded when a font is.
  const [{ default: decompress }, packed] = await Promise.all([
    import('woff2-encoder/decompress'),
    read(file),
  ]);
  const [tables] = readTables(fontInMemory(await decompress(packed)));
  if (!tables) throw new RangeError(`No font: ${file}`);
  return tables;
}
