import type { Filler } from './field-definition.js';

/** 套表: the forms that one person fills in together; one workbook. */
export interface KitDefinition {
  readonly id: string;
  /** Chinese title. */
  readonly title: string;
  readonly filledBy: Filler;
  /** Form ids in the order of the sheets. */
  readonly forms: readonly string[];
  /** Forms to read only (表9, schedules), behind the others. */
  readonly references?: readonly string[];
  /** One sentence in Chinese: who fills this in, when, for whom. */
  readonly purpose: string;
  /** Deadlines of the round for the guide sheet, in Chinese. */
  readonly dates?: readonly { readonly what: string; readonly when: string }[];
}

export const defineKit = (kit: KitDefinition): KitDefinition => kit;
