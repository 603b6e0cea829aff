import {
  all,
  type Condition,
  count,
  type Expr,
  filled,
  firstOfKey,
  joined,
  normalised,
  not,
  same,
} from '../decision/index.js';
import type { ListSymbol } from '../decision/symbols.js';
import { type InputDetails, listOf, optional, raw, record, type ValueOf } from '../input.js';
import { isSeniorTitle } from '../title-level.js';

const cell = (description: string) => optional(raw('string|number', { description }));

/** The columns of the roster in the order of the printed form. */
export const ROSTER_COLUMNS = [
  'name',
  'gender',
  'age',
  'education',
  'school_and_major',
  'title',
  'subject',
] as const;

const person = record(
  {
    name: cell('姓名'),
    gender: cell('性别'),
    age: cell('年龄'),
    education: cell('学历'),
    school_and_major: cell('毕业院校及专业'),
    title: cell('职称'),
    subject: cell('现任教学科'),
  },
  { description: '一行' },
);

/** The rows of 学校专任教师和专职管理人员基本情况. */
export const roster = (details: InputDetails) => listOf(person, details);

type Roster = ListSymbol<ValueOf<typeof person>>;

/** Whether a row is filled in as a whole; only such rows count. */
export const isWholeRow = (people: Roster): Condition<'row'> =>
  all(...ROSTER_COLUMNS.map((column) => filled(people[column])));

const MANAGER = '专职管理';

/** Whether a subject column marks a full-time manager. */
export const isManagerMark = (subject: Expr<'text'>): Condition => same(normalised(subject), MANAGER);

/** Teachers, senior titles among them, and managers; only whole rows count, and a person only once. */
export function rosterCounts(people: Roster) {
  const whole = isWholeRow(people);
  const counted = all(whole, firstOfKey(people, normalised(joined(people.name)), whole));
  const manager = isManagerMark(joined(people.subject));
  const senior = isSeniorTitle(joined(people.title));
  return {
    teachers: count(people, all(counted, not(manager))),
    seniors: count(people, all(counted, not(manager), senior)),
    managers: count(people, all(counted, manager)),
  };
}
