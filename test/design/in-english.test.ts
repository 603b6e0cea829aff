import { expect, it } from 'vitest';
import { comparedVariants, comparisonOf, deliveryOf, type Design } from '../../engine/design/index.js';
import { withComputed } from '../../engine/form/index.js';
import type { Language } from '../../engine/core/messages/message.js';
import { registry } from '../../templates/index.js';
import { rowsOf } from '../native/sample-dossier.js';
import { applicationWith, definition, design, FORM, lawfulSample, team, tutors } from './hybrid-designs.js';

const rows = rowsOf(lawfulSample, FORM, 'schedule');
const broken = applicationWith({
  ...team(7, 1, 2),
  ...tutors(0),
  chief_expert_name: '教师1',
  planned_trainee_count: 201,
  leader_is_formal_staff: '否',
  leader_project_count: 5,
  service_region: '全省',
  joint_applicant_intent: undefined,
  training_days: 3,
  total_credits: 89,
  schedule: rows.map((row, at) => ({
    ...row,
    ...(at === 2 ? { schedule_course: '没有的课' } : {}),
    ...(at === 3 ? { schedule_date: '2027-01-09' } : {}),
    ...(at === 4 ? { schedule_hours: 1 } : {}),
    ...(at === 9 ? { schedule_date: '2026-11-02', schedule_teacher: '许澄' } : {}),
  })),
});
const unknown = applicationWith({ total_credits: undefined, planned_trainee_count: undefined });
const unscheduled = applicationWith({ schedule: rows.slice(0, 10), end_date: '2027-01-29' });
const elsewhen = applicationWith({
  start_date: '2031-01-08',
  schedule: rows.map((row, at) => ({
    ...row,
    ...(at === 1 ? { schedule_date: '2031-01-06' } : {}),
    ...(at === 9 ? { schedule_date: '2026-10-10', schedule_room: '1' } : {}),
    ...(at === 10 ? { schedule_date: '2026-10-10', schedule_room: '1' } : {}),
    ...(at === 11 ? { schedule_date: '2026-10-05' } : {}),
  })),
});
const onHoliday = applicationWith({ start_date: '2026-10-10' });
const changed = applicationWith({
  teachers: rowsOf(lawfulSample, FORM, 'teachers').slice(4),
  schedule: rows.slice(3),
});

const sentencesOf = ({ limits, proposals, timetable, pairs, partners }: Design, language: Language) => [
  ...limits.flatMap((one) => [one.title, `${one.sentence}${comparisonOf(one, language)}`]),
  ...proposals.flatMap(({ words, confirm }) => [words, ...confirm]),
  ...timetable.remarks.map(({ words }) => words),
  ...pairs.remarks,
  ...partners.remarks,
  ...partners.duties.flatMap(({ party, duty }) => [party, duty]),
];

const all = (language: Language): string[] => {
  const designs = [broken, unknown, unscheduled, elsewhen, onHoliday, lawfulSample].map((dossier) => ({
    name: '',
    dossier: withComputed(dossier, registry),
    design: design(dossier, language),
  }));
  const delivery = deliveryOf(definition.delivery, lawfulSample, changed, {}, language);
  return [
    ...designs.flatMap((one) => sentencesOf(one.design, language)),
    ...comparedVariants(definition.figures, designs, language).map(({ label }) => label),
    ...delivery.lines.map(({ words }) => words),
    ...delivery.changes,
  ];
};

/** What forms, texts and people say stays as they said it. */
const quoted = (sentence: string): string => sentence.replaceAll(/“[^”]*”|\([^)]*\)|《[^》]*》/g, '');

it('every sentence of the assistant has its English, from the same numbers', () => {
  const [chinese, english] = [all('zh'), all('en')];
  expect(english).toHaveLength(chinese.length);
  expect(english.length).toBeGreaterThan(100);
  for (const [at, sentence] of english.entries()) {
    expect(sentence).not.toBe(chinese[at]);
    expect(quoted(sentence)).toMatch(/[a-z]{3}/i);
    expect(sentence).not.toMatch(/undefined|\[object/);
    const days = (words = '') => words.match(/\d{4}-\d\d-\d\d/g) ?? [];
    expect([...days(sentence)].sort()).toEqual([...days(chinese[at])].sort());
  }
});
