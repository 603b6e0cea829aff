import { describe, expect, it } from 'vitest';
import { carriedLines, carryOver } from '../../engine/bureau/index.js';
import { calendarDay } from '../../engine/core/calendar-day.js';
import { rowsOf, type Dossier } from '../../engine/form/index.js';
import { samples } from '../../samples/index.js';
import { registry } from '../../templates/index.js';

function sample(id: string): Dossier {
  const found = samples().find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found.dossier;
}
const review = sample('zj-review-lawful');
const nextYear = calendarDay(2027, 10, 1);

describe('a review begun from that of last year', () => {
  const { dossier, parts, years, ages } = carryOver(review, 'zj-review', registry, nextYear);
  const now = dossier.forms['zj-table-1'] ?? {};
  const before = review.forms['zj-table-1'] ?? {};

  it('has the institution, its premises and its people', () => {
    for (const field of ['institution_name', 'head_mobile', 'building_area_total', 'postcode'])
      expect(now[field]).toEqual(before[field]);
    const names = (of: typeof now) => rowsOf(of, 'staff_roster').map(({ person_name: name }) => name);
    expect(names(now)).toEqual(names(before));
    expect(rowsOf(now, 'practice_bases')).toEqual(rowsOf(before, 'practice_bases'));
  });

  it('has nothing of that year: projects, scores, evidence, summary, date', () => {
    expect(now.training_summary).toBeUndefined();
    expect(now.application_date).toBe(nextYear);
    expect(dossier.forms['zj-table-2']).toEqual({});
    expect(Object.keys(dossier.forms['zj-table-4'] ?? {})).toEqual(['institution_name']);
    expect(dossier.forms['zj-evidence-register']).toEqual({});
    const scores = Object.keys(dossier.forms['zj-table-3'] ?? {}).filter((id) => id.includes('score'));
    expect(scores).toEqual([]);
  });

  it('makes everybody older by the whole years between the two days', () => {
    const agesOf = (of: typeof now) => rowsOf(of, 'staff_roster').map(({ age }) => Number(age));
    expect(years).toBe(1);
    expect(agesOf(now)).toEqual(agesOf(before).map((age) => age + 1));
    expect(ages).toBe(agesOf(before).length);
  });

  it('says what came and what did not', () => {
    const { zh } = carriedLines(carryOver(review, 'zj-review', registry, nextYear), {
      on: nextYear,
      sheets: ['算账'],
    });
    expect(zh.join('\n')).toMatch(/已带过来：表1 \d+项、.*30行/u);
    expect(zh.join('\n')).toMatch(/没有带.*表2 14行/u);
    expect(zh.join('\n')).toContain('年龄、教龄等 30 处各加 1');
    expect(zh.join('\n')).toContain('自己加的工作表没有带：算账');
    expect(parts.every(({ carried, cleared }) => carried >= 0 && cleared >= 0)).toBe(true);
  });
});

it('leaves ages alone where a day is not known, and says so', () => {
  const carried = carryOver(review, 'zj-review', registry);
  expect(carried.years).toBeUndefined();
  expect(carried.dossier.forms['zj-table-1']?.application_date).toBeUndefined();
  const { zh } = carriedLines(carried, { on: undefined, sheets: [] });
  expect(zh.join('\n')).toContain('照原样带来：没有写新表的填表日期');
});

it('a review can begin from the application for certification: the same people and premises', () => {
  const application = sample('zj-certification-lawful');
  const { dossier } = carryOver(application, 'zj-review', registry);
  const before = application.forms['zj-certification-application'] ?? {};
  const now = dossier.forms['zj-table-1'] ?? {};
  expect(now.institution_name).toBe(before.institution_name);
  expect(rowsOf(now, 'staff_roster').length).toBe(rowsOf(before, 'staff_roster').length);
  expect(rowsOf(now, 'practice_bases')).toEqual(rowsOf(before, 'practice_bases'));
});

it.each([...registry.kits.keys()])(
  'every kit can begin from itself, with computed entries left out: %s',
  (kit) => {
    const found = samples().find(({ dossier }) => dossier.kit === kit);
    if (!found) return;
    const { dossier } = carryOver(found.dossier, kit, registry, nextYear);
    expect(Object.keys(dossier.forms)).toEqual([...(registry.kits.get(kit)?.forms ?? [])]);
    expect(JSON.stringify(dossier)).not.toMatch(/_score"|amount|remark"/);
  },
);
