import type { Node, NodeOf } from '../regulations/index.js';
import { literal } from '../workbook/index.js';
import type { Compiling, Gathered, GatheredRecord } from './compiling.js';
import { DECIMALS } from './number-formula.js';
import {
  differentKeys,
  firstOfKey,
  mostByKey,
  repeatedKeys,
  rowNumbers,
  rowsOfOwnKey,
} from './row-groups.js';
import {
  anyOf,
  both,
  growing,
  Inexpressible,
  kleene,
  LOOKS_INTO_ROWS,
  madeOf,
  negated,
  noOf,
  notSo,
  silentOnBlankRows,
  UNKNOWN,
  yesOf,
  type Truth,
  type Valued,
} from './valued.js';
import { shownFormula } from './word-formula.js';

type Rows = Extract<Gathered, { rows: string }>;

/** Larger than any number of a form, for MAX to find the least of picked rows. */
const HIGH = 1_000_000;

/** What is gathered from rows; `undefined` of other nodes. */
export function listFormula(node: Node, c: Compiling): Valued | undefined {
  switch (node.op) {
    case 'count':
      return count(node, c);
    case 'sum':
      return sum(node, c);
    case 'least-of':
    case 'greatest-of':
      return extreme(node, c);
    case 'most-of-key':
      return keyed(node, c, mostByKey);
    case 'repeated':
      return keyed(node, c, repeatedKeys);
    case 'distinct':
      return keyed(node, c, differentKeys);
    case 'rows-in-key':
      return rowsInKey(node, c);
    case 'looked-up':
      return lookedUp(node, c);
    case 'listed':
      return listed(node, c);
    case 'row-number': {
      const record = c.scope.record[node.list];
      if (record) return { formula: String(record.at + 1), there: [] };
      throw new Inexpressible('要数到第几行，空行不计，普通函数做不到');
    }
    case 'alongside': {
      const at = c.scope.record[node.beside]?.at;
      const other = c.gathered(node.list);
      if (at === undefined || !('records' in other)) throw new Inexpressible(LOOKS_INTO_ROWS);
      const own = other.records[at];
      return own ? own.c.value(node.of[0]) : UNKNOWN;
    }
    case 'previous':
      throw new Inexpressible('要看各行的先后，空行不计，普通函数做不到');
    case 'blank-columns':
      throw new Inexpressible('要写出每一行缺哪些栏');
    default:
      return undefined;
  }
}

/** Conditions about rows; `undefined` of other nodes. */
export function listCondition(node: Node, c: Compiling): Truth | undefined {
  switch (node.op) {
    case 'every':
      return every(node, c);
    case 'occurs':
      return occurs(node, c);
    case 'first-of-key': {
      const [key, picked] = pickedOfList(node, rowsOf(c.gathered(node.list)));
      const own = `REPT(${key.formula},${picked})`;
      return { there: [], yes: both(picked, firstOfKey(own)), rows: key.rows ?? '' };
    }
    case 'alike-in-key': {
      const list = rowsOf(c.gathered(node.list));
      const [key, picked] = pickedOfList(node, list);
      const of = list.row.value(node.of[0]);
      const own = `REPT(${key.formula},${picked})`;
      const pair = `(${own}&"|"&${of.formula})`;
      // The first row with this key has the same value.
      const yes = `(MATCH(${pair},${pair},0)=MATCH(${own},${own},0))`;
      return { there: [...key.there, ...of.there], yes, rows: key.rows ?? '' };
    }
    default:
      return undefined;
  }
}

/** @throws Inexpressible of single entries, which have no keys. */
function rowsOf(list: Gathered): Rows {
  if ('records' in list) throw new Inexpressible('各格不在同一栏里');
  return list;
}

/** What is gathered stands for one value; a condition that speaks of rows outside would need two dimensions. */
function inner<One extends { readonly rows?: string }>(one: One, { rows }: Rows): One {
  if (one.rows !== undefined && one.rows !== rows) throw new Inexpressible(LOOKS_INTO_ROWS);
  return one;
}

