import { describe, expect, it } from 'vitest';
import {
  changedCopy,
  comparedVariants,
  deliveryOf,
  editsBetween,
  type Delivery,
} from '../../engine/design/index.js';
import { withComputed } from '../../engine/form/index.js';
import { registry } from '../../templates/index.js';
import { rowsOf } from '../native/sample-dossier.js';
import { applicationWith, definition, design, FORM, lawfulSample, unlawfulSample } from './hybrid-designs.js';

const filled = (dossier: Parameters<typeof withComputed>[0]) => withComputed(dossier, registry);

describe('variants of a design side by side', () => {
  const [one, other] = [filled(lawfulSample), filled(unlawfulSample)];
  const lines = comparedVariants(
    definition.figures,
    [one, other].map((dossier, at) => ({ name: String(at), dossier, design: design(dossier) })),
  );
  const line = (label: string) => lines.find((each) => each.label === label);

  it('show credits, staff, cost for each trainee and what is still wrong', () => {
    expect(line('线上学分')).toMatchObject({ values: ['22.5', '23'], differs: true });
    expect(line('总学分')).toMatchObject({ values: ['90', '90'], differs: false });
    expect(line('收费')).toMatchObject({ values: ['5550', '5550'], unit: '元/人' });
    expect(line('不符合')?.values).toEqual(['0', '2']);
  });

  it('become one another by the entries in which they differ; rows that one lacks are cleared', () => {
    for (const [from, to] of [
      [other, one],
      [one, other],
      [one, filled(applicationWith({ online_tutors: [], class_count: 3 }))],
    ] as const) {
      const taken = filled(changedCopy(from, editsBetween(definition.form, from, to)));
      expect(editsBetween(definition.form, taken, to)).toEqual([]);
    }
  });

  it('that are alike have nothing to take', () => {
    expect(editsBetween(definition.form, one, one)).toEqual([]);
  });
});

describe('a plan as declared beside the plan as carried out', () => {
  const sessions = rowsOf(lawfulSample, FORM, 'schedule');
  const teachers = rowsOf(lawfulSample, FORM, 'teachers');
  const held = (changes: Readonly<Record<string, unknown>>): Delivery =>
    deliveryOf(definition.delivery, lawfulSample, applicationWith(changes));
  const stateOf = (delivery: Delivery, words: string) =>
    delivery.lines.find((one) => one.words.includes(words))?.state;

  it('that was kept is consistent to 100 percent, and nothing needs consent', () => {
    expect(held({})).toMatchObject({ consistency: 100, changes: [] });
    expect(held({}).lines).toHaveLength(3);
  });

  it('may move a session to another day', () => {
    const moved = sessions.map((row, at) => (at === 0 ? { ...row, schedule_date: '2026-09-22' } : row));
    expect(held({ schedule: moved }).consistency).toBe(100);
  });

  it('counts a session with another teacher as changed: 14 of 15 are below the 95 of 表3', () => {
    const changed = held({
      schedule: sessions.map((row, at) => (at === 0 ? { ...row, schedule_teacher: '代课者' } : row)),
    });
    expect(changed.consistency).toBe(93.33);
    expect(stateOf(changed, '一致性')).toBe('exceeded');
    expect(stateOf(changed, '较大调整')).toBe('open');
  });

  it.each([
    { gone: 2, state: 'kept' },
    { gone: 3, state: 'exceeded' },
  ])('$gone of 9 experts exchanged: $state, for a third counts', ({ gone, state }) => {
    const exchanged = held({
      teachers: teachers.map((row, at) => (at < gone ? { ...row, teacher_name: `新教师${at}` } : row)),
    });
    expect(stateOf(exchanged, `专家调换${gone}/9人`)).toBe(state);
    expect(exchanged.changes).toHaveLength(gone);
  });

  it.each([
    { hours: 0.5, state: 'exceeded' },
    { hours: 9, state: 'kept' },
  ])('hours: the three last sessions with $hours each: $state, for a fifth counts', ({ hours, state }) => {
    const shorter = sessions.map((row, at) =>
      at >= sessions.length - 3 ? { ...row, schedule_hours: hours } : row,
    );
    expect(stateOf(held({ schedule: shorter }), '学时申报90')).toBe(state);
  });
});
