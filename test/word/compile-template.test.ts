import { describe, expect, it } from 'vitest';
import { DiagnosticError } from '../../engine/core/diagnostic.js';
import { checkTemplate, compileTemplate, renderDocument } from '../../engine/word/index.js';
import { registry } from '../../templates/index.js';
import { documentOf, people, place, printed } from './printed-template.js';
import { p, r, shown, tbl, templateFile, tr } from './template-file.js';

const RUN = '<w:rPr><w:b/></w:rPr>';
const t = (text: string): string => `<w:r w:rsidR="00A1">${RUN}<w:t>${text}</w:t></w:r>`;
const BETWEEN =
  '<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>';

const split: readonly [what: string, paragraph: string][] = [
  ['in one run', p('甲+++INS name+++乙')],
  ['amid a word', p(r('甲+++INS na'), r('me+++乙'))],
  ['amid the signs', p(r('甲+'), r('++INS name+'), r('+'), r('+乙'))],
  ['letter by letter', p(...[...'甲+++INS name+++乙'].map(r))],
  ['with rsid, proofErr and bookmarks', p(t('甲+++'), BETWEEN, t('INS '), BETWEEN, t('name'), t('+++乙'))],
  [
    'over insertions of the track of changes',
    p(r('甲+++INS '), `<w:ins w:id="1">${r('name')}</w:ins>`, r('+++乙')),
  ],
  ['in a smart tag', p(r('甲'), `<w:smartTag w:element="x">${r('+++INS name+++')}</w:smartTag>`, r('乙'))],
  [
    'in a content control',
    `<w:sdt><w:sdtContent>${p(r('甲+++INS na'), r('me+++乙'))}</w:sdtContent></w:sdt>`,
  ],
  [
    'with a last page break noted between',
    p(r('甲+++INS name'), '<w:r><w:lastRenderedPageBreak/></w:r>', r('+++乙')),
  ],
  ['as CDATA', '<w:p><w:r><w:t><![CDATA[甲+++INS name+++乙]]></w:t></w:r></w:p>'],
  ['with characters as references', '<w:p><w:r><w:t>甲&#x2B;&#43;+INS n&#97;me+++乙</w:t></w:r></w:p>'],
];

describe('a command is found however Word split it', () => {
  it.each(split)('%s', (_, paragraph) => {
    const { docx } = renderDocument(compileTemplate(templateFile(paragraph)), people);
    expect(JSON.stringify(shown(docx))).toMatch(/^\["甲云溪中学乙"\]$|^\[\]$/);
    expect(new TextDecoder().decode(documentOf(docx)).replace(/<[^>]*>/g, '')).toBe('甲云溪中学乙');
  });
});

