/** Signs of the symbol faces that Word puts in forms, as the characters of Unicode. */
const WINGDINGS: Readonly<Record<number, string>> = {
  0x28: '☎',
  0x2a: '✉',
  0x46: '☞',
  0x4a: '☺',
  0x6c: '●',
  0x6d: '❍',
  0x6e: '■',
  0x6f: '□',
  0x70: '❐',
  0x71: '❑',
  0x72: '❒',
  0x74: '⧫',
  0x75: '◆',
  0x76: '❖',
  0x77: '⬥',
  0xa1: '○',
  0xa7: '▪',
  0xa8: '◻',
  0xaa: '✦',
  0xab: '★',
  0xb2: '✧',
  0xd8: '➢',
  0xe0: '→',
  0xdf: '←',
  0xe8: '➔',
  0xf0: '⇨',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
};
const WINGDINGS_2: Readonly<Record<number, string>> = {
  0x4f: '✗',
  0x50: '✓',
  0x51: '☒',
  0x52: '☑',
  0x53: '☒',
  0x54: '☒',
  0x97: '●',
  0x98: '●',
  0x99: '○',
  0xa2: '■',
  0xa3: '☐',
  0xae: '◆',
};
const codes = (first: number, signs: string): Readonly<Record<number, string>> =>
  Object.fromEntries([...signs].map((sign, index) => [first + index, sign]));

/** Adobe's Symbol encoding; nothing stands for the codes between its stretches. */
const SYMBOL: Readonly<Record<number, string>> = {
  ...codes(0x20, ' !∀#∃%&∋()∗+,−./0123456789:;<=>?'),
  ...codes(0x40, '≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼'),
  ...codes(0xa0, '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪'),
  ...codes(0xf1, '〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭'),
};
const FACES: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: WINGDINGS,
  'wingdings 2': WINGDINGS_2,
  symbol: SYMBOL,
};

export const isSymbolFace = (face: string): boolean => Object.hasOwn(FACES, face.toLowerCase());

/** The Unicode character behind a code of a symbol face; `undefined` when we know of none. */
export function symbolCharacter(face: string, code: number): string | undefined {
  const signs = FACES[face.toLowerCase()];
  if (!signs) return String.fromCodePoint(code);
  return signs[code & 0xff];
}