function count({ list, where }: NodeOf<'count'>, c: Compiling): Valued {
  const gathered = c.gathered(list);
  if ('records' in gathered) {
    const each = gathered.records.map((one) => numberOf(one, where));
    if (each.every(({ formula, there }) => formula === '1' && there.length === 0))
      return { formula: String(each.length), there: [] };
    return growing(each, (...all) => `(${all.join('+')})`);
  }
  if (!where) return { formula: `SUMPRODUCT(${gathered.used}*1)`, there: [] };
  const picked = inner(gathered.row.truth(where), gathered);
  const used = silentOnBlankRows(picked) && !gathered.used.includes(')*(') ? [] : [gathered.used];
  const least = `SUMPRODUCT(${both(...used, yesOf(picked))}*1)`;
  if (picked.there.length === 0 && picked.no === undefined) return { formula: least, there: [] };
  return { formula: least, there: [], upper: `SUMPRODUCT((${gathered.used})*${notSo(noOf(picked))})` };
}

/** Whether a record is part of the list, and the condition holds of it. */
const pickedOf = ({ c, where }: GatheredRecord, condition: Node | undefined): Truth =>
  kleene('all', [...(where ? [where] : []), ...(condition ? [c.truth(condition)] : [])]);

/** How many of a record are picked. */
function numberOf(record: GatheredRecord, condition: Node | undefined): Valued {
  const picked = pickedOf(record, condition);
  const one = picked.yes === '1' ? { formula: '1', there: [] } : oneOrNothing(picked);
  if (!record.times) return one;
  return growing([one, record.times], (picks = '', times = '') =>
    picks === '1' ? times : `(${picks}*${times})`,
  );
}

function oneOrNothing(picked: Truth): Valued {
  const least = `N(${yesOf(picked)})`;
  if (picked.there.length === 0 && picked.no === undefined) return { formula: least, there: [] };
  return { formula: least, there: [], upper: `(1-(${noOf(picked)}))` };
}

/** Unknown as soon as one row's number is, or whether it is picked. */
function sum({ list, of, where }: NodeOf<'sum'>, c: Compiling): Valued {
  const gathered = c.gathered(list);
  if ('records' in gathered) {
    return madeOf(
      gathered.records.map((one) => pickedNumber(one, of[0], where)),
      (...all) => (all.length === 0 ? '0' : `(${all.join('+')})`),
    );
  }
  const number = inner(gathered.row.value(of[0]), gathered);
  const picked = pickedRows(gathered, where);
  return {
    formula: `ROUND(SUMPRODUCT((${picked.yes})*(${number.formula})),${DECIMALS})`,
    there: [...picked.there, ...allKnown(picked.yes, number)],
  };
}

function pickedNumber(record: GatheredRecord, of: Node, condition: Node | undefined): Valued {
  const number = record.c.value(of);
  const picked = pickedOf(record, condition);
  const times = record.times ? [record.times] : [];
  if (picked.yes === '1' && picked.there.length === 0)
    return times.length === 0
      ? number
      : madeOf([number, ...times], (one = '', many = '') => `(${one}*${many})`);
  const known = number.there.length === 0 ? [] : [`IF(${yesOf(picked)},AND(${number.there.join(',')}),TRUE)`];
  const decided =
    picked.there.length === 0 && picked.no === undefined ? [] : [`(${yesOf(picked)})+(${noOf(picked)})>0`];
  return { formula: `IF(${yesOf(picked)},${number.formula},0)`, there: [...decided, ...known] };
}

/** The rows that a condition picks, and that it can be told of all. */
function pickedRows(
  gathered: Rows,
  where: Node | undefined,
): { readonly yes: string; readonly there: readonly string[] } {
  if (!where) return { yes: gathered.used, there: [] };
  const picked = inner(gathered.row.truth(where), gathered);
  const yes = both(gathered.used, yesOf(picked));
  if (picked.there.length === 0 && picked.no === undefined) return { yes, there: [] };
  return { yes, there: [`SUMPRODUCT((${gathered.used})*(1-(${yesOf(picked)})-(${noOf(picked)})))=0`] };
}

const allKnown = (picked: string, { there }: Valued): string[] =>
  there.length === 0 ? [] : [`SUMPRODUCT((${picked})*(1-${both(...there)}))=0`];

