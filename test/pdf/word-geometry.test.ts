import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { typstPdfEngine } from '../../engine/node/typst-pdf-engine.js';
import { suiteFolder } from '../cli/command-line.js';
import { describeWith } from '../set-up/describe-with.js';
import { libreOffice, poppler } from '../set-up/tools.js';
import { printedByLibreOffice } from './printed-by-libreoffice.js';
import { anchoredPicture, documentOf, inlinePicture, p, PICTURE, run } from './word-document.js';

/** Points by which a word or picture may stand elsewhere. */
const NEAR = 2;
const TAB = '<w:r><w:tab/></w:r>';
const GRID = '<w:docGrid w:type="lines" w:linePitch="312"/>';
const section = (grid: string): string =>
  `<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1800" w:bottom="1440" w:left="1800" w:header="851" w:footer="992" w:gutter="0"/><w:cols w:space="425"/>${grid}</w:sectPr>`;
const styles =
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="宋体"/><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>';
const stop = (kind: string, position: number, leader = 'none'): string =>
  `<w:tab w:val="${kind}" w:pos="${position}" w:leader="${leader}"/>`;
const tabbed = (stops: readonly string[], ...texts: readonly string[]): string =>
  p(texts.map(run).join(TAB), `<w:tabs>${stops.join('')}</w:tabs>`);
const picture = (drawing: string): string => `<w:r><w:drawing>${drawing}</w:drawing></w:r>`;
const compat = (mode: number): string =>
  `<w:defaultTabStop w:val="420"/><w:compat><w:spaceForUL/><w:balanceSingleByteDoubleByteWidth/><w:doNotLeaveBackslashAlone/><w:ulTrailSpace/><w:doNotExpandShiftReturn/><w:adjustLineHeightInTable/><w:useFELayout/><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="${mode}"/><w:compatSetting w:name="overrideTableStyleFontSizeAndJustification" w:uri="http://schemas.microsoft.com/office/word" w:val="1"/><w:compatSetting w:name="enableOpenTypeFeatures" w:uri="http://schemas.microsoft.com/office/word" w:val="1"/><w:compatSetting w:name="doNotFlipMirrorIndents" w:uri="http://schemas.microsoft.com/office/word" w:val="1"/></w:compat>`;
const LONG = '教师培训机构应当按照核定的办学范围和层次开展培训，建立健全各项管理制度，'.repeat(4);

interface Construct {
  readonly name: string;
  readonly body: string;
  readonly settings?: string;
  /** The lines that Word's Chinese documents stand on, unless said. */
  readonly grid?: string;
}

const NOTHING_AROUND = '<wp:wrapNone/>';
const constructs: readonly Construct[] = [
  {
    name: 'tab stops to the left, centred and to the right',
    body:
      tabbed(
        [stop('left', 2000), stop('center', 4500), stop('right', 8000)],
        '甲',
        '乙丙',
        '丁戊己',
        '庚辛',
      ) + tabbed([stop('left', 3000)], '联系人：张三', '电话：0571-80000000'),
  },
  {
    name: 'decimal tab stops',
    body: ['1234.5', '6.789', '42', '学费 3.5']
      .map((text) => tabbed([stop('decimal', 5000)], '合计', text))
      .join(''),
  },
  {
    name: 'leaders before a page number',
    body: ['dot', 'hyphen', 'underscore', 'middleDot']
      .map((leader, index) =>
        tabbed([stop('right', 8306, leader)], `第${index + 1}章`, String(index * 7 + 1)),
      )
      .join(''),
  },
  {
    name: 'default tab stops, and the hanging indent as one',
    body:
      p(`${run('甲')}${TAB}${run('乙')}${TAB}${TAB}${run('丙')}`) +
      p(`${run('（一）')}${TAB}${run(LONG)}`, '<w:ind w:left="840" w:hanging="840"/>'),
  },
  ...[12, 14, 15].map((mode) => ({
    name: `the compatibility settings that Word writes, mode ${mode}`,
    body: p(run(LONG), '<w:ind w:firstLineChars="200" w:firstLine="420"/>') + p(run('落款')),
    settings: compat(mode),
  })),
  {
    // 澍 and 洺 are rarer than 省 and stand in parts of the face that are read for them alone.
    name: 'spaced text with rare characters',
    body: p(
      `<w:r><w:rPr><w:spacing w:val="20"/></w:rPr><w:t xml:space="preserve">省澍省洺澍洺省 省澍</w:t></w:r>${run(' 尾')}`,
    ),
  },
  {
    name: 'a picture in the line',
    grid: '',
    body: p(`${run('前')}${picture(inlinePicture())}${run('后')}`) + p(run('下一段')),
  },
  {
    name: 'a picture placed on the page',
    body:
      p(`${run('标题')}${picture(anchoredPicture({ wrap: NOTHING_AROUND, x: 400, y: 60 }))}`) +
      p(run('正文')),
  },
  {
    name: 'a picture in the middle of the margins',
    body:
      p(run('标题')) +
      p(
        `${run('甲')}${picture(anchoredPicture({ wrap: NOTHING_AROUND, x: 'center', y: 100, across: 'margin', down: 'margin' }))}`,
      ),
  },
  {
    name: 'a seal beside its paragraph',
    body:
      p(run('单位（盖章）：')) +
      p(
        `${run('日期')}${picture(anchoredPicture({ wrap: NOTHING_AROUND, x: 150, y: 12, across: 'column', down: 'paragraph' }))}`,
      ),
  },
];

