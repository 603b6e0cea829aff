import type { CalendarDay } from '../core/calendar-day.js';
import { ExactNumber } from '../core/exact-number.js';
import type { EntryPath, RosterRow } from '../form/index.js';
import type { RuleId } from '../regulations/index.js';

/** Where a form has its schedule and the courses that it is made of. */
export interface TimetableDefinition {
  readonly form: string;
  readonly schedule: {
    readonly roster: string;
    readonly day: string;
    readonly time: string;
    readonly mode: string;
    readonly course: string;
    readonly teacher: string;
    readonly hours: string;
    readonly room: string;
  };
  /** The lists of courses, by the word for their mode in the schedule. */
  readonly courses: readonly {
    readonly mode: string;
    /** Teachers and trainees meet. */
    readonly inPerson: boolean;
    readonly roster: string;
    readonly name: string;
    readonly teacher: string;
    readonly hours: string;
  }[];
  readonly start: string;
  readonly end: string;
  /** The number of training days that the form states. */
  readonly days: string;
  /** The rule that asks for a schedule. */
  readonly asks: RuleId;
}

/** One row of the schedule. */
export interface Session {
  readonly row: number;
  readonly day: CalendarDay;
  readonly time: string;
  readonly mode: string;
  readonly course: string;
  readonly teacher: string;
  readonly hours: number;
  /** Blank where none is entered. */
  readonly room: string;
}

export interface TimetableDay {
  readonly day: CalendarDay;
  readonly sessions: readonly Session[];
  /** Hours by mode. */
  readonly hours: Readonly<Record<string, number>>;
}

export interface TimetableWeek {
  readonly monday: CalendarDay;
  /** Monday to Sunday; blank where nothing is held. */
  readonly days: readonly (TimetableDay | undefined)[];
}

/** Something to look at; not a provision of a text. */
export interface Remark {
  readonly kind:
    'clash' | 'room' | 'course' | 'hours' | 'teacher' | 'period' | 'length' | 'calendar' | 'holiday';
  readonly words: string;
  readonly places: readonly EntryPath[];
}

export interface Timetable {
  readonly weeks: readonly TimetableWeek[];
  /** Hours of each mode: in the schedule, and in the list of courses. */
  readonly parts: readonly { readonly mode: string; readonly scheduled: number; readonly declared: number }[];
  readonly remarks: readonly Remark[];
}

export const sum = (numbers: readonly number[]): number => ExactNumber.sum(numbers).toNumber();
export const text = (row: RosterRow, column: string): string => {
  const value = row[column];
  return typeof value === 'string' ? value.trim() : '';
};
export const amount = (row: RosterRow, column: string): number => {
  const value = row[column];
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
};
