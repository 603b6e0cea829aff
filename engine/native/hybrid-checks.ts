import {
  addsUp,
  allOf,
  anyOf,
  atLeast,
  atMost,
  caseOf,
  exceeds,
  moreThan,
  notSo,
  oneOfWords,
  plus,
  reaches,
  reachesShare,
  times,
  where,
  made,
} from './case.js';
import type { CheckCells } from './check-cells.js';
import { allFilled } from './common-cases.js';
import { checksOn, type NativeCheck } from './native-check.js';
import { onlineShare } from './online-share.js';

const check = checksOn('hz-hybrid-application', { days: ['main_applicant_date', 'start_date'] });
const REMOTE = '省教育厅审核通过的远程培训机构';
const onlineHours = (cells: CheckCells) => cells.total('online_courses.online_course_hours');
const offlineHours = (cells: CheckCells) => cells.total('offline_courses.offline_course_hours');

/** One who is named counts as one. */
const named = (cells: CheckCells, field: string) => made(`N(${cells.filled(field)})`);
const keyProject = (cells: CheckCells): string => cells.filled('chief_expert_name');
const teamShare = (column: string, figure: string) => (cells: CheckCells) => {
  const team = cells.count('teachers');
  const answers = plus(cells.countOf(`teachers.${column}`, '是'), cells.countOf(`teachers.${column}`, '否'));
  const one = reachesShare(cells.countOf(`teachers.${column}`, '是'), team, cells.figure(figure));
  return where({ ...one, there: [`${answers.formula}=${team.formula}`] }, keyProject(cells));
};

