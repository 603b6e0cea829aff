import type { Node } from '../regulations/index.js';
import type { Compiling } from './compiling.js';
import { growing, Inexpressible, madeOf, noOf, yesOf, type Truth, type Valued } from './valued.js';
import { literal } from '../workbook/index.js';
import { both, anyOf } from './valued.js';

/** Decimals to which differences are rounded, so that 0.1 + 0.2 is 0.3. */
export const DECIMALS = 9;

const WHITE = ['" "', '"　"', '"\u00a0"', 'CHAR(9)', 'CHAR(10)', 'CHAR(13)'];

/** Arithmetic, tables, defaults; `undefined` of other nodes. */
export function numberFormula(node: Node, c: Compiling): Valued | undefined {
  const parts = (of: readonly Node[]): Valued[] => of.map((one) => c.value(one));
  switch (node.op) {
    case 'add':
      return growing(parts(node.of), (...all) => `(${all.join('+')})`);
    case 'times':
      return growing(parts(node.of), (...all) => `(${all.join('*')})`);
    case 'minus': {
      const [from, taken] = [c.value(node.of[0]), c.value(node.of[1])];
      const made = madeOf([from, taken], (one, other) => `(${one ?? ''}-(${other ?? ''}))`);
      if (from.upper === undefined && taken.upper === undefined) return made;
      return {
        ...made,
        formula: `(${from.formula}-(${taken.upper ?? taken.formula}))`,
        upper: `(${from.upper ?? from.formula}-(${taken.formula}))`,
      };
    }
    case 'over': {
      const [part, whole] = [c.value(node.of[0]), c.value(node.of[1])];
      const made = madeOf([part, whole], (one = '', other = '') => `(${one}/(${other}+(${other}=0)))`);
      return { ...made, there: [...made.there, `${whole.formula}<>0`] };
    }
    case 'least':
    case 'greatest':
      return chosen(parts(node.of), node.op === 'least' ? '<' : '>');
    case 'floor':
      return growing(parts(node.of), (one = '') => `INT(ROUND(${one},${DECIMALS}))`);
    case 'ceiling':
      return growing(parts(node.of), (one = '') => `(-INT(-ROUND(${one},${DECIMALS})))`);
    case 'rounded':
      return madeOf(parts(node.of), (one = '', decimals = '') => `ROUND(${one},${decimals})`);
    case 'absolute':
      return madeOf(parts(node.of), (one = '') => `ABS(${one})`);
    case 'characters':
      return madeOf(
        parts(node.of),
        (one = '') => `LEN(${WHITE.reduce((text, sign) => `SUBSTITUTE(${text},${sign},"")`, one)})`,
        '""',
      );
    case 'minutes': {
      const one = c.value(node.of[0]);
      const plain = `TIMEVALUE(${one.formula})`;
      const isTime = `ISNUMBER(${plain})`;
      // Of rows one that holds no time would make an error of all: midnight stands for it, and nothing is judged by it.
      const time =
        one.rows === undefined || c.cells.ofOneRow
          ? plain
          : `TIMEVALUE(REPT(${one.formula},${isTime}*1)&REPT("0:00",1-${isTime}))`;
      return { ...one, formula: `ROUND(${time}*1440,0)`, there: [...one.there, isTime] };
    }
    case 'as-number': {
      const one = c.value(node.of[0]);
      return { ...one, there: [`ISNUMBER(${one.formula})`] };
    }
    case 'or-else':
      return orElse(node.kind === 'number' || node.kind === 'day', c.value(node.of[0]), c.value(node.of[1]));
    case 'first':
      return table(node, c);
    default:
      return undefined;
  }
}

/** MIN and MAX do not repeat over rows. */
function chosen(of: readonly Valued[], sign: '<' | '>'): Valued {
  const rows = of.some((one) => one.rows !== undefined);
  if (!rows) return madeOf(of, (...all) => `${sign === '<' ? 'MIN' : 'MAX'}(${all.join(',')})`);
  const [first, ...others] = of;
  if (!first) throw new Inexpressible('没有数值');
  return others.reduce(
    (best, other) =>
      madeOf([best, other], (one = '', two = '') => `(${one}+(${two}-${one})*(${two}${sign}${one}))`),
    first,
  );
}

