import { ask, entries, records, rows, type About, type Binding } from '../../engine/bindings/index.js';
import {
  all,
  always,
  answerOf,
  any,
  ceiling,
  contains,
  count,
  daysAfter,
  differs,
  every,
  filled,
  firstOf,
  joined,
  minus,
  moreThan,
  normalised,
  not,
  notKnown,
  orElse,
  rowNumber,
  same,
  startsWith,
  translated,
  word,
} from '../../engine/regulations/index.js';
import { form } from './form.js';

const f = entries(form);
const projects = f.roster('projects');

/** The application date selects the figures; the round says whose figures they are. */
const about: About = { on: [f.day('application_date')], round: f.text('round') };

/** 订单式 is a kind of its own; what is chosen freely is province-wide or local. */
const chosenScope = projects.text('project_scope');
const kind = projects.text('project_kind');
const isOrder = same(orElse(kind, ''), '订单式');
/** Of a project whose kind or scope is blank it is not known whether it counts. */
const isProvinceWide = all(differs(kind, '订单式'), contains(chosenScope, '全省'));
const scope = firstOf(
  [
    [isOrder, word('order')],
    [contains(chosenScope, '全省'), word('province-wide')],
  ],
  word('local'),
);
const ordersAlone = all(moreThan(count(projects), 0), every(projects, same(kind, '订单式')));

const NAMED_UNIVERSITIES = ['浙江师范大学', '杭州师范大学'];
/** Colleges and schools that bear the name of a university and are institutions of their own. */
const OF_THEIR_OWN = ['行知学院', '钱江学院', '附属'];
const category = orElse(f.text('institution_category'), '');
const institutionName = f.text('institution_name');
const applicant = {
  /** The two universities that have a cap of their own may add a department to their name. */
  institution_name: firstOf(
    NAMED_UNIVERSITIES.map(
      (one) =>
        [
          all(
            startsWith(normalised(institutionName), one),
            contains(category, one),
            not(any(...OF_THEIR_OWN.map((other) => contains(normalised(institutionName), other)))),
          ),
          word(one),
        ] as const,
    ),
    institutionName,
  ),
  /** By what it trains, or by the category that it names itself. */
  has_remote: any(contains(category, '远程'), contains(f.text('training_modes'), '远程')),
  certified_date: f.day('certification_date'),
  application_date: f.day('application_date'),
};
const ofInstitution: About = {
  ...about,
  label: firstOf([[filled(institutionName), institutionName]], word('申报机构')),
};
export const provinceWide = count(projects, isProvinceWide);

const institution: readonly Binding[] = [
  ask(
    f,
    [
      'zj-2021-157.s3.1.cap-effective',
      'zj-2021-157.s3.1.cap-normal-universities',
      'zj-2021-157.s3.1.cap-general',
      'zj-2021-157.s3.1.cap-remote',
      'zj-2021-157.s3.1.cap-under-one-year',
    ],
    { ...applicant, province_wide_projects: provinceWide },
    { ...ofInstitution, bar: { title: '面向全省的自主选课项目', unit: '项', parts: { 已列: provinceWide } } },
  ),
  ask(
    f,
    'zj-2014-rules.a27.cap-halved',
    {
      in_rectification: f.truth('in_rectification'),
      normal_cap: answerOf('number', 'zj-2021-157.s3.1.cap-effective', applicant),
      projects_declared: provinceWide,
    },
    ofInstitution,
  ),
  ask(
    f,
    'zj-2021-157.s4.1.application',
    { date: f.day('application_date') },
    { ...ofInstitution, where: not(ordersAlone) },
  ),
  ask(
    f,
    'zj-2021-157.a2.order-application',
    { date: f.day('application_date') },
    { ...ofInstitution, where: ordersAlone },
  ),
  ask(
    f,
    'zj-2021-157.s4.1.round-vs-date',
    { round: f.text('round'), date: f.day('application_date') },
    // A day before the text was in force is the very thing that does not fit a later round.
    { ...ofInstitution, on: [] },
  ),
];

/** The projects by who leads them: by staff number where there is one, otherwise by name. */
export const leadBy = {
  list: projects,
  leader: firstOf(
    [[filled(projects.text('leader_id')), joined('id ', normalised(orElse(projects.text('leader_id'), '')))]],
    joined('name ', normalised(orElse(projects.text('leader_name'), ''))),
  ),
};
const isLed = filled(projects.text('leader_name'));
export const PROVINCE_WIDE_LED = all(isLed, isProvinceWide);
export const ORDERS_LED = all(isLed, isOrder);

