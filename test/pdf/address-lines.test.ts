import { expect, it } from 'vitest';
import { layOutLines, type LineItem } from '../../engine/pdf/typst/lay-out-lines.js';
import { mayBreakBetween } from '../../engine/pdf/typst/line-breaking.js';

/** A character is as wide as another one, a Latin one half of it. */
const items = (text: string): LineItem[] =>
  [...text].map(
    (one) =>
      ({
        kind: 'character',
        text: one,
        width: one > '\u2e7f' ? 10 : 5,
        gap: 0,
        format: {},
      }) as unknown as LineItem,
  );

/** The lines of a text in that room: marks stand in the margin of a page, not in that of a cell. */
function linesOf(text: string, room: number, place: 'page' | 'cell'): readonly string[] {
  const format = { left: 0, hangingPunctuation: place === 'page', wholeWords: true };
  const lines = layOutLines(items(text), format as unknown as Parameters<typeof layOutLines>[1], 0, room);
  return lines.map((line) => line.items.map((one) => (one.kind === 'character' ? one.text : '')).join(''));
}

it('lines of an address end behind its slashes, never before one or within a number', () => {
  const ends = (before: string, after: string, earlier = ''): boolean =>
    mayBreakBetween(before, after, true, earlier);
  expect(ends(':', '/')).toBe(false);
  expect(ends('/', '/')).toBe(false);
  expect(ends('与', '/')).toBe(false);
  expect(ends('/', 'w', '/')).toBe(true);
  expect(ends('/', '2', 't')).toBe(true);
  expect(ends('/', '2', '1')).toBe(false);
  expect(linesOf('见https://www.example.org/a/2026/x', 90, 'page')).toEqual([
    '见https://',
    'www.example.org/a/',
    '2026/x',
  ]);
});

it('no point within an address stands in the margin, nor a mark behind a Latin word', () => {
  expect(linesOf('www.qinghe.example-a.edu', 50, 'page')[0]).not.toBe('www.qinghe.');
  expect(linesOf('见www.a-bcdefg，再见', 75, 'page')).toEqual(['见www.a-', 'bcdefg，再见']);
  expect(linesOf('再见再见，再见', 40, 'page')).toEqual(['再见再见，', '再见']);
});

it('a list of codes that fills a cell breaks between them', () => {
  const codes = ['4\u20111\u20111、', '4\u20111\u20112、', '4\u20111\u20113'];
  expect(linesOf(codes.join(''), 40, 'cell')).toEqual(codes);
});

it('a mark behind a number that fills its cell begins no line', () => {
  expect(linesOf('978\u20117\u201112，二〇二三', 40, 'cell')).toEqual(['978\u20117\u201112，', '二〇二三']);
});
