import {
  addsUp,
  allOf,
  among,
  anyOf,
  atLeast,
  atMost,
  caseOf,
  equal,
  made,
  notSo,
  oneOfWords,
  reaches,
  where,
  type Case,
  type Value,
} from './case.js';
import type { CheckCells } from './check-cells.js';
import { figureOf } from './figures.js';
import { checksOn, type NativeCheck } from './native-check.js';
import { onlineShare } from './online-share.js';
import { bare, keysWith, mostByKey, personKey, timesByKey } from './row-groups.js';
import { reachesTitle } from './titles.js';

const check = checksOn('zj-project-register', { days: ['application_date'], round: 'round' });
const CAP = 'zj-2021-157.s3.1.cap-effective';
const contains = (text: string, word: string): string => `ISNUMBER(FIND("${word}",${text}))`;

/** Conditions of the rows of the register. */
const rowsOf = (cells: CheckCells) => {
  const [scope, kind] = ['project_scope', 'project_kind'].map((id) => cells.any(`projects.${id}`).formula);
  const order = `${kind ?? ''}="订单式"`;
  const wide = contains(scope ?? '', '全省');
  const name = cells.any('projects.leader_name').formula;
  const led = `${bare(name)}<>""`;
  return {
    order,
    provinceWide: allOf(wide, notSo(order)),
    beyondTheRegion: anyOf(wide, order),
    led,
    leader: personKey(name, cells.any('projects.leader_id').formula),
    name: bare(name),
    number: bare(cells.any('projects.leader_id').formula),
  };
};

/** How many projects may be province-wide. */
function cap(cells: CheckCells): Value {
  const [certified, applied] = [cells.number('certification_date'), cells.number('application_date')];
  const [name, modes] = [cells.words('institution_name'), cells.words('training_modes')];
  const category = cells.any('institution_category').formula;
  const own = ['浙江师范大学', '杭州师范大学'].map((university) => {
    const [written, length] = [bare(name.formula), university.length];
    const department = allOf(`LEFT(${written},${length})="${university}"`, contains(category, university));
    return anyOf(`${written}="${university}"`, department);
  });
  const remote = anyOf(contains(category, '远程'), contains(modes.formula, '远程'));
  const of = (figure: string): string => cells.figure(figure, CAP);
  return made(
    `IF(${applied.formula}<EDATE(${certified.formula},12),${of('cap_under_one_year')},IF(${anyOf(...own)},${of('cap_normal_universities')},IF(${remote},${of('cap_remote')},${of('cap_general')})))`,
    certified,
    applied,
    name,
    modes,
  );
}

const provinceWide = (cells: CheckCells): Value => made(`SUMPRODUCT(${rowsOf(cells).provinceWide}*1)`);

const hybrid = (cells: CheckCells): string => `${cells.any('projects.training_mode').formula}="混合"`;

/** The class's days, one after the other. */
function held(cells: CheckCells): Case {
  const [start, days] = [cells.number('projects.start_date'), cells.number('projects.training_days')];
  const end = made(`(${start.formula}+ROUNDUP(${days.formula},0)-1)`, start, days);
  const holds = allOf(
    reaches(start, cells.day('window_start', start)),
    reaches(end, start),
    reaches(cells.day('window_end', start), end),
  );
  return caseOf(holds, [start, days]);
}

const smallEnough = (cells: CheckCells): Case => {
  const mode = cells.words('projects.training_mode');
  const one = atMost(cells.number('projects.class_size'), cells.figure('max_class_size'));
  return where(one, among(mode, ['集中', '混合']), mode);
};

const titled = (cells: CheckCells, of: string): Case => {
  const title = cells.words('projects.leader_title');
  return where(caseOf(reachesTitle(title.formula, 'zj-2021-157.s2.1.leader-title'), [title]), of);
};

