import { describe, expect, it } from 'vitest';
import { withComputed, type FormData } from '../../engine/form/index.js';
import { sampleOf } from '../../samples/index.js';
import { registry } from '../../templates/index.js';

const computed = (kit: string, form: string): FormData => {
  const sample = sampleOf(kit);
  if (!sample) throw new Error(kit);
  return withComputed(sample.dossier, registry).forms[form] ?? {};
};

describe('entries that follow from others', () => {
  it('Table 3: the self score is the sum of the 23 rows', () => {
    expect(computed('zj-review', 'zj-table-3').self_total_score).toBe(95.2);
  });

  it('Table 4: projects and trainees are those of Table 2', () => {
    const { reported_completed_project_count: projects, reported_trainee_total: trainees } = computed(
      'zj-review',
      'zj-table-4',
    );
    expect({ projects, trainees }).toEqual({ projects: 14, trainees: 671 });
  });

  it('Table 4: what the expert group finds stays blank', () => {
    const summary = computed('zj-review', 'zj-table-4');
    expect(Object.keys(summary).filter((id) => id.startsWith('verified_'))).toEqual([]);
  });

  it('Tables 5 and 6: totals are exact to the hundredth', () => {
    expect(computed('zj-review-expert', 'zj-table-5').expert_total_score).toBe(94.16);
    expect(computed('zj-review-city', 'zj-table-6').scores).toMatchObject([
      { total_score: 97.8 },
      { total_score: 97.2 },
      { total_score: 91.8 },
      { total_score: 90.6 },
      { total_score: 68.8 },
      { total_score: 91 },
    ]);
  });

  it('certification: teachers are the roster without 专职管理, and the share of senior titles is theirs', () => {
    const application = computed('zj-certification', 'zj-certification-application');
    expect(application).toMatchObject({
      fulltime_teacher_count: 12,
      management_staff_count: 6,
      senior_title_ratio: 66.67,
    });
  });

  it('Weihai: the year of a row is not counted among its students', () => {
    const statistics = computed('weihai-annual', 'weihai-statistics');
    expect(statistics).toMatchObject({
      enrollment_year_1: 2018,
      enrollment_year_1_subtotal: 290,
      enrollment_year_1_total: 308,
    });
  });

  it('Weihai: teachers, assets, income and expense add up', () => {
    expect(computed('weihai-annual', 'weihai-statistics')).toMatchObject({
      asset_total: 338.8,
      fulltime_subtotal_headcount: 14,
      teachers_total_headcount: 18,
      parttime_ratio: 28.57,
      income_total: 996200,
      expense_total: 892100,
    });
  });

  it('Urumqi: the score is the total with the bonus, less the deduction', () => {
    expect(computed('urumqi-assessment', 'urumqi-base-assessment')).toMatchObject({
      total_self_score: 92,
      actual_score: 95,
    });
  });
});
