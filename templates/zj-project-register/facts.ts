import { addDays, parseCalendarDay } from '../../engine/core/calendar-day.js';
import type { Dossier, EntryPath, EntryValue } from '../../engine/form/index.js';
import { DerivedValue, normaliseName, type FactRecord } from '../../engine/regulations/index.js';
import {
  entriesOf,
  factRecord,
  given,
  isBlank,
  mapped,
  yesNo,
  type FormEntries,
  type SourcedRow,
  type SourcedValue,
} from '../sourced-value.js';

const FORM = 'zj-project-register';
const ROUND_NOTICE = 'zj-2021-157';
const QUALITY_RULES = 'zj-2014-rules';
const NAMED_UNIVERSITIES = ['浙江师范大学', '杭州师范大学'];

type About = Pick<FactRecord<EntryPath>, 'on' | 'round'>;
type Sourced = Record<string, SourcedValue>;

/** What a register says about the institution's caps, its leaders, and each project. */
export function* facts(dossier: Dossier): Iterable<FactRecord<EntryPath>> {
  if (dossier.forms[FORM] === undefined) return;
  const entries = entriesOf(dossier, FORM);
  const rows = entries.rows('projects');
  const about = roundOf(entries);
  yield* institution(entries, rows, about);
  yield* leaders(rows, about);
  for (const row of rows) yield* project(row, about);
}

/** The application date selects the figures; the round says whose figures they are. */
function roundOf(entries: FormEntries): About {
  const on = parseCalendarDay(String(entries.field('application_date').value ?? ''));
  const round = entries.field('round').value;
  return {
    ...(on === undefined ? {} : { on }),
    ...(typeof round === 'string' ? { round: round.trim() } : {}),
  };
}

function institution(
  entries: FormEntries,
  rows: readonly SourcedRow[],
  about: About,
): FactRecord<EntryPath>[] {
  const label = { label: String(entries.field('institution_name').value ?? '申报机构') };
  const applicant: Sourced = {
    institution_name: nameForCap(entries),
    has_remote: hasRemote(entries),
    certified_date: entries.field('certification_date'),
    application_date: entries.field('application_date'),
  };
  const provinceWide = rows.filter((row) => scopeOf(row) === 'province-wide');
  const projects: SourcedValue = {
    value: provinceWide.length,
    entries: provinceWide.flatMap((row) => row.column('project_name').entries),
  };
  const cap = new DerivedValue(
    'zj-2021-157.s3.1.cap-effective',
    Object.fromEntries(Object.entries(applicant).map(([name, { value }]) => [name, value])),
  );
  return [
    factRecord(
      { subject: 'institution', instruments: [ROUND_NOTICE], ...label, ...about },
      { ...applicant, province_wide_projects: projects },
    ),
    factRecord(
      { subject: 'institution', rules: ['zj-2014-rules.a27.cap-halved'], ...label, ...about },
      {
        in_rectification: yesNo(entries.field('in_rectification')),
        normal_cap: given(cap),
        projects_declared: projects,
      },
    ),
    factRecord(
      { subject: 'schedule', rules: ['zj-2021-157.s4.1.application'], ...label, ...about },
      { date: entries.field('application_date') },
    ),
  ];
}

/** By what it trains, or by the category that it names itself. */
function hasRemote(entries: FormEntries): SourcedValue {
  const category = String(entries.field('institution_category').value ?? '');
  return mapped(
    entries.field('training_modes'),
    (modes) => category.includes('远程') || [modes].flat().join().includes('远程'),
  );
}

/** The two universities that have a cap of their own may add a department to their name. */
function nameForCap(entries: FormEntries): SourcedValue {
  const category = String(entries.field('institution_category').value ?? '');
  return mapped(entries.field('institution_name'), (name) => {
    const named = NAMED_UNIVERSITIES.find((one) => normaliseName(String(name)).startsWith(one));
    return named !== undefined && category.includes(named) ? named : name;
  });
}

/** 订单式 is a kind of its own; what is chosen freely is province-wide or local. */
function scopeOf(row: SourcedRow): 'province-wide' | 'local' | 'order' | undefined {
  const kind = row.column('project_kind').value;
  const scope = row.column('project_scope').value;
  if (kind === '订单式') return 'order';
  if (isBlank(scope)) return undefined;
  return String(scope).includes('全省') ? 'province-wide' : 'local';
}

