import Fraction from 'fraction.js';

/** What can be read as an exact number: a decimal or a fraction such as `'1/4'` as text, or a number of a cell. */
export type NumberSource = ExactNumber | number | string;

/** Cells hold binary floating point; nine decimals recover the decimal that was typed (0.1 + 0.2 is 0.3). */
const DECIMALS_OF_A_CELL = 9;

/**
 * A rational number. Credits, shares and fees are added and compared exactly: 22.5 of 90 is one quarter, never
 * a little more.
 */
export class ExactNumber {
  private constructor(private readonly fraction: Fraction) {}

  static readonly zero = ExactNumber.of(0);
  static readonly one = ExactNumber.of(1);

  /** @throws RangeError when the source is not a finite number. */
  static of(source: NumberSource): ExactNumber {
    if (source instanceof ExactNumber) return source;
    if (typeof source === 'string') return new ExactNumber(new Fraction(source));
    if (!Number.isFinite(source)) throw new RangeError(`Not a finite number: ${source}`);
    if (Number.isSafeInteger(source)) return new ExactNumber(new Fraction(source));
    return new ExactNumber(
      new Fraction(Math.abs(source) < 1e21 ? source.toFixed(DECIMALS_OF_A_CELL) : source),
    );
  }

  static sum(numbers: Iterable<NumberSource>): ExactNumber {
    let total = ExactNumber.zero;
    for (const number of numbers) total = total.plus(number);
    return total;
  }

  plus(other: NumberSource): ExactNumber {
    return new ExactNumber(this.fraction.add(ExactNumber.of(other).fraction));
  }

  minus(other: NumberSource): ExactNumber {
    return new ExactNumber(this.fraction.sub(ExactNumber.of(other).fraction));
  }

  times(other: NumberSource): ExactNumber {
    return new ExactNumber(this.fraction.mul(ExactNumber.of(other).fraction));
  }

  /** @throws RangeError on division by zero. */
  dividedBy(other: NumberSource): ExactNumber {
    const divisor = ExactNumber.of(other);
    if (divisor.isZero()) throw new RangeError('Division by zero');
    return new ExactNumber(this.fraction.div(divisor.fraction));
  }

  absolute(): ExactNumber {
    return new ExactNumber(this.fraction.abs());
  }

  floor(): ExactNumber {
    return new ExactNumber(this.fraction.floor());
  }

  ceiling(): ExactNumber {
    return new ExactNumber(this.fraction.ceil());
  }

  /** Rounds half up (away from zero), as the texts prescribe. */
  rounded(decimals: number): ExactNumber {
    const scale = ExactNumber.of(`1${'0'.repeat(decimals)}`);
    const half = ExactNumber.of('1/2');
    const scaled = this.absolute().times(scale).plus(half).floor().dividedBy(scale);
    return this.compare(ExactNumber.zero) < 0 ? ExactNumber.zero.minus(scaled) : scaled;
  }

  /** Negative, zero or positive, as for `Array.prototype.sort`. */
  compare(other: NumberSource): number {
    return this.fraction.compare(ExactNumber.of(other).fraction);
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
    return this.compare(0) === 0;
  }

  isWhole(): boolean {
    return this.fraction.d === 1n;
  }

  /** The nearest floating-point number. */
  toNumber(): number {
    return this.fraction.valueOf();
  }

  /** Decimal text without superfluous zeros; a repeating fraction is rounded half up to `decimals`. */
  toString(decimals = 4): string {
    const shown = this.rounded(decimals).fraction;
    return shown.toString();
  }
}
