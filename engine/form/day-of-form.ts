import { parseCalendarDay, type CalendarDay } from '../core/calendar-day.js';
import type { FormData } from './dossier.js';
import { fieldValue } from './entry-path.js';
import { fieldsOf } from './fields-of.js';
import type { FormDefinition } from './form-definition.js';
import { isDayOfForm } from './lasting.js';

/** The day on which a form was filled in, where it has an entry for it that is a day. */
export function dayOfForm(form: FormDefinition, data: FormData | undefined): CalendarDay | undefined {
  for (const { field, roster } of fieldsOf(form)) {
    const value = roster || !isDayOfForm(field) ? undefined : fieldValue(data, field.id);
    const day = typeof value === 'string' ? parseCalendarDay(value) : undefined;
    if (day) return day;
  }
  return undefined;
}
