import { expect, it } from 'vitest';
import { answerAskedFor, answerFindings } from '../../engine/check/index.js';
import { checklists } from '../../engine/regulations/index.js';

const items = [...checklists.values()];
const foundOf = (id: string, answer: 'yes' | 'no' | 'not-applicable') => answerFindings({ [id]: { answer } });

it('there are items of both kinds: what must be so, and what must not have happened', () => {
  expect(new Set(items.map(answerAskedFor))).toEqual(new Set(['yes', 'no']));
});

it('an item answered as its provision asks, or that does not concern, is no finding', () => {
  const found = items.flatMap((item) => [
    ...foundOf(item.id, answerAskedFor(item)),
    ...foundOf(item.id, 'not-applicable'),
  ]);
  expect(found).toEqual([]);
});

it('an item answered against its provision is said in words, with the answer and the one asked for', () => {
  for (const item of items) {
    const asked = answerAskedFor(item);
    const [found, ...others] = foundOf(item.id, asked === 'yes' ? 'no' : 'yes');
    expect(others).toEqual([]);
    expect(found?.message).toContain(
      asked === 'yes' ? '：答的是“否”，应为“是”。' : '：答的是“是”，应为“否”。',
    );
    expect(found?.message).not.toMatch(/[{}]/);
  }
});

it('that something forbidden did not happen is no breach', () => {
  expect(foundOf('zj-2014-rules.a27.8', 'no')).toEqual([]);
  expect(foundOf('zj-2014-rules.a27.8', 'yes')[0]?.message).toBe(
    '存在“乱收费”的情况：答的是“是”，应为“否”。',
  );
});
