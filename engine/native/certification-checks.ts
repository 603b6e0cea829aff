import {
  allOf,
  among,
  anyOf,
  atLeast,
  caseOf,
  notSo,
  oneOfWords,
  orZero,
  plus,
  reaches,
  reachesShare,
  times,
  where,
  type Case,
} from './case.js';
import type { CheckCells } from './check-cells.js';
import { allFilled, workingDays } from './common-cases.js';
import { checksOn, type NativeCheck } from './native-check.js';

const check = checksOn('zj-certification-application');
const LEASED = 'building_area_leased';
const TERM = 'building_lease_term';

/** Own premises with what is leased long enough; a lease without a term leaves it open. */
export function countedArea(cells: CheckCells, of: string): Case {
  const least = cells.figure('min_lease_term', of);
  const [owned, leased, term] = cells.numbers('building_area_owned', LEASED, TERM);
  if (!owned || !leased || !term) throw new RangeError('No premises');
  const counted = plus(owned, times(orZero(leased), `(N(${term.formula})>=${least})`));
  const known = anyOf(`N(${leased.formula})=0`, ...term.there);
  const one = atLeast(counted, cells.figure('min_premises_area', of));
  return { ...one, there: [...owned.there, known] };
}

/** A day of the year that is inside a yearly window, or not after its last day. */
const yearly =
  (field: string, first?: string, last = 'deadline') =>
  (cells: CheckCells) => {
    const date = cells.number(field);
    const end = cells.day(last, date);
    const inside = first === undefined ? [] : [reaches(date, cells.day(first, date))];
    return caseOf(allOf(...inside, reaches(end, date)), [date], {
      actual: `TEXT(${date.formula},"yyyy-mm-dd")`,
      permitted: `TEXT(${end.formula},"yyyy-mm-dd")`,
    });
  };

const ticked = (id: string, title: string, field: string): NativeCheck =>
  check(`zj-2011-03.${id}`, `已附${title}`, (cells) => {
    const box = cells.any(field);
    return caseOf(`${box.formula}="是"`, [box], { actual: box, permitted: '"是"' });
  });

