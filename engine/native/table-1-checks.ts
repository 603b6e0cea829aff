import {
  addsUp,
  allOf,
  anyOf,
  atLeast,
  atMost,
  caseOf,
  made,
  notSo,
  orZero,
  plus,
  reaches,
  reachesShare,
  times,
  where,
  type Case,
} from './case.js';
import type { CheckCells } from './check-cells.js';
import { allFilled } from './common-cases.js';
import { figureOf } from './figures.js';
import { checksOn, type NativeCheck } from './native-check.js';
import { bare, repeatedKeys } from './row-groups.js';
import { staffCounts } from './staff-counts.js';
import { bareNumber, contains, digitsOnly } from './texts.js';

const check = checksOn('zj-table-1');
const id = (name: string): string => `zj-2026-forms.${name}`;

/** Own premises with what is leased long enough; a lease without a term leaves it open. */
function countedArea(cells: CheckCells, of: string): Case {
  const least = cells.figure('min_lease_term', of);
  const [owned, leased, term] = cells.numbers(
    'building_area_owned',
    'building_area_leased',
    'building_lease_term',
  );
  if (!owned || !leased || !term) throw new RangeError('No premises');
  const counted = plus(owned, times(orZero(leased), `(N(${term.formula})>=${least})`));
  const known = anyOf(`N(${leased.formula})=0`, ...term.there);
  const one = atLeast(counted, cells.figure('min_premises_area', of));
  return { ...one, there: [...owned.there, known] };
}

/** Universities share premises and staff with the rest of the house. */
const isUniversity = (cells: CheckCells): string => {
  const nature = cells.any('zj-table-1/institution_nature').formula;
  return anyOf(...['高校', '大学', '学院', '高等'].map((word) => contains(nature, word)));
};

/** A share of a row's points by the grade, as the rule has it. */
export const shareOfGrade = (rule: string, grade: string): number => {
  const shares = figureOf(rule, 'level_shares') as Readonly<Record<string, number>>;
  return shares[grade] ?? 0;
};

const yearOf = (field: string) => (cells: CheckCells) => {
  const date = cells.number(field);
  return caseOf(`YEAR(${date.formula})=${cells.figure('form_year')}`, [date], {
    actual: `YEAR(${date.formula})`,
    permitted: cells.figure('form_year'),
  });
};
export const yearOfForm = yearOf;

const certificate = (owned: string, paper: string) => (cells: CheckCells) => {
  const [area, answer] = [cells.number(owned), cells.any(paper)];
  return where(
    caseOf(`${answer.formula}="有"`, [area], { actual: answer, permitted: '"有"' }),
    `${area.formula}<>0`,
  );
};

const leaseTerm = (leased: string, term: string) => (cells: CheckCells) => {
  const [area, years] = [cells.number(leased), orZero(cells.number(term))];
  return where(
    caseOf(`${years.formula}>${cells.figure('min_positive')}`, [area], { actual: years }),
    `${area.formula}<>0`,
  );
};

const subset = (stem: string) => (cells: CheckCells) => {
  const [area, count] = cells.numbers('classroom_area', 'classroom_count');
  const [partArea, partCount] = cells.numbers(`${stem}_area`, `${stem}_count`);
  if (!area || !count || !partArea || !partCount) throw new RangeError('No rooms');
  return caseOf(allOf(reaches(area, partArea), reaches(count, partCount)), [
    area,
    count,
    partArea,
    partCount,
  ]);
};

/** Rooms with an area and a number; two kinds of classrooms are parts of another row. */
const roomsOf = (cells: CheckCells): string[] =>
  cells
    .endingIn('_area')
    .filter((field) => !/^(multimedia|internet)_/.test(field))
    .map((field) => field.replace(/_area$/, ''));