/** What is blank counts as something. */
function orElse(numeric: boolean, one: Valued, blank: Valued): Valued {
  if (one.there.length === 0) return one;
  if (one.there.includes('FALSE')) return blank;
  const nothing = blank.formula === (numeric ? '0' : '""') && blank.there.length === 0;
  if (one.rows === undefined && blank.rows === undefined) {
    const known = one.there.join(',');
    if (nothing && !numeric && isCell(one)) return { formula: one.formula, there: [] };
    if (nothing && isCell(one)) return { formula: `N(${one.formula})`, there: [] };
    return {
      formula: `IF(AND(${known}),${one.formula},${blank.formula})`,
      there: blank.there.length === 0 ? [] : [`OR(AND(${known}),AND(${blank.there.join(',')}))`],
    };
  }
  // A blank cell, or a word among numbers, is nothing already.
  if (nothing) return { ...one, there: [] };
  const made = madeOf([one, blank], (first = '', second = '') => {
    const known = both(...one.there);
    return numeric
      ? `((${known})*(${first})+(1-${known})*(${second}))`
      : `(REPT(${first},${known})&REPT(${second},1-${known}))`;
  });
  const there = blank.there.length === 0 ? [] : [anyOf(both(...one.there), both(...blank.there))];
  return { ...made, there };
}

/** Whether a formula is a cell, which may be blank. */
const isCell = ({ formula }: Valued): boolean => /^INDEX\('[^']*(?:''[^']*)*'![^()]*\)$/.test(formula);

/** A decision table: the first row whose condition holds; unknown where a condition before it is. */
function table(node: Extract<Node, { op: 'first' }>, c: Compiling): Valued {
  const rows = rowsInPlay(node, c);
  const [some] = rows.flatMap(({ when, then }) => when?.rows ?? then.rows ?? []);
  return some === undefined
    ? tableOfOne(rows)
    : tableOfRows(rows, some, node.kind === 'number' || node.kind === 'day');
}

/** Rows whose condition is written out and not so are none; behind one that is so there are none. */
function rowsInPlay(node: Extract<Node, { op: 'first' }>, c: Compiling): TableRow[] {
  const rows: TableRow[] = [];
  for (const { when, then } of node.rows) {
    const met = when && c.truth(when);
    const sure = met && met.there.length === 0 && met.no === undefined;
    if (sure && met.yes === '0') continue;
    const own = c.value(then);
    if (!met || (sure && met.yes === '1')) return [...rows, { when: undefined, then: own }];
    rows.push({ when: met, then: own });
  }
  return rows;
}

interface TableRow {
  readonly when: Truth | undefined;
  readonly then: Valued;
}

function tableOfOne(rows: readonly TableRow[]): Valued {
  const [formula, there] = rows.reduceRight<readonly [string, string]>(
    ([otherwise, otherwiseThere], { when, then }) => {
      const own = then.there.length === 0 ? 'TRUE' : `AND(${then.there.join(',')})`;
      if (!when) return [then.formula, own];
      const met = yesOf(when);
      const chosen =
        own === 'TRUE' && otherwiseThere === 'TRUE' ? 'TRUE' : `IF(${met},${own},${otherwiseThere})`;
      const decided =
        when.no !== undefined
          ? `(${met})+(${noOf(when)})>0`
          : when.there.length === 0
            ? ''
            : `AND(${when.there.join(',')})`;
      const known = decided === '' ? chosen : chosen === 'TRUE' ? decided : `IF(${decided},${chosen},FALSE)`;
      return [`IF(${met},${then.formula},${otherwise})`, known];
    },
    [literal(''), 'FALSE'],
  );
  return { formula, there: there === 'TRUE' ? [] : [there] };
}

/** IF does not repeat over rows in older Excel: texts are repeated once or not at all, numbers multiplied. */
function tableOfRows(rows: readonly TableRow[], of: string, numeric: boolean): Valued {
  let before: string[] = [];
  const chosen = rows.map(({ when, then }) => {
    const here = when ? [...before, yesOf(when)] : before;
    if (when) before = [...before, noOf(when)];
    return { on: here.length === 0 ? '1' : both(...here), then };
  });
  const values = chosen.filter(({ then }) => !then.there.includes('FALSE'));
  const parts = values.map(({ on, then }) => {
    const { formula } = madeOf(
      [{ formula: '', there: [], rows: of }, then],
      (_, one = '') => one,
      numeric ? '0' : '""',
    );
    return numeric ? `(${on})*(${formula})` : `REPT(${formula},${on})`;
  });
  const sure = rows.every(
    ({ when, then }) =>
      then.there.length === 0 && (!when || (when.there.length === 0 && when.no === undefined)),
  );
  const known = values.map(({ on, then }) => both(on, ...then.there));
  return {
    formula: `(${parts.join(numeric ? '+' : '&')})`,
    there: sure ? [] : [anyOf(...known)],
    rows: of,
  };
}
