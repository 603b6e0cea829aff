import {
  numberAsked,
  type DesignEdit,
  type Lever,
  type Move,
  type ToFill,
} from '../../engine/design/index.js';
import { fieldsOf, fieldValue, rowsOf, type Dossier } from '../../engine/form/index.js';
import { add, minus } from '../../engine/regulations/index.js';
import { given, moved, taken, type Measure, type Part } from './design-courses.js';
import { leaderFewer, leaderOther } from './design-leader.js';
import { labelOf, move, set, teachersOf, text } from './design-moves.js';
import { form } from './form.js';
import { credits, frontlineExperts, hours, outsideExperts, teamSize, tutorCount } from './quantities.js';

const x = numberAsked();
const HALF = 0.5;
const CATEGORIES = fieldsOf(form).find(({ field }) => field.id === 'project_category')?.field.choices ?? [];

const UNITS: Readonly<Record<Measure, string>> = { credits: '学分', hours: '学时' };
const CALLED: Readonly<Record<Part, string>> = { online: '线上课程', offline: '线下课程' };
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
      move(`转${amount}${UNITS[by]}到${CALLED[to]}（总${UNITS[by]}不变）`, moved(dossier, from, by, amount)),
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
      `${CALLED[part]}${way === 'more' ? '调增' : '调减'}${amount}学分（总学分不变）`,
      (way === 'more' ? given : taken)(dossier, part, 'credits', amount) ?? [],
    ),
});

const NEWCOMER_LACKS: Readonly<Record<string, string>> = {
  teacher_name: '姓名',
  teacher_unit: '单位',
  teacher_region: '所在地区',
  teacher_professional_title: '职称',
  teacher_course: '本项目所任课程简介',
};

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
  const toFill = rows.flatMap((row): ToFill[] =>
    Object.entries(NEWCOMER_LACKS).map(([column, label]) => ({
      path: cell(row, column),
      label: `授课教师第${row + 1}行${label}`,
    })),
  );
  const who = outside
    ? `本地区以外的${frontline ? '一线优秀教师或教研员' : '专家'}`
    : frontline
      ? '一线优秀教师或教研员'
      : '授课教师';
  return move(`再请${amount}位${who}（专业特长：${subject}）`, edits, { toFill });
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
    const lacks = { tutor_name: '姓名', tutor_professional_title: '职称', tutor_mobile: '手机号' };
    return move(
      `由${unit}增配${amount}名在线辅导教师`,
      rows.map((row) => ({ path: cell(row, 'tutor_unit'), value: unit })),
      {
        toFill: rows.flatMap((row) =>
          Object.entries(lacks).map(([column, label]) => ({
            path: cell(row, column),
            label: `在线辅导教师第${row + 1}行${label}`,
          })),
        ),
      },
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
    return move(`分${classes}个班举办（每班不超过${Math.ceil(all / classes)}人）`, [
      set('class_count', classes),
    ]);
  },
};

const traineesFewer: Lever = {
  id: 'trainees',
  mends: CLASS_SIZES,
  amount: { asked: x, step: 1 },
  moves(dossier, amount) {
    const now = fieldValue(dossier.forms[form.id], 'planned_trainee_count');
    if (typeof now !== 'number') return [];
    return move(`参训人数调减${amount}人（${now}→${now - amount}）`, [
      set('planned_trainee_count', now - amount),
    ]);
  },
};

/** What a project of so many credits is called; the credits decide, not the word. */
const categoryOther: Lever = {
  id: 'category',
  mends: ['hz-2019-5.s2.2.category-vs-credits'],
  moves(dossier) {
    const field = 'exception_conditions_confirmed';
    // In the other category it may be asked for, and whether it is so only people can say.
    const toFill =
      text(dossier, field) === '' ? [{ path: { form: form.id, field }, label: labelOf(field) }] : [];
    return CATEGORIES.filter((one) => one !== text(dossier, 'project_category')).flatMap((one) => {
      const [words, edits] = [`项目类别改填“${one}”`, [set('project_category', one)]];
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
