import { parseCalendarDay, type CalendarDay } from '../core/calendar-day.js';
import { ExactNumber } from '../core/exact-number.js';

/** A value that is absent: `undefined`, `null`, or an empty string (convention 1 of the catalogue). */
const isBlank = (raw: unknown): boolean => raw === undefined || raw === null || raw === '';

/** Thrown when an input is there but is not of its type. */
export class UnreadableInput extends TypeError {
  constructor(
    readonly expected: string,
    readonly found: unknown,
  ) {
    super(`Expected ${expected}, found ${JSON.stringify(found)}`);
    this.name = 'UnreadableInput';
  }
}

/** How one input of a rule is read from plain data. */
export interface Input<Value> {
  /** As the catalogue writes it: `number`, `date`, `array<string>` … */
  readonly type: string;
  readonly description: string;
  readonly unit?: string;
  readonly required: boolean;
  /** Of a list, how its elements are read; of a structure, its parts. */
  readonly element?: Input<unknown>;
  readonly parts?: Readonly<Record<string, Input<unknown>>>;
  /** `undefined` for a blank. @throws UnreadableInput */
  read(raw: unknown): Value | undefined;
}

export interface InputDetails {
  readonly description: string;
  readonly unit?: string;
}

function input<Value>(type: string, details: InputDetails, convert: (raw: unknown) => Value): Input<Value> {
  return { type, ...details, required: true, read: (raw) => (isBlank(raw) ? undefined : convert(raw)) };
}

function toNumber(raw: unknown): ExactNumber {
  if (typeof raw === 'number' && Number.isFinite(raw)) return ExactNumber.of(raw);
  if (raw instanceof ExactNumber) return raw;
  throw new UnreadableInput('number', raw);
}

function toText(raw: unknown): string {
  if (typeof raw === 'string') return raw;
  throw new UnreadableInput('string', raw);
}

function toBoolean(raw: unknown): boolean {
  if (typeof raw === 'boolean') return raw;
  throw new UnreadableInput('boolean', raw);
}

function toDay(raw: unknown): CalendarDay {
  const day = typeof raw === 'string' ? parseCalendarDay(raw) : undefined;
  if (day === undefined) throw new UnreadableInput('date (YYYY-MM-DD)', raw);
  return day;
}

export const number = (details: InputDetails): Input<ExactNumber> => input('number', details, toNumber);
export const integer = (details: InputDetails): Input<ExactNumber> => input('integer', details, toNumber);
export const text = (details: InputDetails): Input<string> => input('string', details, toText);
export const boolean = (details: InputDetails): Input<boolean> => input('boolean', details, toBoolean);
export const day = (details: InputDetails): Input<CalendarDay> => input('date', details, toDay);

/** A word out of a fixed set; another word is unreadable. */
export const oneOf = <const Word extends string>(
  words: readonly Word[],
  details: InputDetails,
): Input<Word> =>
  input(`enum<${words.join('|')}>`, details, (raw) => {
    const word = words.find((one) => one === raw);
    if (word === undefined) throw new UnreadableInput(words.join(' | '), raw);
    return word;
  });

/** A list whose blank elements stay blank (`undefined`); most rules want `listOf`. */
export const sparseListOf = <Value>(
  element: Input<Value>,
  details: InputDetails,
): Input<(Value | undefined)[]> =>
  withElement(
    element,
    input(`array<${element.type}>`, details, (raw) => {
      if (!Array.isArray(raw)) throw new UnreadableInput('array', raw);
      return raw.map((one: unknown) => element.read(one));
    }),
  );

/** A list; a blank element makes the whole list unreadable as data, so that no average silently skips it. */
export const listOf = <Value>(element: Input<Value>, details: InputDetails): Input<Value[]> =>
  withElement(
    element,
    input(`array<${element.type}>`, details, (raw) => {
      if (!Array.isArray(raw)) throw new UnreadableInput('array', raw);
      return raw.map((one: unknown) => {
        const value = element.read(one);
        if (value === undefined) throw new UnreadableInput(element.type, one);
        return value;
      });
    }),
  );

const withElement = <Value>(element: Input<unknown>, list: Input<Value>): Input<Value> => ({
  ...list,
  element,
});

/** Plain structures inside lists; absent parts are `undefined`. */
export const record = <Shape extends Record<string, Input<unknown>>>(
  shape: Shape,
  details: InputDetails,
): Input<{ [Name in keyof Shape]: ValueOf<Shape[Name]> }> => {
  const parts = Object.entries(shape);
  const whole = input('object', details, (raw) => {
    if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
      throw new UnreadableInput('object', raw);
    const own = raw as Record<string, unknown>;
    const read: Record<string, unknown> = {};
    for (const [name, part] of parts) {
      const value = part.read(Object.hasOwn(own, name) ? own[name] : undefined);
      if (value === undefined && part.required) throw new UnreadableInput(`${name}: ${part.type}`, own[name]);
      read[name] = value;
    }
    return read as { [Name in keyof Shape]: ValueOf<Shape[Name]> };
  });
  return { ...whole, parts: shape };
};

/** Anything the formula itself tells apart (numbers beside words). */
export const raw = (type: string, details: InputDetails): Input<unknown> =>
  input(type, details, (value) => value);

export type OptionalInput<Value> = Input<Value> & { readonly required: false };

export const optional = <Value>(part: Input<Value>): OptionalInput<Value> => ({ ...part, required: false });

/** What a rule's body receives for an input. */
export type ValueOf<Part> =
  Part extends OptionalInput<infer Value>
    ? Value | undefined
    : Part extends Input<infer Value>
      ? Value
      : never;
