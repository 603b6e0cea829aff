import { describe, expect, it } from 'vitest';
import { ExactNumber } from '../../engine/core/exact-number.js';

describe('A number of a cell', () => {
  it.each([
    [0.1 + 0.2, '0.3'],
    [98.55, '98.55'],
    [1234567.89, '1234567.89'],
    [37037036.7, '37037036.7'],
    [100000000.1, '100000000.1'],
    [-8388608.15, '-8388608.15'],
    [1e-7, '0.0000001'],
  ])('is what was typed: %d', (held, typed) => {
    expect(ExactNumber.of(held).toString(9)).toBe(typed);
    expect(ExactNumber.of(held).equals(typed)).toBe(true);
  });
});
