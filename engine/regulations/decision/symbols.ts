import type { CalendarDay } from '../../core/calendar-day.js';
import { parseCalendarDay } from '../../core/calendar-day.js';
import type { ExactNumber } from '../../core/exact-number.js';
import type { Input } from '../input.js';
import type { Parameter } from '../parameter.js';
import { expression, type Expr, type List, type Table } from './expression.js';
import type { Kind } from './node.js';

/** Rows as they were entered, their columns called as the form labels them. */
export interface LabelledRows extends List<Readonly<Record<string, unknown>>> {
  column(label: string): Expr<'entry', 'row'>;
}

/** A list by its columns; of a list of plain values the element is called `value`. */
export type ListSymbol<Element> = unknown extends Element
  ? List<Element> & { readonly value: Expr<'entry', 'row'> }
  : [Element] extends [ExactNumber | boolean | string]
    ? List<Element> & { readonly value: Expr<KindOf<Element>, 'row'> }
    : [Element] extends [readonly unknown[]]
      ? List<Element>
      : string extends keyof Element
        ? LabelledRows
        : List<Element> & {
            readonly [Column in keyof Element]-?: ColumnSymbol<Exclude<Element[Column], undefined>>;
          };

type ColumnSymbol<Value> = [Value] extends [readonly unknown[]] ? never : Expr<KindOf<Value>, 'row'>;

type KindOf<Value> = unknown extends Value
  ? 'entry'
  : [Value] extends [ExactNumber]
    ? 'number'
    : [Value] extends [boolean]
      ? 'truth'
      : [Value] extends [CalendarDay]
        ? 'day'
        : [Value] extends [string]
          ? 'text'
          : 'structure';

/** An input as the body of a decision names it. */
export type InputSymbol<Value> = unknown extends Value
  ? Expr<'entry', 'one'>
  : [Value] extends [ExactNumber | boolean | string]
    ? Expr<KindOf<Value>, 'one'>
    : [Value] extends [readonly (infer Element)[]]
      ? ListSymbol<Exclude<Element, undefined>>
      : { readonly [Part in keyof Value]-?: InputSymbol<Exclude<Value[Part], undefined>> };

/** A figure as the body of a decision names it: a value, or a list or structure of values that is also a table. */
export type FigureSymbol<Value> = [Value] extends [number]
  ? Expr<'number', 'one'>
  : [Value] extends [`${number}/${number}`]
    ? Expr<'number', 'one'>
    : [Value] extends [`${number}-${number}-${number}`]
      ? Expr<'day', 'one'>
      : [Value] extends [string]
        ? Expr<'text', 'one'>
        : [Value] extends [boolean]
          ? Expr<'truth', 'one'>
          : Table<Value> & { readonly [Part in keyof Value]: FigureSymbol<Value[Part]> };

/** The symbols of a rule's inputs by name. */
export const inputSymbols = (
  inputs: Readonly<Record<string, Input<unknown>>>,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, inputSymbol(name, input)]));

function inputSymbol(name: string, input: Input<unknown>): unknown {
  if (input.element) return { list: name, ...columnSymbols(name, input.element) };
  if (input.parts) {
    return Object.fromEntries(
      Object.entries(input.parts).map(([part, one]) => [
        part,
        expression({ op: 'input', kind: kindOfInput(one), name, part }),
      ]),
    );
  }
  return expression({ op: 'input', kind: kindOfInput(input), name });
}

function columnSymbols(list: string, element: Input<unknown>): object {
  const column = (name: string, kind: Kind): Expr => expression({ op: 'element', kind, list, name });
  if (element.parts) {
    return Object.fromEntries(
      Object.entries(element.parts).flatMap(([name, part]) =>
        part.element || part.parts ? [] : [[name, column(name, kindOfInput(part))]],
      ),
    );
  }
  return element.type === 'object'
    ? { column: (label: string) => column(label, 'entry') }
    : { value: column('value', kindOfInput(element)) };
}

/** What an input yields, by its type in the catalogue's words. */
export function kindOfInput({ type }: Input<unknown>): Kind {
  switch (type) {
    case 'number':
    case 'integer':
      return 'number';
    case 'date':
      return 'day';
    case 'boolean':
      return 'truth';
    case 'string':
      return 'text';
    default:
      return type.startsWith('enum<') ? 'text' : 'entry';
  }
}

/** The symbols of a rule's figures by name; the figure that was published last says of which kind it is. */
export const figureSymbols = (
  parameters: Readonly<Record<string, Parameter<unknown>>>,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(parameters).map(([name, { values }]) => [
      name,
      figureSymbol(values.at(-1)?.value, name, []),
    ]),
  );

function figureSymbol(value: unknown, figure: string, path: readonly (string | number)[]): unknown {
  const kind = kindOfFigure(value);
  if (kind) return expression({ op: 'figure', kind, figure, path });
  const table = { table: { figure, path } };
  if (Array.isArray(value)) {
    return Object.assign(
      value.map((one, at) => figureSymbol(one, figure, [...path, at])),
      table,
    );
  }
  if (typeof value !== 'object' || value === null) return table;
  const parts = Object.entries(value).map(([part, one]) => [
    part,
    figureSymbol(one, figure, [...path, part]),
  ]);
  return { ...Object.fromEntries(parts), ...table };
}

const SHARE = /^-?\d+\/\d+$/;

/** Of which kind a figure's value is; `undefined` of a list or a structure. */
export function kindOfFigure(value: unknown): Kind | undefined {
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'truth';
  if (typeof value !== 'string') return undefined;
  if (SHARE.test(value)) return 'number';
  return parseCalendarDay(value) === undefined ? 'text' : 'day';
}
