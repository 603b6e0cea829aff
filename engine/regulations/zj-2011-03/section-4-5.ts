import { all, any, firstOf, isOneOf, not, same, word } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, oneOf, optional } from '../input.js';
import { provisions } from './provisions.js';

/** Who is exempt from the accreditation audit. */
export const exempt = defineRule({
  id: 'zj-2011-03.s4.5.exempt',
  provision: provisions['s4.5.exempt'],
  kind: 'computable',
  subject: 'institution',
  severity: 'info',
  inputs: {
    is_985_or_211: boolean({ description: '是否985/211高校' }),
    is_teacher_education_hei: boolean({ description: '是否从事教师教育的普通高校' }),
    province_approved_or_filed: boolean({ description: '是否已经省教育厅正式批准或备案' }),
  },
  parameters: {},
  message: '资质认定审核：{value}。',
  remedy: '核对机构类别和备案文件。',
  readings: [
    {
      point: '逗号前后是并列还是限定（高校是否也须“已经批准或备案”）',
      reading: '并列：高校、已批准或备案的机构，满足一类即可',
      why: '后半句中心语是“教师培训机构”，与前面的“高校、院校”并列；且四（四）把“未备案的县级机构”单列，正好与“已备案的机构”相对',
    },
  ],
  decide: ({ is_985_or_211, is_teacher_education_hei, province_approved_or_filed }) => ({
    gives: firstOf(
      [[any(is_985_or_211, is_teacher_education_hei, province_approved_or_filed), word('免于资质认定审核')]],
      word('须经资质认定审核'),
    ),
  }),
});

const GROUND_WORDS = {
  '985-211': '教育部“985工程”、“211工程”重点建设高校',
  'teacher-education-hei': '从事教师教育的普通高等院校',
  'province-filed': '已经省教育厅正式批准或备案的教师培训机构',
} as const;

/** The ground of an exemption agrees with what the application says of the institution. */
export const exemptGround = defineRule({
  id: 'zj-2011-03.s4.5.exempt-ground',
  provision: provisions['s4.5.exempt'],
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  authority: 'inference',
  states: '免于审核的依据与机构类别、备案情况一致',
  inputs: {
    declared_exempt: boolean({ description: '是否填报免于资质认定审核' }),
    ground: oneOf(['985-211', 'teacher-education-hei', 'province-filed'], { description: '免于审核的依据' }),
    is_university: boolean({ description: '机构类别是否普通高等院校' }),
    is_teacher_education_hei: boolean({ description: '机构类别是否从事教师教育的普通高等院校' }),
    not_yet_filed: optional(boolean({ description: '是否尚未经过省教育厅正式备案' })),
  },
  parameters: {},
  message: '免于审核的依据填“{actual}”，与{limit}不一致。',
  remedy: '核对机构类别和备案文件；不属于所列各类的，按规定申请资质认定审核。',
  relations: [{ id: 'zj-2011-03.s4.5.exempt', relation: 'input-to', note: '是否免于审核' }],
  decide: ({ declared_exempt, ground, is_university, is_teacher_education_hei, not_yet_filed }) => ({
    when: all(declared_exempt, isOneOf(ground, Object.keys(GROUND_WORDS))),
    holds: any(
      all(same(ground, '985-211'), is_university),
      all(same(ground, 'teacher-education-hei'), is_teacher_education_hei),
      all(same(ground, 'province-filed'), not(not_yet_filed)),
    ),
    actual: firstOf(
      Object.entries(GROUND_WORDS).map(([one, words]) => [same(ground, one), word(words)] as const),
      ground,
    ),
    permitted: firstOf(
      [[same(ground, 'province-filed'), word('“尚未经过省教育厅正式备案”')]],
      word('所填的机构类别'),
    ),
  }),
});