/** Table 1: entries, sums, premises, roster. */
export const table1Checks: readonly NativeCheck[] = [
  check(id('t1.cover-fields'), '表1封面各项都已填写', (cells) =>
    allFilled(cells, [
      'cover_institution_name',
      'institution_nature',
      'cover_institution_address',
      'service_region',
      'cover_head_name',
    ]),
  ),
  check(id('t1.profile-fields'), '单位简况各项都已填写', (cells) =>
    allFilled(cells, [
      'institution_name',
      'institution_address',
      'postcode',
      'head_name',
      'head_phone',
      'head_mobile',
      'contact_name',
      'contact_phone',
      'contact_mobile',
    ]),
  ),
  check(id('t1.cover-year-2026'), '填表日期在{form_year}年', yearOf('application_date')),
  check(id('t1.mobile-format'), '手机号为{digits}位数字', (cells) =>
    ['head_mobile', 'contact_mobile'].map((field) => {
      const text = cells.words(field);
      const number = bareNumber(text.formula);
      const holds = allOf(
        `LEN(${number})=${cells.figure('digits')}`,
        `LEFT(${number},1)="1"`,
        digitsOnly(number),
      );
      return where(caseOf(holds, [text]), `${number}<>""`);
    }),
  ),
  check(id('t1.postcode-format'), '邮编为{digits}位数字', (cells) => {
    const text = cells.words('postcode');
    const number = bare(text.formula);
    return caseOf(allOf(`LEN(${number})=${cells.figure('digits')}`, digitsOnly(number)), [text], {
      actual: text,
    });
  }),
  check(id('t1.summary-required'), '写了培训总结', (cells) => allFilled(cells, ['training_summary'])),
  check(id('t1.summary-800'), '培训总结在{max_chars}字以内', (cells) =>
    atMost(cells.characters('training_summary'), cells.figure('max_chars')),
  ),
  check(id('t1.land-sum'), '占地面积共等于自有与租用之和', (cells) =>
    addsUp(cells.number('land_area_total'), cells.numbers('land_area_owned', 'land_area_leased')),
  ),
  check(id('t1.building-sum'), '校舍建筑面积共等于自有与租用之和', (cells) =>
    addsUp(cells.number('building_area_total'), cells.numbers('building_area_owned', 'building_area_leased')),
  ),
  check(
    id('t1.land-certificate'),
    '有自有土地的有土地证',
    certificate('land_area_owned', 'land_certificate'),
  ),
  check(
    id('t1.building-certificate'),
    '有自有校舍的有产权证',
    certificate('building_area_owned', 'property_certificate'),
  ),
  check(id('t1.land-lease-term'), '租用土地的写明租用期', leaseTerm('land_area_leased', 'land_lease_term')),
  check(
    id('t1.building-lease-term'),
    '租用校舍的写明租用期',
    leaseTerm('building_area_leased', 'building_lease_term'),
  ),
  check(id('t1.rooms-within-building'), '各功能用房面积之和不超过校舍建筑面积', (cells) => {
    const areas = roomsOf(cells).map((room) => cells.any(`${room}_area`).formula);
    return atMost(`ROUND(SUM(${areas.join(',')}),9)`, cells.number('building_area_total'));
  }),
  check(id('t1.rooms-multimedia-subset'), '多媒体教室不多于教室', subset('multimedia_classroom')),
  check(id('t1.rooms-online-subset'), '可上网教室不多于教室', subset('internet_classroom')),
  check(id('t1.rooms-area-count-pair'), '各功能用房的面积与个数同为0或同大于0', (cells) =>
    roomsOf(cells).map((room) => {
      const [area, count] = [cells.number(`${room}_area`), cells.number(`${room}_count`)];
      return caseOf(`(${area.formula}>0)=(${count.formula}>0)`, [area, count]);
    }),
  ),
  check(id('t1.roster-columns'), '名册每行各栏都已填写', (cells): Case[] => [
    caseOf(`${cells.count('staff_roster').formula}>0`, []),
    allFilled(
      cells,
      [
        'person_name',
        'gender',
        'age',
        'education',
        'school_and_major',
        'professional_title',
        'teaching_subject',
      ],
      'staff_roster',
    ),
  ]),
  check(id('t1.roster-no-duplicate'), '名册中同一人只填一行', (cells) => {
    const name = bare(cells.any('staff_roster.person_name').formula);
    const again = repeatedKeys(name, `(${name}<>"")`);
    return caseOf(`${again}=0`, [], { actual: `${again}&"行重复"`, permitted: '"0行重复"' });
  }),
  check(id('t1.roster-manager-mark'), '管理人员的“现任教学科”填“{manager_mark}”', (cells) => {
    const subject = cells.words('staff_roster.teaching_subject');
    const manages = anyOf(
      `ISNUMBER(SEARCH("专职*管理",${subject.formula}))`,
      ...['管理人员', '管理岗'].map((word) => contains(subject.formula, word)),
    );
    const marked = `${bare(subject.formula)}="专职管理"`;
    return caseOf(`(${marked})=(${manages})`, [subject]);
  }),
  check(id('t1.bases-columns'), '实践基地每行各栏都已填写', (cells) => {
    const whole = allFilled(cells, ['base_name', 'base_head', 'base_address'], 'practice_bases');
    const answer = cells.any('practice_bases.is_provincial_development_school').formula;
    return { ...whole, holds: allOf(whole.holds, anyOf(`${answer}="是"`, `${answer}="否"`)) };
  }),
  check(
    'zj-2011-03.s3.3.area-2000',
    '自有校舍（含租期{min_lease_term}年以上的租用）不少于{min_premises_area}平方米',
    (cells) => countedArea(cells, 'zj-2011-03.s3.3.area-2000'),
  ),
  check('zj-2011-03.s3.3.lease-term-5y', '租用校舍的租期不少于{min_lease_term}年', (cells) =>
    where(
      atLeast(cells.number('building_lease_term'), cells.figure('min_lease_term')),
      `N(${cells.any('building_area_leased').formula})<>0`,
    ),
  ),
  check('zj-2011-03.s3.4.teachers-10', '名册中专职教师不少于{min_full_time_teachers}人', (cells) =>
    atLeast(staffCounts(cells).teachers, cells.figure('min_full_time_teachers')),
  ),
  check('zj-2011-03.s3.4.senior-50pct', '专职教师中高级职称不低于{min_senior_share}%', (cells) => {
    const { teachers, seniors } = staffCounts(cells);
    return reachesShare(seniors, teachers, cells.figure('min_senior_share'));
  }),
  check('zj-2011-03.s3.4.managers-5', '名册中专职管理人员不少于{min_full_time_managers}人', (cells) =>
    atLeast(staffCounts(cells).managers, cells.figure('min_full_time_managers')),
  ),
  check('zj-2011-03.s3.6.practice-base', '实践基地不少于{min_practice_bases}个', (cells) =>
    atLeast(cells.count('practice_bases'), cells.figure('min_practice_bases')),
  ),
  check(id('x.t1-premises-vs-t3'), '表3培训校舍自评分不超过表1面积所能得的分', (cells) => {
    const rule = id('x.t1-premises-vs-t3');
    const [owned, leased] = cells.numbers('building_area_owned', 'building_area_leased');
    const score = cells.number('zj-table-3/premises_self_score');
    if (!owned || !leased) throw new RangeError('No premises');
    const term = orZero(cells.number('building_lease_term'));
    const longEnough = `(${term.formula}>=${cells.figure('min_lease_term')})`;
    const total = plus(owned, times(leased, longEnough));
    const [full, basic] = [cells.figure('full_area'), cells.figure('basic_area')];
    const share = made(
      `IF(${reaches(owned, full)},${shareOfGrade(rule, '优')},IF(${reaches(total, full)},${shareOfGrade(rule, '良')},IF(${reaches(total, basic)},${shareOfGrade(rule, '合格')},${shareOfGrade(rule, '不合格')})))`,
      owned,
      leased,
    );
    return where(atMost(score, times(share, cells.figure('points'))), notSo(isUniversity(cells)));
  }),
  check(id('x.t1-staff-vs-t3'), '表3专职师资自评分不超过表1名册所能得的分', (cells) => {
    const rule = id('x.t1-staff-vs-t3');
    const { teachers, seniors, managers } = staffCounts(cells);
    const enough = allOf(
      reaches(teachers, cells.figure('min_teachers')),
      reaches(seniors, cells.figure('min_seniors')),
    );
    const best = `IF(${reaches(managers, cells.figure('min_managers'))},${shareOfGrade(rule, '优')},${shareOfGrade(rule, '合格')})`;
    const share = `IF(${enough},${best},${shareOfGrade(rule, '不合格')})`;
    return where(
      atMost(cells.number('zj-table-3/fulltime_faculty_self_score'), times(share, cells.figure('points'))),
      notSo(isUniversity(cells)),
    );
  }),
];
