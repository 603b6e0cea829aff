import { readPinnedPackage, type PinnedPackage } from './pinned-package.js';

/** A package of the npm registry from which fonts are taken. */
export interface FontPackage extends PinnedPackage {
  readonly licence: string;
  readonly files: readonly string[];
  /** The file that is taken whole; of the others what is common, and what no whole face has. */
  readonly whole?: string;
  /** Of a file how many parts every fifth document or more prints with, the most frequent characters first. */
  readonly usual?: Readonly<Record<string, number>>;
}

/** Where the fonts that come with the program are from. The order of faces decides where several would do. */
export const fontPackages: readonly FontPackage[] = [
  {
    name: '@expo-google-fonts/noto-serif-sc',
    version: '0.4.3',
    integrity:
      'sha512-fSmUpiSFtSeyHV45/2xUOy5SdfExklQwwMKN3cQjAZAujITHDmSbpMHCVdCMhRqMjQtu0ZRgc29u8A+CU3akfw==',
    licence: 'LICENSE_FONT',
    files: ['400Regular/NotoSerifSC_400Regular.ttf', '700Bold/NotoSerifSC_700Bold.ttf'],
    whole: '400Regular/NotoSerifSC_400Regular.ttf',
    usual: { '400Regular/NotoSerifSC_400Regular.ttf': 3, '700Bold/NotoSerifSC_700Bold.ttf': 1 },
  },
  {
    name: '@expo-google-fonts/noto-sans-sc',
    version: '0.4.3',
    integrity:
      'sha512-9rAwdFTFHbO/u6Cs0gj2jZbW74TGIiaFNQnXYH2s5wA1bzVkwbaviL4t8YUV642eGYjg86eH6DkAEQmfNHDncQ==',
    licence: 'LICENSE_FONT',
    files: ['400Regular/NotoSansSC_400Regular.ttf', '700Bold/NotoSansSC_700Bold.ttf'],
    usual: { '400Regular/NotoSansSC_400Regular.ttf': 1 },
  },
  {
    name: '@fontsource/lxgw-wenkai',
    version: '5.3.0',
    integrity:
      'sha512-+U5AAOXeaB7o+3G0Qm7I7Djz2Jd1hqNY+kClOZH8bTunyyGa2WxY12LZftt2AqUsxlfxwdQpd75Js1HQIt4H4g==',
    licence: 'LICENSE',
    files: ['files/lxgw-wenkai-latin-300-normal.woff', 'files/lxgw-wenkai-latin-500-normal.woff'],
    whole: 'files/lxgw-wenkai-latin-300-normal.woff',
    usual: { 'files/lxgw-wenkai-latin-300-normal.woff': 4, 'files/lxgw-wenkai-latin-500-normal.woff': 1 },
  },
  {
    name: '@expo-google-fonts/tinos',
    version: '0.4.2',
    integrity:
      'sha512-MQkfvUO1Aw7UP3jRtWLcjda+udanoL8ecrbkjbc3ZdhSI1iW/Uil4uD8O0eOiIxU2v/FeAT2XjGNiz5oYUlucg==',
    licence: 'LICENSE_FONT',
    files: [
      '400Regular/Tinos_400Regular.ttf',
      '700Bold/Tinos_700Bold.ttf',
      '400Regular_Italic/Tinos_400Regular_Italic.ttf',
      '700Bold_Italic/Tinos_700Bold_Italic.ttf',
    ],
    usual: { '400Regular/Tinos_400Regular.ttf': 1, '700Bold/Tinos_700Bold.ttf': 1 },
  },
  {
    name: '@expo-google-fonts/arimo',
    version: '0.4.3',
    integrity:
      'sha512-kXMUJ303nJgKjJFr8yuiAY9dgIoAoj9HccKkaSw0J63/T4MSdxFejzfDUVLzUz+ohpQWinifV99QOAUQLcGKDg==',
    licence: 'LICENSE_FONT',
    files: [
      '400Regular/Arimo_400Regular.ttf',
      '700Bold/Arimo_700Bold.ttf',
      '400Regular_Italic/Arimo_400Regular_Italic.ttf',
      '700Bold_Italic/Arimo_700Bold_Italic.ttf',
    ],
  },
  {
    name: '@expo-google-fonts/noto-sans-symbols-2',
    version: '0.4.1',
    integrity:
      'sha512-jFymG5s4OLlXpy9E9FQvSXpSnf43BIYcJiPXEHSw6LFNvbahkjmUWb/cj4vsX/KdUksGLTPbjB9iRuu8L3yJ8A==',
    licence: 'LICENSE_FONT',
    files: ['400Regular/NotoSansSymbols2_400Regular.ttf'],
    usual: { '400Regular/NotoSansSymbols2_400Regular.ttf': 1 },
  },
];

/** The contents of a package's fonts and licence, by name. */
export const readFontPackage = (source: FontPackage): ReadonlyMap<string, Buffer> =>
  readPinnedPackage(source, [source.licence, ...source.files]);
