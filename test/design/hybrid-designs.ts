import fc from 'fast-check';
import type { Language } from '../../engine/core/messages/message.js';
import type { Finding } from '../../engine/check/index.js';
import {
  changedCopy,
  designOf,
  limitsOf,
  type Design,
  type DesignDefinition,
  type Limit,
} from '../../engine/design/index.js';
import { withComputed, type Dossier, type RosterRow } from '../../engine/form/index.js';
import { checkedBy } from '../../engine/library/index.js';
import { designs, forms, registry } from '../../templates/index.js';
import { samples } from '../../samples/index.js';
import { rowsOf, withForm } from '../native/sample-dossier.js';

export const FORM = 'hz-hybrid-application';
const [hybrid, register] = designs;
const read = samples();
const sample = (id: string): Dossier => {
  const found = read.find((one) => one.id === id);
  if (!found) throw new RangeError(id);
  return found.dossier;
};
export const lawfulSample = sample('hz-hybrid-lawful');
export const unlawfulSample = sample('hz-hybrid-unlawful');
export const definition = hybrid as Required<DesignDefinition>;
export const registerDefinition = register as DesignDefinition;
const check = checkedBy(forms, {});

/** Everything that is found of a design before it is handed in. */
export const found = (dossier: Dossier): readonly Finding[] => check(dossier);
export const unlawful = (dossier: Dossier): readonly Finding[] =>
  found(dossier).filter(({ kind, level }) => kind === 'regulation' && level === 'violation');

export const design = (dossier: Dossier, language: Language = 'zh'): Design =>
  designOf({ definition, dossier: withComputed(dossier, registry), check, language });

export const limits = (dossier: Dossier): Limit[] =>
  limitsOf(definition.form, definition.limits, withComputed(dossier, registry));

/** The lawful sample, with some entries different. */
export const applicationWith = (changes: Readonly<Record<string, unknown>>): Dossier =>
  withForm(lawfulSample, FORM, changes);

/** A design after a proposal. */
export const after = (dossier: Dossier, edits: Design['proposals'][number]['edits']): Dossier =>
  withComputed(changedCopy(dossier, edits), registry);

/** Courses of a part, so many credits (hours alike) each. */
export function courses(part: 'online' | 'offline', each: readonly number[]): Record<string, RosterRow[]> {
  const rows = rowsOf(lawfulSample, FORM, `${part}_courses`);
  return {
    [`${part}_courses`]: each.map((credits, at) => ({
      ...(rows[at % rows.length] ?? {}),
      [`${part}_course_seq`]: at + 1,
      [`${part}_course_name`]: `${part === 'online' ? '线上' : '线下'}课程${at + 1}`,
      [`${part}_course_credits`]: credits,
      [`${part}_course_hours`]: credits,
    })),
  };
}

export function team(size: number, outside: number, frontline = size): Record<string, RosterRow[]> {
  const [row = {}] = rowsOf(lawfulSample, FORM, 'teachers');
  return {
    teachers: Array.from({ length: size }, (_, at) => ({
      ...row,
      teacher_name: `教师${at + 1}`,
      teacher_is_external: at < outside ? '是' : '否',
      teacher_is_frontline: at < frontline ? '是' : '否',
    })),
  };
}

export function tutors(count: number): Record<string, RosterRow[]> {
  const [row = {}] = rowsOf(lawfulSample, FORM, 'online_tutors');
  return {
    online_tutors: Array.from({ length: count }, (_, at) => ({ ...row, tutor_name: `辅导教师${at + 1}` })),
  };
}

const near = (limit: number): fc.Arbitrary<number> =>
  fc.integer({ min: -4, max: 4 }).map((halves) => Math.max(0.5, limit + halves / 2));

const [FROM_90, BELOW_90] = ['90学分限定选修项目', '少于90学分的任意选修项目'];

/** Designs around the limits of credits, hours, staff, classes; some break several at once. */
export const designsAroundLimits: fc.Arbitrary<Dossier> = fc
  .constantFrom(24, 60, 75, 89.5, 90, 90.5, 120)
  .chain((total) =>
    fc.record({
      total: fc.constant(total),
      online: near(total >= 90 ? total / 4 : total / 3).map((one) => Math.round(one * 2) / 2),
      parts: fc.integer({ min: 1, max: 3 }),
      unequal: fc.constantFrom(0, 0, 0, 0.5, -1, 3),
      trainees: fc.constantFrom(20, 59, 60, 61, 99, 100, 101, 200, 201),
      tutorCount: fc.integer({ min: 0, max: 3 }),
      size: fc.integer({ min: 1, max: 9 }),
      outside: fc.integer({ min: 0, max: 4 }),
      frontline: fc.integer({ min: 0, max: 6 }),
      key: fc.boolean(),
      level: fc.constantFrom('省级', '市级', '县级'),
      confirmed: fc.constantFrom('是', '否', undefined),
      formal: fc.constantFrom('是', '是', '否'),
      mistaken: fc.constantFrom(false, false, false, true),
    }),
  )
  .map((drawn) => {
    const { total, online, parts, unequal, size } = drawn;
    const split = (sum: number): number[] => {
      const part = Math.max(0.5, Math.floor((sum / parts) * 2) / 2);
      return [...Array.from({ length: parts - 1 }, () => part), sum - part * (parts - 1)].filter(
        (one) => one > 0,
      );
    };
    const [own = {}] = rowsOf(lawfulSample, FORM, 'teachers');
    const others = team(size, Math.min(drawn.outside, size), Math.min(drawn.frontline, size)).teachers ?? [];
    return applicationWith({
      total_credits: total,
      project_category: drawn.mistaken === total >= 90 ? BELOW_90 : FROM_90,
      ...courses('online', split(online)),
      ...courses('offline', split(Math.max(0.5, total - online + unequal))),
      planned_trainee_count: drawn.trainees,
      ...tutors(drawn.tutorCount),
      // The first is employed by an applicant.
      teachers: [own, ...others],
      chief_expert_name: drawn.key ? '教师1' : undefined,
      project_level: drawn.level,
      exception_conditions_confirmed: drawn.confirmed,
      leader_is_formal_staff: drawn.formal,
    });
  });
