import { numberAsked, type DesignEdit, type Lever, type Move, type Twin } from '../../engine/design/index.js';
import { fieldsOf, fieldValue, rowsOf, type Dossier } from '../../engine/form/index.js';
import { add, minus } from '../../engine/regulations/index.js';
import { given, moved, taken, type Measure, type Part } from './design-courses.js';
import { leaderFewer, leaderOther } from './design-leader.js';
import { move, set, teachersOf, text } from './design-moves.js';
import { form } from './form.js';
import { credits, frontlineExperts, hours, outsideExperts, teamSize, tutorCount } from './quantities.js';

const x = numberAsked();
const HALF = 0.5;
const CATEGORIES = fieldsOf(form).find(({ field }) => field.id === 'project_category')?.field.choices ?? [];

const UNITS: Readonly<Record<Measure, Twin>> = {
  credits: { zh: '学分', en: 'credits' },
  hours: { zh: '学时', en: 'hours' },
};
const CALLED: Readonly<Record<Part, Twin>> = {
  online: { zh: '线上课程', en: 'online courses' },
  offline: { zh: '线下课程', en: 'offline courses' },
};
const OTHER: Readonly<Record<Part, Part>> = { online: 'offline', offline: 'online' };
const QUANTITIES = { credits, hours } as const;

/** From one part to the other: the total stays, for another total may be another kind of project. */
const shift = (from: Part, by: Measure, mends: Lever['mends']): Lever => {
  const quantity = QUANTITIES[by];
  const to = OTHER[from];
  return {
    id: `${by}-to-${to}`,
    mends,
    amount: {
      asked: x,
      substitutions: [
        { quantity: quantity[from], becomes: minus(quantity[from], x) },
        { quantity: quantity[to], becomes: add(quantity[to], x) },
      ],
      step: HALF,
    },
    moves: (dossier, amount) =>
      move(
        {
          zh: `转${amount}${UNITS[by].zh}到${CALLED[to].zh}（总${UNITS[by].zh}不变）`,
          en: `move ${amount} ${UNITS[by].en} to the ${CALLED[to].en} (the total of ${UNITS[by].en} stays)`,
        },
        moved(dossier, from, by, amount),
      ),
  };
};

/** The parts made to add up to the total. */
const adjust = (part: Part, way: 'more' | 'less'): Lever => ({
  id: `${part}-${way}`,
  mends: ['hz-2019-5.s2.2.credits-add-up'],
  amount: {
    asked: x,
    substitutions: [
      { quantity: credits[part], becomes: way === 'more' ? add(credits[part], x) : minus(credits[part], x) },
    ],
    step: HALF,
  },
  moves: (dossier, amount) =>
    move(
      {
        zh: `${CALLED[part].zh}${way === 'more' ? '调增' : '调减'}${amount}学分（总学分不变）`,
        en: `${amount} credits ${way} in the ${CALLED[part].en} (the total stays)`,
      },
      (way === 'more' ? given : taken)(dossier, part, 'credits', amount) ?? [],
    ),
});

const NEWCOMER_LACKS = [
  'teacher_name',
  'teacher_unit',
  'teacher_region',
  'teacher_professional_title',
  'teacher_course',
] as const;

/** People who come to the team; who they are is filled in when it is known. */
function newcomers(dossier: Dossier, amount: number, outside: boolean, frontline: boolean): Move[] {
  const subject = text(dossier, 'subject') || text(dossier, 'training_theme');
  if (subject === '') return [];
  const first = teachersOf(dossier).length;
  const rows = Array.from({ length: amount }, (_, at) => first + at);
  const cell = (row: number, column: string) => ({ form: form.id, roster: 'teachers', row, column });
  const edits = rows.flatMap((row): DesignEdit[] => [
    { path: cell(row, 'teacher_is_external'), value: outside ? '是' : '否' },
    { path: cell(row, 'teacher_is_frontline'), value: frontline ? '是' : '否' },
    { path: cell(row, 'teacher_specialty'), value: subject },
    { path: cell(row, 'teacher_subject'), value: subject },
  ]);
  const toFill = rows.flatMap((row) => NEWCOMER_LACKS.map((column) => cell(row, column)));
  const who = {
    zh: outside
      ? `本地区以外的${frontline ? '一线优秀教师或教研员' : '专家'}`
      : frontline
        ? '一线优秀教师或教研员'
        : '授课教师',
    en: `${frontline ? 'front-line teachers or researchers' : outside ? 'experts' : 'teachers'}${outside ? ' from outside of the region' : ''}`,
  };
  const words = {
    zh: `再请${amount}位${who.zh}（专业特长：${subject}）`,
    en: `invite ${amount} more ${who.en} (${subject})`,
  };
  return move(words, edits, { toFill });
}

