import { describe, expect, it } from 'vitest';
import {
  arithmeticWords,
  countFindings,
  findingWord,
  rootCauses,
  writtenPlaces,
  type Finding,
} from '../../engine/check/index.js';
import { checkWorkbook } from '../../engine/library/index.js';
import type { EntryPath } from '../../engine/form/index.js';
import { samples } from '../../samples/index.js';
import { forms, registry } from '../../templates/index.js';
import { memoryWorkbook, read, typed, withCell, withSheet } from '../workbook/memory-workbook.js';

const sample = (id: string) => {
  const found = samples().find((one) => one.id === id);
  if (!found) throw new RangeError(id);
  return found;
};

const check = (workbook: ReturnType<typeof memoryWorkbook>) =>
  checkWorkbook(forms, '', read(workbook), { mode: 'final', language: 'zh', context: {} }).result;

/** A sample in which other words stand in some entries; `undefined` empties one. */
function spoiled(id: string, entries: readonly (readonly [EntryPath, string | undefined])[]) {
  const { kit, dossier } = sample(id);
  return entries.reduce(
    (book, [path, text]) => {
      const place = read(book).locate(path);
      if (!place) throw new RangeError(JSON.stringify(path));
      return withSheet(book, place.sheet, (sheet) =>
        withCell(sheet, place.cell, text === undefined ? undefined : typed(text)),
      );
    },
    memoryWorkbook(kit, dossier),
  );
}

const said = (findings: readonly Finding[]) =>
  findings
    .filter(({ level }) => level !== 'info')
    .map((one) => `${findingWord(one)} ${writtenPlaces(one.places)} ${one.message}`);
const field = (form: string, id: string): EntryPath => ({ form, field: id });

