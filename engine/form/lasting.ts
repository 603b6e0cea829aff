import type { FieldDefinition } from './field-definition.js';

/** Data items that describe an institution, its people and its premises, whatever the year. */
const LASTING = [
  'institution.',
  'person.',
  'practiceBase.',
  'facility.',
  'department.',
  'trainingRoom.',
  'library.',
  'authority.name',
  'authority.cityName',
  'authority.contact.',
  'orderingUnit.',
  'expert.name',
  'rule.',
];

/** Among these what is reported anew each year. */
const YEARLY = [
  'institution.trainingSummary',
  'institution.assets.',
  'institution.isFirstTimeInProvince',
  'institution.isExempt',
  'institution.certificationValidUntil',
  'person.projectCourse',
];

/** Numbers of years, which go up with the date. */
const AGING: readonly string[] = [
  'person.age',
  'person.teachingYears',
  'institution.trainingExperienceYears',
];

const isAmong = (items: readonly string[], shared: string): boolean =>
  items.some((item) => (item.endsWith('.') ? shared.startsWith(item) : shared === item));

/** Whether an entry is the same next year, so that a new form takes it over. */
export function isLasting({ shared, lasting, computed, signature }: FieldDefinition): boolean {
  if (computed !== undefined || signature === true) return false;
  if (lasting !== undefined) return lasting;
  return shared !== undefined && isAmong(LASTING, shared) && !isAmong(YEARLY, shared);
}

export const isAging = ({ shared }: FieldDefinition): boolean =>
  shared !== undefined && AGING.includes(shared);

/** The entry that says on which day a form was filled in. */
export const isDayOfForm = ({ shared, kind }: FieldDefinition): boolean =>
  kind === 'date' && shared === 'application.date';
