import { defineForm } from '../../engine/form/index.js';
import { evaluation, expertScoreFields } from './evaluation.js';
import { labels } from './labels.js';

/** 浙江省中小学教师培训机构资质复查专家评估表：浙江省教师教育质量监控中心关于印发浙江省中小学教师培训机构资质复查细则的通知（2026年3月25日），表5 */
export const form = defineForm({
  id: 'zj-table-5',
  title: '浙江省中小学教师培训机构资质复查专家评估表',
  number: '表5',
  shortName: '表5',
  provenance: 'verbatim',
  source: {
    document: '浙江省教师教育质量监控中心关于印发浙江省中小学教师培训机构资质复查细则的通知（2026年3月25日）',
    place: '表5',
  },
  filledBy: 'expert',
  page: { orientation: 'landscape' },
  sections: [
    {
      kind: 'fields',
      id: 'header',
      title: null,
      fields: [
        {
          id: 'institution_name',
          label: '机构名称：',
          kind: 'text',
          required: true,
          shared: 'institution.name',
        },
        {
          id: 'expert_total_score',
          label: '评估总分：',
          kind: 'score',
          required: true,
          points: 100,
          shared: 'scoreSheet.expert.total',
          computed: {
            kind: 'sum',
            of: expertScoreFields,
          },
        },
        {
          id: 'expert_signature',
          label: '专家签字：',
          kind: 'person-name',
          required: true,
          signature: true,
          shared: 'expert.name',
        },
      ],
      grid: [['institution_name', 'expert_total_score', 'expert_signature']],
      ruled: false,
    },
    evaluation,
  ],

  notes: ['专家复查得分以抽查的培训项目的算术平均值记。'],
  seals: [],
  signatures: [{ text: '专家签字：', at: 'expert_signature' }],
  repairs: [
    {
      verbatim: '法律效益的公证证明',
      repaired: '法律效力的公证证明',
      reason: '“效力”误作“效益”（表3和佐证材料栏均作“法律效力”）',
      printed: 'verbatim',
    },
    {
      verbatim: '自有且达标的(优)',
      repaired: '自有且达标的（优）',
      reason: '“优”用了半角括号',
      printed: 'verbatim',
    },
    {
      verbatim: '自有且达标的(优)',
      repaired: '自有且达标的（优）',
      reason: '“优”用了半角括号',
      printed: 'verbatim',
    },
    {
      verbatim: '（不合格）2.名册',
      repaired: '（不合格）。2.名册',
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
      verbatim: '不合格计3.抽查项目数',
      repaired: '不合格计。4.抽查项目数',
      reason: '序号3重复，且其前缺句号',
      printed: 'verbatim',
    },
    { verbatim: '3.保障机制；', repaired: '3.保障机制', reason: '句末多分号', printed: 'verbatim' },
    {
      verbatim: '缺1（合格）；缺2（不合格）；2.未配',
      repaired: '缺1（合格）；缺2（不合格）。2.未配',
      reason: '第1项以分号结束，其他行用句号',
      printed: 'verbatim',
    },
    {
      verbatim: '3.整个培训过程管理不到位',
      repaired: '4.整个培训过程管理不到位',
      reason: '序号3重复',
      printed: 'verbatim',
    },
    {
      verbatim: '4.培训项目抽查数不少于5个',
      repaired: '5.培训项目抽查数不少于5个',
      reason: '因序号3重复而顺延',
      printed: 'verbatim',
    },
    {
      verbatim: '自评掌握：1.制度健全',
      repaired: '1.制度健全',
      reason: '“自评掌握：”是表3的残留，表5其他行没有',
      printed: 'verbatim',
    },
    {
      verbatim: '有关要求。3.培训项目抽查数',
      repaired: '有关要求。4.培训项目抽查数',
      reason: '序号3重复',
      printed: 'verbatim',
    },
    {
      verbatim: '不合格。3.档案存档无序',
      repaired: '不合格。4.档案存档无序',
      reason: '序号3重复',
      printed: 'verbatim',
    },
    {
      verbatim: '4.培训项目抽查数',
      repaired: '5.培训项目抽查数',
      reason: '因序号3重复而顺延',
      printed: 'verbatim',
    },
    {
      verbatim: '4.有收费违规举报并查实的。',
      repaired: '4.有收费违规举报并查实的（不合格）。',
      reason: '该条件没有写后果；比照第3项和后勤管理第3项，应为不合格',
      printed: 'verbatim',
    },
    {
      verbatim: '专人专职管理的(合格)',
      repaired: '专人专职管理的（合格）',
      reason: '“合格”用了半角括号',
      printed: 'verbatim',
    },
    {
      verbatim:
        '1.质量监控内容、过程、要求明确；2.开展随堂听课，座谈访谈，抽样问卷，调研分析，质量抽查等各项活动； 3.形成制度，成为管理常规，且记录和资料完整；\n证的判定为不合格。',
      repaired:
        '1.质量监控内容、过程、要求明确；2.开展随堂听课，座谈访谈，抽样问卷，调研分析，质量抽查等各项活动； 3.形成制度，成为管理常规，且记录和资料完整。',
      reason:
        '“证的判定为不合格。”是评估要求中一句的末尾（表3：凡无监控工作记录无资料印证的判定为不合格），误排在评价标准栏',
      printed: 'verbatim',
    },
    {
      verbatim: '工作未记录抽查比例不达标的为（不合格）',
      repaired: '工作未记录、抽查比例不达标的为（不合格）',
      reason: '两个条件之间缺顿号',
      printed: 'verbatim',
    },
    {
      verbatim: '6.各项测评记录完整资料齐全；扣除学分）直接判定不合格',
      repaired: '6.各项测评记录完整资料齐全。',
      reason: '“扣除学分）直接判定不合格”是评估要求第2项的末尾',
      printed: 'verbatim',
    },
    {
      verbatim: '（如考核缺勤不如实记载不按规定。3.',
      repaired: '（如考核缺勤不如实记载不按规定扣除学分）直接判定不合格。3.',
      reason: '句末误排在相邻的评价标准栏；表3有整句',
      printed: 'verbatim',
    },
    {
      verbatim: '学员基本满意率（合格）',
      repaired: '学员基本满意（合格）',
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
      verbatim: '4.案例隐患',
      repaired: '4.安全隐患',
      reason: '该行条文所说的是安全隐患',
      printed: 'verbatim',
    },
    {
      verbatim: '3.培训安排和后勤保障存在严重安全隐患的；\n4.连续两次',
      repaired: '4.培训安排和后勤保障存在严重安全隐患的；5.连续两次',
      reason: '序号3重复，4顺延为5',
      printed: 'verbatim',
    },
    {
      verbatim: '1，背离教育方针',
      repaired: '1.背离教育方针',
      reason: '序号后误用逗号',
      printed: 'verbatim',
    },
  ],
  labels: labels,
});
