import { beforeAll, describe, expect, it } from 'vitest';
import { sortFindings, type Card } from '../../addin/worker/cards.js';
import { product } from '../../addin/worker/product.js';
import { sureRemedies } from '../../addin/worker/sure-remedies.js';
import type { EntryPath } from '../../engine/form/index.js';
import { checkWorkbook, type CheckedWorkbook } from '../../engine/library/index.js';
import { zlibCompression as compression } from '../../engine/node/zlib-compression.js';
import { readWorkbook, type ReadWorkbook } from '../../engine/workbook/index.js';
import { sampleOf } from '../../samples/index.js';
import { withText } from '../native/with-text.js';
import { kitBytes } from './opened-kit.js';

const pathOf = (row: number): EntryPath => ({
  form: 'zj-project-register',
  roster: 'projects',
  row,
  column: 'class_size',
});

describe('a remedy in one click', () => {
  let read: ReadWorkbook;
  let checked: CheckedWorkbook;
  let cards: readonly Card[];
  /** The first card, about the entries of others too. */
  const cardAbout = (...others: readonly (Card | undefined)[]): Card => {
    const [first] = cards;
    if (!first) throw new Error('no card');
    const places = [first, ...others].flatMap((one) => one?.finding.places ?? []);
    return { ...first, finding: { ...first.finding, places } };
  };

  beforeAll(async () => {
    const sample = sampleOf('zj-projects');
    if (!sample) throw new RangeError('no sample');
    const slips = ['共50人', '共60人', '大约五十'];
    const dossier = slips.reduce((all, text, row) => withText(all, pathOf(row), text), sample.dossier);
    read = readWorkbook(await kitBytes(dossier), product.registry, { compression });
    const setting = { mode: 'final', language: 'zh', context: {} } as const;
    checked = checkWorkbook(product, '', read, setting);
    cards = sortFindings(
      checked.result.findings,
      () => undefined,
      () => 0,
    ).wrong;
    expect(cards.length).toBe(slips.length);
  });

  it('mends every entry of its card, each with what it means, and says them all', () => {
    const [remedy] = sureRemedies([cardAbout(cards[1])], read, checked);
    expect(remedy).toMatchObject({ words: '共50人 → 50；共60人 → 60' });
    expect(remedy?.changes.map(({ after }) => after)).toEqual(['50', '60']);
    expect(remedy?.cells.map(({ content }) => content)).toEqual([50, 60]);
    expect(remedy?.lines).toHaveLength(2);
  });

  it('is not offered where one of the entries may mean anything', () => {
    expect(sureRemedies([cardAbout(cards[2])], read, checked)).toEqual([]);
    expect(sureRemedies([cardAbout(cards[1], cards[2])], read, checked)).toEqual([]);
  });

  it('is there for each card that has one', () => {
    expect(sureRemedies(cards, read, checked).map(({ words }) => words)).toEqual([
      '共50人 → 50',
      '共60人 → 60',
    ]);
  });
});