const commands: readonly [template: string, words: string][] = [
  ['+++INS name+++', '云溪中学'],
  ['+++ins name+++', '云溪中学'],
  ['＋＋＋INS name＋＋＋', '云溪中学'],
  ['＋＋＋INS name+++', '云溪中学'],
  ['+＋+INS name＋+＋', '云溪中学'],
  ['甲＋＋＋乙', '甲＋＋＋乙'],
  ['+++name+++', '云溪中学'],
  ['+++= name+++', '云溪中学'],
  ['+++=name+++', '云溪中学'],
  ['+++INS 负责人.姓名+++', '张三'],
  ['+++INS teachers[2].name+++', '王𠮷'],
  ["+++INS teachers[0]['name']+++", '张三'],
  ['+++INS “文字”+++', '文字'],
  ['+++INS number | credits+++', '22.5学分'],
  ['+++INS number ｜ number（2）+++', '22.50'],
  ['+++INS choices | tick("市级")+++', '☑'],
  ['+++INS choices | tick(“县级”)+++', '☐'],
  ['+++INS choices+++', '省级、市级'],
  ['+++INS blank | text("无")+++', '无'],
  ['+++INS zero+++', '0'],
  ['+++INS no+++', '否'],
  ['+++INS blank+++', ''],
  ['+++EXEC half = number+++甲+++INS half+++', '甲22.5'],
  ['+++!half = number+++甲+++INS half+++', '甲22.5'],
  ['+++ALIAS who INS name+++甲+++*who+++', '甲云溪中学'],
  ['+++IF name+++甲+++END-IF+++乙', '甲乙'],
  ['+++IF blank+++甲+++END-IF+++乙', '乙'],
  ['+++IF none+++甲+++END-IF+++乙', '乙'],
  ['+++IF zero+++甲+++END-IF+++乙', '甲乙'],
  ['+++IF number > 22+++甲+++END-IF+++乙', '甲乙'],
  ['+++IF number > 22.5+++甲+++END-IF+++乙', '乙'],
  ['+++IF number >= 22.5 && !blank+++甲+++END-IF+++乙', '甲乙'],
  ["+++IF name === '云溪中学' || no+++甲+++END-IF+++乙", '甲乙'],
  ['+++IF choices = "省级" and not (no or blank)+++甲+++END-IF+++乙', '甲乙'],
  ['+++IF name+++甲+++IF no+++乙+++END-IF+++丙+++END-IF+++', '甲丙'],
  ['+++IF name+++甲+++END-IF++++++IF number+++乙+++END-IF+++', '甲乙'],
  ['+++FOR t IN teachers+++《+++INS $t.name+++》+++END-FOR t+++', '《张三》《李四》《王𠮷》'],
  ['+++FOR t IN teachers++++++INS $idx+++.+++INS $t.age+++;+++END-FOR t+++', '0.30;1.;2.50;'],
  [
    '+++FOR t IN teachers++++++= $t.name+++:+++FOR c IN $t.courses+++[+++= $c.title+++]+++END-FOR c++++++END-FOR+++',
    '张三:[数学][物理]李四:王𠮷:[语文]',
  ],
  ['+++FOR c IN choices++++++INS $c+++/+++END-FOR c+++', '省级/市级/'],
  ['+++FOR c IN none+++甲+++END-FOR c+++乙', '乙'],
];

describe('commands in a line', () => {
  it.each(commands)('%s prints “%s”', (template, words) => {
    expect(printed(p(template), people)).toEqual([words]);
  });
});

const wrong: readonly [body: string, code: string, values: Readonly<Record<string, string | number>>][] = [
  [p('+++FOR t IN teachers+++'), 'word.block-unclosed', { command: 'FOR t IN teachers' }],
  [p('+++IF name+++'), 'word.block-unclosed', { command: 'IF name' }],
  [p('+++END-IF+++'), 'word.block-unopened', { command: 'END-IF' }],
  [p('+++END-FOR t+++'), 'word.block-unopened', { command: 'END-FOR t' }],
  [p('+++FOR t IN teachers+++x+++END-FOR u+++'), 'word.block-unopened', { command: 'END-FOR u' }],
  [p('+++FOR t IN teachers+++x+++END-IF+++'), 'word.block-unopened', { command: 'END-IF' }],
  [p('+++INS name'), 'word.command-unclosed', { text: '+++INS name' }],
  [p('+++INS name') + p('+++'), 'word.command-unclosed', { text: '+++INS name' }],
  [p('+++FOR t OF teachers+++x+++END-FOR t+++'), 'word.command-malformed', { command: 'FOR t OF teachers' }],
  [p('+++FOR IN teachers+++'), 'word.command-malformed', { command: 'FOR IN teachers' }],
  [p('+++ELSE+++'), 'word.command-unknown', { command: 'ELSE' }],
  [p('+++QUERY x+++'), 'word.command-unknown', { command: 'QUERY x' }],
  [p('+++INSERT name+++'), 'word.command-unknown', { command: 'INSERT name' }],
  [p('+++*who+++'), 'word.command-unknown', { command: '*who' }],
  [p('+++ALIAS who+++'), 'word.command-malformed', { command: 'ALIAS who' }],
  [p('+++EXEC name+++'), 'word.command-malformed', { command: 'EXEC name' }],
  [p('+++INS name | bold+++'), 'word.formatter-unknown', { command: 'INS name | bold', formatter: 'bold' }],
  [p('+++INS+++'), 'word.expression-malformed', { command: 'INS', position: 1 }],
  [p('+++INS number + 1+++'), 'word.expression-malformed', { command: 'INS number + 1', position: 8 }],
  [p('+++INS name.trim()+++'), 'word.expression-malformed', { command: 'INS name.trim()', position: 10 }],
  [p('+++INS "name+++'), 'word.expression-malformed', { command: 'INS "name', position: 1 }],
  [
    tbl(tr('+++FOR t IN teachers+++')) + p('+++END-FOR t+++'),
    'word.block-shape',
    { command: 'FOR t IN teachers' },
  ],
];

