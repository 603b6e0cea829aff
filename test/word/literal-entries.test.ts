import { describe, expect, it } from 'vitest';
import { compileTemplate, renderDocument } from '../../engine/word/index.js';
import { documentOf, place } from './printed-template.js';
import { p, shown, templateFile } from './template-file.js';

const literal: readonly [what: string, entered: string, words?: string][] = [
  ['bars', 'A||B||<w:br/>||C'],
  ['a command', '+++INS 1+++'],
  ['half a command', '+++INS'],
  ['braces', '{{x}} {d.x} {#a}'],
  ['a formula', '=HYPERLINK("http://x")'],
  ['the end of CDATA', ']]>'],
  ['markup', '</w:t><w:p/>&amp;&#65;<!-- -->'],
  ['quotation marks', `"'“”‘’`],
  ['patterns of replacement', "$& $1 $$ $'"],
  ['rare characters', '𠮷㛃𬭎䶮 👨‍👩‍👧'],
  ['full-width space and space at both ends', ' 　甲 '],
  ['names of properties', '__proto__ constructor'],
  ['line ends of Unix', '甲\n乙\n\n丙'],
  ['line ends of Windows', '甲\r\n乙\r\n\r\n丙', '甲\n乙\n\n丙'],
  ['line ends of old Macs', '甲\r乙', '甲\n乙'],
  ['a tab', '甲\t乙'],
];

describe('an entry is only ever text', () => {
  it.each(literal)('%s', (_, entered, words = entered) => {
    const { docx, diagnostics } = renderDocument(compileTemplate(templateFile(p('《+++INS x+++》'))), {
      x: entered,
    });
    expect(shown(docx)).toEqual([`《${words}》`]);
    expect(diagnostics).toEqual([]);
  });

  it('a tab is w:tab, a line end one w:br', () => {
    const { docx } = renderDocument(compileTemplate(templateFile(p('+++INS x+++'))), { x: '甲\t乙\r\n丙' });
    expect(new TextDecoder().decode(documentOf(docx))).toContain(
      '甲</w:t><w:tab/><w:t xml:space="preserve">乙</w:t><w:br/><w:t xml:space="preserve">丙',
    );
  });

  it.each([
    ['NUL', '甲\0乙'],
    ['vertical tab', '甲\u000B乙'],
    ['escape', '甲\u001B乙'],
    ['U+FFFE', '甲\uFFFE乙'],
    ['U+FFFF', '甲\uFFFF乙'],
    ['half of a pair, the first', '甲\uD842乙'],
    ['half of a pair, the second', '甲\uDFB7乙'],
  ])('%s is reported and left out', (_, entered) => {
    const template = compileTemplate(templateFile(p('+++INS x+++')));
    const { docx, diagnostics } = renderDocument(template, { x: entered }, { place });
    expect(shown(docx)).toEqual(['甲乙']);
    expect(diagnostics.map(({ code, level, place: where }) => ({ code, level, ...where }))).toEqual([
      { code: 'word.control-characters', level: 'warning', file: '模板.docx', entry: 'INS x' },
    ]);
  });
});