const team = (
  id: string,
  mends: Lever['mends'],
  grows: readonly (typeof teamSize)[],
  kinds: readonly (readonly [boolean, boolean])[],
): Lever => ({
  id,
  mends,
  amount: {
    asked: x,
    substitutions: [...grows, teamSize].map((quantity) => ({ quantity, becomes: add(quantity, x) })),
    step: 1,
  },
  moves: (dossier, amount) =>
    kinds.flatMap(([outside, frontline]) => newcomers(dossier, amount, outside, frontline)),
});

const tutorsMore: Lever = {
  id: 'tutors',
  mends: ['zj-2014-rules.a10.online-tutor-per-100'],
  amount: { asked: x, substitutions: [{ quantity: tutorCount, becomes: add(tutorCount, x) }], step: 1 },
  moves(dossier, amount) {
    const unit = text(dossier, 'main_applicant_name') || text(dossier, 'joint_applicant_name');
    if (unit === '') return [];
    const first = rowsOf(dossier.forms[form.id], 'online_tutors').length;
    const rows = Array.from({ length: amount }, (_, at) => first + at);
    const cell = (row: number, column: string) => ({ form: form.id, roster: 'online_tutors', row, column });
    const lacks = ['tutor_name', 'tutor_professional_title', 'tutor_mobile'] as const;
    return move(
      { zh: `由${unit}增配${amount}名在线辅导教师`, en: `${unit} provides ${amount} more online tutors` },
      rows.map((row) => ({ path: cell(row, 'tutor_unit'), value: unit })),
      { toFill: rows.flatMap((row) => lacks.map((column) => cell(row, column))) },
    );
  },
};

const CLASS_SIZES: Lever['mends'] = [
  'zj-2014-rules.a10.class-size-60',
  'zj-2014-rules.a10.key-class-size-40',
];

const classesMore: Lever = {
  id: 'classes',
  mends: CLASS_SIZES,
  amount: { asked: x, step: 1 },
  moves(dossier, amount) {
    const number = (field: string) => {
      const value = fieldValue(dossier.forms[form.id], field);
      return typeof value === 'number' ? value : undefined;
    };
    const [all, now = 1] = [number('planned_trainee_count'), number('class_count')];
    const classes = now + amount;
    if (all === undefined) return [];
    const each = Math.ceil(all / classes);
    const words = {
      zh: `分${classes}个班举办（每班不超过${each}人）`,
      en: `${classes} classes (of at most ${each} persons)`,
    };
    return move(words, [set('class_count', classes)]);
  },
};

const traineesFewer: Lever = {
  id: 'trainees',
  mends: CLASS_SIZES,
  amount: { asked: x, step: 1 },
  moves(dossier, amount) {
    const now = fieldValue(dossier.forms[form.id], 'planned_trainee_count');
    if (typeof now !== 'number') return [];
    const words = {
      zh: `参训人数调减${amount}人（${now}→${now - amount}）`,
      en: `${amount} fewer trainees (${now}→${now - amount})`,
    };
    return move(words, [set('planned_trainee_count', now - amount)], { lessens: true });
  },
};

/** What a project of so many credits is called; the credits decide, not the word. */
const categoryOther: Lever = {
  id: 'category',
  mends: ['hz-2019-5.s2.2.category-vs-credits'],
  moves(dossier) {
    const field = 'exception_conditions_confirmed';
    // In the other category it may be asked for, and whether it is so only people can say.
    const toFill = text(dossier, field) === '' ? [{ form: form.id, field }] : [];
    return CATEGORIES.filter((one) => one !== text(dossier, 'project_category')).flatMap((one) => {
      const words = { zh: `项目类别改填“${one}”`, en: `the category becomes “${one}”` };
      const edits = [set('project_category', one)];
      return [...move(words, edits), ...(toFill.length > 0 ? move(words, edits, { toFill }) : [])];
    });
  },
};

/** What can be changed of a hybrid project to make it lawful; nothing here states a figure. */
export const levers: readonly Lever[] = [
  shift('online', 'credits', ['hz-2019-5.s2.2.online-quarter', 'hz-2019-5.s2.2.online-third']),
  shift('online', 'hours', [
    'hz-2019-5.s1.3.offline-exceeds-online',
    'hz-2019-5.s1.3.offline-clearly-exceeds',
  ]),
  shift('offline', 'hours', ['hz-2019-5.s2.1.both-parts']),
  shift('online', 'hours', ['hz-2019-5.s2.1.both-parts']),
  adjust('offline', 'more'),
  adjust('offline', 'less'),
  adjust('online', 'less'),
  team(
    'outside',
    ['zj-2014-rules.a9.outside-region-30pct'],
    [outsideExperts],
    [
      [true, false],
      [true, true],
    ],
  ),
  team(
    'frontline',
    ['zj-2014-rules.a9.frontline-50pct'],
    [frontlineExperts],
    [
      [false, true],
      [true, true],
    ],
  ),
  team(
    'members',
    ['zj-2014-rules.a9.chief-expert'],
    [],
    [
      [true, true],
      [false, true],
    ],
  ),
  tutorsMore,
  classesMore,
  traineesFewer,
  leaderOther,
  leaderFewer,
  categoryOther,
];
