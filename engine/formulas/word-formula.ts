import { BESIDE_A_TITLE, normaliseName, type Node } from '../regulations/index.js';
import { literal } from '../workbook/index.js';
import type { Compiling } from './compiling.js';
import { dayOf, monthOf } from './day-formula.js';
import { bare } from './row-groups.js';
import { anyOf, madeOf, rowsOfAll, UNKNOWN, yesOf, type Valued } from './valued.js';

/** Numbers are shown, and stand in keys, to four decimals. */
const SHOWN_DECIMALS = 4;

/** Texts, and what is looked up by a text; `undefined` of other nodes. */
export function wordFormula(node: Node, c: Compiling): Valued | undefined {
  const made = (of: readonly Node[], put: (one: string, other: string) => string): Valued =>
    madeOf(
      of.map((one) => c.value(one)),
      (one = '', other = '') => put(one, other),
      '""',
    );
  switch (node.op) {
    case 'normalised':
      return made(node.of, (text) => ofWord(text, normaliseName) ?? bare(text));
    case 'title':
      return made(node.of, (text) =>
        BESIDE_A_TITLE.reduce<string>(
          (rest, part) => `SUBSTITUTE(${rest},"${part}","")`,
          ofWord(text, normaliseName) ?? bare(text),
        ),
      );
    case 'without-start':
      return made(
        node.of,
        (text, part) => `MID(${text},1+LEN(${part})*(LEFT(${text},LEN(${part}))=${part}),999)`,
      );
    case 'month-and-day-words':
      return made(node.of, (text) => `(${monthOf(text)}&"月"&${dayOf(text)}&"日")`);
    case 'as-text': {
      const one = c.value(node.of[0]);
      return { ...one, there: [...one.there, `ISTEXT(${one.formula})`] };
    }
    case 'without':
      return made(node.of, (text, part) => `SUBSTITUTE(${text},${part},"")`);
    case 'joined':
      return madeOf(
        node.of.map((one) => shownFormula(one, c)),
        // One number alone would stay a number.
        (...all) => `(${all.join('&')}${all.length === 1 ? '&""' : ''})`,
        '""',
      );
    case 'enumerated': {
      const rows = node.rows.map(({ when, then }) => [c.truth(when), shownFormula(then, c)] as const);
      const of = rowsOfAll(rows.flat());
      const parts = rows.map(([when, then]) => {
        const word = `${literal(node.separator)}&${then.formula}`;
        return of.rows === undefined ? `IF(${yesOf(when)},${word},"")` : `REPT(${word},${yesOf(when)})`;
      });
      const start = node.separator.length + 1;
      return { formula: `MID(${parts.join('&')},${start},999)`, there: [], ...of };
    }
    case 'position': {
      const of = c.value(node.of[0]);
      const words = c.wordsOf(node.words);
      const written = words.findIndex((word) => literal(word) === of.formula);
      if (of.there.length === 0 && written >= 0) return { formula: String(written + 1), there: [] };
      const found = `MATCH(${of.formula},{${words.map(literal).join(',')}},0)`;
      return { ...of, formula: `IFERROR(${found},0)`, there: [...of.there, `ISNUMBER(${found})`] };
    }
    case 'lookup': {
      const of = c.value(node.of[0]);
      const places = node.of[0].kind === 'number';
      const published = c.published(node.table) as Readonly<Record<string, string | number>>;
      // Of a list the places count from 1.
      const table = Object.entries(published).map(
        ([word, value]) => [places ? Number(word) + 1 : word, value] as const,
      );
      const numeric = node.kind === 'number';
      if (places && /^\d+$/.test(of.formula)) {
        const [, value] = table.find(([place]) => String(place) === of.formula) ?? [];
        return value === undefined ? UNKNOWN : { formula: literal(value), there: [] };
      }
      const found = table.map(([word]) => `(${of.formula}=${literal(word)})`);
      const parts = table.map(([, value], at) =>
        numeric ? `${found[at] ?? ''}*(${String(value)})` : `REPT(${literal(value)},${found[at] ?? ''})`,
      );
      return {
        ...of,
        formula: `(${parts.join(numeric ? '+' : '&')})`,
        there: [...of.there, anyOf(...found)],
      };
    }
    default:
      return undefined;
  }
}

/** A word that is written out, changed as the engine changes it. */
function ofWord(formula: string, change: (text: string) => string): string | undefined {
  const [, text] = /^"([^"]*)"$/.exec(formula) ?? [];
  return text === undefined ? undefined : literal(change(text));
}

/** A value as it is shown: days as text, numbers without the last digits of binary fractions. */
export function shownFormula(node: Node, c: Compiling): Valued {
  const one = c.value(node);
  const put = (formula: string): string =>
    node.kind === 'day'
      ? `TEXT(${formula},"yyyy-mm-dd")`
      : node.kind === 'number' && /[*/+]/.test(formula.replace(/'[^']*'!|"[^"]*"/g, ''))
        ? `ROUND(${formula},${SHOWN_DECIMALS})`
        : formula;
  if (one.upper === undefined) return { ...one, formula: put(one.formula) };
  const ends = [put(one.formula), put(one.upper)] as const;
  return { ...one, formula: `IF(${ends[0]}=${ends[1]},${ends[0]},${ends[0]}&"—"&${ends[1]})` };
}
