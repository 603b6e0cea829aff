import { entries } from '../../engine/bindings/index.js';
import { all, any, contains, firstOf, not, notKnown, orElse, word } from '../../engine/regulations/index.js';
import { form } from './form.js';

const nature = orElse(entries(form).text('institution_nature'), '');
const says = (...words: readonly string[]) => any(...words.map((one) => contains(nature, one)));

/** Universities share their premises and staff; the ceilings of Table 3 are then judged otherwise. */
export const isUniversity = says('高校', '大学', '学院', '高等');

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