describe('one cause, one message', () => {
  it('what cannot be read is said once, and is not called blank', () => {
    const workbook = spoiled('zj-review-lawful', [
      [field('zj-table-1', 'contact_mobile'), '138 1234 567'],
      [field('zj-table-1', 'building_area_total'), '约8000'],
    ]);
    const { findings } = check(workbook);
    expect(said(findings)).toEqual([
      'unread 表1 F15 “手机”要填 11 位手机号，写的“138 1234 567”是 10 位。',
      expect.stringMatching(/^unread \S+ C4 “校舍建筑面积 \/ 共”要填数字，写的是“约8000”。$/),
    ]);
  });

  it('a provision that needs it is open and names it', () => {
    const before = check(spoiled('zj-review-lawful', []));
    const { open } = check(
      spoiled('zj-review-lawful', [[field('zj-table-1', 'contact_mobile'), '138 1234 567']]),
    );
    const added = open.filter(({ rule }) => !before.open.some((one) => one.rule === rule));
    expect(added.flatMap(({ missing }) => missing)).toContain('手机');
  });

  it.each([
    ['无', '没有的填 0；不涉及的留空。'],
    ['/', '没有的填 0；不涉及的留空。'],
    ['—', '没有的填 0；不涉及的留空。'],
    ['约8000', '只填数字，如 8000。'],
    ['八千多', '只填一个数字，不写其他文字。'],
    ['八千', '改成阿拉伯数字 8000。'],
    ['8O00', '是不是 8000？核对后只填数字。'],
    ['8000或9000', '只填一个数字，不写其他文字。'],
  ])('“%s” where a number is wanted: %s', (text, remedy) => {
    const { findings } = check(
      spoiled('zj-review-lawful', [[field('zj-table-1', 'building_area_total'), text]]),
    );
    expect(findings.find(({ code }) => code.startsWith('form.'))?.remedy).toBe(remedy);
  });

  it('a column of blanks is one message with a range, after everything else, and no violation', () => {
    const { dossier } = sample('zj-projects-lawful');
    const rows = [0, 1, 2, 3, 4];
    const workbook = spoiled(
      'zj-projects-lawful',
      rows.map((row) => [
        { form: 'zj-project-register', roster: 'projects', row, column: 'accommodation_fee' },
        undefined,
      ]),
    );
    expect(dossier.forms['zj-project-register']).toBeDefined();
    const { findings } = check(workbook);
    expect(said(findings).at(-1)).toMatch(/^missing \S+ T5:T9 “住宿费”未填 5 处。$/);
    expect(findings.filter(({ level }) => level === 'violation')).toEqual([]);
    expect(countFindings(findings).missing).toBe(5);
  });

  it('a text that is too long is said by the provision alone, where there is one', () => {
    const { findings } = check(
      spoiled('zj-review-lawful', [[field('zj-table-1', 'training_summary'), '总'.repeat(801)]]),
    );
    expect(said(findings)).toEqual([
      expect.stringMatching(/^violation 表1 B16 培训总结801字，应在800字以内。$/),
    ]);
  });

  it('three projects with the same fault are one finding', () => {
    const { findings } = check(memoryWorkbook('zj-projects', sample('zj-projects-unlawful').dossier));
    const keys = findings.map(({ code, message, level }) => [code, level, message].join());
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each([...registry.kits.keys()])('nobody is accused for a blank workbook: %s', (kit) => {
    const { findings } = check(memoryWorkbook(kit));
    expect(said(findings).filter((words) => !words.startsWith('missing'))).toEqual([]);
  });

  it('the order is that of work: breaches, unread, questions, blanks, notes', () => {
    const { findings } = check(
      spoiled('zj-review-unlawful', [
        [field('zj-table-1', 'contact_mobile'), '138'],
        [field('zj-table-1', 'postcode'), undefined],
      ]),
    );
    const order = ['breach', 'violation', 'unread', 'warning', 'missing', 'info'];
    const ranks = findings.map((one) => Math.max(1, order.indexOf(findingWord(one))));
    expect(ranks).toEqual([...ranks].sort((one, other) => one - other));
    for (const rank of [1, 2, 4]) expect(ranks).toContain(rank);
  });
});

describe('what to mend first', () => {
  const one = (code: string, ...cells: string[]): Finding => ({
    code: code as Finding['code'],
    kind: 'regulation',
    level: 'violation',
    message: code,
    places: cells.map((cell) => ({ sheet: '表2', cell })),
    citations: [],
    readings: [],
    notes: [],
  });
  it('is what shares its entries with most of the others', () => {
    const causes = rootCauses([
      one('a', 'A1'),
      one('b', 'B1'),
      one('c', 'B1', 'C1'),
      one('d', 'C1', 'D1'),
      one('e', 'C1'),
    ]);
    expect(causes.map(({ first, others }) => [first.code, others.map(({ code }) => code).sort()])).toEqual([
      ['c', ['b', 'd', 'e']],
      ['a', []],
    ]);
  });
});

describe('arithmetic in one line', () => {
  const side = (words: string, shown: string) => ({ words, shown, number: Number(shown) });
  it.each([
    [
      { left: side('23', '23'), sign: '>', right: side('90 × 1/4', '22.5'), excess: 0.5 },
      '23 ＞ 90 × 1/4 = 22.5　超出 0.5',
    ],
    [{ left: side('5', '5'), sign: '<', right: side('10', '10'), excess: -5 }, '5 ＜ 10　缺 5'],
    [{ left: side('4', '4'), sign: '≠', right: side('0', '0'), excess: 4 }, undefined],
    [{ left: side('1 × 100', '100'), sign: '<', right: side('5 × 50', '250'), excess: -150 }, undefined],
  ] as const)('%#', (arithmetic, words) => {
    expect(arithmeticWords([arithmetic], 'zh')).toBe(words);
  });
});

describe('places', () => {
  const at = (...cells: string[]) => writtenPlaces(cells.map((cell) => ({ sheet: '表2', cell })));
  it.each([
    [['N5', 'N6', 'N7', 'N8'], '表2 N5:N8'],
    [['F5', 'G5', 'F6', 'G6', 'F7', 'G7'], '表2 F5:G7'],
    [['C7', 'A1'], '表2 A1、C7'],
    [['A4:A9', 'B2'], '表2 A4:A9、B2'],
  ])('%j', (cells, words) => {
    expect(at(...cells)).toBe(words);
  });
});
