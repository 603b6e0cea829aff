import { entries, type About } from '../../engine/bindings/index.js';
import {
  all,
  always,
  any,
  filled,
  firstOf,
  never,
  not,
  orElse,
  same,
  startsWith,
  translated,
  word,
} from '../../engine/regulations/index.js';
import { form } from './form.js';

export const f = entries(form);
export const about: About = {
  label: firstOf([[filled(f.text('institution_name')), f.text('institution_name')]], word('申请机构')),
};

const GROUNDS: Readonly<Record<string, string>> = {
  '教育部“985工程”、“211工程”重点建设高校': '985-211',
  从事教师教育的普通高等院校: 'teacher-education-hei',
  已经省教育厅正式批准或备案的教师培训机构: 'province-filed',
};

export const category = f.text('institution_category');
export const unfiled = f.truth('is_unregistered_county_institution');
export const isUniversity = any(
  startsWith(category, '从事教师教育的普通高等院校'),
  startsWith(category, '具有教师培训经验'),
);
export const isTeacherEducation = startsWith(category, '从事教师教育的普通高等院校');
export const ground = translated(f.text('exemption_ground'), GROUNDS);
const groundFits = any(
  all(same(ground, '985-211'), isUniversity),
  all(same(ground, 'teacher-education-hei'), isTeacherEducation),
  all(same(ground, 'province-filed'), not(orElse(unfiled, never))),
);
/** Who is exempt is not audited: the conditions are asked of the others, and of one whose ground is contradicted. */
export const isExempt = all(orElse(f.truth('is_exempt'), never), orElse(groundFits, always));
export const audited: About = { ...about, where: not(isExempt) };
