import { createHash } from 'node:crypto';
import { mkdir, rename, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { escapeText } from '../ooxml/index.js';
import {
  isolatedFont,
  joinedTables,
  type ChosenFace,
  type FontLibrary,
  type FontSubstitution,
  type LibraryFace,
} from '../pdf/index.js';

/** Where faces are kept between runs: they are the same for every document. */
const FACES = path.join(tmpdir(), 'banbiao-faces');

/**
 * A fontconfig file under which LibreOffice prints the given families in the same faces as our own typesetter.
 * @returns the file's text and the substitutions that it makes.
 */
export async function libreofficeFonts(
  families: readonly string[],
  library: FontLibrary,
): Promise<{ readonly configuration: string; readonly substitutions: readonly FontSubstitution[] }> {
  const substitutions: FontSubstitution[] = [];
  const rules: string[] = [];
  const written = new Map<LibraryFace, readonly string[]>();
  for (const family of families) {
    for (const [bold, italic] of [
      [false, false],
      [true, false],
      [false, true],
      [true, true],
    ] as const) {
      const { choice, substitution } = library.choose(family, bold, italic);
      if (substitution && !bold && !italic) substitutions.push(substitution);
      const names = written.get(choice.face) ?? (await keepFaces(choice, library));
      written.set(choice.face, names);
      rules.push(rule(family, bold, italic, names, choice.imitateBold));
    }
  }
  return { configuration: configuration(rules), substitutions };
}

/** Writes a face whole, since LibreOffice may ask for any character, and what lends it marks. */
function keepFaces(choice: ChosenFace, library: FontLibrary): Promise<readonly string[]> {
  const { face } = choice;
  const lenders = face.withheld.flatMap((mark) => library.lender(mark, choice)?.face ?? []);
  return Promise.all([...new Set([face, ...lenders])].map(keepFace));
}

/** Names of faces that were kept once: their parts are joined and told from others for the first document alone. */
const named = new WeakMap<LibraryFace, string>();

/** Writes the face under a name made from its contents, so that a kept face can never be a wrong one. */
async function keepFace(face: LibraryFace): Promise<string> {
  const known = named.get(face);
  if (known !== undefined && (await isKept(known))) return known;
  const tables = joinedTables(await Promise.all([face, ...face.rest].map((part) => part.tables())));
  const table = tables.view('cmap');
  const digest = createHash('sha256')
    .update(new Uint8Array(table.buffer, table.byteOffset, table.byteLength))
    .update(face.families.join())
    .update(`${face.weight} ${face.italic} ${face.ascent} ${face.descent} ${face.withheld.join()} 3`)
    .digest('hex')
    .slice(0, 16);
  const name = `Banbiao ${digest}`;
  if (!(await isKept(name))) {
    const file = fileOf(name);
    await mkdir(FACES, { recursive: true });
    const draft = `${file}.${process.pid}`;
    await writeFile(draft, isolatedFont(tables, name, name, face.withheld));
    await rename(draft, file);
  }
  named.set(face, name);
  return name;
}

const fileOf = (name: string): string => path.join(FACES, `${name.replace('Banbiao ', '')}.ttf`);
const isKept = (name: string): Promise<boolean> =>
  stat(fileOf(name)).then(
    () => true,
    () => false,
  );

function rule(
  family: string,
  bold: boolean,
  italic: boolean,
  names: readonly string[],
  imitateBold: boolean,
): string {
  const strings = names.map((name) => `<string>${name}</string>`).join('');
  const edits = [`<edit name="family" mode="assign" binding="strong">${strings}</edit>`];
  if (imitateBold) edits.push('<edit name="embolden" mode="assign"><bool>true</bool></edit>');
  return (
    `<match target="pattern"><test name="family"><string>${escapeText(family)}</string></test>` +
    `<test name="weight" compare="${bold ? 'more' : 'less_eq'}"><const>demibold</const></test>` +
    `<test name="slant" compare="${italic ? 'more' : 'less_eq'}"><int>50</int></test>${edits.join('')}</match>`
  );
}

const configuration = (rules: readonly string[]): string =>
  `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>` +
  `<include ignore_missing="yes">/etc/fonts/fonts.conf</include><dir>${escapeText(FACES)}</dir>${rules.join('')}</fontconfig>`;
