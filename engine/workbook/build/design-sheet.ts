import { columnLetters } from '../../core/cell-address.js';
import { appearances, colours, type Appearance } from '../appearance.js';
import { sheetNames } from '../layout/layout-workbook.js';
import type { BuiltSheet } from '../sheet-port.js';
import { listSheet } from './list-sheet.js';

interface Worked {
  /** Without the equals sign. */
  readonly formula: string;
  /** What it gives; days by their number. */
  readonly result: number | string;
}

/** A limit of a design as the workbook itself works it out. */
export interface DesignRow {
  readonly id: string;
  readonly title: string;
  /** The limit in a sentence, with … in its place. */
  readonly words: string;
  readonly unit: string;
  readonly side: 'most' | 'least';
  /** Whether the limit itself is permitted. */
  readonly included: boolean;
  readonly isDay: boolean;
  /** Whether what there is can be held against it. */
  readonly compares: boolean;
  /** The part is what is left of what is permitted, less than nothing where there is too much. */
  readonly isLeft: boolean;
  /** Only whole numbers are permitted: persons, classes. */
  readonly whole: boolean;
  /** What each rule permits: blank where it does not speak of the case, 未知 while that is not known. */
  readonly parts: readonly DesignPart[];
  /** Which of the parts is the limit. */
  readonly strictest: 'MIN' | 'MAX';
  readonly now: Worked;
}

/** What one rule permits, and where it stands. */
export interface DesignPart extends Worked {
  readonly article: string;
}

export const designColumns = {
  id: 1,
  title: 2,
  words: 3,
  limit: 4,
  unit: 5,
  now: 6,
  state: 7,
  article: 8,
  parts: 9,
} as const;
/** Rules that speak of one limit, at most. */
const MOST_PARTS = 4;

export const designWords = {
  kept: '符合',
  over: '超出',
  short: '不足',
  blank: '待填或不适用',
  unknown: '未知',
} as const;

const [FIRST_PART, LAST_PART] = [
  columnLetters(designColumns.parts),
  columnLetters(designColumns.parts + MOST_PARTS - 1),
];

/** Of the parts the strictest; nothing while one is not known, or none speaks of the case. */
function limitFormula({ parts, strictest, isLeft }: DesignRow, row: number): string {
  const range = `$${FIRST_PART}${row}:$${LAST_PART}${row}`;
  const first = `$${FIRST_PART}${row}`;
  if (isLeft)
    return `IF(ISNUMBER(${first}),MAX(0,${first}),IF(${first}="${designWords.unknown}","",${first}))`;
  const number = `IF(COUNT(${range})=0,${parts.length === 1 ? first : '""'},${strictest}(${range}))`;
  return `IF(COUNTIF(${range},"${designWords.unknown}")>0,"",${number})`;
}

/** What the row permits, as the sheet shows it: days by their number, nothing while it is not known. */
export function designLimit({ parts, strictest, isLeft }: DesignRow): number | string {
  const results = parts.map(({ result }) => result);
  if (results.includes(designWords.unknown)) return '';
  const numbers = results.filter((one) => typeof one === 'number');
  if (numbers.length === 0) return results.length === 1 ? (results[0] ?? '') : '';
  const strict = strictest === 'MIN' ? Math.min(...numbers) : Math.max(...numbers);
  return isLeft ? Math.max(0, strict) : strict;
}