/** The register: the institution's cap, projects of a leader, online credits, fees, dates. */
export const registerChecks: readonly NativeCheck[] = [
  check(
    [
      'zj-2021-157.s3.1.cap-normal-universities',
      'zj-2021-157.s3.1.cap-general',
      'zj-2021-157.s3.1.cap-remote',
      'zj-2021-157.s3.1.cap-under-one-year',
    ],
    '面向全省的自主选课项目不超过申报上限',
    (cells) => atMost(provinceWide(cells), cap(cells)),
  ),
  check('zj-2014-rules.a27.cap-halved', '整改期内申报的项目不超过上限的一半', (cells) => {
    const limit = cap(cells);
    const halved = made(`INT(${limit.formula}-${limit.formula}*${cells.figure('reduction_share')})`, limit);
    const answer = cells.words('in_rectification');
    return where(atMost(provinceWide(cells), halved), `${answer.formula}="是"`, answer);
  }),
  check(
    'zj-2021-157.s2.1.leader-max-4',
    '每位项目负责人面向全省的项目至多{max_projects_per_leader}个（列出最多的一位）',
    (cells) => {
      const rows = rowsOf(cells);
      const picked = allOf(rows.provinceWide, rows.led);
      const most = made(mostByKey(rows.leader, picked));
      return where(atMost(most, cells.figure('max_projects_per_leader')), `SUMPRODUCT(${picked}*1)>0`);
    },
  ),
  check(
    'zj-2021-157.s2.1.order-leader-max-4',
    '订单式项目的负责人（含面向全省的项目）原则上至多{max_projects_per_leader}个',
    (cells) => {
      const rows = rowsOf(cells);
      const ordered = allOf(rows.order, rows.led);
      const all = timesByKey(rows.leader, allOf(rows.beyondTheRegion, rows.led));
      const busy = keysWith(
        allOf(`${all}>${cells.figure('max_projects_per_leader')}`, `${timesByKey(rows.leader, ordered)}>0`),
      );
      return where(
        caseOf(`${busy}=0`, [], { actual: `${busy}&"人超过"`, permitted: '"0人超过"' }),
        `SUMPRODUCT(${ordered}*1)>0`,
      );
    },
  ),
  check('zj-2021-157.s2.1.leader-id-consistent', '同名的项目负责人都填工号，或都不填', (cells) => {
    const rows = rowsOf(cells);
    const picked = allOf(rows.beyondTheRegion, rows.led);
    const mixed = keysWith(
      allOf(
        `${timesByKey(rows.name, allOf(picked, `${rows.number}<>""`))}>0`,
        `${timesByKey(rows.name, allOf(picked, `${rows.number}=""`))}>0`,
      ),
    );
    return where(
      caseOf(`${mixed}=0`, [], { actual: `${mixed}&"人不一致"`, permitted: '"0人不一致"' }),
      `SUMPRODUCT(${picked}*1)>0`,
    );
  }),
  check(
    ['hz-2019-5.s2.2.online-quarter', 'hz-2019-5.s2.2.online-third'],
    '混合项目的线上学分不超过总学分的四分之一（{credits_from}学分及以上）或三分之一',
    (cells) =>
      where(
        onlineShare(cells, cells.number('projects.total_credits'), cells.number('projects.online_credits')),
        hybrid(cells),
      ),
  ),
  check(
    'hz-2019-5.s2.2.provincial-90-in-principle',
    '省级{credits_from}学分及以上项目原则上不采用混合式',
    (cells) => {
      const level = cells.words('projects.project_level');
      const total = cells.number('projects.total_credits');
      const many = reaches(total, cells.figure('credits_from'));
      return where(
        caseOf('0', [total]),
        allOf(hybrid(cells), `LEFT(${level.formula},2)="省级"`, many),
        level,
      );
    },
  ),
  check(
    ['zj-2021-157.s2.2.course-table-5d', 'zj-2014-14.s5.course-table-5d'],
    '课程表在开班前至少{min_days_before_start}天公布',
    (cells) => {
      const [published, start] = [
        cells.number('projects.course_table_date'),
        cells.number('projects.start_date'),
      ];
      const days = made(`(${start.formula}-${published.formula})`, start, published);
      return atLeast(days, cells.figure('min_days_before_start'));
    },
  ),
  check('zj-2014-rules.a10.class-size-60', '每班原则上不超过{max_class_size}人', smallEnough),
  check('zj-2014-rules.a10.key-class-size-40', '省级重点项目每班不超过{max_class_size}人', (cells) =>
    where(smallEnough(cells), contains(cells.any('projects.project_level').formula, '省级重点')),
  ),
  check('zj-2021-157.s2.1.leader-formal-staff', '项目负责人是申报单位的正式员工', (cells) =>
    where(oneOfWords(cells.words('projects.leader_is_formal_staff'), ['是']), rowsOf(cells).led),
  ),
  check('zj-2021-157.s2.1.leader-title', '面向全省项目的负责人原则上有{min_title_level}以上职称', (cells) =>
    titled(cells, rowsOf(cells).provinceWide),
  ),
  check(
    'zj-2021-157.s2.1.order-leader-title',
    '订单式项目的负责人原则上有{min_title_level}以上职称',
    (cells) => titled(cells, rowsOf(cells).order),
  ),
  check('zj-2021-157.s2.3.fee-items-stated', '写明总收费标准和培训费、住宿费、伙食费', (cells) => {
    const fees = ['total_fee', 'training_fee', 'accommodation_fee', 'meal_fee'];
    const filled = fees.map((id) => `ISNUMBER(${cells.any(`projects.${id}`).formula})`);
    return where(caseOf(allOf(...filled), []), cells.used('projects').formula, cells.used('projects'));
  }),
  check('zj-2021-157.s2.3.fee-total', '总收费等于培训费、住宿费、伙食费之和', (cells) =>
    addsUp(
      cells.number('projects.total_fee'),
      cells.numbers('projects.training_fee', 'projects.accommodation_fee', 'projects.meal_fee'),
    ),
  ),
  check('zj-2021-157.s4.1.application', '申报日期在{window_start}至{window_end}', (cells) => {
    const date = cells.number('application_date');
    const holds = allOf(
      reaches(date, cells.day('window_start', date)),
      reaches(cells.day('window_end', date), date),
    );
    return caseOf(holds, [date], { actual: `TEXT(${date.formula},"yyyy-mm-dd")` });
  }),
  check('zj-2021-157.s4.1.holding-period', '自主选课项目在{window_start}至{window_end}举办', (cells) =>
    where(held(cells), notSo(rowsOf(cells).order)),
  ),
  check('zj-2021-157.a2.10.training', '订单式项目在{window_start}至{window_end}举办', (cells) =>
    where(held(cells), rowsOf(cells).order),
  ),
];

const listed = checksOn('hz-hybrid-project-list');

/** The list of hybrid projects. */
export const hybridListChecks: readonly NativeCheck[] = [
  listed(
    ['hz-2019-5.s2.2.online-quarter', 'hz-2019-5.s2.2.online-third'],
    '线上学分不超过总学分的四分之一（{credits_from}学分及以上）或三分之一',
    (cells) =>
      onlineShare(cells, cells.number('projects.total_credits'), cells.number('projects.online_credits')),
  ),
  listed('hz-2019-5.s0.count-40', '表头的{published_total}项等于各区县项目数之和', (cells) => {
    const named = made(`SUMPRODUCT((TRIM(${cells.any('projects.district').formula})<>"")*1)`);
    const total = String(figureOf('hz-2019-5.s0.count-40', 'published_total'));
    return where(equal(total, named), `${cells.count('projects').formula}>0`);
  }),
];
