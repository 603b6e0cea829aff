/** Rows and columns count from 0; both ends are inside. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const MAXIMUM_ROWS = 1_048_576;
export const MAXIMUM_COLUMNS = 16_384;

export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

const columnNumber = (name: string): number =>
  [...name.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const PLAIN_SHEET_NAME = /^[A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*$/;

export const quoteSheet = (name: string): string =>
  PLAIN_SHEET_NAME.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`;

export interface Reference extends Area {
  readonly sheet: string | undefined;
}

/** Reads `A1`, `$A$1:B2`, `A:C`, `1:3`, each with an optional `Sheet!` in front; `undefined` when it is no address. */
export function parseReference(text: unknown): Reference | undefined {
  if (typeof text !== 'string') return undefined;
  const prefixed = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text.trim());
  const sheet = prefixed ? (prefixed[1]?.replace(/''/g, "'") ?? prefixed[2]) : undefined;
  const area = parseArea((prefixed?.[3] ?? text.trim()).replace(/\$/g, ''));
  return area && { sheet, ...area };
}

function parseArea(body: string): Area | undefined {
  const cells = /^([A-Za-z]{1,3})(\d{1,7})(?::([A-Za-z]{1,3})(\d{1,7}))?$/.exec(body);
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(body);
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(body);
  const span = (one: number, other: number): [number, number] => [Math.min(one, other), Math.max(one, other)];
  let vertical: [number, number] = [0, MAXIMUM_ROWS - 1];
  let horizontal: [number, number] = [0, MAXIMUM_COLUMNS - 1];
  if (cells) {
    vertical = span(Number(cells[2]) - 1, Number(cells[4] ?? cells[2]) - 1);
    horizontal = span(columnNumber(cells[1] ?? ''), columnNumber(cells[3] ?? cells[1] ?? ''));
  } else if (columns) {
    horizontal = span(columnNumber(columns[1] ?? ''), columnNumber(columns[2] ?? ''));
  } else if (rows) {
    vertical = span(Number(rows[1]) - 1, Number(rows[2]) - 1);
  } else {
    return undefined;
  }
  const area = { top: vertical[0], bottom: vertical[1], left: horizontal[0], right: horizontal[1] };
  return isInsideSheet(area) ? area : undefined;
}

export const isInsideSheet = ({ top, left, bottom, right }: Area): boolean =>
  top >= 0 && left >= 0 && bottom >= top && right >= left && bottom < MAXIMUM_ROWS && right < MAXIMUM_COLUMNS;

export function addressOf({ top, left, bottom, right }: Area, absolute = false): string {
  const mark = absolute ? '$' : '';
  if (top === 0 && bottom === MAXIMUM_ROWS - 1) {
    return `${mark}${columnName(left)}:${mark}${columnName(right)}`;
  }
  if (left === 0 && right === MAXIMUM_COLUMNS - 1) return `${mark}${top + 1}:${mark}${bottom + 1}`;
  const first = `${mark}${columnName(left)}${mark}${top + 1}`;
  return top === bottom && left === right
    ? first
    : `${first}:${mark}${columnName(right)}${mark}${bottom + 1}`;
}

export const areasMeet = (one: Area, other: Area): boolean =>
  one.top <= other.bottom && one.bottom >= other.top && one.left <= other.right && one.right >= other.left;

export const contains = (outer: Area, row: number, column: number): boolean =>
  outer.top <= row && outer.bottom >= row && outer.left <= column && outer.right >= column;

export const isOneCell = ({ top, left, bottom, right }: Area): boolean => top === bottom && left === right;
