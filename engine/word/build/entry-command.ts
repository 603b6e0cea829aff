import type { FieldDefinition } from '../../form/index.js';
import { CHINESE_NUMERALS } from '../formatters/date-parts.js';

/** Where a blank stands: decides how a date is written and how the entry is called. */
export interface BlankPlace {
  /** Column of a roster: entries are called `$row.…` and dates are short. */
  readonly inRoster: boolean;
  /** The words after the blank begin with the unit already: `{satisfaction}%`. */
  readonly followedBy: string;
  /** Printed words stand behind the blank in the same line, so that it needs room to be written in. */
  readonly within?: boolean;
  /** The form prints no units itself: the entry's own stands behind it. */
  readonly unit?: boolean;
}

export const ROW = 'row';

const FORMATTERS: Partial<Record<FieldDefinition['kind'], string>> = {
  date: 'longDate',
  month: 'longMonth',
  money: 'money',
  percentage: 'percentage',
  checkbox: 'tick',
};

/** The name by which a template asks for a field's entry. */
export const entryName = (field: FieldDefinition, inRoster: boolean): string =>
  inRoster ? `$${ROW}.${field.id}` : field.id;

/** `+++INS start_date | longDate+++`: the command that prints a whole entry. */
export function entryCommand(
  field: FieldDefinition,
  { inRoster, followedBy, within, unit }: BlankPlace,
): string {
  const own = formatterFor(field, inRoster, followedBy);
  const room =
    within === true && own !== 'longDate' && own !== 'longMonth' ? `room(${roomFor(field)})` : undefined;
  const measured = unit === true && followedBy.trim() === '' && !inRoster ? unitFor(field) : undefined;
  const formatted = [entryName(field, inRoster), own, room, measured].filter((one) => one !== undefined);
  return `+++INS ${formatted.join(' | ')}+++`;
}

const MEASURED: ReadonlySet<FieldDefinition['kind']> = new Set(['integer', 'decimal', 'money', 'area']);

/** The unit of a figure whose label does not name it already: 收费标准（元/人）. */
const unitFor = ({ kind, label, unit }: FieldDefinition): string | undefined =>
  unit !== undefined && MEASURED.has(kind) && !label.includes(`（${unit}`) ? `unit("${unit}")` : undefined;

/** Full-width characters that handwriting needs. */
const ROOM: Partial<Record<FieldDefinition['kind'], number>> = {
  integer: 2,
  score: 2,
  text: 4,
  'long-text': 6,
};
const USUAL_ROOM = 3;
const roomFor = (field: FieldDefinition): number => ROOM[field.kind] ?? USUAL_ROOM;

function formatterFor(field: FieldDefinition, inRoster: boolean, followedBy: string): string | undefined {
  if (field.kind === 'percentage' && /^\s*[%％]/.test(followedBy)) return 'number';
  if (inRoster && (field.kind === 'date' || field.kind === 'month')) return 'shortDate';
  if (inRoster && field.kind === 'checkbox') return undefined;
  return FORMATTERS[field.kind];
}

/** One part of a date: `+++INS start_date | year+++`; in Chinese numerals behind a year that is printed in them. */
export const datePartCommand = (
  field: FieldDefinition,
  part: 'year' | 'month' | 'day',
  { inRoster, chinese }: { readonly inRoster: boolean; readonly chinese: boolean },
): string => `+++INS ${entryName(field, inRoster)} | ${part}${chinese ? `("${CHINESE_NUMERALS}")` : ''}+++`;

/** The box before a choice. */
export const boxCommand = (field: FieldDefinition, choice: string, inRoster: boolean): string =>
  `+++INS ${entryName(field, inRoster)} | tick("${choice}")+++`;

/** The sum under a roster's column. */
export const totalCommand = (roster: string, field: FieldDefinition): string =>
  `+++INS totals.${roster}.${field.id}${field.kind === 'money' ? ' | money' : ''}+++`;
