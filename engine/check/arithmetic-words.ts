import { ExactNumber } from '../core/exact-number.js';
import type { Language } from '../core/messages/message.js';
import type { Arithmetic } from '../regulations/index.js';

const SIGNS = { '<': '＜', '≤': '≤', '>': '＞', '≥': '≥' } as const;
const EXCESS = { zh: { over: '超出', under: '缺' }, en: { over: 'over by', under: 'short of' } } as const;
const IS_NUMBER = /^[\d.-]+$/;

/**
 * A comparison in one line: `23 ＞ 90 × 1/4 = 22.5　超出 0.5`; `undefined` where it is about no numbers, or about how a share
 * was reckoned and not about what was entered.
 */
export function arithmeticWords(
  all: readonly Arithmetic[] | undefined,
  language: Language,
): string | undefined {
  const [first] = all ?? [];
  if (!first || all?.length !== 1) return undefined;
  const { left, sign, right, excess } = first;
  if (left.number === undefined || right.number === undefined || left.words !== left.shown) return undefined;
  if (!IS_NUMBER.test(left.shown) || sign === '≠' || sign === '=') return undefined;
  // That there are more than none is no arithmetic: the sentence says which they are.
  if (right.number === 0 && right.words === right.shown && sign !== '<') return undefined;
  const side = right.words === right.shown ? right.shown : `${right.words} = ${right.shown}`;
  const words = EXCESS[language][excess !== undefined && excess < 0 ? 'under' : 'over'];
  const by =
    excess === undefined || excess === 0
      ? ''
      : `${language === 'zh' ? '　' : '  '}${words} ${ExactNumber.of(Math.abs(excess)).toString()}`;
  return `${left.shown} ${SIGNS[sign]} ${side}${by}`;
}
