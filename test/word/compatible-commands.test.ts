import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { renderCompatibly } from '../../engine/node/docx-templates-renderer.js';
import type { TemplateData } from '../../engine/word/index.js';
import { p, r, shown, tbl, tc, templateFile, tr, type Shown } from './template-file.js';

const place = { file: '模板.docx' };
const PICTURE =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
const data: TemplateData = {
  site: 'https://www.example.edu.cn/a?b=1&c=2',
  trap: 'javascript:alert(1)',
  name: '甲 & <b>乙</b>',
  lines: '一\r\n二\t三||四||+++INS name+++',
  control: '甲\u000B乙',
  no: false,
  zero: 0,
  none: [],
  rows: ['子', null, '丑'],
  people: [
    { name: '张三', courses: ['数学', '物理'] },
    { name: '李四', courses: [] },
  ],
};
const image = (more = ''): string =>
  `+++IMAGE { width: 2, height: 1.5, data: "${PICTURE}", extension: ".png"${more} }+++`;

async function rendered(body: string) {
  const { docx, diagnostics } = await renderCompatibly(templateFile(body), data, { place });
  return { parts: unzipSync(docx), blocks: shown(docx), codes: diagnostics.map(({ code }) => code), docx };
}

const partText = (parts: Record<string, Uint8Array>, name: string): string =>
  new TextDecoder().decode(parts[name]);

describe('pictures, links and HTML of a template', () => {
  it('a picture is part of the document, in its size', async () => {
    const { parts, blocks } = await rendered(p('章'.concat(image(', alt: name'))));
    expect(blocks).toEqual(['章[picture]']);
    const media = Object.keys(parts).filter((name) => name.startsWith('word/media/'));
    expect(media).toHaveLength(1);
    expect(Buffer.from(parts[media[0] ?? ''] ?? []).toString('base64')).toBe(PICTURE);
    expect(partText(parts, 'word/document.xml')).toContain('<wp:extent cx="720000" cy="540000"');
    expect(partText(parts, 'word/document.xml')).toContain('descr="甲 &amp; &lt;b&gt;乙&lt;/b&gt;"');
  });

  it.each([
    ['+++LINK site+++', 'https://www.example.edu.cn/a?b=1&c=2'],
    ['+++LINK { url: site, label: "主页" }+++', '主页'],
    ['+++LINK ({ url: "mailto:a@example.edu.cn", label: name })+++', '甲 & <b>乙</b>'],
  ])('%s is a link that shows “%s”', async (command, words) => {
    const { parts, blocks } = await rendered(p(command));
    expect(blocks).toEqual([words]);
    expect(partText(parts, 'word/_rels/document.xml.rels')).toMatch(/hyperlink"[^>]*TargetMode="External"/);
  });

  it('HTML of the template sets text, entries in it are text', async () => {
    const own = await rendered(p('+++HTML "<p>甲<b>乙</b></p>"+++'));
    expect(own.blocks).toEqual(['[HTML]']);
    const page = (parts: Record<string, Uint8Array>): string =>
      partText(parts, Object.keys(parts).find((name) => name.endsWith('.html')) ?? '');
    expect(page(own.parts)).toContain('<body><p>甲<b>乙</b></p></body>');
    expect(page((await rendered(p('+++HTML name+++'))).parts)).toContain('甲 &amp; &lt;b&gt;乙&lt;/b&gt;');
  });

  it('gives the same bytes each time', async () => {
    const body = p(image()) + p('+++LINK site+++') + p('+++INS name+++');
    expect((await rendered(body)).docx).toEqual((await rendered(body)).docx);
  });
});

const beside: readonly [what: string, body: string, result: readonly Shown[], codes?: readonly string[]][] = [
  ['entries are text', p('+++INS lines+++'), ['一\n二\t三||四||+++INS name+++']],
  ['control characters are reported', p('+++INS control+++'), ['甲乙'], ['word.control-characters']],
  ['an unknown name is reported', p('[+++INS nmae+++]'), ['[]'], ['word.name-unknown']],
  ['split over runs', p(r('+++INS na'), r('me+++')), ['甲 & <b>乙</b>']],
  [
    'conditions as ours: zero was entered',
    p('+++IF zero+++甲+++END-IF++++++IF none+++乙+++END-IF+++丙'),
    ['甲丙'],
  ],
  [
    'an item that is blank ends no loop',
    p('+++FOR x IN rows+++[+++INS $x+++]+++END-FOR x+++'),
    ['[子][][丑]'],
  ],
  ['EXEC and ALIAS', p('+++EXEC a = name+++[+++INS a+++]'), ['[甲 & <b>乙</b>]']],
  [
    'loops in loops',
    p('+++FOR x IN people+++') +
      p('+++INS $idx+++ +++INS $x.name+++：+++FOR y IN $x.courses++++++INS $y++++++END-FOR y+++') +
      p('+++END-FOR x+++'),
    ['0 张三：数学物理', '1 李四：'],
  ],
  [
    'rows',
    tbl(
      tr('+++FOR x IN people+++', ''),
      tr('+++INS $x.name+++', tc(p('+++LINK site+++'))),
      tr('+++END-FOR x+++', ''),
    ),
    [
      [
        ['张三', 'https://www.example.edu.cn/a?b=1&c=2'],
        ['李四', 'https://www.example.edu.cn/a?b=1&c=2'],
      ],
    ],
  ],
];

describe('the other commands beside them', () => {
  it.each(beside)('%s', async (_, body, result, codes = []) => {
    const { blocks, codes: reported } = await rendered(body + p('+++LINK site+++'));
    expect(blocks).toEqual([...result, 'https://www.example.edu.cn/a?b=1&c=2']);
    expect(reported).toEqual(codes);
  });
});

describe('what such a command cannot take is an error with the command', () => {
  it.each([
    '+++LINK trap+++',
    '+++LINK "file:///etc/passwd"+++',
    '+++LINK "\\\\server\\share"+++',
    '+++LINK { label: "x" }+++',
    '+++IMAGE name+++',
    '+++IMAGE "/etc/passwd"+++',
    '+++IMAGE { width: 1, height: 1, data: "../../etc/passwd", extension: ".png" }+++',
    `+++IMAGE { width: 1, height: 1, data: "${PICTURE}", extension: ".svg" }+++`,
    `+++IMAGE { width: 0, height: 1, data: "${PICTURE}", extension: ".png" }+++`,
    '+++HTML "<script>x()</script>"+++',
    '+++HTML "<p onclick=x()>x</p>"+++',
    '+++HTML "<img src=http://x/>"+++',
  ])('%s', async (command) => {
    await expect(rendered(p(command))).rejects.toMatchObject({
      diagnostics: [
        { code: 'word.value-unfit', level: 'error', place, values: { command: command.slice(3, -3) } },
      ],
    });
  });
});
