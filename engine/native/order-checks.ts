import { allOf, anyOf, atMost, caseOf, exceeds, oneOfWords, reaches } from './case.js';
import { allFilled } from './common-cases.js';
import { checksOn, type NativeCheck } from './native-check.js';

const check = checksOn('zj-order-form');
const INTENDED = ['intended_institution_1', 'intended_institution_2', 'intended_institution_3'];

/** The order form: what must be written, and how much at most. */
export const orderChecks: readonly NativeCheck[] = [
  check('zj-2021-157.a3.required-fields', '项目订单各栏都已填写', (cells) =>
    allFilled(cells, [
      'applicant_unit',
      'contact_name',
      'contact_mobile',
      'project_name',
      'training_theme',
      'target_trainees',
      'trainee_count',
      'training_days',
      'training_level',
      'training_mode',
      'training_objectives',
      'course_requirements',
      'has_intended_institution',
    ]),
  ),
  check('zj-2021-157.a3.goal-200', '培训目标在{max_chars}字内', (cells) =>
    atMost(cells.characters('training_objectives'), cells.figure('max_chars')),
  ),
  check('zj-2021-157.a3.course-requirements-200', '培训课程要求在{max_chars}字内', (cells) =>
    atMost(cells.characters('course_requirements'), cells.figure('max_chars')),
  ),
  check('zj-2021-157.a3.training-form', '培训形式为{allowed}之一', (cells) =>
    oneOfWords(cells.words('training_mode'), cells.wordsOf('allowed')),
  ),
  check('zj-2021-157.a3.positive-numbers', '参训人数为正整数，培训天数以半天为单位', (cells) => {
    const [trainees, days] = [cells.number('trainee_count'), cells.number('training_days')];
    const [least, step] = [cells.figure('min_exclusive'), cells.figure('day_step')];
    const whole = `INT(${trainees.formula})=${trainees.formula}`;
    const halves = `INT(${days.formula}/${step})=${days.formula}/${step}`;
    return caseOf(allOf(whole, exceeds(trainees, least), halves, exceeds(days, least)), [trainees, days], {
      actual: `${trainees.formula}&"人、"&${days.formula}&"天"`,
    });
  }),
  check(
    'zj-2021-157.a3.intended-institution',
    '有意向机构的写1至{max_names}家，不重复；无的不写',
    (cells) => {
      const choice = cells.words('has_intended_institution');
      const names = INTENDED.map((name) => cells.any(name).formula);
      const count = `(${names.map((name) => `(${name}<>"")`).join('+')})`;
      const distinct = INTENDED.flatMap((_, one) =>
        INTENDED.slice(one + 1).map((__, offset) => {
          const [first = '', second = ''] = [names[one], names[one + 1 + offset]];
          return anyOf(`${first}=""`, `${first}<>${second}`);
        }),
      );
      const holds = anyOf(
        allOf(`${choice.formula}="无"`, `${count}=0`),
        allOf(
          `${choice.formula}<>"无"`,
          `${count}>0`,
          reaches(cells.figure('max_names'), count),
          ...distinct,
        ),
      );
      return caseOf(holds, [choice], { actual: `${choice.formula}&"（"&${count}&"家）"` });
    },
  ),
];
