const DIGITS = [...'〇一二三四五六七八九'];
const LEGAL_DIGITS = [...'零壹贰叁肆伍陆柒捌玖'];
const HEAVENLY_STEMS = [...'甲乙丙丁戊己庚辛壬癸'];
const EARTHLY_BRANCHES = [...'子丑寅卯辰巳午未申酉戌亥'];
const ROMAN = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;
const CIRCLED_ONE = 0x2460;
const PARENTHESISED_ONE = 0x2474;
const FULL_WIDTH_ZERO = 0xff10;

/** A number in the format of that name (ST_NumberFormat). Formats without a sign for it fall back to digits. */
export function formatNumber(count: number, format: string): string {
  switch (format) {
    case 'none':
    case 'bullet':
      return '';
    case 'upperRoman':
      return roman(count);
    case 'lowerRoman':
      return roman(count).toLowerCase();
    case 'upperLetter':
      return letter(count);
    case 'lowerLetter':
      return letter(count).toLowerCase();
    case 'decimalZero':
      return String(count).padStart(2, '0');
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return String(count).replace(/\d/g, (digit) => String.fromCharCode(FULL_WIDTH_ZERO + Number(digit)));
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return count >= 1 && count <= 20 ? String.fromCharCode(CIRCLED_ONE + count - 1) : String(count);
    case 'decimalEnclosedParen':
      return count >= 1 && count <= 20 ? String.fromCharCode(PARENTHESISED_ONE + count - 1) : String(count);
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
      return chinese(count, DIGITS, ['', '十', '百', '千']);
    case 'chineseLegalSimplified':
      return chinese(count, LEGAL_DIGITS, ['', '拾', '佰', '仟']);
    case 'ideographDigital':
    case 'japaneseDigitalTenThousand':
      return String(count).replace(/\d/g, (digit) => DIGITS[Number(digit)] ?? digit);
    case 'ideographTraditional':
      return HEAVENLY_STEMS[count - 1] ?? String(count);
    case 'ideographZodiac':
      return EARTHLY_BRANCHES[count - 1] ?? String(count);
    default:
      return String(count);
  }
}

function roman(count: number): string {
  let rest = count;
  let text = '';
  for (const [value, sign] of ROMAN) {
    while (rest >= value) {
      text += sign;
      rest -= value;
    }
  }
  return text;
}

/** A … Z, AA, BB … as Word counts. */
const letter = (count: number): string =>
  count < 1 ? '' : String.fromCharCode(65 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));

/** 十一, 二十, 一百〇五; beyond 9,999 digit by digit. */
function chinese(count: number, digits: readonly string[], units: readonly string[]): string {
  if (count < 1 || count > 9999) return String(count);
  let text = '';
  let zero = false;
  for (let power = 3; power >= 0; power -= 1) {
    const digit = Math.floor(count / 10 ** power) % 10;
    if (digit === 0) {
      zero = text !== '';
      continue;
    }
    if (zero) text += digits[0] ?? '';
    zero = false;
    const plainTen = power === 1 && digit === 1 && text === '' && digits === DIGITS;
    text += `${plainTen ? '' : (digits[digit] ?? '')}${units[power] ?? ''}`;
  }
  return text;
}
