import { ExactNumber } from '../../core/exact-number.js';
import { plainText } from '../template-value.js';
import type { Formatter } from './formatter.js';

const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const PLACES = ['', '拾', '佰', '仟'];
const SECTIONS = ['', '万', '亿', '万亿'];
const FEN = 100;
const SECTION = 10_000;
/** Above this, fen are finer than a binary number can hold. */
const HIGHEST = 1e13;

/** 壹仟贰佰元伍角整, as 《支付结算办法》 附一 writes amounts: 零 for skipped places, 整 after 元 or 角. */
export const moneyInCapitals: Formatter = {
  name: 'moneyInCapitals',
  purpose: '大写金额：壹仟贰佰元伍角整',
  format(value) {
    if (typeof value !== 'number' || !Number.isFinite(value) || Math.abs(value) >= HIGHEST) {
      return plainText(value);
    }
    const fen = ExactNumber.of(value).absolute().times(FEN).rounded(0).toNumber();
    const amount = inCapitals(Math.floor(fen / FEN), Math.floor(fen / 10) % 10, fen % 10);
    return value < 0 && fen > 0 ? `负${amount}` : amount;
  },
};

function inCapitals(yuan: number, jiao: number, fen: number): string {
  if (yuan === 0 && jiao === 0 && fen === 0) return '零元整';
  const whole = yuan === 0 ? '' : `${wholeInCapitals(yuan)}元`;
  if (jiao === 0 && fen === 0) return `${whole}整`;
  const tenths = jiao > 0 ? `${digit(jiao)}角` : yuan > 0 ? '零' : '';
  return `${whole}${tenths}${fen > 0 ? `${digit(fen)}分` : '整'}`;
}

function wholeInCapitals(yuan: number): string {
  let words = '';
  let gap = false;
  for (let index = SECTIONS.length - 1; index >= 0; index -= 1) {
    const section = Math.floor(yuan / SECTION ** index) % SECTION;
    if (section === 0) {
      gap = words !== '';
      continue;
    }
    const zero = words !== '' && (gap || section < SECTION / 10) ? '零' : '';
    words += `${zero}${sectionInCapitals(section)}${SECTIONS[index] ?? ''}`;
    gap = false;
  }
  return words;
}

function sectionInCapitals(section: number): string {
  let words = '';
  let gap = false;
  for (let place = PLACES.length - 1; place >= 0; place -= 1) {
    const value = Math.floor(section / 10 ** place) % 10;
    if (value === 0) gap = words !== '';
    else {
      words += `${gap ? '零' : ''}${digit(value)}${PLACES[place] ?? ''}`;
      gap = false;
    }
  }
  return words;
}

const digit = (value: number): string => DIGITS[value] ?? '';
