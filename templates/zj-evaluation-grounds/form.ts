import { REVIEW_ROWS } from '../review-rows.js';
import {
  amountColumn,
  choiceColumn,
  choicesColumn,
  countColumn,
  dayColumn,
  derivedRegister,
  recordedFacts,
  personColumn,
  recordedTable,
  textColumn,
  whatIsRecorded,
  yesOrNo,
} from '../derived-register.js';

/** What an expert may find, in the words of Tables 3 and 5. */
export const FOUND = {
  nothing: '没有',
  noBackground: '没有专业背景',
  crude: '设计粗糙',
  mismatch: '学科不匹配',
  notOwn: '不是本单位专家',
  notTeaching: '不承担本项目教学',
  noKeyInformation: '介绍缺关键信息',
  notProfessional: '专业化程度不高',
  noLeader: '没有专职项目负责人',
  noClassHead: '没有专职班主任',
  unclear: '职责不明确',
  noEvidence: '过程没有档案佐证',
  backfilled: '后补',
  platform: '与平台不一致',
  credits: '与学分记录不对应',
  arbitrary: '调课随意',
  unapproved: '较大调整未审批',
  site: '未经审批跨市设点',
  complaint: '投诉查实',
  lost: '缺失严重',
  disordered: '存档无序',
  invoice: '发票名称不一致',
  charging: '收费违规',
  spending: '支出违规',
  report: '收费举报查实',
  noCentre: '未设监控中心',
  noStaff: '没有专人管理',
  noRecords: '没有监控记录',
  fraud: '弄虚作假',
  incident: '质量事故',
  bottom: '满意率全省后5%',
} as const;

const tables = [
  recordedFacts('institution', '机构情况', {
    basis: [
      'zj-2026-forms.t5.general-2',
      'zj-2026-forms.t5.general-7',
      'zj-2026-forms.t5.general-8',
      'zj-2026-forms.t5.serious-4',
      'zj-2026-forms.x.t5-vs-violations-result',
    ],
    facts: [
      choiceColumn('institution_type', '机构类型', ['高校', '其他机构']),
      countColumn('low_attendance_count', '到课率低于70%的次数', '次'),
      countColumn('complaints', '查实群体投诉', '次'),
      countColumn('idle_years', '连续未办学招生', '年'),
      choiceColumn('previous_general', '上次复查的一般违规', ['有', '没有']),
      countColumn('general_findings', '本次一般违规事项数', '项'),
      countColumn('serious_findings', '本次较严重违规事项数', '项'),
      countColumn('grave_findings', '本次严重违规事项数', '项'),
    ],
  }),
  recordedTable('grounds', '评分依据', {
    basis: [
      'zj-2026-forms.x.t3-score-not-above-tier',
      'zj-2026-forms.t3.attendance.tier',
      'zj-2026-forms.t3.quality.tier',
    ],
    columns: [
      choiceColumn(
        'indicator',
        '二级指标',
        REVIEW_ROWS.map(({ name }) => name),
        8,
      ),
      countColumn('unmet_count', '缺少或不满足的项数', '项'),
      countColumn('simple_count', '过于简单的项数', '项'),
      countColumn('unexecuted_count', '未执行的项数', '项'),
      choiceColumn('assessed_level', '人工评定档次', ['优', '良', '合格', '不合格'], 5),
      amountColumn('rate', '比率', '%'),
      choicesColumn('found', '查到的情形', Object.values(FOUND), 12),
      textColumn('leader_title', '负责人职称', 6),
      choiceColumn('goal_attainment', '目标达成度', ['高', '较高', '基本', '低'], 5),
      countColumn('sampled_projects', '抽查项目数', '个'),
      countColumn('total_projects', '项目总数', '个'),
    ],
    rows: 10,
  }),
  recordedTable('sampled', '抽查的项目', {
    basis: [
      'zj-2026-forms.t5.sample-5-day-majority',
      'zj-2026-forms.t5.general-3',
      'zj-2026-forms.t5.general-4',
    ],
    columns: [
      textColumn('project_name', '项目名称', 14),
      amountColumn('training_days', '培训天数', '天'),
      amountColumn('planned_hours', '公布学时', '学时'),
      amountColumn('actual_hours', '实际学时', '学时'),
      choiceColumn('reduction_approval', '减少学时的批准', ['已批准', '未批准'], 5),
      countColumn('plan_total', '方案专家或课程数', '个'),
      countColumn('plan_changed', '未经批准调换数', '个'),
      amountColumn('project_score', '项目得分', '分'),
    ],
  }),
  recordedTable('ranks', '年度质量排位', {
    basis: ['zj-2026-forms.t5.general-5', 'zj-2026-forms.t5.grave-5'],
    columns: [
      countColumn('year', '年度', '年'),
      countColumn('rank', '全省排位', '名'),
      countColumn('institutions_total', '参加排位机构数', '个'),
    ],
    rows: 3,
  }),
  recordedTable('roster_rows', '名册中不全的人', {
    basis: ['zj-2026-forms.t5.staff.incomplete-rows-not-counted'],
    columns: [
      personColumn('person_name'),
      yesOrNo('row_complete', '信息齐全'),
      dayColumn('supplement_date', '补充信息日期'),
      choiceColumn('supplement', '补充结果', ['已补充', '不能补充'], 5),
    ],
  }),
];

/** 评分依据登记：不是官方表格，由办表整理，专家按指标记下查到的数目和情形。 */
export const form = derivedRegister({
  id: 'zj-evaluation-grounds',
  title: '评分依据登记',
  shortName: '评分依据',
  source: { document: '浙江省中小学教师培训机构资质复查细则', place: '表3、表5' },
  note: '不是官方表格，由办表整理：专家按指标记下查到的数目和情形，用来核对得分档次；先选有什么要登记，没有的都不用填。',
  filledBy: 'expert',
  sections: [whatIsRecorded(tables), ...tables],
});
