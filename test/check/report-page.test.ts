import { expect, it } from 'vitest';
import { product } from '../../engine/cli/product.js';
import { checkWorkbook, reportHtml } from '../../engine/library/index.js';
import { readOpened } from '../../engine/workbook/index.js';
import { samples } from '../../samples/index.js';
import { registry } from '../../templates/index.js';
import { memoryWorkbook } from '../workbook/memory-workbook.js';

const unlawful = samples().filter(({ id }) => id.endsWith('-unlawful'));

/** The page of a sample, and the workbook's sheets in their order. */
function pageOf({ dossier }: (typeof unlawful)[number]) {
  const opened = memoryWorkbook(dossier.kit, dossier);
  const read = readOpened(opened, registry, {});
  const checked = checkWorkbook(product, '甲.xlsx', read, { mode: 'final', language: 'zh', context: {} });
  return { html: reportHtml(product, checked, 'final'), sheets: opened.sheets.map(({ name }) => name) };
}

const wordsOf = (html: string, cell: RegExp): string[] =>
  [...html.matchAll(cell)].map(([, words = '']) => words);

it('there are unlawful samples', () => {
  expect(unlawful.length).toBeGreaterThan(2);
});

it.each(unlawful.map((one) => [one.id, one] as const))(
  '%s: the table goes through the sheets as they stand in the workbook',
  (_, sample) => {
    const { html, sheets } = pageOf(sample);
    const shown = wordsOf(html, /<tr class="sheet"><td colspan="6">(.*?)<\/td>/g).filter((name) =>
      sheets.includes(name),
    );
    expect(shown.length).toBeGreaterThan(0);
    expect(shown).toEqual(sheets.filter((name) => shown.includes(name)));
  },
);

it.each(unlawful.map((one) => [one.id, one] as const))(
  '%s: a provision that waits stands in one line, without the word before it that its article says',
  (_, sample) => {
    const { html } = pageOf(sample);
    const lines = wordsOf(html.split('尚不能判断的规定')[1] ?? '', /<tr><td>(.*?)<\/td>/g);
    const provisions = lines.map((line) => line.replace(/ 等 \d+ 条$/, ''));
    expect(new Set(provisions).size).toBe(provisions.length);
    expect(provisions.filter((line) => /^(表\d[^ ]*) 《.*》 \1/.test(line))).toEqual([]);
  },
);
