import {
  add,
  all,
  any,
  atMost,
  count,
  differs,
  filled,
  firstOf,
  firstOfKey,
  joined,
  listed,
  normalised,
  not,
  occursIn,
  word,
  type Condition,
  type Expr,
  type List,
  type NumberLike,
  type Requirement,
} from '../decision/index.js';

/** A list and how its rows are compared with those of another. */
interface Side {
  readonly list: List;
  readonly value: Expr<'number' | 'text', 'row'>;
  readonly key: Expr<'text', 'row'>;
}

type ListOf<Kind extends 'number' | 'text'> = List & { readonly value: Expr<Kind, 'row'> };
const numbersOf = (list: ListOf<'number'>): Side => ({ list, value: list.value, key: joined(list.value) });
const namesOf = (list: ListOf<'text'>): Side => ({ list, value: list.value, key: normalised(list.value) });

/** Whether the other side lacks what a row says. */
const lacking = (side: Side, other: Side): Condition<'row'> =>
  not(occursIn(other.list, other.key, side.key)) as Condition<'row'>;

/** Two lists hold the same entries, each once; at most so many stand on one side only or once more. */
function sameEntries(one: Side, other: Side, max: Expr<'number', 'one'>): Requirement {
  const [left, right] = [
    any(not(firstOfKey(one.list, one.key)), lacking(one, other)),
    any(not(firstOfKey(other.list, other.key)), lacking(other, one)),
  ];
  const [leftWords, rightWords] = [listed(one.list, one.value, left), listed(other.list, other.value, right)];
  const both = all(differs(leftWords, ''), differs(rightWords, ''));
  return {
    holds: atMost(add(count(one.list, left), count(other.list, right)), max),
    actual: joined(leftWords, firstOf([[both, word('、')]], word('')), rightWords),
    permitted: max,
  };
}

export const sameNumbers = (one: ListOf<'number'>, other: ListOf<'number'>, max: Expr<'number', 'one'>) =>
  sameEntries(numbersOf(one), numbersOf(other), max);
export const sameNames = (one: ListOf<'text'>, other: ListOf<'text'>, max: Expr<'number', 'one'>) =>
  sameEntries(namesOf(one), namesOf(other), max);

/** At most so many names of a list do not stand in another; blank ones are none. */
export function namesIncluded(
  names: ListOf<'text'>,
  present: ListOf<'text'>,
  max: NumberLike<'one'>,
): Requirement {
  const strange = all(filled(names.value), lacking(namesOf(names), namesOf(present)));
  return { holds: atMost(count(names, strange), max), actual: listed(names, names.value, strange) };
}
