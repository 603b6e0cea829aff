import { listOf, optional, raw, record, type InputDetails } from '../input.js';
import { isFilled } from '../name-list.js';
import { normaliseName } from '../normalise-name.js';
import { titleLevel } from '../title-level.js';

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

export type RosterPerson = Readonly<Record<(typeof ROSTER_COLUMNS)[number], unknown>>;

const MANAGER = '专职管理';
const SENIOR = ['副高级', '正高级'];
const textOf = (value: unknown): string => (value === undefined || value === null ? '' : String(value));

/** Whether a subject column marks a full-time manager. */
export const isManagerMark = (subject: unknown): boolean => normaliseName(textOf(subject)) === MANAGER;

/** Teachers, senior titles among them, and managers; only whole rows count, and a person only once. */
export function countRoster(people: readonly RosterPerson[]): {
  readonly teachers: number;
  readonly seniors: number;
  readonly managers: number;
} {
  const whole = people.filter((one) => ROSTER_COLUMNS.every((column) => isFilled(one[column])));
  const names = whole.map((one) => normaliseName(textOf(one.name)));
  const persons = whole.filter((_, index) => names.indexOf(names[index] ?? '') === index);
  const teachers = persons.filter((one) => !isManagerMark(one.subject));
  return {
    teachers: teachers.length,
    seniors: teachers.filter((one) => SENIOR.includes(titleLevel(textOf(one.title)))).length,
    managers: persons.length - teachers.length,
  };
}
