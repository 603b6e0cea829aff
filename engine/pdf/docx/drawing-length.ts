import type { Findings } from './findings.js';
import { LONGEST } from './impossible-figures.js';
import { emu } from './measurement.js';

/** A length of a drawing in points; `undefined` where none is written, and after refusing what nobody can mean. */
export function drawingLength(text: string | undefined, findings: Findings): number | undefined {
  const length = emu(text);
  if (length === undefined || isPossible(length)) return length;
  findings.refuse('pdf.shape');
  return undefined;
}

export const isPossible = (...lengths: readonly number[]): boolean =>
  lengths.every((length) => Math.abs(length) <= LONGEST);

/** Degrees from 0 to 360. */
export const rotation = (degrees: number): number =>
  Number.isFinite(degrees) ? ((degrees % 360) + 360) % 360 : 0;
