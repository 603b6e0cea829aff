import { parseReference, type Reference } from './area.js';
import type { CellValue } from './sheet.js';

/** An error value of Excel: `#NAME?`, `#DIV/0!` … */
export class ErrorValue {
  constructor(readonly code: string) {}
}

type Result = CellValue | ErrorValue | CellValue[][];
export type ReadReference = (reference: Reference | { readonly name: string }) => CellValue[][] | undefined;

/**
 * A deliberately small evaluator: arithmetic, comparisons, references and a handful of functions. What it does
 * not know is `#NAME?`; a cell that came from a file then keeps the result that the file holds.
 */
export function evaluateFormula(formula: string, read: ReadReference): CellValue | ErrorValue {
  try {
    return new FormulaReader(formula, read).result();
  } catch (error) {
    if (error instanceof ErrorValue) return error;
    throw error;
  }
}

class FormulaReader {
  #at = 1;

  constructor(
    private readonly formula: string,
    private readonly read: ReadReference,
  ) {}

  result(): CellValue | ErrorValue {
    const value = single(this.#comparison());
    this.#skipSpaces();
    return this.#at < this.formula.length ? new ErrorValue('#NAME?') : value;
  }

  #skipSpaces(): void {
    while (this.formula[this.#at] === ' ') this.#at += 1;
  }
  #take(pattern: RegExp): RegExpExecArray | null {
    this.#skipSpaces();
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.formula);
    if (match) this.#at = pattern.lastIndex;
    return match;
  }
  #binary(
    next: () => Result,
    sign: RegExp,
    apply: (sign: string, one: CellValue, other: CellValue) => CellValue,
  ) {
    let left = next();
    for (let match = this.#take(sign); match; match = this.#take(sign)) {
      const right = single(next());
      left = single(left);
      if (left instanceof ErrorValue) throw left;
      if (right instanceof ErrorValue) throw right;
      left = apply(match[0], left, right);
    }
    return left;
  }
  #comparison(): Result {
    return this.#binary(
      () => this.#joined(),
      /<=|>=|<>|[=<>]/y,
      (sign, one, other) => {
        if (sign === '=') return one === other;
        if (sign === '<>') return one !== other;
        if (sign === '<') return one < other;
        if (sign === '>') return one > other;
        return sign === '<=' ? one <= other : one >= other;
      },
    );
  }
  #joined(): Result {
    return this.#binary(
      () => this.#sum(),
      /&/y,
      (_, one, other) => String(one) + String(other),
    );
  }
  #sum(): Result {
    return this.#binary(
      () => this.#product(),
      /[+-]/y,
      (sign, one, other) => (sign === '+' ? numeric(one) + numeric(other) : numeric(one) - numeric(other)),
    );
  }
  #product(): Result {
    return this.#binary(
      () => this.#primary(),
      /[*/]/y,
      (sign, one, other) => {
        if (sign === '*') return numeric(one) * numeric(other);
        if (numeric(other) === 0) throw new ErrorValue('#DIV/0!');
        return numeric(one) / numeric(other);
      },
    );
  }
  #primary(): Result {
    if (this.#take(/\(/y)) {
      const value = this.#comparison();
      if (!this.#take(/\)/y)) throw new ErrorValue('#NAME?');
      return value;
    }
    if (this.#take(/-/y)) return -numeric(single(this.#primary()));
    const text = this.#take(/"((?:[^"]|"")*)"/y);
    if (text) return (text[1] ?? '').replace(/""/g, '"');
    const number = this.#take(/\d+(\.\d+)?(e[+-]?\d+)?/iy);
    if (number) return Number(number[0]);
    const call = this.#take(/([A-Z][A-Z0-9.]*)\(/iy);
    if (call) return this.#call(call[1] ?? '');
    const reference = this.#take(
      /(?:'(?:[^']|'')+'!|[\w.\u0080-\uffff]+!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?/iy,
    );
    if (reference) return this.#referenced(parseReference(reference[0]), '#REF!');
    const name = this.#take(/[A-Z_][\w.]*/iy);
    return this.#referenced(name ? { name: name[0] } : undefined, '#NAME?');
  }
  #referenced(reference: Reference | { readonly name: string } | undefined, otherwise: string): Result {
    const values = reference && this.read(reference);
    if (!values) throw new ErrorValue(otherwise);
    return values;
  }
  #call(name: string): Result {
    const given: Result[] = [];
    if (!this.#take(/\)/y)) {
      do given.push(this.#comparison());
      while (this.#take(/,/y));
      if (!this.#take(/\)/y)) throw new ErrorValue('#NAME?');
    }
    const evaluate = FUNCTIONS[name.toUpperCase()];
    if (!evaluate) throw new ErrorValue('#NAME?');
    return evaluate(given);
  }
}

const single = (value: Result): CellValue | ErrorValue =>
  Array.isArray(value)
    ? value.length === 1 && value[0]?.length === 1
      ? (value[0][0] ?? '')
      : new ErrorValue('#VALUE!')
    : value;

function numeric(value: CellValue | ErrorValue): number {
  if (value instanceof ErrorValue) throw value;
  if (value === '') return 0;
  const number = Number(value);
  if (Number.isNaN(number)) throw new ErrorValue('#VALUE!');
  return number;
}

const flat = (given: readonly Result[]): CellValue[] =>
  given.flatMap((one) => {
    if (one instanceof ErrorValue) throw one;
    return Array.isArray(one) ? one.flat() : [one];
  });
const numbers = (given: readonly Result[]): number[] =>
  flat(given).filter((value): value is number => typeof value === 'number');

const FUNCTIONS: Readonly<Record<string, (given: readonly Result[]) => Result>> = {
  SUM: (given) => numbers(given).reduce((sum, value) => sum + value, 0),
  COUNT: (given) => numbers(given).length,
  COUNTA: (given) => flat(given).filter((value) => value !== '').length,
  MIN: (given) => Math.min(...numbers(given)),
  MAX: (given) => Math.max(...numbers(given)),
  IF: ([condition, then = true, otherwise = false]) => (single(condition ?? false) ? then : otherwise),
  ABS: ([value = 0]) => Math.abs(numeric(single(value))),
};