/** The hybrid application: online against offline, fees, experts, class. */
export const hybridChecks: readonly NativeCheck[] = [
  check(
    ['hz-2019-5.s2.2.online-quarter', 'hz-2019-5.s2.2.online-third'],
    '线上学分不超过总学分的四分之一（{credits_from}学分及以上）或三分之一',
    (cells) =>
      onlineShare(cells, cells.number('total_credits'), cells.total('online_courses.online_course_credits')),
  ),
  check('hz-2019-5.s2.2.credits-add-up', '总学分等于线上、线下学分之和', (cells) =>
    addsUp(cells.number('total_credits'), [
      cells.total('online_courses.online_course_credits'),
      cells.total('offline_courses.offline_course_credits'),
    ]),
  ),
  check('hz-2019-5.s1.3.offline-exceeds-online', '线下学时多于线上学时', (cells) =>
    moreThan(offlineHours(cells), onlineHours(cells)),
  ),
  check('hz-2019-5.s1.3.offline-clearly-exceeds', '线下学时不少于线上的{min_ratio}倍', (cells) => ({
    ...atLeast(offlineHours(cells), times(onlineHours(cells), cells.figure('min_ratio'))),
    permitted: cells.figure('min_ratio'),
  })),
  check('hz-2019-5.s2.1.both-parts', '混合式项目线上、线下都有学时', (cells) => {
    const [online, offline] = [onlineHours(cells), offlineHours(cells)];
    const least = cells.figure('min_exclusive');
    return caseOf(allOf(exceeds(online, least), exceeds(offline, least)), [online, offline], {
      actual: `${online.formula}&"、"&${offline.formula}`,
    });
  }),
  check(
    'hz-2019-5.s2.2.provincial-90-in-principle',
    '省级{credits_from}学分及以上项目原则上不采用混合式',
    (cells) => {
      const [level, total] = [cells.words('project_level'), cells.number('total_credits')];
      const confirmed = cells.any('exception_conditions_confirmed');
      return where(
        caseOf(`${confirmed.formula}="是"`, [total], {
          actual: total,
          permitted: cells.figure('credits_from'),
        }),
        allOf(`${level.formula}="省级"`, reaches(total, cells.figure('credits_from'))),
        level,
      );
    },
  ),
  check(
    'hz-2019-5.s2.3.dual-qualification',
    '有集中培训资质，并有远程资质或与名录内远程机构合作',
    (cells) => {
      const [own, remote] = [
        cells.words('joint_applicant_offline_qualification'),
        cells.words('main_applicant_remote_qualification'),
      ];
      const none = anyOf(`LEFT(TRIM(${own.formula}),1)="无"`, `LEFT(TRIM(${own.formula}),2)="没有"`);
      return caseOf(notSo(none), [own, remote], { actual: `LEFT(${own.formula},20)` });
    },
  ),
  check('hz-2019-5.s2.3.joint-class-head', '与远程机构合作的，联合申报单位派班主任', (cells) => {
    const remote = cells.words('main_applicant_remote_qualification');
    const heads = atLeast(named(cells, 'joint_class_teacher_name'), cells.figure('min_heads'));
    return where(heads, `${remote.formula}="${REMOTE}"`, remote);
  }),
  check(
    ['zj-2014-rules.a15.class-head', 'zj-2014-14.s3.class-head'],
    '至少有{min_class_heads}名专职班主任',
    (cells) => atLeast(named(cells, 'class_teacher_name'), cells.figure('min_class_heads')),
  ),
  check('zj-2014-rules.a10.class-size-60', '每班原则上不超过{max_class_size}人', (cells) =>
    atMost(cells.number('planned_trainee_count'), cells.figure('max_class_size')),
  ),
  check(
    'zj-2014-rules.a10.online-tutor-per-100',
    '每{trainees_per_tutor}名网络学员至少配1名在线辅导教师',
    (cells) => {
      const trainees = cells.number('planned_trainee_count');
      const due = made(`ROUNDUP(${trainees.formula}/${cells.figure('trainees_per_tutor')},0)`, trainees);
      return where(atLeast(cells.count('online_tutors'), due), `${trainees.formula}<>0`);
    },
  ),
  check('zj-2014-rules.a8.network-support', '写明网络技术支持和学习支持服务', (cells) =>
    allFilled(cells, ['technical_support', 'learning_support']),
  ),
  check('zj-2014-rules.a9.chief-expert', '重点项目有首席专家，团队不少于{min_team_size}人', (cells) =>
    where(atLeast(cells.count('teachers'), cells.figure('min_team_size')), keyProject(cells)),
  ),
  check(
    'zj-2014-rules.a9.outside-region-30pct',
    '重点项目本地区以外的专家不少于{min_outside_share}%',
    teamShare('teacher_is_external', 'min_outside_share'),
  ),
  check(
    'zj-2014-rules.a9.frontline-50pct',
    '重点项目一线优秀教师和教研员不少于{min_frontline_share}%',
    teamShare('teacher_is_frontline', 'min_frontline_share'),
  ),
  check('zj-2014-rules.a8.plan-elements', '培训方案包括{required_sections}', (cells) => {
    const one = allFilled(cells, [
      'needs_analysis',
      'training_objectives',
      'target_trainees',
      'training_content',
      'practice_sessions',
      'training_mode',
      'training_assignments',
      'assessment',
      'total_fee',
    ]);
    const rosters = [cells.first('teachers.teacher_name'), cells.first('schedule.schedule_date')];
    return { there: [], rows: false, holds: allOf(one.holds, ...rosters) };
  }),
  check('zj-2014-14.s1.plan-clarity', '培训方案写明{required_sections}', (cells) => {
    const one = allFilled(cells, ['target_trainees', 'training_objectives', 'training_mode']);
    const rosters = [
      cells.first('offline_courses.offline_course_name'),
      cells.first('offline_courses.offline_course_content'),
      cells.first('teachers.teacher_specialty'),
    ];
    return { there: [], rows: false, holds: allOf(one.holds, ...rosters) };
  }),
  check(
    'zj-2014-14.s6.graduating-class-summer',
    '毕业班教师的培训安排在{summer_start}至{summer_end}',
    (cells) => {
      const who = cells.words('target_trainees');
      const [start, end] = [cells.number('start_date'), cells.number('end_date')];
      const graduating = ['初三', '九年级', '高三', '毕业班'].map(
        (word) => `ISNUMBER(FIND("${word}",${who.formula}))`,
      );
      const inside = [start, end].flatMap((date) => [
        reaches(date, cells.day('summer_start', date)),
        reaches(cells.day('summer_end', date), date),
      ]);
      const sameYear = `YEAR(${start.formula})=YEAR(${end.formula})`;
      return where(
        caseOf(allOf(sameYear, ...inside), [start, end], { actual: `TEXT(${start.formula},"yyyy-mm-dd")` }),
        anyOf(...graduating),
        who,
      );
    },
  ),
  check('zj-2021-157.s2.3.fee-items-stated', '写明总收费标准和培训费、住宿费、伙食费', (cells) =>
    allFilled(cells, ['total_fee', 'training_fee', 'accommodation_fee', 'meal_fee']),
  ),
  check('zj-2021-157.s2.3.fee-total', '总收费等于培训费、住宿费、伙食费之和', (cells) =>
    addsUp(cells.number('total_fee'), cells.numbers('training_fee', 'accommodation_fee', 'meal_fee')),
  ),
  check('zj-2021-157.s2.1.leader-formal-staff', '项目负责人是申报单位的正式员工', (cells) => {
    const name = cells.words('leader_name');
    return where(oneOfWords(cells.words('leader_is_formal_staff'), ['是']), '1', name);
  }),
  check(
    'zj-2021-157.s2.1.leader-max-4',
    '面向全省的负责人至多负责{max_projects_per_leader}个项目',
    (cells) => {
      const [region, name] = [cells.words('service_region'), cells.words('leader_name')];
      const count = cells.number('leader_project_count');
      return where(
        atMost(count, cells.figure('max_projects_per_leader')),
        allOf(`ISNUMBER(FIND("全省",${region.formula}))`, `${count.formula}>0`),
        name,
      );
    },
  ),
];