/** The articles of the rules that speak of the case, each once; of all of them where none does. */
export function designArticle({ parts }: DesignRow, row = 0): Worked {
  const articles = [...new Set(parts.map(({ article }) => article))];
  const all = articles.join('；');
  if (articles.length === 1) return { formula: quoted(all), result: all };
  const cell = (at: number): string => `$${columnLetters(designColumns.parts + at)}${row}`;
  const spoken = articles.map((article) => {
    const cells = parts.flatMap((part, at) => (part.article === article ? [`${cell(at)}<>""`] : []));
    return `IF(${cells.length === 1 ? cells.join('') : `OR(${cells.join(',')})`},${quoted(`；${article}`)},"")`;
  });
  const speaking = articles.filter((article) =>
    parts.some((part) => part.article === article && part.result !== ''),
  );
  const silent = parts.map((_, at) => `${cell(at)}=""`).join(',');
  return {
    formula: `IF(AND(${silent}),${quoted(all)},MID(${spoken.join('&')},2,${all.length}))`,
    result: speaking.length === 0 ? all : speaking.join('；'),
  };
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** What is permitted against what there is, in words. */
function stateFormula({ side, included, compares, isLeft }: DesignRow, row: number): string {
  const [limit, now] = [
    `$${columnLetters(designColumns.limit)}${row}`,
    `$${columnLetters(designColumns.now)}${row}`,
  ];
  const blank = `"${designWords.blank}"`;
  if (isLeft)
    return `IF(ISNUMBER($${FIRST_PART}${row}),IF($${FIRST_PART}${row}<0,"${designWords.over}","${designWords.kept}"),${blank})`;
  if (!compares) return `IF(${limit}="",${blank},"")`;
  const beyond = side === 'most' ? (included ? '>' : '>=') : included ? '<' : '<=';
  const word = side === 'most' ? designWords.over : designWords.short;
  return `IF(${limit}="",${blank},IF(${now}="","",IF(ROUND(${now}-${limit},9)${beyond}0,"${word}","${designWords.kept}")))`;
}

const NANO = 1e9;

function stateResult(row: DesignRow): string {
  const { side, included, compares, isLeft, now, parts } = row;
  const limit = designLimit(row);
  if (limit === '') return designWords.blank;
  if (isLeft)
    return parts.some(({ result }) => typeof result === 'number' && result < 0)
      ? designWords.over
      : designWords.kept;
  if (!compares || typeof limit !== 'number' || typeof now.result !== 'number') return '';
  const difference = Math.round((now.result - limit) * NANO);
  const beyond = side === 'most' ? difference > 0 : difference < 0;
  if (beyond || (difference === 0 && !included))
    return side === 'most' ? designWords.over : designWords.short;
  return designWords.kept;
}

/** 设计测算: what is permitted of the design, worked out by the workbook itself while it is filled in. */
export function designSheet(rows: readonly DesignRow[]): BuiltSheet {
  const list = {
    name: sheetNames.design,
    title: '设计测算',
    introduction: [
      '本页随填随算：按所填内容，最多允许多少、至少要多少。加载项和网页的“检查”里也有；混合式项目在那里还有怎样改的建议。',
    ],
    columns: [
      { title: '编号', width: 10, hidden: true },
      { title: '项目', width: 26 },
      { title: '要求', width: 46 },
      { title: '允许', width: 16 },
      { title: '单位', width: 8 },
      { title: '现在', width: 12 },
      { title: '结果', width: 16 },
      { title: '依据', width: 52 },
      ...Array.from({ length: MOST_PARTS }, () => ({ title: '', width: 10, hidden: true })),
    ],
    protected: true,
    tabColour: '70AD47',
  };
  const centred = { ...appearances.text, horizontal: 'center' as const, indent: 0 };
  const day = { ...centred, format: 'yyyy-mm-dd' };
  const whole = { ...centred, format: '0' };
  return listSheet(list, (draft, firstRow) => {
    for (const [index, one] of rows.entries()) {
      const row = firstRow + index;
      draft.write(row, designColumns.id, one.id, appearances.text);
      draft.write(row, designColumns.title, one.title, appearances.text);
      draft.write(row, designColumns.words, one.words, appearances.text);
      draft.write(row, designColumns.unit, one.unit, centred);
      const put = (column: number, { formula, result }: Worked, look: Appearance): void =>
        draft.put({ row, column }, look, contentOf(result), { formula });
      const limit = { formula: limitFormula(one, row), result: designLimit(one) };
      // 22.5 is 22.5, and not 22.50.
      const number = one.whole ? whole : centred;
      put(designColumns.limit, limit, one.isDay ? day : number);
      put(designColumns.now, one.now, number);
      put(designColumns.article, designArticle(one, row), appearances.text);
      put(designColumns.state, { formula: stateFormula(one, row), result: stateResult(one) }, centred);
      for (const [at, part] of one.parts.entries()) put(designColumns.parts + at, part, centred);
    }
    const range = {
      from: { row: firstRow, column: designColumns.state },
      to: { row: firstRow + Math.max(rows.length, 1) - 1, column: designColumns.state },
    };
    const coloured = [
      [designWords.kept, colours.good],
      [designWords.over, colours.bad],
      [designWords.short, colours.bad],
    ] as const;
    for (const [word, fill] of coloured) draft.colour({ range, formula: `$G${firstRow}="${word}"`, fill });
  });
}

const contentOf = (result: number | string) =>
  typeof result === 'number'
    ? ({ type: 'number', value: result } as const)
    : ({ type: 'text', text: result } as const);
