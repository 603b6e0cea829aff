import type { XmlElement } from './xml-element.js';

/** Points for each unit of ST_UniversalMeasure. */
const UNITS: Readonly<Record<string, number>> = {
  pt: 1,
  in: 72,
  cm: 72 / 2.54,
  mm: 72 / 25.4,
  pc: 12,
  pi: 12,
};
const UNIVERSAL = /^(-?\d+(?:\.\d+)?)(pt|in|cm|mm|pc|pi)$/;
const TWIPS_PER_POINT = 20;
const EMU_PER_POINT = 12_700;

function measured(text: string | undefined, perPoint: number): number | undefined {
  if (text === undefined) return undefined;
  const universal = UNIVERSAL.exec(text);
  if (universal?.[1] && universal[2]) return Number(universal[1]) * (UNITS[universal[2]] ?? 1);
  const number = Number(text);
  return text.trim() !== '' && Number.isFinite(number) ? number / perPoint : undefined;
}

/** Twentieths of a point (or a measure with its unit) in points. */
export const twips = (text: string | undefined): number | undefined => measured(text, TWIPS_PER_POINT);

/** Half-points (or a measure with its unit) in points. */
export const halfPoints = (text: string | undefined): number | undefined => measured(text, 2);

/** English metric units in points. */
export const emu = (text: string | undefined): number | undefined => measured(text, EMU_PER_POINT);

/** Eighths of a point, as border widths are written. */
export const eighths = (text: string | undefined): number | undefined => measured(text, 8);

/** A whole number as written. */
export function integer(text: string | undefined): number | undefined {
  return text !== undefined && /^-?\d+$/.test(text) ? Number(text) : undefined;
}

/** ST_OnOff: present without a value means on. */
export function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && isOnValue(element.attributes['w:val']);
}

export const isOnValue = (value: string | undefined): boolean =>
  !['0', 'false', 'off'].includes(value ?? '1');