const led = (at: string) =>
  rows(
    projects,
    { leader_name: projects.text('leader_name'), leader_id: projects.text('leader_id'), scope },
    { where: all(filled(projects.text('leader_name')), any(isOrder, filled(chosenScope))), at },
  );

const leaders: readonly Binding[] = [
  ask(
    f,
    ['zj-2021-157.s2.1.leader-max-4', 'zj-2021-157.s2.1.order-leader-max-4'],
    { projects: led('leader_name') },
    {
      ...about,
      label: '项目负责人',
      bar: { title: '项目负责人', unit: '项', byKey: { label: '负责', named: 'leader_name' } },
    },
  ),
  ask(
    f,
    'zj-2021-157.s2.1.leader-id-consistent',
    { projects: led('leader_id') },
    { ...about, label: '项目负责人' },
  ),
];

const projectName = projects.text('project_name');
const ofProject: About = {
  ...about,
  each: projects,
  label: firstOf(
    [[filled(projectName), joined('项目“', projectName, '”')]],
    joined('第', rowNumber(projects), '项'),
  ),
};
const MODES = { 集中: '集中面授', 远程: '网络', 混合: '混合' };
const level = projects.text('project_level');
const [training, lodging, food] = [
  projects.number('training_fee'),
  projects.number('accommodation_fee'),
  projects.number('meal_fee'),
];
const start = projects.day('start_date');
/** The last day when the training days follow each other. */
const held = {
  start_date: start,
  end_date: daysAfter(start, minus(ceiling(projects.number('training_days')), 1)),
};

const eachProject: readonly Binding[] = [
  ask(
    f,
    ['zj-2014-14.s5.course-table-5d', 'zj-2021-157.s2.2.course-table-5d'],
    { publish_date: projects.day('course_table_date'), class_start_date: start },
    ofProject,
  ),
  ask(
    f,
    ['zj-2021-157.s2.3.fee-items-stated', 'zj-2021-157.s2.3.fee-total'],
    {
      total_fee: projects.number('total_fee'),
      training_fee: training,
      lodging_fee: lodging,
      food_fee: food,
      item_fees: records({ value: training }, { value: lodging }, { value: food }),
    },
    ofProject,
  ),
  ask(
    f,
    'zj-2021-157.s2.1.leader-unit',
    { leader_unit: projects.text('leader_unit'), applicant: institutionName },
    ofProject,
  ),
  ask(
    f,
    'hz-2019-5.s2.1.mode-vs-credits',
    {
      mode: projects.text('training_mode'),
      total_credits: projects.number('total_credits'),
      online_credits: projects.number('online_credits'),
    },
    ofProject,
  ),
  ask(
    f,
    [
      'zj-2021-157.s2.1.leader-formal-staff',
      'zj-2021-157.s2.1.leader-title',
      'zj-2021-157.s2.1.order-leader-title',
    ],
    {
      leader_name: projects.text('leader_name'),
      is_formal_staff: projects.truth('leader_is_formal_staff'),
      leader_title: projects.text('leader_title'),
      project_scope: scope,
    },
    ofProject,
  ),
  ask(
    f,
    ['zj-2014-rules.a10.class-size-60', 'zj-2014-rules.a10.key-class-size-40'],
    {
      mode: translated(projects.text('training_mode'), MODES),
      class_size: projects.number('class_size'),
      is_provincial_key: contains(orElse(level, ''), '省级重点'),
    },
    ofProject,
  ),
  ask(
    f,
    [
      'hz-2019-5.s2.2.provincial-90-in-principle',
      'hz-2019-5.s2.2.online-quarter',
      'hz-2019-5.s2.2.online-third',
    ],
    {
      is_hybrid: always,
      level: firstOf(
        ['省级', '市级', '县级'].map((one) => [startsWith(level, one), word(one)] as const),
        notKnown('text'),
      ),
      total_credits: projects.number('total_credits'),
      online_credits: projects.number('online_credits'),
    },
    { ...ofProject, where: same(projects.text('training_mode'), '混合') },
  ),
  ask(f, 'zj-2021-157.s4.1.holding-period', held, { ...ofProject, where: not(isOrder) }),
  ask(f, 'zj-2021-157.a2.10.training', held, { ...ofProject, where: isOrder }),
];

/** What a register is asked: the institution's caps, its leaders, and each project. */
export const bindings: readonly Binding[] = [...institution, ...leaders, ...eachProject];
