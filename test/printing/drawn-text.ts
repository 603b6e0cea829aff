/** The same numbers for the same seed. */
export function drawing(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

const HAN = [
  ...'教师进修学校培训项目语文数学初中小学研修方案设计约左右无有的不清楚待定详见附件第一二三年月日春',
];
const LATIN = [...'ABCXYZabcxyzEO'];
const DIGITS = [...'0123456789０１２３９'];
const SIGNS = [...'（）()、，。；：-—–/~+%％&<>"“”\'=*#@.①½²℃★·《》 　'];
/** A character that few fonts have, and one of an emoji: what cannot be printed is named. */
const RARE = ['𠮷', '😀'];

/** What somebody might type into any cell: words, numbers with and without words, signs of every kind. */
export function drawnText(draw: () => number, at: number): string {
  const of = (signs: readonly string[]): string => signs[Math.floor(draw() * signs.length)] ?? '';
  const kind = draw();
  if (kind < 0.1)
    return `${String(Math.floor(draw() * 900) + 100)}${of(['', '人', '分', '个', '元', '左右', '+', ' 学 分'])}`;
  const length = 2 + Math.floor(draw() * 7);
  const signs = Array.from({ length }, () => {
    const which = draw();
    if (which < 0.55) return of(HAN);
    if (which < 0.7) return of(DIGITS);
    if (which < 0.8) return of(LATIN);
    return which < 0.99 ? of(SIGNS) : of(RARE);
  });
  // No two entries are alike, or one would be taken for the other on paper.
  return `${of(HAN)}${signs.join('')}${String(at)}${of(HAN)}`;
}
