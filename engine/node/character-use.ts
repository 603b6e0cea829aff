import { readPinnedPackage } from './pinned-package.js';

/** The words of Chinese with the number of times that each was met: jieba's dictionary, as its JavaScript has it. */
const DICTIONARY = {
  name: 'nodejieba',
  version: '3.5.8',
  integrity:
    'sha512-TFiDYgEVmBgQwAr1sVj7err3Cn21qxMxTLA+LTEVqKcGqgwJuonJEW0g6oH2+7FhMKJfkWsvlj1SaTrWXe1Q9w==',
  file: 'submodules/cppjieba/dict/jieba.dict.utf8',
};

/** Characters in the order of their use in Chinese texts, the most frequent first; what is met as often, by number. */
export function byUse(codePoints: readonly number[]): readonly number[] {
  const times = timesMet();
  const of = (codePoint: number): number => times.get(codePoint) ?? 0;
  return [...codePoints].sort((one, other) => of(other) - of(one) || one - other);
}

/** A line is a word, its number, and its kind. */
function timesMet(): ReadonlyMap<number, number> {
  const text = readPinnedPackage(DICTIONARY, [DICTIONARY.file]).get(DICTIONARY.file)?.toString('utf8') ?? '';
  const times = new Map<number, number>();
  for (const line of text.split('\n')) {
    const [word = '', number] = line.split(' ');
    for (const character of word) {
      const codePoint = character.codePointAt(0) ?? 0;
      times.set(codePoint, (times.get(codePoint) ?? 0) + Number(number ?? 0));
    }
  }
  return times;
}
