import { any, firstOf, word } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean } from '../input.js';
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