function extreme(node: NodeOf<'least-of'>, c: Compiling): Valued {
  const gathered = c.gathered(node.list);
  const least = node.op === 'least-of';
  if ('records' in gathered) {
    if (node.where || gathered.records.some(({ where }) => where))
      throw new Inexpressible('各格不在同一栏里');
    return madeOf(
      gathered.records.map(({ c: one }) => one.value(node.of[0])),
      (...all) => `${least ? 'MIN' : 'MAX'}(${all.join(',')})`,
    );
  }
  const number = inner(gathered.row.value(node.of[0]), gathered);
  const picked = pickedRows(gathered, node.where);
  const shifted = least ? `${HIGH}-(${number.formula})` : `${HIGH}+(${number.formula})`;
  const most = `SUMPRODUCT(MAX((${picked.yes})*(${shifted})))`;
  return {
    formula: `ROUND(${least ? `${HIGH}-${most}` : `${most}-${HIGH}`},${DECIMALS})`,
    there: [...picked.there, ...allKnown(picked.yes, number), `SUMPRODUCT((${picked.yes})*1)>0`],
  };
}

/** The key of rows, and which of them are picked: those with a key of which the condition holds. */
function pickedBy(
  { key, where }: { readonly key: Node; readonly where?: Node },
  row: Compiling,
): readonly [Valued, string] {
  const own = shownFormula(key, row);
  const picked = where && row.truth(where);
  if (picked?.rows !== undefined && own.rows !== undefined && picked.rows !== own.rows)
    throw new Inexpressible(LOOKS_INTO_ROWS);
  const filled = own.there.length > 0 ? own.there : [];
  return [
    own,
    both(
      ...filled,
      ...(picked ? [yesOf(picked)] : []),
      ...(filled.length === 0 && !picked ? [`${own.formula}<>""`] : []),
    ),
  ];
}

/** The same of those rows that are part of the list. */
function pickedOfList(
  node: { readonly key: Node; readonly where?: Node },
  { row, used }: Rows,
): readonly [Valued, string] {
  const [key, picked] = pickedBy(node, row);
  return [key, used.includes(')*(') ? both(used, picked) : picked];
}

function keyed(
  node: NodeOf<'most-of-key'>,
  c: Compiling,
  put: (key: string, picked: string) => string,
): Valued {
  const gathered = c.gathered(node.list);
  if ('records' in gathered) return keysOfRecords(node, gathered.records);
  const [key, picked] = pickedOfList(node, gathered);
  return { formula: put(key.formula, picked), there: [] };
}

function rowsInKey({ list, key, where, of }: NodeOf<'rows-in-key'>, c: Compiling): Valued {
  const gathered = rowsOf(c.gathered(list));
  const { rows } = gathered;
  const [own, picked] = pickedOfList({ key, ...(where ? { where } : {}) }, gathered);
  const [first, last] = of.map((day) => gathered.row.value(day));
  if (!first || !last) return { formula: rowsOfOwnKey(own.formula, picked), there: own.there, rows };
  // Periods of one day meet where the day is the same: it is part of the key.
  if (first.formula !== last.formula) throw new Inexpressible('要逐行比较各自的起止日期');
  const there = [...new Set([...own.there, ...first.there])];
  const ofDay = `(${own.formula}&"|"&${first.formula})`;
  return { formula: rowsOfOwnKey(ofDay, both(picked, ...first.there)), there, rows };
}

/** What the first row with a key says; LOOKUP repeats over rows, and INDEX does not. */
function lookedUp(node: NodeOf<'looked-up'>, c: Compiling): Valued {
  const gathered = rowsOf(c.gathered(node.list));
  const sought = shownFormula(node.of[0], c);
  const [key] = pickedBy(node, gathered.row);
  const of = gathered.row.value(node.of[1]);
  const numeric = node.kind === 'number' || node.kind === 'day';
  if (sought.rows === undefined || key.rows === undefined) throw new Inexpressible(LOOKS_INTO_ROWS);
  const found = `ISNUMBER(MATCH(${sought.formula}&"",${key.formula}&"",0))`;
  // A key that is nowhere would make an error of all rows: the first row stands in for it, and counts nothing.
  const own = `REPT(${sought.formula},${found})&REPT(INDEX(${key.formula},1),1-${found})`;
  const place = `MATCH(${own},${key.formula}&"",0)`;
  const said = (formula: string): string => `LOOKUP(${place},${rowNumbers},${formula})`;
  const known = of.there.length === 0 ? [] : [`${said(`${both(...of.there)}*1`)}=1`];
  return {
    formula: numeric ? `(${found}*${said(of.formula)})` : `REPT(${said(of.formula)},${found})`,
    there: [...sought.there, found, ...known],
    rows: sought.rows,
  };
}

