import type { CellValue } from './sheet.js';

const DAY_OF_1970 = 25_569;
const MILLISECONDS_OF_DAY = 86_400_000;
const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** Enough of Excel's number formats for `range.text` of the sheets that Banbiao builds. */
export function formattedText(value: CellValue, numberFormat = 'General'): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value !== 'number') return value;
  if (/[ymdh]/i.test(numberFormat) && numberFormat !== 'General') return formattedDay(value, numberFormat);
  const match = /^(#,##)?0(\.0+)?(%)?$/.exec(numberFormat);
  if (!match) return String(Number(value.toPrecision(10)));
  const shown = match[3] === undefined ? value : value * 100;
  const decimals = Math.max(0, (match[2]?.length ?? 1) - 1);
  const [whole = '', fraction] = Math.abs(shown).toFixed(decimals).split('.');
  const grouped = match[1] === undefined ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${shown < 0 ? '-' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}${match[3] ?? ''}`;
}

function formattedDay(serial: number, numberFormat: string): string {
  const date = new Date(Math.round((serial - DAY_OF_1970) * MILLISECONDS_OF_DAY));
  return numberFormat
    .replace(/"/g, '')
    .replace(/yyyy/gi, String(date.getUTCFullYear()))
    .replace(/mm?/g, () => twoDigits(date.getUTCMonth() + 1))
    .replace(/dd?/gi, () => twoDigits(date.getUTCDate()));
}