function leaders(rows: readonly SourcedRow[], about: About): FactRecord<EntryPath>[] {
  const led = rows.filter((row) => scopeOf(row) !== undefined && !isBlank(row.column('leader_name').value));
  if (led.length === 0) return [];
  const value = led.map((row) => ({
    leader_name: row.column('leader_name').value,
    leader_id: row.column('leader_id').value,
    scope: scopeOf(row),
  }));
  const shownAt = (column: string): SourcedValue => ({
    value,
    entries: led.flatMap((row) => row.column(column).entries),
  });
  return [
    factRecord(
      {
        subject: 'person',
        rules: ['zj-2021-157.s2.1.leader-max-4', 'zj-2021-157.s2.1.order-leader-max-4'],
        label: '项目负责人',
        ...about,
      },
      { projects: shownAt('leader_name') },
    ),
    factRecord(
      { subject: 'person', rules: ['zj-2021-157.s2.1.leader-id-consistent'], label: '项目负责人', ...about },
      { projects: shownAt('leader_id') },
    ),
  ];
}

function project(row: SourcedRow, about: About): FactRecord<EntryPath>[] {
  const name = row.column('project_name').value;
  const named = { label: isBlank(name) ? `第${row.index + 1}项` : `项目“${String(name)}”`, ...about };
  const scope: SourcedValue = { value: scopeOf(row), entries: row.column('project_scope').entries };
  const holding = scopeOf(row) === 'order' ? 'zj-2021-157.a2.10.training' : 'zj-2021-157.s4.1.holding-period';
  return [
    factRecord(
      { subject: 'project', instruments: [ROUND_NOTICE, 'zj-2014-14'], ...named },
      {
        publish_date: row.column('course_table_date'),
        class_start_date: row.column('start_date'),
        ...fees(row),
      },
    ),
    factRecord(
      { subject: 'person', instruments: [ROUND_NOTICE], ...named },
      {
        leader_name: row.column('leader_name'),
        is_formal_staff: yesNo(row.column('leader_is_formal_staff')),
        leader_title: row.column('leader_title'),
        project_scope: scope,
      },
    ),
    factRecord({ subject: 'class', instruments: [QUALITY_RULES], ...named }, classOf(row)),
    ...(row.column('training_mode').value === '混合'
      ? [factRecord({ subject: 'project', instruments: ['hz-2019-5'], ...named }, credits(row))]
      : []),
    factRecord(
      { subject: 'class', rules: [holding], ...named },
      { start_date: row.column('start_date'), end_date: earliestEnd(row) },
    ),
  ];
}

function fees(row: SourcedRow): Sourced {
  const [training, lodging, food] = [
    row.column('training_fee'),
    row.column('accommodation_fee'),
    row.column('meal_fee'),
  ];
  const items = [training, lodging, food];
  return {
    total_fee: row.column('total_fee'),
    training_fee: training,
    lodging_fee: lodging,
    food_fee: food,
    item_fees: {
      value: items.some((item) => isBlank(item.value)) ? undefined : items.map((item) => item.value),
      get entries() {
        return items.flatMap((item) => item.entries);
      },
    },
  };
}

const MODES: Readonly<Record<string, string>> = { 集中: '集中面授', 远程: '网络', 混合: '混合' };

const modeOf = (row: SourcedRow): SourcedValue =>
  mapped(row.column('training_mode'), (mode: EntryValue) => MODES[String(mode)]);

const isProvincialKey = (level: EntryValue): boolean => String(level).includes('省级重点');

function classOf(row: SourcedRow): Sourced {
  const level = row.column('project_level');
  return {
    mode: modeOf(row),
    class_size: row.column('class_size'),
    is_provincial_key: { value: isProvincialKey(level.value ?? ''), entries: level.entries },
  };
}

const credits = (row: SourcedRow): Sourced => ({
  is_hybrid: given(true),
  level: mapped(row.column('project_level'), (level) =>
    ['省级', '市级', '县级'].find((one) => String(level).startsWith(one)),
  ),
  total_credits: row.column('total_credits'),
  online_credits: row.column('online_credits'),
});

/** The last day when the training days follow each other. */
function earliestEnd(row: SourcedRow): SourcedValue {
  const start = parseCalendarDay(String(row.column('start_date').value ?? ''));
  const days = row.column('training_days');
  return {
    value:
      start !== undefined && typeof days.value === 'number'
        ? addDays(start, Math.ceil(days.value) - 1)
        : undefined,
    entries: [...row.column('start_date').entries, ...days.entries],
  };
}
