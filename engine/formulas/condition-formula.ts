import type { Node, NodeOf } from '../regulations/index.js';
import { literal } from '../workbook/index.js';
import type { Compiling } from './compiling.js';
import { DECIMALS } from './number-formula.js';
import {
  anyOf,
  both,
  Inexpressible,
  kleene,
  madeOf,
  negated,
  noOf,
  notSo,
  rowsOfAll,
  yesOf,
  type Truth,
  type Valued,
} from './valued.js';

/** Conditions; `undefined` of other nodes. */
export function conditionFormula(node: Node, c: Compiling): Truth | undefined {
  const of = (nodes: readonly Node[], put: (one: string, other: string) => string): Truth => {
    const { formula, there, rows } = madeOf(
      nodes.map((one) => c.value(one)),
      (one = '', other = '') => put(one, other),
      '""',
    );
    return { there, yes: formula, ...(rows === undefined ? {} : { rows }) };
  };
  switch (node.op) {
    case 'compare':
      return compared(node, c);
    case 'contains':
      return of(node.of, (text, part) => `ISNUMBER(FIND(${part},${text}))`);
    case 'starts-with':
      return of(node.of, (text, start) => `LEFT(${text},LEN(${start}))=${start}`);
    case 'ends-with':
      return of(node.of, (text, end) => `RIGHT(${text},LEN(${end}))=${end}`);
    case 'digits':
      return of(node.of, (text) => digitsOnly(text, node.count));
    case 'like':
      throw new Inexpressible('要按模式逐字比对一格文字，普通函数做不到');
    case 'among': {
      const words = c.wordsOf(node.words);
      const [inner] = node.of;
      if (inner.op === 'first') {
        const rows = inner.rows.map(({ when, then }) => ({
          ...(when ? { when } : {}),
          then: isAmong(then, words),
        }));
        if (rows.every(hasThen)) return c.truth({ op: 'first', kind: 'truth', rows });
      }
      const numeric = node.of[0].kind === 'number';
      return of(node.of, (one) => {
        if (words.length === 0) return '0';
        if (words.length > FEW && !numeric) return `ISNUMBER(FIND("|"&${one}&"|",${barred(words)}))`;
        return anyOf(
          ...words.map((word) =>
            numeric ? `ROUND(${one}-(${String(word)}),${DECIMALS})=0` : `${one}=${literal(word)}`,
          ),
        );
      });
    }
    case 'filled':
    case 'known':
      return known(node.of[0], c);
    case 'not':
      return negated(c.truth(node.of[0]));
    case 'all':
    case 'any':
      return kleene(
        node.op,
        node.of.map((one) => c.truth(one)),
      );
    case 'first':
      return table(node, c);
    case 'or-else': {
      const [one, blank] = [c.truth(node.of[0]), c.truth(node.of[1])];
      const rows = rowsOfAll([one]);
      if (isFixed(blank, '0')) return { there: [], yes: yesOf(one), ...rows };
      if (isFixed(blank, '1')) return { there: [], yes: notSo(noOf(one)), ...rows };
      const unknown = `(1-(${yesOf(one)})-(${noOf(one)}))`;
      return {
        there: [],
        yes: anyOf(yesOf(one), both(unknown, yesOf(blank))),
        no: anyOf(noOf(one), both(unknown, noOf(blank))),
        ...rowsOfAll([one, blank]),
      };
    }
    default:
      return undefined;
  }
}

/** So many words are compared one by one; more are looked up: FIND takes no word for a pattern, as MATCH does. */
const FEW = 4;
/** What a text written in a formula may hold is 255 characters; so many words are surely fewer. */
const WORDS_OF_A_TEXT = 10;

/** |甲|乙|丙|, in as many texts as Excel needs. */
const barred = (words: readonly (string | number)[]): string =>
  Array.from({ length: Math.ceil(words.length / WORDS_OF_A_TEXT) }, (_, at) =>
    words.slice(at * WORDS_OF_A_TEXT, (at + 1) * WORDS_OF_A_TEXT),
  )
    .map((some, at) => literal(`${at === 0 ? '|' : ''}${some.join('|')}|`))
    .join('&');

/** So of the words of `yes`, not so of those of `no`, of any other unknown. */
function sorted(
  one: Valued,
  { yes, no }: { readonly yes: readonly string[]; readonly no: readonly string[] },
): Truth {
  const among = (words: readonly string[]): string =>
    words.length === 0
      ? '0'
      : words.length > FEW
        ? `ISNUMBER(MATCH(${one.formula},{${words.map(literal).join(',')}},0))`
        : anyOf(...words.map((word) => `${one.formula}=${literal(word)}`));
  return { there: one.there, yes: among(yes), no: among(no), ...rowsOfAll([one]) };
}

const SWAPPED = { '<': '>', '<=': '>=', '>': '<', '>=': '<=', '=': '=', '<>': '<>' } as const;
const OPPOSITE = { '<': '>=', '<=': '>', '>': '<=', '>=': '<', '=': '<>', '<>': '=' } as const;

