import type { Language } from '../core/messages/message.js';

interface Lost {
  readonly course: string;
  readonly teacher: string;
  readonly hours: number;
  readonly day: string;
}

/** What is said of a plan as it was carried out. */
export interface DeliveryWords {
  expertGone(name: string): string;
  courseGone(name: string): string;
  lost(session: Lost): string;
  consistency(percent: number, declared: number, kept: number, best: string): string;
  exchanged(experts: number, ofExperts: number, courses: number, ofCourses: number): string;
  hours(declared: number, held: number): string;
  /** What a rule says of it where nobody approved it. */
  broken(words: string, said: string): string;
  /** Changes that reach a line, or do not. */
  readonly large: string;
  readonly small: string;
}

const zh: DeliveryWords = {
  expertGone: (name) => `授课教师${name}没有参加实施`,
  courseGone: (name) => `课程“${name}”没有实施`,
  lost: ({ course, teacher, hours, day }) => `${day}“${course}”（${teacher}，${hours}学时）没有按申报实施`,
  consistency: (percent, declared, kept, best) =>
    `一致性${percent}%（申报${declared}节，按申报实施${kept}节；${best}%以上为优秀）`,
  exchanged: (experts, ofExperts, courses, ofCourses) =>
    `专家调换${experts}/${ofExperts}人，课程调换${courses}/${ofCourses}门`,
  hours: (declared, held) => `学时申报${declared}、实施${held}`,
  broken: (words, said) => `${words}：未经批准的，${said}`,
  large: '变动达到处理线，须有教育行政部门同意的批复，并向学员充分说明、允许退选',
  small: '变动是否属较大调整由机构判断；属较大调整的，须报教育行政部门同意',
};

const en: DeliveryWords = {
  expertGone: (name) => `the teacher ${name} took no part`,
  courseGone: (name) => `the course “${name}” was not held`,
  lost: ({ course, teacher, hours, day }) =>
    `${day} “${course}” (${teacher}, ${hours} hours) was not held as declared`,
  consistency: (percent, declared, kept, best) =>
    `consistency ${percent}% (${declared} sessions declared, ${kept} held as declared; from ${best}% it is excellent)`,
  exchanged: (experts, ofExperts, courses, ofCourses) =>
    `experts exchanged: ${experts} of ${ofExperts}; courses exchanged: ${courses} of ${ofCourses}`,
  hours: (declared, held) => `hours declared ${declared}, held ${held}`,
  broken: (words, said) => `${words}. Without approval: ${said}`,
  large:
    'the changes reach the line of a sanction: the bureau’s written consent is needed, and trainees are told and may withdraw',
  small:
    'whether the changes are larger adjustments the institution decides; larger ones need the bureau’s consent',
};

export const deliveryWords: Readonly<Record<Language, DeliveryWords>> = { zh, en };