/** Single entries are compared pair by pair: which of them have a key that none before them has. */
function keysOfRecords(
  node: NodeOf<'distinct'> | NodeOf<'repeated'> | NodeOf<'most-of-key'>,
  records: readonly GatheredRecord[],
): Valued {
  if (node.op === 'most-of-key') return keyedAlike(node, records);
  const keys = records.map(({ c: one, where }): readonly [Valued, string] => {
    const [key, picked] = pickedBy(node, one);
    return [key, where ? both(picked, yesOf(where)) : picked];
  });
  const counted = keys.map(([key, picked], at) => {
    const before = keys
      .slice(0, at)
      .map(([other, there]) => both(there, `${other.formula}&""=${key.formula}&""`));
    const repeats = before.length === 0 ? '0' : anyOf(...before);
    return both(picked, node.op === 'repeated' ? repeats : `1-(${repeats})`);
  });
  return { formula: counted.length === 0 ? '0' : `(${counted.join('+')})`, there: [] };
}

/** Of things that are all alike: they share one key. */
function keyedAlike({ key, where }: NodeOf<'most-of-key'>, records: readonly GatheredRecord[]): Valued {
  const [only, ...others] = records;
  if (!only?.times || others.length > 0) throw new Inexpressible('各格不在同一栏里');
  const known: Node = { op: 'known', kind: 'truth', of: [key] };
  return numberOf(only, where ? { op: 'all', kind: 'truth', of: [known, where] } : known);
}

function every({ list, of }: NodeOf<'every'>, c: Compiling): Truth {
  const gathered = c.gathered(list);
  if ('records' in gathered) {
    return kleene(
      'all',
      gathered.records.map(({ c: one, where }) =>
        kleene('any', [...(where ? [negated(where)] : []), one.truth(of[0])]),
      ),
    );
  }
  const met = inner(gathered.row.truth(of[0]), gathered);
  const kept = `SUMPRODUCT((${gathered.used})*${notSo(yesOf(met))})=0`;
  if (met.there.length === 0 && met.no === undefined) return { there: [], yes: kept };
  return { there: [], yes: kept, no: `SUMPRODUCT((${gathered.used})*(${noOf(met)}))>0` };
}

function occurs(node: NodeOf<'occurs'>, c: Compiling): Truth {
  const list = c.gathered(node.list);
  if ('records' in list) {
    const found = list.records.map((record) => {
      const own = record.c;
      const [key, value] = [own.value(node.key), c.value(node.of[0])];
      if (isWritten(key) && isWritten(value))
        return key.formula === value.formula ? pickedOf(record, node.where) : NOT_SO;
      const same = madeOf([key, value], (one = '', other = '') => `${one}&""=${other}&""`, '""');
      return kleene('all', [pickedOf(record, node.where), { there: same.there, yes: same.formula }]);
    });
    return kleene('any', found);
  }
  const gathered = list;
  const value = shownFormula(node.of[0], c);
  const [key, all] = pickedOfList(node, gathered);
  if (value.rows === undefined)
    return { there: value.there, yes: `SUMPRODUCT((${key.formula}&""=${value.formula}&"")*(${all}))>0` };
  const own = `REPT(${key.formula},${all})`;
  return { there: value.there, yes: `ISNUMBER(MATCH(${value.formula}&"",${own},0))`, rows: value.rows };
}

const NOT_SO: Truth = { there: [], yes: '0' };
/** A word that is written out, whatever is taken out of it. */
const isWritten = ({ formula, there }: Valued): boolean => there.length === 0 && /^"[^"]*"$/.test(formula);

/** Of single entries only: Excel before 2019 cannot join a column. */
function listed({ list, of, where, separator }: NodeOf<'listed'>, c: Compiling): Valued {
  const gathered = c.gathered(list);
  if (!('records' in gathered)) throw new Inexpressible('要把一栏文字连成一格，旧版 Excel 没有这样的函数');
  const parts = gathered.records.map((record) => {
    const value = shownFormula(of[0], record.c);
    const shown =
      value.there.length === 0 ? value.formula : `IF(AND(${value.there.join(',')}),${value.formula},"")`;
    const word = `${literal(separator)}&${shown}`;
    const picked = pickedOf(record, where);
    return picked.yes === '1' && picked.there.length === 0 ? word : `IF(${yesOf(picked)},${word},"")`;
  });
  return { formula: `MID(${parts.join('&')},${separator.length + 1},999)`, there: [] };
}
