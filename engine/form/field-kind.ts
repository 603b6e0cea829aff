import type * as z from 'zod';
import type { Diagnostic } from '../core/diagnostic.js';
import type { CellContent } from './cell-content.js';
import type { EntryValue } from './dossier.js';
import type { FieldDefinition, FieldKind } from './field-definition.js';

/** What reading a cell as an entry gave: a value, a blank, or a problem; what was typed is never lost. */
export interface ParsedEntry {
  readonly value?: EntryValue;
  /** The accepted notation was another than the plain one (`２２．５`, `2026.3.5`); both are reported. */
  readonly normalised?: { readonly from: string; readonly to: string };
  /** Code and values of a message; the caller adds the place. An error unless `level` says otherwise. */
  readonly problem?: Pick<Diagnostic, 'code' | 'values'> & Partial<Pick<Diagnostic, 'level'>>;
}

/**
 * Native validation of the sheet. It never stops, nor asks about, what reading understands: a number may be written with
 * its unit, a choice by another word for it; a list only offers its words. `custom` asks whether an entry shall stay that
 * reading refuses in every notation; `holds` is its condition for a cell.
 */
export type NativeValidation =
  | { readonly type: 'none' }
  | { readonly type: 'list'; readonly choices: readonly string[] }
  | { readonly type: 'number' }
  | { readonly type: 'custom'; holds(cell: string): string };

/** Everything that a kind of field knows; a new kind is one new file in `kinds/` and one line in their list. */
export interface FieldKindDefinition {
  readonly kind: FieldKind;
  /** Chinese name for the guide and reference pages: 日期. */
  readonly name: string;
  /** Chinese: how it may be written. */
  readonly notations: string;
  /** Schema of a filled value. */
  schema(field: FieldDefinition): z.ZodType<EntryValue>;
  read(cell: CellContent, field: FieldDefinition): ParsedEntry;
  /** Content of the sheet's cell for a value. */
  write(value: EntryValue, field: FieldDefinition): CellContent;
  /** Excel number format: `@` for text. */
  numberFormat(field: FieldDefinition): string;
  validation(field: FieldDefinition): NativeValidation;
  /** How the paper shows it (without the unit, which the label or template prints). */
  print(value: EntryValue, field: FieldDefinition): string;
  /** Column width on a sheet in characters of the default font. */
  width(field: FieldDefinition): number;
}
