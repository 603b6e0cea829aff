import {
  all,
  atLeast,
  atMost,
  count,
  differs,
  filled,
  joined,
  not,
  percentageOf,
  reachesPercentage,
  same,
} from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { integer, listOf, optional, record, text } from '../input.js';
import { since } from '../parameter.js';
import { isSeniorTitle } from '../title-level.js';
import { provisions } from './provisions.js';

/** Full-time training teachers ≥ 10. */
export const teachers10 = defineRule({
  id: 'zj-2011-03.s3.4.teachers-10',
  provision: provisions['s3.4'],
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  states: '专职教师不少于{min_full_time_teachers}人',
  lacking: 'until-filled',
  inputs: {
    full_time_teachers: integer({
      description: '承担教师培训任务的专职教师人数（不含专职管理人员）',
      unit: '人',
    }),
  },
  parameters: {
    min_full_time_teachers: since('2011-09-01', 10, '人'),
  },
  message: '专职教师{actual}人，不得少于{limit}人。',
  remedy: '补充专职教师名册[，还缺 {gap} 人]；退休返聘的附有效聘任合同。',
  readings: [
    {
      point: '一人既是教师又是专职管理人员时怎样计',
      reading: '只计一次：任教学科栏填“专职管理”的计为管理人员，其余计为教师',
      why: '表1表头写明“管理人员填专职管理”，同一行只能是一种',
    },
  ],
  relations: [
    { id: 'zj-2026-forms.t3.staff.tier', relation: 'same-threshold', note: '2026年表3、表5仍要求10人以上' },
  ],
  decide: ({ full_time_teachers }, { min_full_time_teachers }) => ({
    holds: atLeast(full_time_teachers, min_full_time_teachers),
  }),
});

/** Senior titles ≥ 50% of full-time teachers. */
export const senior50pct = defineRule({
  id: 'zj-2011-03.s3.4.senior-50pct',
  provision: provisions['s3.4'],
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  states: '专职教师中高级职称不低于{min_senior_share}%',
  inputs: {
    full_time_teachers: integer({ description: '专职教师人数', unit: '人' }),
    senior_teachers: integer({ description: '其中副高级及以上职称人数', unit: '人' }),
  },
  parameters: {
    min_senior_share: since('2011-09-01', 50, '%'),
  },
  message: '高级职称教师占{actual}%，不得低于{limit}%。',
  remedy: '核对职称栏；补充高级职称教师。',
  readings: [
    { point: '高级职称是否含副高', reading: '含副高级和正高级', why: '职称制度中“高级”包括正高级和副高级' },
    {
      point: '与2026年表3“高级职称5人以上”并存时按哪个',
      reading: '两条分别核对：表3评分看人数5人，资质条件看比例50%',
      why: '教师多于10人时两者结论可能不同（如12人中5人），文本未说明以哪个为准',
    },
  ],
  relations: [
    {
      id: 'zj-2026-forms.t3.staff.tier',
      relation: 'differs-from',
      note: '表3、表5改为绝对人数“高级职称5人以上”',
    },
  ],
  decide: ({ full_time_teachers, senior_teachers }, { min_senior_share }) => ({
    when: differs(full_time_teachers, 0),
    holds: reachesPercentage(senior_teachers, full_time_teachers, min_senior_share),
    actual: percentageOf(senior_teachers, full_time_teachers),
    permitted: min_senior_share,
  }),
});

/** Full-time managers ≥ 5. */
export const managers5 = defineRule({
  id: 'zj-2011-03.s3.4.managers-5',
  provision: provisions['s3.4.managers-5'],
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  states: '专职管理人员不少于{min_full_time_managers}人',
  lacking: 'until-filled',
  inputs: {
    full_time_managers: integer({ description: '专职管理人员人数', unit: '人' }),
  },
  parameters: {
    min_full_time_managers: since('2011-09-01', 5, '人'),
  },
  message: '专职管理人员{actual}人，不得少于{limit}人。',
  remedy: '按实际配备补足[，还缺 {gap} 人]；已配备的，核对名册“现任教学科”栏是否漏填“专职管理”。',
  decide: ({ full_time_managers }, { min_full_time_managers }) => ({
    holds: atLeast(full_time_managers, min_full_time_managers),
  }),
});

/** The senior titles that are stated are those of the roster; of a title that is not recognised a person has to tell. */
export const seniorCount = defineRule({
  id: 'zj-2011-03.s3.4.senior-count',
  provision: provisions['s3.4'],
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  authority: 'inference',
  states: '填报的高级职称人数与名册一致，不多于专职教师',
  lacking: 'until-filled',
  inputs: {
    full_time_teachers: integer({ description: '专职教师人数', unit: '人' }),
    senior_teachers: integer({ description: '填报的高级职称人数', unit: '人' }),
    roster: listOf(
      record(
        {
          name: optional(text({ description: '姓名' })),
          title: text({ description: '职称' }),
          is_manager: optional(text({ description: '现任教学科（管理人员填专职管理）' })),
        },
        { description: '一行' },
      ),
      { description: '名册中的专职教师和专职管理人员' },
    ),
  },
  parameters: {},
  message: '填报高级职称{actual}人，名册中的专职教师有{limit}人。',
  remedy: '按名册核对人数；名册中职称没有填或没有识别的，核对职称证书。',
  relations: [{ id: 'zj-2011-03.s3.4.senior-50pct', relation: 'input-to', note: '高级职称比例' }],
  decide: ({ full_time_teachers, senior_teachers, roster }) => {
    const isTeacher = all(filled(roster.name), not(same(joined(roster.is_manager), '专职管理')));
    const listed = count(roster, all(isTeacher, isSeniorTitle(roster.title)));
    return {
      when: atLeast(count(roster), 1),
      holds: all(same(senior_teachers, listed), atMost(senior_teachers, full_time_teachers)),
      actual: senior_teachers,
      permitted: listed,
    };
  },
});
