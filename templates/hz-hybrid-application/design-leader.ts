import type { Lever, Move } from '../../engine/design/index.js';
import { numberAsked } from '../../engine/design/index.js';
import { fieldValue, type EntryValue } from '../../engine/form/index.js';
import { normaliseName } from '../../engine/regulations/index.js';
import { textIn } from './design-courses.js';
import { move, set, teachersOf, text } from './design-moves.js';
import { form } from './form.js';

const x = numberAsked();

/** Teachers of the project whom an applicant employs may lead it, if they are formal staff. */
export const leaderOther: Lever = {
  id: 'leader',
  mends: [
    'zj-2021-157.s2.1.leader-formal-staff',
    'zj-2021-157.s2.1.leader-title',
    'zj-2021-157.s2.1.leader-max-4',
  ],
  moves(dossier) {
    const applicants = ['main', 'joint'].map((one) => ({
      name: text(dossier, `${one}_applicant_name`),
      contact: text(dossier, `${one}_applicant_contact`),
      mobile: text(dossier, `${one}_applicant_mobile`),
    }));
    const leader = normaliseName(text(dossier, 'leader_name'));
    return teachersOf(dossier).flatMap((row): Move[] => {
      const [name, unit] = [textIn(row, 'teacher_name'), textIn(row, 'teacher_unit')];
      const employer = applicants.find(
        (one) => one.name !== '' && normaliseName(one.name) === normaliseName(unit),
      );
      if (!employer || name === '' || normaliseName(name) === leader) return [];
      const mobile = normaliseName(employer.contact) === normaliseName(name) ? employer.mobile : '';
      const or = (value: string): EntryValue | undefined => (value === '' ? undefined : value);
      const edits = [
        set('cover_leader_name', name),
        set('leader_name', name),
        set('leader_unit', unit),
        set('leader_is_formal_staff', '是'),
        set('leader_professional_title', or(textIn(row, 'teacher_professional_title'))),
        set('leader_specialty', or(textIn(row, 'teacher_specialty'))),
        set('leader_teaching_subject', or(textIn(row, 'teacher_subject'))),
        set('leader_course', or(textIn(row, 'teacher_course'))),
        set('leader_mobile', or(mobile)),
      ];
      const words = {
        zh: `由${name}（${unit}）担任项目负责人`,
        en: `${name} (${unit}) leads the project`,
      };
      // Who leads others too says how many.
      const withOthers = {
        zh: `${words.zh}，另填本次申报项目数`,
        en: `${words.en}, and says how many projects in all`,
      };
      const staff = { zh: `${name}是${unit}的正式员工`, en: `${name} is formal staff of ${unit}` };
      const alone = { zh: `${name}本次只负责这一个项目`, en: `${name} leads this project alone this time` };
      const toFill = (mobile === '' ? ['leader_mobile'] : []).map((field) => ({ form: form.id, field }));
      const count = { form: form.id, field: 'leader_project_count' };
      return [
        ...move(words, [...edits, { path: count, value: 1 }], { confirm: [staff, alone], toFill }),
        ...move(withOthers, [...edits, { path: count }], { confirm: [staff], toFill: [count, ...toFill] }),
      ];
    });
  },
};

export const leaderFewer: Lever = {
  id: 'leader-projects',
  mends: ['zj-2021-157.s2.1.leader-max-4'],
  amount: { asked: x, step: 1 },
  moves(dossier, amount) {
    const now = fieldValue(dossier.forms[form.id], 'leader_project_count');
    if (typeof now !== 'number' || now - amount < 1) return [];
    return move(
      {
        zh: `项目负责人另报的面向全省的项目调减${amount}个`,
        en: `the leader declares ${amount} fewer of the other province-wide projects`,
      },
      [set('leader_project_count', now - amount)],
      {
        lessens: true,
        confirm: [
          {
            zh: `${text(dossier, 'leader_name')}另报的项目已确定调减${amount}个`,
            en: `${text(dossier, 'leader_name')} has given up ${amount} of the other projects`,
          },
        ],
      },
    );
  },
};
