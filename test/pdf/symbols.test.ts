import { describe, expect, it } from 'vitest';
import { isSymbolFace, symbolCharacter } from '../../engine/pdf/docx/symbols.js';

/** The characters of Unicode for codes one after the other. */
const signs = (face: string, codes: readonly number[]): string =>
  codes.map((code) => symbolCharacter(face, code) ?? '·').join('');

describe('the codes of symbol faces as forms use them', () => {
  it('are the boxes to tick and the bullets of Wingdings 2', () => {
    expect(signs('Wingdings 2', [0x4f, 0x50, 0x51, 0x52, 0x53, 0x54])).toBe('✗✓☒☑☒☒');
    expect(signs('Wingdings 2', [0x96, 0x97, 0x98, 0x99, 0x9a])).toBe('·●●○·');
    expect(signs('Wingdings 2', [0xa2, 0xa3, 0xae])).toBe('■☐◆');
  });

  it('are the crossed and the ticked box of Wingdings', () => {
    expect(signs('Wingdings', [0xfc, 0xfd, 0xfe, 0xff])).toBe('✓☒☑·');
  });

  it('are written from F000 on as well, and in any case of the face’s name', () => {
    expect(signs('WINGDINGS', [0xf0fe])).toBe('☑');
    expect(isSymbolFace('wingdings 2')).toBe(true);
  });

  it('stand for themselves in other faces', () => {
    expect(symbolCharacter('宋体', 0x2611)).toBe('☑');
    expect(isSymbolFace('宋体')).toBe(false);
  });
});
