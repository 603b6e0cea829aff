import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundledFaceList, bundledFaces, type BundledFaceList, type FontFace } from '../pdf/index.js';
import { packagePath } from './package-folder.js';

/** The list of the fonts that come with the program, in their folder. */
export const FONT_LIST = 'faces.json';

/** Where the fonts that come with the program are, from the folder of the package. */
export const FONT_FOLDER = 'engine/pdf/faces';

const fontFolder = (): string => packagePath(FONT_FOLDER);

/** @throws Error when the program is not whole. */
export const readBundledFaceList = (): BundledFaceList =>
  bundledFaceList.parse(JSON.parse(readFileSync(join(fontFolder(), FONT_LIST), 'utf8')));

/** A file of the fonts that the pane may ask for; `undefined` when there is none of that name. */
export const bundledFontFile = (name: string): string | undefined =>
  /^[\w-]+\.woff2$/.test(name) || name === FONT_LIST ? join(fontFolder(), name) : undefined;

/** The faces that come with the program. */
export const readBundledFaces = (): readonly FontFace[] =>
  bundledFaces(readBundledFaceList(), (name) => readFile(join(fontFolder(), name)));
