import { describe, expect, it } from 'vitest';
import type { FormData } from '../../engine/form/index.js';
import { bindings } from '../../templates/zj-certification-application/bindings.js';
import { ask } from './asked.js';

const application: FormData = {
  institution_name: '某区教师进修学校',
  institution_category: '县级及以上教育行政部门举办或批准的教师培训机构（教师进修学校、教育学院等）',
  service_scope: '本行政区域范围',
  building_area_owned: 1500,
  building_area_leased: 500,
  building_lease_term: 5,
  fulltime_teacher_count: 10,
  senior_title_count: 5,
  management_staff_count: 5,
  training_experience_years: 5,
  practice_bases: [{ base_name: '实验小学' }],
  declaration_date: '2026-04-10',
  preliminary_opinion_date: '2026-05-20',
  publicity_start: '2026-05-21',
  publicity_end: '2026-05-27',
  announcement_date: '2026-05-28',
  is_first_time_in_province: '否',
  is_unregistered_county_institution: '否',
};

const asked = (changes: FormData = {}) =>
  ask(bindings, 'zj-certification', { 'zj-certification-application': { ...application, ...changes } });

describe('an institution that applies for certification', () => {
  it('just reaches every threshold of the measures', () => {
    const rules = [
      's3.3.area-2000',
      's3.4.teachers-10',
      's3.4.senior-50pct',
      's3.4.managers-5',
      's3.5.experience-5y',
    ];
    for (const rule of rules) expect(asked().outcomes(`zj-2011-03.${rule}`)).toEqual(['pass']);
  });

  it('may not count premises leased for less than five years', () => {
    const short = asked({ building_lease_term: 4.5 });
    expect(short.outcomes('zj-2011-03.s3.3.area-2000')).toEqual(['violation']);
    expect(short.cells('zj-2011-03.s3.3.lease-term-5y')).toEqual(['building_lease_term']);
  });

  it.each([
    ['s3.4.teachers-10', { fulltime_teacher_count: 9 }],
    ['s3.4.senior-50pct', { senior_title_count: 4 }],
    ['s3.4.managers-5', { management_staff_count: 4 }],
    ['s3.5.experience-5y', { training_experience_years: 4 }],
    ['s3.6.practice-base', { practice_bases: [] }],
    ['s3.2.legal-person', { has_legal_person_status: '否' }],
    ['s4.2.application-window', { declaration_date: '2026-05-01' }],
    ['s4.3.initial-opinion-may20', { preliminary_opinion_date: '2026-05-21' }],
    ['s4.3.announce-by-may31', { announcement_date: '2026-06-01' }],
    ['s4.3.opinion-publicity-announcement', { announcement_date: '2026-05-27' }],
    ['s4.3.publicity-5wd', { publicity_end: '2026-05-26' }],
    ['s5.2.school-licence', { material_license: false }],
  ] satisfies [string, FormData][])('breaks %s when it falls short', (rule, changes) => {
    expect(asked(changes).outcomes(`zj-2011-03.${rule}`)).toEqual(['violation']);
  });

  it('is certified for three years', () => {
    expect(asked().of('zj-2011-03.s6.2.validity-3y')[0]?.value).toBe('2029-05-28');
    expect(asked({ certification_result: '不通过' }).of('zj-2011-03.s6.2.validity-3y')).toEqual([]);
  });

  it('shows that a document is there when its box is ticked', () => {
    expect(asked({ material_license: true }).outcomes('zj-2011-03.s5.2.school-licence')).toEqual(['pass']);
  });
});