function compared({ sign, of: [first, second] }: NodeOf<'compare'>, c: Compiling): Truth {
  const blanks = blankColumns(first, second, sign, c);
  if (blanks) return blanks;
  const sort = sortOfTranslated(first, second, sign, c);
  if (sort) return sort;
  if (first.kind === 'truth' && second.kind === 'truth') return alike(c.truth(first), c.truth(second), sign);
  // The greatest is not more than something when none is; MAX does not repeat over rows.
  const extreme = partsOfExtreme(first, sign);
  if (extreme) {
    const all = extreme.map((part) =>
      compared({ op: 'compare', kind: 'truth', sign, of: [part, second] }, c),
    );
    const there = [...new Set(all.flatMap((one) => one.there))];
    if (all.every(({ no }) => no === undefined))
      return { there, yes: both(...all.map(({ yes }) => yes)), ...rowsOfAll(all) };
  }
  const [one, other] = [c.value(first), c.value(second)];
  const written = (isWord(one) && isWord(other)) || (isWhole(one) && isWhole(other));
  if (written && (sign === '=' || sign === '<>'))
    return { there: [], yes: (one.formula === other.formula) === (sign === '=') ? '1' : '0' };
  const numeric = [first.kind, second.kind].every((kind) => kind === 'number' || kind === 'day');
  const compare = (left: string, right: string, by: string): string =>
    numeric ? `ROUND((${left})-(${right}),${DECIMALS})${by}0` : `(${left})${by}(${right})`;
  const made = madeOf(
    [one, other],
    (left = '', right = '') => compare(left, right, sign),
    numeric ? '0' : '""',
  );
  const truth = {
    there: made.there,
    yes: made.formula,
    ...(made.rows === undefined ? {} : { rows: made.rows }),
  };
  return one.upper === undefined && other.upper === undefined
    ? truth
    : ofIntervals(one, other, sign, truth.there, compare);
}

/** Of a word that is translated: which of the words before are translated so. Of another word it cannot be told. */
function sortOfTranslated(found: Node, permitted: Node, sign: string, c: Compiling): Truth | undefined {
  if (permitted.op !== 'literal' || (sign !== '=' && sign !== '<>')) return undefined;
  const bound = found.op === 'input' ? c.bound(found) : undefined;
  const table = translationIn(bound?.node ?? found);
  const [row] = table ?? [];
  if (!table || !row) return undefined;
  const one = c.value(row.of);
  if (bound && one.rows !== undefined) return undefined;
  const words = (same: boolean): string[] =>
    table.flatMap(({ from, to }) => ((to === permitted.value) === same ? [from] : []));
  return sorted(one, { yes: words(sign === '='), no: words(sign !== '=') });
}

interface Translation {
  readonly of: Node;
  readonly from: string;
  readonly to: unknown;
}

/** The rows of a table that puts one word for another, as `translated` writes it. */
function translationIn(node: Node): readonly Translation[] | undefined {
  if (node.op !== 'first') return undefined;
  const rows = node.rows.flatMap(({ when, then }): Translation[] => {
    if (when?.op !== 'compare' || when.sign !== '=' || then.op !== 'literal') return [];
    const [of, word] = when.of;
    return word.op === 'literal' && typeof word.value === 'string'
      ? [{ of, from: word.value, to: then.value }]
      : [];
  });
  const whole = rows.length === node.rows.length - 1 && node.rows.at(-1)?.then.op === 'unknown';
  return whole && rows.every(({ of }) => of === rows[0]?.of) ? rows : undefined;
}

/** The parts of the greatest of some numbers that must not be more than something, or of the least. */
export const partsOfExtreme = (node: Node, sign: string): readonly Node[] | undefined =>
  (node.op === 'greatest' && (sign === '<' || sign === '<=')) ||
  (node.op === 'least' && (sign === '>' || sign === '>='))
    ? node.of
    : undefined;

/** A condition that is written out. */
const isFixed = ({ there, yes, no }: Truth, as: '0' | '1'): boolean =>
  there.length === 0 && no === undefined && yes === as;

/** A word that is written out. */
const isWord = ({ formula, there }: Valued): boolean => there.length === 0 && /^"[^"]*"$/.test(formula);

/** A whole number that is written out. */
const isWhole = ({ formula, there }: Valued): boolean => there.length === 0 && /^\d+$/.test(formula);

/** Of counts that lie between two numbers: so for all of them, or not so for any. */
function ofIntervals(
  one: Valued,
  other: Valued,
  sign: keyof typeof OPPOSITE,
  there: readonly string[],
  compare: (left: string, right: string, by: string) => string,
): Truth {
  if (sign === '>' || sign === '>=') return ofIntervals(other, one, SWAPPED[sign], there, compare);
  const [low, high] = [one.formula, one.upper ?? one.formula];
  const [otherLow, otherHigh] = [other.formula, other.upper ?? other.formula];
  if (sign === '<' || sign === '<=')
    return { there, yes: compare(high, otherLow, sign), no: compare(low, otherHigh, OPPOSITE[sign]) };
  const apart = anyOf(compare(high, otherLow, '<'), compare(low, otherHigh, '>'));
  const equal = both(compare(high, otherLow, '='), compare(low, otherHigh, '='));
  return sign === '=' ? { there, yes: equal, no: apart } : { there, yes: apart, no: equal };
}

