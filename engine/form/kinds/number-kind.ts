import * as z from 'zod';
import type { FieldDefinition } from '../field-definition.js';
import type { FieldKindDefinition } from '../field-kind.js';
import { plainNumber, readNumber } from './number-notation.js';

interface NumberKind extends Pick<FieldKindDefinition, 'kind' | 'name' | 'notations'> {
  readonly whole: boolean;
  readonly minimum: number;
  readonly maximum: number;
  readonly format: string;
  readonly width: number;
  print?(value: number, field: FieldDefinition): string;
}

/** A kind whose values are numbers between two bounds. */
export const numberKind = ({ kind, name, notations, ...about }: NumberKind): FieldKindDefinition => ({
  kind,
  name,
  notations,
  schema: () => {
    const bounded = z.number().min(about.minimum).max(about.maximum);
    return about.whole ? bounded.int() : bounded;
  },
  read: (cell, field) => readNumber(cell, field, about),
  write: (value) =>
    typeof value === 'number' ? { type: 'number', value } : { type: 'text', text: String(value) },
  numberFormat: () => about.format,
  validation: () => ({ type: 'number' }),
  print: (value, field) =>
    typeof value === 'number' ? (about.print?.(value, field) ?? plainNumber(value)) : String(value),
  width: () => about.width,
});