/** The thresholds of certification, its dates and its documents. */
export const certificationChecks: readonly NativeCheck[] = [
  check('zj-2011-03.s2.eligible-category', '机构属于可以申请认定的类别，并具备该类别要求的条件', (cells) => {
    const category = cells.words('institution_category');
    const [other, professional, ...sure] = [
      '具有教师培训经验和专业优势的其他普通高等院校',
      '具有明显资源优势，经教育行政部门审批或备案的其他专业培训机构',
      '从事教师教育的普通高等院校',
      '县级及以上教育行政部门举办或批准的教师培训机构（教师进修学校、教育学院等）',
      '教育行政部门所属教研、科研、电教等相关单位',
      '中小学教师培训实践基地学校',
    ] as const;
    const advantage = cells.filled('professional_advantages');
    const experience = `N(${cells.any('training_experience_years').formula})<>0`;
    const holds = anyOf(
      among(category, sure),
      allOf(`${category.formula}="${other}"`, experience, advantage),
      allOf(`${category.formula}="${professional}"`, advantage, cells.filled('approval_document')),
    );
    return caseOf(holds, [category], { actual: `LEFT(${category.formula},20)` });
  }),
  check('zj-2011-03.s3.2.legal-person', '具有独立法人资格', (cells) =>
    oneOfWords(cells.words('has_legal_person_status'), ['是']),
  ),
  check(
    'zj-2011-03.s3.3.area-2000',
    '自有校舍（含租期{min_lease_term}年以上的租用）不少于{min_premises_area}平方米',
    (cells) => countedArea(cells, 'zj-2011-03.s3.3.area-2000'),
  ),
  check('zj-2011-03.s3.3.lease-term-5y', '租用校舍的租期不少于{min_lease_term}年', (cells) =>
    where(atLeast(cells.number(TERM), cells.figure('min_lease_term')), cells.filled(LEASED)),
  ),
  check('zj-2011-03.s3.4.teachers-10', '专职教师不少于{min_full_time_teachers}人', (cells) =>
    atLeast(cells.number('fulltime_teacher_count'), cells.figure('min_full_time_teachers')),
  ),
  check('zj-2011-03.s3.4.senior-50pct', '专职教师中高级职称不低于{min_senior_share}%', (cells) =>
    reachesShare(
      cells.number('senior_title_count'),
      cells.number('fulltime_teacher_count'),
      cells.figure('min_senior_share'),
    ),
  ),
  check('zj-2011-03.s3.4.managers-5', '专职管理人员不少于{min_full_time_managers}人', (cells) =>
    atLeast(cells.number('management_staff_count'), cells.figure('min_full_time_managers')),
  ),
  check('zj-2011-03.s3.5.experience-5y', '教师培训经验不少于{min_experience}年', (cells) =>
    atLeast(cells.number('training_experience_years'), cells.figure('min_experience')),
  ),
  check('zj-2011-03.s3.6.practice-base', '实践基地不少于{min_practice_bases}个', (cells) =>
    atLeast(cells.count('practice_bases'), cells.figure('min_practice_bases')),
  ),
  check('zj-2011-03.s4.2.application-window', '每年{window_start}至{window_end}受理申报', (cells) =>
    yearly('declaration_date', 'window_start', 'window_end')(cells),
  ),
  check(
    'zj-2011-03.s4.3.initial-opinion-may20',
    '{deadline}前提出初审意见',
    yearly('preliminary_opinion_date'),
  ),
  check('zj-2011-03.s4.3.announce-by-may31', '{deadline}前公布', yearly('announcement_date')),
  check('zj-2011-03.s4.3.publicity-5wd', '公示不少于{min_working_days}个工作日', (cells) =>
    atLeast(
      workingDays(cells.number('publicity_start'), cells.number('publicity_end')),
      cells.figure('min_working_days'),
    ),
  ),
  check('zj-2011-03.s4.3.opinion-publicity-announcement', '先提出初审意见，再公示，期满后公布', (cells) => {
    const announced = cells.number('announcement_date');
    const [opinion, start, end] = cells.numbers(
      'preliminary_opinion_date',
      'publicity_start',
      'publicity_end',
    );
    if (!opinion || !start || !end) throw new RangeError('No days');
    const days = [opinion, start, end].flatMap((one) => one.there);
    const holds = allOf(
      ...days,
      reaches(start, opinion),
      reaches(end, start),
      notSo(reaches(end, announced)),
    );
    return caseOf(holds, [announced], { actual: `TEXT(${announced.formula},"yyyy-mm-dd")` });
  }),
  ticked('s5.1.application-form', '资质认定申请书', 'material_application_form'),
  ticked('s5.2.school-licence', '办学许可证', 'material_license'),
  ticked('s5.2.legal-person-certificate', '法人证书', 'material_legal_person_certificate'),
  ticked('s5.2.leader-id-card', '负责人身份证', 'material_head_id'),
  ticked('s5.2.approval-document', '机构批文', 'material_approval_document'),
  ticked('s5.3.conditions', '办学条件材料', 'material_school_conditions'),
  ticked('s5.3.teachers', '师资队伍材料', 'material_faculty'),
  ticked('s5.3.organisation-rules', '机构设置及管理制度材料', 'material_organization'),
  ticked('s5.3.advantage', '专业优势材料', 'material_advantages'),
  ticked('s5.3.results', '培训成效材料', 'material_achievements'),
  check('zj-2014-rules.a4.declare-scope', '写明培训学科、学段、类别和层次', (cells) =>
    allFilled(cells, [
      'training_subjects',
      'training_school_stages',
      'training_categories',
      'training_levels',
    ]),
  ),
];
