import {
  add,
  all,
  allMet,
  any,
  atLeast,
  differs,
  enumerated,
  filled,
  firstOf,
  joined,
  lookedUp,
  normalised,
  numeral,
  occursIn,
  orElse,
  percentOf,
  reachesPercentage,
  same,
  word,
} from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, integer, listOf, oneOf, optional, text } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';
import { allOrNothing } from './scores.js';
import { certificateOfStage, subjectOf } from './teaching-certificate.js';

/** All full-time teachers certified. */
export const allCertified = defineRule({
  id: 'rc-2020.c8.all-certified',
  provision: provisions.c8,
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  states: '专任教师都有任教资格',
  lacking: 'until-filled',
  inputs: {
    full_time_teachers: integer({ description: '专任教师人数', unit: '人' }),
    certified_teachers: integer({ description: '其中具有国家规定任教资格的人数', unit: '人' }),
  },
  parameters: {
    required_share: since(null, 100, '%'),
  },
  message: '有任教资格的{actual}人，专任教师{limit}人，应全部具有。',
  remedy: '没有资格证的不得任教。',
  relations: [{ id: 'wh-stat.certified-vs-c8', relation: 'checked-by', note: '统计表' }],
  decide: ({ full_time_teachers, certified_teachers }, { required_share }) => ({
    when: differs(full_time_teachers, 0),
    holds: reachesPercentage(certified_teachers, full_time_teachers, required_share),
    actual: certified_teachers,
    permitted: percentOf(full_time_teachers, required_share),
  }),
});

/** Subject teacher's certificate fits subject and stage. */
export const subjectCertificate = defineRule({
  id: 'rc-2020.c8.subject-certificate',
  provision: provisions.c8,
  kind: 'computable',
  subject: 'person',
  severity: 'violation',
  states: '学科教师的资格证与任教学科、学段相符',
  inputs: {
    is_subject_teacher: boolean({ description: '是否学科类教师' }),
    teaching_subject: text({ description: '任教学科' }),
    certificate_subject: optional(text({ description: '资格证学科' })),
    teaching_stage: oneOf(['小学', '初中', '高中'], { description: '招生对象学段' }),
    certificate_stage: optional(
      oneOf(['小学', '初级中学', '高级中学', '中等职业学校', '高等学校', '幼儿园'], {
        description: '资格证学段',
      }),
    ),
  },
  parameters: {
    stage_rank: since(null, { 小学: 1, 初级中学: 2, 高级中学: 3 } as const, '等级'),
  },
  message: '任教学科/学段资格证为“{actual}”，应达到“{limit}”。',
  remedy: '更换教师或调整任教学科、学段。',
  readings: [
    {
      point: '高一级资格证能否教低学段',
      reading: '能',
      why: '《教师资格条例》允许高级中学向下任教；幼儿园除外',
    },
    { point: '“语文”与“小学语文”', reading: '去掉学段前缀后比较', why: '证书学科常带学段' },
    { point: '中等职业学校、高等学校资格', reading: '不满足，转人工', why: '条文要求达到招生对象所在学段' },
  ],
  decide: (
    { is_subject_teacher, teaching_subject, certificate_subject, teaching_stage, certificate_stage },
    { stage_rank },
  ) => {
    const due = certificateOfStage(teaching_stage);
    const rankOf = (stage: typeof due) => orElse(lookedUp('number', stage_rank, stage), 0);
    return {
      when: is_subject_teacher,
      holds: all(
        filled(certificate_subject),
        same(subjectOf(certificate_subject), subjectOf(teaching_subject)),
        atLeast(rankOf(certificate_stage), rankOf(due)),
      ),
      actual: joined(orElse(certificate_stage, ''), orElse(certificate_subject, '')),
      permitted: joined(due, subjectOf(teaching_subject)),
    };
  },
});

/** Foreign staff hold both permits. */
export const foreignStaff = defineRule({
  id: 'rc-2020.c8.foreign-staff',
  provision: provisions.c8,
  kind: 'computable',
  subject: 'person',
  severity: 'violation',
  states: '外籍人员有工作许可证和工作类居留证件',
  inputs: {
    is_foreign: boolean({ description: '是否外籍人员' }),
    has_work_permit: boolean({ description: '是否持有《外国人工作许可证》' }),
    has_work_residence: boolean({ description: '是否持有工作类居留证件' }),
  },
  parameters: {
    required_permits: since(null, 2, '种'),
  },
  message: '外籍人员证件为{actual}，应有{limit}（工作许可证和工作类居留证件）。',
  remedy: '补办证件，未办的不得任教。',
  decide: ({ is_foreign, has_work_permit, has_work_residence }, { required_permits }) => {
    const held = (permit: typeof is_foreign) => firstOf([[permit, numeral(1)]], numeral(0));
    return {
      when: is_foreign,
      holds: atLeast(add(held(has_work_permit), held(has_work_residence)), required_permits),
      actual: firstOf(
        [
          [
            any(has_work_permit, has_work_residence),
            enumerated([
              [has_work_permit, '工作许可证'],
              [has_work_residence, '工作类居留证件'],
            ]),
          ],
        ],
        word('无'),
      ),
      permitted: joined(required_permits, '证'),
    };
  },
});

/** Teacher data publicly displayed. */
export const publicDisplay = defineRule({
  id: 'rc-2020.c8.public-display',
  provision: provisions.c8,
  kind: 'computable',
  subject: 'person',
  severity: 'violation',
  states: '公示任课教师的{required_fields}',
  inputs: {
    displayed_fields: listOf(text({ description: '已公示的任课教师信息栏目' }), {
      description: '已公示的任课教师信息栏目',
    }),
  },
  parameters: {
    required_fields: since(null, ['姓名', '照片', '任教班次', '教师资格证号'] as const, '栏'),
  },
  message: '公示缺：{actual}；应公示：{limit}。',
  remedy: '在培训场所显著位置补公示。',
  decide: ({ displayed_fields }, { required_fields }) => {
    const fields = [...required_fields];
    return allMet(
      fields,
      fields.map((field) =>
        occursIn(displayed_fields, normalised(displayed_fields.value), normalised(field)),
      ),
    );
  },
});

/** C8 baseline: 10 or no annual inspection. */
export const score = defineRule({
  id: 'rc-2020.c8.score',
  provision: provisions['c8.score'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'info',
  inputs: {
    unmet_items: integer({ description: '不达标项数', unit: '项' }),
  },
  parameters: {
    points: since(null, 10, '分'),
  },
  message: 'C8：{value}。',
  remedy: '底线指标，有一项不达标即不予年检，先整改。',
  decide: ({ unmet_items }, { points }) => allOrNothing(unmet_items, points),
});
