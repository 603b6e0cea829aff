import { describe, expect, it } from 'vitest';
import type { newCell } from '../../engine/workbook/patch/cell-element.js';
import { changedCell } from '../../engine/workbook/patch/cell-element.js';

const AT = { row: 3, column: 2 };
const SUM = '<c r="B3" s="7"><f>SUM(A1:A2)</f><v>5</v></c>';
const WORDS = '<c r="B3" s="7" t="str"><f>A1&amp;A2</f><v>甲乙</v></c>';

describe('the element of a cell that changes', () => {
  it('keeps its formula and style, and shows no old result, where the result is not known', () => {
    expect(changedCell(SUM, AT, { kind: 'stale' }, '')).toBe('<c r="B3" s="7"><f>SUM(A1:A2)</f></c>');
    expect(changedCell(WORDS, AT, { kind: 'stale' }, '')).toBe('<c r="B3" s="7"><f>A1&amp;A2</f></c>');
  });

  it('keeps its formula and shows the new result, of another kind too', () => {
    const shows = (element: string, content: Parameters<typeof newCell>[1]): string =>
      changedCell(element, AT, { kind: 'result', content }, '');
    expect(shows(SUM, { type: 'number', value: 6 })).toBe('<c r="B3" s="7"><f>SUM(A1:A2)</f><v>6</v></c>');
    expect(shows(SUM, { type: 'text', text: '甲<' })).toBe(
      '<c r="B3" s="7" t="str"><f>SUM(A1:A2)</f><v>甲&lt;</v></c>',
    );
    expect(shows(WORDS, { type: 'number', value: 6 })).toBe('<c r="B3" s="7"><f>A1&amp;A2</f><v>6</v></c>');
  });

  it('keeps its style where an entry takes the place of what stood there', () => {
    const changed = changedCell(SUM, AT, { kind: 'content', content: { type: 'number', value: 6 } }, '');
    expect(changed).toBe('<c r="B3" s="7"><v>6</v></c>');
  });

  it('has a result only where it has a formula', () => {
    expect(() => changedCell('<c r="B3"><v>5</v></c>', AT, { kind: 'stale' }, '')).toThrow(RangeError);
  });

  it('stands at the place that is said, under the prefix of its part', () => {
    const moved = changedCell(
      '<x:c r="B3"><x:f>A1</x:f><x:v>1</x:v></x:c>',
      { row: 4, column: 2 },
      { kind: 'stale' },
      'x:',
    );
    expect(moved).toBe('<x:c r="B4"><x:f>A1</x:f></x:c>');
  });
});
