import { allOf, made, notSo, type Value } from './case.js';
import type { CheckCells } from './check-cells.js';
import { bare, firstOfKey } from './row-groups.js';
import { isSenior } from './titles.js';

const FORM = 'zj-table-1';
const COLUMNS = [
  'person_name',
  'gender',
  'age',
  'education',
  'school_and_major',
  'professional_title',
  'teaching_subject',
];
/** The titles as the round notice lists them; the review counts 高级职称 by the same list. */
const TITLES = 'zj-2026-forms.x.leader-title-matches-roster';

/** Teachers, senior titles among them, and managers: whole rows of Table 1, each person once. */
export function staffCounts(cells: CheckCells): {
  readonly teachers: Value;
  readonly seniors: Value;
  readonly managers: Value;
} {
  const column = (id: string): string => cells.any(`${FORM}/staff_roster.${id}`).formula;
  const whole = allOf(...COLUMNS.map((id) => `${column(id)}<>""`));
  const name = bare(column('person_name'));
  const once = firstOfKey(`REPT(${name},${whole})`);
  const manages = `${bare(column('teaching_subject'))}="专职管理"`;
  const count = (...conditions: readonly string[]): Value =>
    made(`SUMPRODUCT(${allOf(whole, once, ...conditions)})`);
  return {
    teachers: count(notSo(manages)),
    seniors: count(notSo(manages), isSenior(column('professional_title'), TITLES)),
    managers: count(manages),
  };
}