function alike(one: Truth, other: Truth, sign: string): Truth {
  const same = anyOf(both(yesOf(one), yesOf(other)), both(noOf(one), noOf(other)));
  const apart = anyOf(both(yesOf(one), noOf(other)), both(noOf(one), yesOf(other)));
  const rows = rowsOfAll([one, other]);
  return sign === '='
    ? { there: [], yes: same, no: apart, ...rows }
    : { there: [], yes: apart, no: same, ...rows };
}

/** That a row lacks none of the required columns. */
function blankColumns(first: Node, second: Node, sign: string, c: Compiling): Truth | undefined {
  if (first.op !== 'blank-columns' || second.op !== 'literal' || second.value !== '') return undefined;
  const columns = c.wordsOf(first.words).map((label) =>
    c.truth({
      op: 'filled',
      kind: 'truth',
      of: [{ op: 'element', kind: 'entry', list: first.list, name: String(label) }],
    }),
  );
  const whole = kleene('all', columns);
  return sign === '=' ? whole : negated(whole);
}

/** What is entered or can be made of entries; never unknown. */
function known(node: Node, c: Compiling): Truth {
  if (node.op === 'input' || node.op === 'element') {
    const bound = c.bound(node);
    return bound ? known(bound.node, c) : { there: [], yes: '0' };
  }
  if (node.kind === 'truth') {
    const one = c.truth(node);
    const rows = rowsOfAll([one]);
    return { there: [], yes: anyOf(yesOf(one), noOf(one)), ...rows };
  }
  const leaf = node.op === 'field' || node.op === 'column';
  // An entry counts as filled whatever it is; where a number or a day is asked, a word is none.
  const any = leaf && node.kind !== 'number' && node.kind !== 'day';
  const one = c.value(any ? ({ ...node, kind: 'entry' } as Node) : node);
  const filled = [
    ...one.there,
    ...(leaf || one.there.length > 0 || node.kind !== 'text' ? [] : [`${one.formula}<>""`]),
  ];
  if (one.rows !== undefined)
    return { there: [], yes: filled.length === 0 ? '1' : both(...filled), rows: one.rows };
  return {
    there: [],
    yes: filled.length === 0 ? '1' : filled.length === 1 ? (filled[0] ?? '') : `AND(${filled.join(',')})`,
  };
}

/** Whether a word that is written out is one of some. */
const isAmong = (then: Node, words: readonly (string | number)[]): Node | undefined =>
  then.op === 'literal' && typeof then.value !== 'boolean'
    ? { op: 'literal', kind: 'truth', value: words.includes(then.value) }
    : undefined;
const hasThen = (row: {
  readonly when?: Node;
  readonly then: Node | undefined;
}): row is { readonly when?: Node; readonly then: Node } => row.then !== undefined;

/** A table of conditions, as either-or. */
function table(node: NodeOf<'first'>, c: Compiling): Truth {
  const rows = node.rows.map(({ when, then }) => ({ when: when && c.truth(when), then: c.truth(then) }));
  const simple = ofLeadingRows(rows);
  if (simple) return simple;
  const [yes, no]: [string[], string[]] = [[], []];
  let before: string[] = [];
  for (const { when, then } of rows) {
    const here = when ? [...before, yesOf(when)] : before;
    yes.push(both(...here, yesOf(then)));
    no.push(both(...here, noOf(then)));
    if (when) before = [...before, noOf(when)];
  }
  const parts = rows.flatMap(({ when, then }) => (when ? [when, then] : [then]));
  return { there: [], yes: anyOf(...yes), no: anyOf(...no), ...rowsOfAll(parts) };
}

/** Of rows that are so first and not so from some row on, all about the same entries: whether one of the first is met. */
function ofLeadingRows(
  rows: readonly { readonly when: Truth | undefined; readonly then: Truth }[],
): Truth | undefined {
  const fixed = rows.map(({ then }) => (then.there.length === 0 && then.no === undefined ? then.yes : ''));
  const leading = fixed.findIndex((one) => one !== '1');
  if (leading < 1 || fixed.slice(leading).some((one) => one !== '0')) return undefined;
  const all = rows.flatMap(({ when }) => (when ? [when] : []));
  const alikeKnown = all.every(({ no, there }) => no === undefined && there.join() === all[0]?.there.join());
  return alikeKnown ? kleene('any', all.slice(0, leading)) : undefined;
}

const DIGITS = '0123456789';

/** Nothing is left of a text without its digits. */
function digitsOnly(text: string, count: number | undefined): string {
  const rest = [...DIGITS].reduce((inner, digit) => `SUBSTITUTE(${inner},"${digit}","")`, text);
  return both(`${rest}=""`, count === undefined ? `${text}<>""` : `LEN(${text})=${count}`);
}
