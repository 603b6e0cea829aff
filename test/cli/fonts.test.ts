import { mkdir, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { answered, banbiao, suiteFolder } from './command-line.js';
import { filledWorkbook, sampleDossier, withEntries } from './sample-dossier.js';
import { readBundledFaces } from '../../engine/node/font-bundled.js';
import { isolatedFont } from '../../engine/pdf/index.js';

const path = suiteFolder();
/** U+20000, a real character that none of the fonts installed with the program has. */
const RARE = '𠀀';
const form = 'hz-hybrid-application';
const rareName = () => withEntries(sampleDossier('hz-hybrid'), form, { class_teacher_name: `王${RARE}明` });

interface Substitution {
  readonly requested: string;
  readonly used: string;
}

/** What `render --json` says about the fonts of a document. */
async function substitutions(workbook: string, fonts: string): Promise<readonly Substitution[]> {
  const answer = await banbiao('render', workbook, '-o', `${workbook}-out`, '--json', '--fonts', fonts);
  expect(answer.code).toBe(0);
  const [document] = answered(answer)['documents'] as readonly { readonly fonts: readonly Substitution[] }[];
  return document?.fonts ?? [];
}

/** A font file of that family. */
async function faceNamed(family: string): Promise<Uint8Array> {
  const face = readBundledFaces().find(({ families }) => families.includes('Noto Sans SC'));
  if (!face) throw new RangeError('Noto Sans SC');
  return isolatedFont(await face.tables(), family);
}

describe('a character that no font has', () => {
  it('is named with its sheet and cell, and the documents are made', async () => {
    const workbook = await filledWorkbook(path, 'rare', rareName());
    const { code, messages, results } = await banbiao('render', workbook, '-o', path('rare-out'));
    expect(code).toBe(0);
    const [line = ''] = messages.split('\n').filter((one) => one.includes('现有字体都没有'));
    expect(line).toMatch(/rare\.xlsx ▸ [^▸]+ ▸ [A-Z]+\d+：/);
    expect(line).toContain(`“${RARE}”（U+20000）`);
    expect(line).toContain(`王${RARE}明`);
    expect(messages).toContain('--fonts');
    expect(messages.split('现有字体都没有')).toHaveLength(2);
    for (const file of results.trim().split('\n')) expect(existsSync(file)).toBe(true);
  });

  it('is an error in an archive, at the same cell, and nothing is written', async () => {
    const workbook = await filledWorkbook(path, 'kept', rareName());
    const { code, messages } = await banbiao('render', workbook, '-o', path('kept-out'), '--archive');
    expect(code).not.toBe(0);
    expect(messages).toMatch(/错误 .*kept\.xlsx ▸ [^▸]+ ▸ [A-Z]+\d+：现有字体都没有/);
    expect(existsSync(path('kept-out'))).toBe(false);
  });

  it('is named in every row of a list that holds it', async () => {
    const dossier = sampleDossier('hz-hybrid');
    const courses = dossier.forms[form]?.['online_courses'] as readonly Record<string, string>[];
    const [first = {}, second = {}, ...rest] = courses;
    const rare = (row: Record<string, string>) => ({ ...row, online_course_teacher: `李${RARE}` });
    const workbook = await filledWorkbook(
      path,
      'rows',
      withEntries(dossier, form, { online_courses: [rare(first), rare(second), ...rest] }),
    );
    const { messages } = await banbiao('render', workbook, '-o', path('rows-out'), '--lang', 'en');
    const cells = [...messages.matchAll(/▸ ([A-Z]+)(\d+): No font at hand has/g)];
    expect(cells).toHaveLength(2);
    expect(Number(cells[1]?.[2]) - Number(cells[0]?.[2])).toBe(1);
  });
});

describe('fonts', () => {
  it('that stand in for others are named once, each with what it stands in for', async () => {
    const workbook = await filledWorkbook(path, 'named', sampleDossier('hz-hybrid'));
    const { messages } = await banbiao('render', workbook, '-o', path('named-out'));
    const reported = messages.split('\n').filter((line) => line.includes('代替使用的字体'));
    expect(reported).toHaveLength(1);
    const fonts = await substitutions(workbook, 'bundled');
    const pairs = new Set(fonts.map(({ requested, used }) => `${requested} → ${used}`));
    expect([...pairs]).toContain('仿宋_GB2312 → LXGW WenKai Light');
    for (const pair of pairs) expect(reported[0]?.split(pair)).toHaveLength(2);
  });

  it('of a folder are used before those of the program, which lend what it lacks', async () => {
    await mkdir(path('own-fonts'));
    await writeFile(path('own-fonts', 'simhei.ttf'), await faceNamed('SimHei'));
    const workbook = await filledWorkbook(path, 'own', sampleDossier('hz-hybrid'));
    const fonts = await substitutions(workbook, path('own-fonts'));
    expect(fonts.filter(({ requested }) => requested === '黑体')).toEqual([
      { requested: '黑体', used: 'SimHei' },
    ]);
    expect(fonts).toContainEqual({ requested: '仿宋_GB2312', used: 'LXGW WenKai Light' });
  });

  it('of the machine are used before those of the program', async () => {
    // The user's own fonts belong to the machine's.
    const installed = path('home', '.local', 'share', 'fonts');
    await mkdir(installed, { recursive: true });
    await writeFile(join(installed, 'fangsong.ttf'), await faceNamed('仿宋_GB2312'));
    vi.stubEnv('HOME', path('home'));
    const workbook = await filledWorkbook(path, 'system', sampleDossier('hz-hybrid'));
    const fonts = await substitutions(workbook, 'system');
    vi.unstubAllEnvs();
    expect(fonts.map(({ requested }) => requested)).not.toContain('仿宋_GB2312');
    expect(fonts).toContainEqual({ requested: '方正小标宋简体', used: expect.any(String) });
  });

  it('of a folder without any are asked for in words', async () => {
    await mkdir(path('empty'));
    await writeFile(path('empty', 'broken.ttf'), 'not a font');
    const workbook = await filledWorkbook(path, 'none', sampleDossier('hz-hybrid'));
    const { code, messages } = await banbiao(
      'render',
      workbook,
      '-o',
      path('none-out'),
      '--fonts',
      path('empty'),
      '--verbose',
    );
    expect(code).toBe(3);
    expect(messages).toContain('[pdf.fonts-missing]');
    expect(existsSync(path('none-out'))).toBe(false);
  });
});