interface Placed {
  readonly text: string;
  readonly left: number | undefined;
  readonly right: number | undefined;
}

/** Points from the top and left edges of the page. */
interface Ink {
  readonly lines: readonly number[];
  readonly frame: readonly number[];
}

/** Dots for each point. */
const DOTS = 2;

describeWith([libreOffice, poppler], 'what Word writes stands where LibreOffice prints it', () => {
  const at = suiteFolder();
  const ours = new Map<string, Uint8Array>();
  let theirs: ReadonlyMap<string, Uint8Array> = new Map();

  beforeAll(async () => {
    const documents = new Map(
      constructs.map(({ name, body, settings = '', grid = GRID }) => [
        name,
        documentOf(body + section(grid), { styles, settings }, PICTURE),
      ]),
    );
    const engine = typstPdfEngine();
    for (const [name, docx] of documents)
      ours.set(name, (await engine.render(docx, { fonts: 'bundled' })).pdf);
    theirs = await printedByLibreOffice(documents);
  }, 600_000);

  const fileOf = (pdf: Uint8Array | undefined): string => {
    writeFileSync(at('one.pdf'), pdf ?? new Uint8Array());
    return at('one.pdf');
  };
  /** Every word with its edges. Poppler may join words by the leaders between them, whose edges then are unknown. */
  const wordsOf = (pdf: Uint8Array | undefined): Placed[] => {
    const xml = execFileSync('pdftotext', ['-bbox', fileOf(pdf), '-'], { encoding: 'utf8' });
    return [...xml.matchAll(/<word xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)"[^>]*>([^<]*)</g)]
      .flatMap(([, left, right, text = '']) => {
        const parts = text.split(/[.·_-]{3,}/);
        return parts.map((part, index) => ({
          text: part,
          left: index === 0 ? Number(left) : undefined,
          right: index === parts.length - 1 ? Number(right) : undefined,
        }));
      })
      .filter(({ text }) => !/^[.·_-]*$/.test(text));
  };
  const apart = (one: number | undefined, other: number | undefined): boolean =>
    one !== undefined && other !== undefined && Math.abs(one - other) > NEAR;
  /** What the first page shows: lines of black, from their top to their bottom, and the frame of what is red. */
  const inkOf = (pdf: Uint8Array | undefined): Ink => {
    const ppm = execFileSync('pdftoppm', ['-r', String(72 * DOTS), '-f', '1', '-l', '1', fileOf(pdf)], {
      maxBuffer: 2 ** 26,
    });
    const [head = '', width = '0'] = /^P6\s+(\d+)\s+\d+\s+255\s/.exec(ppm.toString('latin1', 0, 40)) ?? [];
    const black = new Set<number>();
    const [across, down] = [new Set<number>(), new Set<number>()];
    for (let at = head.length; at < ppm.length; at += 3) {
      const [red = 0, green = 0] = [ppm[at], ppm[at + 1]];
      if (green > 140) continue;
      const pixel = (at - head.length) / 3;
      const row = Math.floor(pixel / Number(width));
      if (red < 140) black.add(row);
      else if (red > 200 && green < 80) {
        across.add(pixel % Number(width));
        down.add(row);
      }
    }
    const rows = [...black].sort((one, other) => one - other);
    const edges = rows.flatMap((row) => [
      ...(black.has(row - 1) ? [] : [row]),
      ...(black.has(row + 1) ? [] : [row]),
    ]);
    const frame = [across, down].flatMap((found) =>
      found.size > 0 ? [Math.min(...found), Math.max(...found)] : [],
    );
    return { lines: edges.map((row) => row / DOTS), frame: frame.map((edge) => edge / DOTS) };
  };
  const away = (one: readonly number[], other: readonly number[]): number[] =>
    one.filter((edge, index) => !(Math.abs(edge - (other[index] ?? NaN)) <= NEAR));

  it.each(constructs)('$name', ({ name, body }) => {
    const [mine, their] = [wordsOf(ours.get(name)), wordsOf(theirs.get(name))];
    expect(mine.map(({ text }) => text).sort()).toEqual(their.map(({ text }) => text).sort());
    const aside = mine.filter(
      ({ left, right }, index) => apart(left, their[index]?.left) || apart(right, their[index]?.right),
    );
    expect(aside).toEqual([]);
    const [ink, theirInk] = [inkOf(ours.get(name)), inkOf(theirs.get(name))];
    expect(ink.lines).toHaveLength(theirInk.lines.length);
    expect([ink.lines.length > 0, away(ink.lines, theirInk.lines)]).toEqual([true, []]);
    expect([ink.frame.length, theirInk.frame.length]).toEqual(body.includes('w:drawing') ? [4, 4] : [0, 0]);
    expect(away(ink.frame, theirInk.frame)).toEqual([]);
  });
});
