import Fraction from 'fraction.js';

/** What can be read as an exact number: a decimal or a fraction such as `'1/4'` as text, or a number of a cell. */
export type NumberSource = ExactNumber | number | string;

/**
 * Cells hold binary floating point, of which fifteen digits are certain, as in a sheet; nine decimals, or those that are
 * left behind a large whole number, recover the decimal that was typed (0.1 + 0.2 is 0.3).
 */
const DECIMALS_OF_A_CELL = 9;
const DIGITS_OF_A_CELL = 15;

/**
 * A rational number. Credits, shares and fees are added and compared exactly: 22.5 of 90 is one quarter, never
 * a little more.
 */
export class ExactNumber {
  /** Whole numbers as such: nearly every number of a form is one, and fractions of big integers are slow. */
  private constructor(
    private readonly whole: number | undefined,
    private exact?: Fraction,
  ) {}

  static readonly zero = ExactNumber.of(0);
  static readonly one = ExactNumber.of(1);

  /** @throws RangeError when the source is not a finite number. */
  static of(source: NumberSource): ExactNumber {
    if (source instanceof ExactNumber) return source;
    if (typeof source === 'string') return ExactNumber.from(new Fraction(source));
    if (!Number.isFinite(source)) throw new RangeError(`Not a finite number: ${source}`);
    // Without the sign of a negative zero.
    if (Number.isSafeInteger(source)) return new ExactNumber(source + 0);
    const digits = Math.floor(Math.log10(Math.abs(source))) + 1;
    const decimals = Math.min(DECIMALS_OF_A_CELL, Math.max(0, DIGITS_OF_A_CELL - digits));
    return ExactNumber.from(new Fraction(Math.abs(source) < 1e21 ? source.toFixed(decimals) : source));
  }

  static sum(numbers: Iterable<NumberSource>): ExactNumber {
    let total = ExactNumber.zero;
    for (const number of numbers) total = total.plus(number);
    return total;
  }

  plus(other: NumberSource): ExactNumber {
    const added = ExactNumber.of(other);
    return (
      ExactNumber.small(this, added, (one, two) => one + two) ??
      ExactNumber.from(this.fraction.add(added.fraction))
    );
  }

  minus(other: NumberSource): ExactNumber {
    const taken = ExactNumber.of(other);
    return (
      ExactNumber.small(this, taken, (one, two) => one - two) ??
      ExactNumber.from(this.fraction.sub(taken.fraction))
    );
  }

  times(other: NumberSource): ExactNumber {
    const factor = ExactNumber.of(other);
    return (
      ExactNumber.small(this, factor, (one, two) => one * two) ??
      ExactNumber.from(this.fraction.mul(factor.fraction))
    );
  }

  /** @throws RangeError on division by zero. */
  dividedBy(other: NumberSource): ExactNumber {
    const divisor = ExactNumber.of(other);
    if (divisor.isZero()) throw new RangeError('Division by zero');
    return ExactNumber.from(this.fraction.div(divisor.fraction));
  }

  absolute(): ExactNumber {
    return ExactNumber.from(this.fraction.abs());
  }

  floor(): ExactNumber {
    return this.whole === undefined ? ExactNumber.from(this.fraction.floor()) : this;
  }

  ceiling(): ExactNumber {
    return this.whole === undefined ? ExactNumber.from(this.fraction.ceil()) : this;
  }

  /** Rounds half up (away from zero), as the texts prescribe. */
  rounded(decimals: number): ExactNumber {
    if (this.whole !== undefined) return this;
    const scale = ExactNumber.of(`1${'0'.repeat(decimals)}`);
    const half = ExactNumber.of('1/2');
    const scaled = this.absolute().times(scale).plus(half).floor().dividedBy(scale);
    return this.compare(ExactNumber.zero) < 0 ? ExactNumber.zero.minus(scaled) : scaled;
  }

  /** Negative, zero or positive, as for `Array.prototype.sort`. */
  compare(other: NumberSource): number {
    const compared = ExactNumber.of(other);
    if (this.whole !== undefined && compared.whole !== undefined) {
      return this.whole === compared.whole ? 0 : this.whole < compared.whole ? -1 : 1;
    }
    return this.fraction.compare(compared.fraction);
  }

  equals(other: NumberSource): boolean {
    return this.compare(other) === 0;
  }

  atMost(other: NumberSource): boolean {
    return this.compare(other) <= 0;
  }

  atLeast(other: NumberSource): boolean {
    return this.compare(other) >= 0;
  }

  lessThan(other: NumberSource): boolean {
    return this.compare(other) < 0;
  }

  greaterThan(other: NumberSource): boolean {
    return this.compare(other) > 0;
  }

  isZero(): boolean {
    return this.whole === 0;
  }

  isWhole(): boolean {
    return this.whole !== undefined || this.fraction.d === 1n;
  }

  /** The nearest floating-point number. */
  toNumber(): number {
    return this.whole ?? this.fraction.valueOf();
  }

  /** Decimal text without superfluous zeros; a repeating fraction is rounded half up to `decimals`. */
  toString(decimals = 4): string {
    const shown = this.rounded(decimals);
    return shown.whole === undefined ? shown.fraction.toString() : String(shown.whole);
  }

  private get fraction(): Fraction {
    return (this.exact ??= new Fraction(this.whole ?? 0));
  }

  private static from(fraction: Fraction): ExactNumber {
    const whole = fraction.d === 1n ? Number(fraction.s * fraction.n) : undefined;
    return Number.isSafeInteger(whole) ? new ExactNumber(whole) : new ExactNumber(undefined, fraction);
  }

  /** Of two whole numbers a whole number, as long as floating point holds it exactly. */
  private static small(
    one: ExactNumber,
    two: ExactNumber,
    operation: (one: number, two: number) => number,
  ): ExactNumber | undefined {
    if (one.whole === undefined || two.whole === undefined) return undefined;
    const result = operation(one.whole, two.whole);
    return Number.isSafeInteger(result) ? new ExactNumber(result + 0) : undefined;
  }
}
