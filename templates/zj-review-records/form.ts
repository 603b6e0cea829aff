import {
  amountColumn,
  choiceColumn,
  countColumn,
  dayColumn,
  derivedRegister,
  recordedFacts,
  personColumn,
  recordedTable,
  rateColumn,
  samplingColumns,
  textColumn,
  visitsTable,
  whatIsRecorded,
  yesOrNo,
} from '../derived-register.js';

export const LEADERS = '机构领导';
export const MANAGERS = '管理人员';

const tables = [
  recordedFacts('review_days', '复查时间', {
    basis: [
      'zj-2026-review.s1.cycle-3y',
      'zj-2026-review.s1.first-review-after-1y',
      'zj-2026-forms.x.half-vs-category',
    ],
    facts: [
      dayColumn('last_certified_date', '上次公布日期'),
      dayColumn('review_date', '本次复查日期'),
      choiceColumn('review_half', '复查批次', ['上半年', '下半年']),
      choiceColumn('last_review', '最近一次评估', ['合格', '不合格', '还没有评估过']),
      choiceColumn('certification', '取得资质的途径', ['通过认定', '免于认定', '没有资质']),
    ],
  }),
  recordedFacts('sanctions', '整改和违规', {
    basis: ['zj-2014-rules.a27.7', 'zj-2014-rules.a28.suspension-1y', 'zj-2026-forms.t4.chapter6-attachment'],
    facts: [
      dayColumn('suspension_start', '暂停申报起始日'),
      dayColumn('declaration_date', '再次申报日期'),
      choiceColumn('rectification', '整改结果', ['合格', '不合格']),
      countColumn('complaints_in_a_year', '近一年查实群体投诉', '次'),
      countColumn('chapter6_findings', '第六章违规情形数', '项'),
      choiceColumn('explanation', '违规说明材料', ['已附', '未附']),
    ],
  }),
  recordedFacts('classrooms', '专用培训教室', {
    basis: ['zj-2026-forms.x.t1-classrooms-vs-t3'],
    facts: [
      { id: 'owned_classroom_area', label: '自有教室面积', kind: 'area', unit: '平方米' },
      { id: 'leased_classroom_area', label: '独立使用的租用教室面积', kind: 'area', unit: '平方米' },
      choiceColumn('equipment', '标准信息化设施', ['均配备', '部分配备', '没有配备']),
    ],
  }),
  recordedFacts('province_wide', '面向全省的项目', {
    basis: ['zj-2026-forms.t2.note1-province-wide-majority'],
    facts: [countColumn('province_wide_projects', '表2中面向全省的项目数', '个')],
  }),
  recordedTable('invoices', '发票', {
    basis: ['zj-2026-forms.t3.funds.invoice-name'],
    columns: [textColumn('invoice_name', '开具单位名称', 18)],
  }),
  recordedTable('sampling', '质量抽查和评价', {
    basis: [
      'zj-2026-forms.t3.monitor-measures.sampling-20',
      'zj-2014-14.s4.evaluation-coverage',
      'zj-2026-forms.t3.quality.bottom-5pct',
    ],
    columns: [
      ...samplingColumns(),
      countColumn('projects_evaluated', '网上评价项目数', '个'),
      countColumn('trainees_total', '参训人数', '人'),
      countColumn('trainees_evaluated', '评价人数', '人'),
      countColumn('rank', '满意率全省排位', '名'),
      countColumn('institutions_total', '参加排位机构数', '个'),
    ],
  }),
  visitsTable(
    '推门听课',
    [LEADERS, MANAGERS],
    [
      'zj-2026-forms.t3.monitor-measures.leader-visits-2',
      'zj-2026-forms.t3.monitor-measures.manager-visits-4',
    ],
  ),
  recordedTable('rates', '各项目比率', {
    basis: ['zj-2026-forms.x.t4-average-rates'],
    columns: [
      textColumn('project_name', '项目名称', 14),
      rateColumn('registration_rate', '报到率'),
      rateColumn('attendance_rate', '到课率'),
      rateColumn('completion_rate', '结业率'),
      dayColumn('end_date', '完成日期'),
      textColumn('application_name', '申报书上的名称', 12),
      textColumn('folder_name', '档案文件夹名', 12),
      textColumn('timetable_course', '课程表中负责人的课程', 12),
    ],
  }),
  recordedTable('needs_reports', '需求调研报告', {
    basis: ['zj-2026-forms.t3.plan-design.needs-report-300'],
    columns: [{ id: 'report_text', label: '报告正文', kind: 'long-text', weight: 30 }],
    rows: 3,
  }),
  recordedTable('staff_details', '返聘和外聘教师', {
    basis: ['zj-2026-forms.t5.staff.retiree-contract', 'zj-2026-forms.t5.staff.non-professional-not-counted'],
    columns: [
      personColumn('person_name'),
      yesOrNo('retired_rehired', '退休返聘'),
      dayColumn('contract_until', '聘任合同到期日'),
      yesOrNo('taught_in_schools', '有中小学教学经历'),
      yesOrNo('normal_background', '师范类专业背景'),
    ],
  }),
  recordedTable('folder_items', '项目档案材料', {
    basis: ['zj-2026-forms.t9.f5-items-14'],
    columns: [amountColumn('project_seq', '表2序号', '号'), countColumn('item_number', '材料项号', '项')],
    rows: 14,
  }),
];

/** 复查记录登记：不是官方表格，由办表整理，只问规定要用而官方表格没有的日期和数目。 */
export const form = derivedRegister({
  id: 'zj-review-records',
  title: '复查记录登记',
  shortName: '复查记录',
  source: { document: '浙江省中小学教师培训机构资质复查细则', place: '一、表2至表5、表9' },
  note: '不是官方表格，由办表整理：只登记规定要用而官方表格没有的日期和数目；先选有什么要登记，没有的都不用填。',
  filledBy: 'institution',
  sections: [whatIsRecorded(tables), ...tables],
});
