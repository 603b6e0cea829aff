import { expect, it } from 'vitest';
import { Counties } from '../../engine/bureau/collect/counties.js';
import { inPieces, traceSheets } from '../../engine/bureau/collect/trace-sheets.js';
import { registry } from '../../templates/index.js';

const names = Array.from({ length: 200 }, (_, index) => `第${index + 1}教师进修学校`).join('、');

it('a text that a row can show stays whole, one character more goes on in the next', () => {
  expect(inPieces('一二三四', 4)).toEqual(['一二三四']);
  expect(inPieces('一二、三四', 4)).toEqual(['一二、', '三四']);
  expect(inPieces('一二三四五', 4)).toEqual(['一二三四', '五']);
});

it('需核对 shows a long list of institutions whole, in rows of one number', () => {
  const message = `两表的机构不一致：${names}`;
  const doubt = {
    diagnostic: {
      code: 'collect.check' as const,
      level: 'violation' as const,
      values: { message },
      place: {},
    },
    places: [{ file: '甲.xlsx' }],
  };
  const kit = { dossier: { kit: '', forms: {} }, traced: [], doubts: [doubt], lists: [], method: [] };
  const [sheet] = traceSheets(kit, { registry, counties: new Counties([], []), locate: () => undefined });
  const cells = (sheet?.cells ?? []).filter(({ row }) => row > (sheet?.frozenRows ?? 0));
  const body = [...new Set(cells.map(({ row }) => row))].map((row) =>
    cells.filter((cell) => cell.row === row).map(({ content }) => content),
  );
  expect(body.length).toBeGreaterThan(2);
  const texts = body.map(([, , , , what]) => (what?.type === 'text' ? what.text : ''));
  expect(texts.join('')).toContain(message);
  expect(Math.max(...texts.map((text) => text.length))).toBeLessThanOrEqual(600);
  expect(body.map(([number]) => number)).toEqual(body.map(() => ({ type: 'number', value: 1 })));
  expect(Math.max(...(sheet?.heights.values() ?? []))).toBeLessThan(409);
});
