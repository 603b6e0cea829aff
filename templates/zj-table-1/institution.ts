import { entries } from '../../engine/bindings/index.js';
import {
  all,
  always,
  any,
  contains,
  filled,
  firstOf,
  never,
  not,
  notKnown,
  orElse,
  same,
  word,
} from '../../engine/regulations/index.js';
import { form as particularsForm } from '../zj-review-particulars/form.js';
import { form } from './form.js';

const f = entries(form);
const particulars = entries(particularsForm);
const nature = orElse(f.text('institution_nature'), '');
const name = orElse(f.text('cover_institution_name'), '');
const says = (...words: readonly string[]) => any(...words.map((one) => contains(nature, one)));

const sharing = particulars.text('resource_sharing');
const mayBeUniversity = any(
  ...['高校', '大学', '学院', '高等'].flatMap((one) => [contains(nature, one), contains(name, one)]),
);

/**
 * Universities share their premises and staff; the ceilings of Table 3 are then judged otherwise. It is asked: 教师进修学院
 * is no university. Who bears no such word is none.
 */
export const isUniversity = firstOf(
  [
    [same(sharing, '高校'), always],
    [filled(sharing), never],
    [not(mayBeUniversity), never],
  ],
  notKnown('truth'),
);

/** 高校, 依托单位资源共享, other; unknown while it is not asked. */
export const institutionType = firstOf(
  [
    [isUniversity, word('hei')],
    [contains(orElse(sharing, ''), '依托单位'), word('host-shared')],
  ],
  word('other'),
);

const county = says('县级', '县（市、区）', '区级');
const city = says('市级', '设区市');
const provincial = says('省级', '省属');

/** The level that an institution writes in 机构性质; unknown where it names none or several. */
export const institutionLevel = firstOf(
  [
    [all(county, not(city), not(provincial)), word('county')],
    [all(city, not(county), not(provincial)), word('city')],
    [all(provincial, not(county), not(city)), word('provincial')],
  ],
  notKnown('text'),
);
