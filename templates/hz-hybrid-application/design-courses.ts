import { ExactNumber } from '../../engine/core/exact-number.js';
import { type DesignEdit } from '../../engine/design/index.js';
import { rowsOf, type Dossier, type RosterRow } from '../../engine/form/index.js';
import { normaliseName } from '../../engine/regulations/index.js';
import { form } from './form.js';

export type Part = 'online' | 'offline';
export type Measure = 'credits' | 'hours';

const DECIMALS = 2;
/** A course keeps at least so much as long as another can give. */
const KEPT = 0.5;

/** A course with what it counts; a blank is no number. */
interface Course {
  readonly part: Part;
  readonly row: number;
  readonly name: string;
  readonly credits?: number;
  readonly hours?: number;
}

const number = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

function coursesOf(dossier: Dossier, part: Part): Course[] {
  return rowsOf(dossier.forms[form.id], `${part}_courses`).map((row, at): Course => {
    const [credits, hours] = [number(row[`${part}_course_credits`]), number(row[`${part}_course_hours`])];
    return {
      part,
      row: at,
      name: String(row[`${part}_course_name`] ?? ''),
      ...(credits === undefined ? {} : { credits }),
      ...(hours === undefined ? {} : { hours }),
    };
  });
}

const sum = (...numbers: readonly number[]): number => ExactNumber.sum(numbers).toNumber();
const less = (one: number, other: number): number => ExactNumber.of(one).minus(other).toNumber();

/** Hours that the schedule has for a course. */
function scheduledFor(
  dossier: Dossier,
  { name }: Course,
): { readonly rows: number[]; readonly hours: number } {
  const schedule = rowsOf(dossier.forms[form.id], 'schedule');
  const rows = [...schedule.keys()].filter(
    (at) => normaliseName(String(schedule[at]?.schedule_course ?? '')) === normaliseName(name),
  );
  return { rows, hours: sum(...rows.map((at) => number(schedule[at]?.schedule_hours) ?? 0)) };
}

/** How many hours a course changes by when its credits do (or the other way round): as it counts both now. */
function alongside(course: Course, by: Measure, amount: number): number | undefined {
  const [one, other] = by === 'credits' ? [course.credits, course.hours] : [course.hours, course.credits];
  if (one === undefined || other === undefined) return undefined;
  if (one === 0) return amount;
  return ExactNumber.of(amount).times(other).dividedBy(one).rounded(DECIMALS).toNumber();
}

/** A course made longer or shorter, with its hours (credits) and what the schedule has for it. */
function resized(dossier: Dossier, course: Course, by: Measure, change: number): DesignEdit[] {
  const other = by === 'credits' ? 'hours' : 'credits';
  const along = alongside(course, by, change);
  const changes: Readonly<Record<Measure, number | undefined>> =
    by === 'credits' ? { credits: change, hours: along } : { hours: change, credits: along };
  const edits = ([by, other] as const).flatMap((measure): DesignEdit[] => {
    const [now, more] = [course[measure], changes[measure]];
    if (more === undefined) return [];
    const path = {
      form: form.id,
      roster: `${course.part}_courses`,
      row: course.row,
      column: `${course.part}_course_${measure}`,
    };
    return [{ path, value: Math.max(0, sum(now ?? 0, more)) }];
  });
  return [...edits, ...rescheduled(dossier, course, changes.hours)];
}

/** The schedule follows where it had as many hours as the course. */
function rescheduled(dossier: Dossier, course: Course, change = 0): DesignEdit[] {
  const { rows, hours } = scheduledFor(dossier, course);
  const at = rows.at(-1);
  if (at === undefined || course.hours === undefined || hours !== course.hours || change === 0) return [];
  const now = number(rowsOf(dossier.forms[form.id], 'schedule')[at]?.schedule_hours) ?? 0;
  const value = sum(now, change);
  if (value <= 0) return [];
  return [{ path: { form: form.id, roster: 'schedule', row: at, column: 'schedule_hours' }, value }];
}

/** Whether the schedule already has the course so much longer or shorter. */
function agreesWithSchedule(dossier: Dossier, course: Course, by: Measure, change: number): boolean {
  const hours = by === 'hours' ? change : alongside(course, by, change);
  if (course.hours === undefined || hours === undefined) return false;
  const { rows, hours: scheduled } = scheduledFor(dossier, course);
  return rows.length > 0 && scheduled === sum(course.hours, hours);
}

/** Takes so much away from the courses of a part: from one that the schedule has shorter, otherwise from the largest. */
export function taken(dossier: Dossier, part: Part, by: Measure, amount: number): DesignEdit[] | undefined {
  const courses = coursesOf(dossier, part).filter((one) => (one[by] ?? 0) > 0);
  const agreed = courses.find(
    (one) => (one[by] ?? 0) >= amount && agreesWithSchedule(dossier, one, by, -amount),
  );
  if (agreed) return resized(dossier, agreed, by, -amount);
  const largest = [...courses].sort((one, other) => (other[by] ?? 0) - (one[by] ?? 0) || other.row - one.row);
  for (const kept of [KEPT, 0]) {
    const edits: DesignEdit[] = [];
    let left = amount;
    for (const course of largest) {
      const give = Math.min(left, Math.max(0, less(course[by] ?? 0, kept)));
      if (give <= 0) continue;
      edits.push(...resized(dossier, course, by, -give));
      left = less(left, give);
    }
    if (left === 0) return edits;
  }
  return undefined;
}

/** Gives so much to a course of a part: to one that the schedule has longer, otherwise to the smallest. */
export function given(dossier: Dossier, part: Part, by: Measure, amount: number): DesignEdit[] | undefined {
  const courses = coursesOf(dossier, part).filter((one) => one[by] !== undefined);
  const [smallest] = [...courses].sort(
    (one, other) => (one[by] ?? 0) - (other[by] ?? 0) || one.row - other.row,
  );
  const course = courses.find((one) => agreesWithSchedule(dossier, one, by, amount)) ?? smallest;
  return course && resized(dossier, course, by, amount);
}

/** Moves so much from one part to the other; the totals stay. */
export function moved(dossier: Dossier, from: Part, by: Measure, amount: number): DesignEdit[] {
  const to: Part = from === 'online' ? 'offline' : 'online';
  const [off, on] = [taken(dossier, from, by, amount), given(dossier, to, by, amount)];
  return off && on ? [...off, ...on] : [];
}

/** The text of a column, without white space around. */
export const textIn = (row: RosterRow | undefined, column: string): string => {
  const value = row?.[column];
  return typeof value === 'string' ? value.trim() : '';
};
