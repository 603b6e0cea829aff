import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { isWoff, readFontFaces, unwrapWoff, type FontFace } from '../pdf/index.js';
import { zlibCompression } from './zlib-compression.js';

/** The stand-ins that are installed from the registry with this program, whatever the machine has. */
export const bundledFontFiles = [
  '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
  '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
  '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
  '@fontsource/lxgw-wenkai/files/lxgw-wenkai-latin-300-normal.woff',
  '@fontsource/lxgw-wenkai/files/lxgw-wenkai-latin-500-normal.woff',
  '@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf',
  '@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf',
  '@expo-google-fonts/tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf',
  '@expo-google-fonts/tinos/700Bold_Italic/Tinos_700Bold_Italic.ttf',
  '@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf',
  '@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf',
  '@expo-google-fonts/arimo/400Regular_Italic/Arimo_400Regular_Italic.ttf',
  '@expo-google-fonts/arimo/700Bold_Italic/Arimo_700Bold_Italic.ttf',
  '@expo-google-fonts/noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf',
] as const;

/** The files of the bundled fonts as the pane asks for them: by number, in order. */
export const bundledFontNames: readonly string[] = bundledFontFiles.map(
  (name, index) => `${index}-${name.split('/').at(-1) ?? ''}`,
);

/** The file of a bundled font; `undefined` when there is none of that name. */
export function bundledFontFile(name: string): string | undefined {
  const index = bundledFontNames.indexOf(name);
  const file = bundledFontFiles[index];
  return file && createRequire(import.meta.url).resolve(file);
}

/** The faces of the bundled fonts. */
export async function bundledFaces(): Promise<readonly FontFace[]> {
  return (await Promise.all(bundledFontFiles.map(read))).flatMap(readFontFaces);
}

async function read(name: string): Promise<Uint8Array> {
  const file = await readFile(createRequire(import.meta.url).resolve(name));
  return isWoff(file) ? unwrapWoff(file, zlibCompression) : file;
}
