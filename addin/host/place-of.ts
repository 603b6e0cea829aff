import type { CellPlace } from '../worker/checked-kit.js';

const CELL = /^[A-Z]{1,3}[1-9]\d*$/;

/** `表2!C7:D9` or `'a b'!C7` as sheet and upper left cell. */
export function placeOf(address: string): CellPlace | undefined {
  const split = address.lastIndexOf('!');
  const [first = ''] = address.slice(split + 1).split(/[:,]/);
  const cell = first.replaceAll('$', '');
  if (split < 0 || !CELL.test(cell)) return undefined;
  return { sheet: address.slice(0, split).replace(/^'|'$/g, '').replaceAll("''", "'"), cell };
}
