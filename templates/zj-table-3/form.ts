import { defineForm } from '../../engine/form/index.js';
import { evaluation, selfScoreFields } from './evaluation.js';
import { labels } from './labels.js';

/** 浙江省中小学教师培训机构资质复查自评表：浙江省教师教育质量监控中心关于印发浙江省中小学教师培训机构资质复查细则的通知（2026年3月25日），表3 */
export const form = defineForm({
  id: 'zj-table-3',
  title: '浙江省中小学教师培训机构资质复查自评表',
  number: '表3',
  shortName: '表3',
  provenance: 'verbatim',
  source: {
    document: '浙江省教师教育质量监控中心关于印发浙江省中小学教师培训机构资质复查细则的通知（2026年3月25日）',
    place: '表3',
  },
  filledBy: 'institution',
  page: { orientation: 'landscape' },
  sections: [
    {
      kind: 'fields',
      id: 'header',
      title: null,
      fields: [
        {
          id: 'institution_name',
          label: '培训机构名称：',
          kind: 'text',
          required: true,
          shared: 'institution.name',
        },
        {
          id: 'self_total_score',
          label: '自评总分：',
          kind: 'score',
          required: true,
          points: 100,
          shared: 'scoreSheet.self.total',
          computed: {
            kind: 'sum',
            of: selfScoreFields,
          },
        },
      ],
      grid: [['institution_name', 'self_total_score']],
      ruled: false,
    },
    evaluation,
  ],

  notes: [],
  seals: [],
  signatures: [],
  repairs: [
    {
      verbatim: '1.自有且达标的(优)',
      repaired: '1.自有且达标的（优）',
      reason: '“优”用了半角括号',
      printed: 'verbatim',
    },
    {
      verbatim: '1.自有且达标的(优)',
      repaired: '1.自有且达标的（优）',
      reason: '“优”用了半角括号',
      printed: 'verbatim',
    },
    {
      verbatim: '（不合格）2.高校教师',
      repaired: '（不合格）。2.高校教师',
      reason: '第2项前缺句号',
      printed: 'verbatim',
    },
    {
      verbatim: '（符合学分制管理要求)',
      repaired: '（符合学分制管理要求）',
      reason: '右括号为半角',
      printed: 'verbatim',
    },
    {
      verbatim: '缺1（合格）；缺2（不合格）；2.未配',
      repaired: '缺1（合格）；缺2（不合格）。2.未配',
      reason: '第1项以分号结束，其他行用句号',
      printed: 'verbatim',
    },
    { verbatim: '3.保障机制；', repaired: '3.保障机制', reason: '句末多分号', printed: 'verbatim' },
    {
      verbatim: '专人专职管理的(合格)',
      repaired: '专人专职管理的（合格）',
      reason: '“合格”用了半角括号',
      printed: 'verbatim',
    },
    {
      verbatim: '工作未记录抽查比例不达标的为（不合格）',
      repaired: '工作未记录、抽查比例不达标的为（不合格）',
      reason: '两个条件之间缺顿号',
      printed: 'verbatim',
    },
    {
      verbatim:
        '自评标准：1.开展项目抽查；2.开展推门听课； 3.开展任课教师质量测评；4.学评教、教评学的实施； 5.建立绩效考核制度，严格质量问责；6.各项测评记录完整资料齐全；自评掌握：质量抽查率不低于项目总数20%；\n机构领导每年每人随机听课不少于2次，相关管理人员每年随机听课不少于4次\n1.测评制度健全、评学认真、记录完整、考核严格、满意率高（优秀）；上述评价要点总体良好，满意率较高（良好）；上述不够完善、资料不够完整，学员基本满意率（合格）；管理不完善、资料不完整学员不满意（不合格）。2.放纵管理甚至弄虚作假（如考核缺勤不如实记载不按规定扣除学分）直接判定不合格。',
      repaired:
        '自评标准：1.开展项目抽查；2.开展推门听课；3.开展任课教师质量测评；4.学评教、教评学的实施；5.建立绩效考核制度，严格质量问责；6.各项测评记录完整资料齐全。\n自评掌握：1.测评制度健全、评学认真、记录完整、考核严格、满意率高（优秀）；上述评价要点总体良好，满意率较高（良好）；上述不够完善、资料不够完整，学员基本满意（合格）；管理不完善、资料不完整学员不满意（不合格）。2.放纵管理甚至弄虚作假（如考核缺勤不如实记载不按规定扣除学分）直接判定不合格。\n注：质量抽查率不低于项目总数20%；机构领导每年每人随机听课不少于2次，相关管理人员每年随机听课不少于4次。',
      reason: '“自评掌握：”接排在评价标准段内，抽查比例要求又插在它与各项之间；表5把该要求作为注排在各项之后',
      printed: 'verbatim',
    },
    {
      verbatim: '上述不够完善、资料不够完整，学员基本满意率（合格）',
      repaired: '上述不够完善、资料不够完整，学员基本满意（合格）',
      reason: '“率”是“满意率”的残留',
      printed: 'verbatim',
    },
    {
      verbatim: '3必要时可问卷调查',
      repaired: '3.必要时可问卷调查',
      reason: '序号3后缺点号',
      printed: 'verbatim',
    },
    {
      verbatim: '自评标准：',
      repaired: '评价标准：',
      reason: '办学条件、项目设计、过程管理各行以“评价标准：”开头，质量监控四行以“自评标准：”开头',
      printed: 'verbatim',
    },
  ],
  labels: labels,
});
