import { completedYears, parseCalendarDay, type CalendarDay } from '../../core/calendar-day.js';
import { fieldKind, type CellContent, type FieldDefinition } from '../../form/index.js';

const BIRTH = /出生|生日/u;

/** Whether a column of a list holds days of birth where the roster asks for an age. */
export const isBirthForAge = (header: string, { shared }: FieldDefinition): boolean =>
  shared === 'person.age' && BIRTH.test(header);

/** How old somebody is who was born on a day, or in a month, that is written in a cell; `undefined` where it is neither. */
export function ageOf(cell: CellContent, on: CalendarDay): number | undefined {
  const field = { id: 'birth', label: '出生年月', required: false } as const;
  const day = fieldKind('date').read(cell, { ...field, kind: 'date' }).value;
  const month = day ?? fieldKind('month').read(cell, { ...field, kind: 'month' }).value;
  if (typeof month !== 'string') return undefined;
  const born = parseCalendarDay(month.length === 7 ? `${month}-01` : month);
  const age = born === undefined ? -1 : completedYears(born, on);
  return age >= 0 && age <= 120 ? age : undefined;
}