describe('a wrong command is an error with its name and place', () => {
  it.each(wrong)('%s', (body, code, values) => {
    let found: unknown;
    try {
      compileTemplate(templateFile(body), { place });
    } catch (error) {
      found = error instanceof DiagnosticError ? error.diagnostics : error;
    }
    expect(found).toContainEqual({ code, level: 'error', place, values });
  });

  it('several are reported together', () => {
    const body = p('+++INS a b+++') + p('+++END-IF+++') + p('+++INS x | y+++');
    expect(() => compileTemplate(templateFile(body))).toThrow(/word\.\S+[^]*word\.\S+[^]*word\.\S+/);
  });
});

describe('headers, footers and notes', () => {
  const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  it.each([
    ['word/header1.xml', 'hdr'],
    ['word/footer2.xml', 'ftr'],
    ['word/footnotes.xml', 'footnotes'],
  ])('%s is printed too', (part, root) => {
    const contents = `<w:${root} xmlns:w="${WORD}">${p('+++INS name+++')}</w:${root}>`;
    const { docx } = renderDocument(compileTemplate(templateFile(p('x'), { [part]: contents })), people);
    expect(shown(docx, part)).toEqual(['云溪中学']);
  });
});

describe('what the data does not have', () => {
  it('is printed blank, and said once', () => {
    const template = compileTemplate(templateFile(p('《+++INS nmae+++》') + p('+++INS nmae+++')));
    const { docx, diagnostics } = renderDocument(template, people, { place });
    expect(shown(docx)).toEqual(['《》', '']);
    expect(diagnostics).toEqual([
      { code: 'word.name-unknown', level: 'warning', place, values: { name: 'nmae' } },
    ]);
  });

  it('to repeat over what is no list is said, and done once', () => {
    const body = p('+++FOR x IN name+++[+++INS $x+++]+++END-FOR x+++');
    const { docx, diagnostics } = renderDocument(compileTemplate(templateFile(body)), people);
    expect(shown(docx)).toEqual(['[云溪中学]']);
    expect(diagnostics.map(({ code }) => code)).toEqual(['word.not-a-list']);
  });
});

describe('a template against its form', () => {
  const form = registry.forms.get('zj-table-8');
  if (!form) throw new Error('zj-table-8');
  const faults = (body: string) =>
    checkTemplate(templateFile(body), form, { place })
      .filter(({ code }) => code === 'word.field-unknown')
      .map(({ values, place: where }) => [values['name'], values['suggestion'], where.file]);

  it.each([
    [p('+++INS problem+++'), 'problem', 'problems'],
    [p('+++IF problems = improvment+++x+++END-IF+++'), 'improvment', 'improvements'],
    [p('+++LINK { url: problms }+++'), 'problms', 'problems'],
    [p('+++INS qqqqqqqqqqqq+++'), 'qqqqqqqqqqqq', ''],
  ])('%s: the unknown field, and the one that is meant', (body, name, suggestion) => {
    expect(faults(body)).toEqual([[name, suggestion, '模板.docx']]);
  });
});
