import {
  choiceColumn,
  choicesColumn,
  dayColumn,
  derivedRegister,
  recordedFacts,
  recordedTable,
  samplingColumns,
  textColumn,
  visitsTable,
  whatIsRecorded,
} from '../derived-register.js';

export const DIRECTORS = '分管局长';
export const MANAGERS = '其他管理人员';
export const NATURES = ['集中面授', '网络/远程'] as const;

const tables = [
  recordedFacts('publication', '公示和备案', {
    basis: [
      'zj-2026-review.s3.3.publicity-1w',
      'zj-2026-review.s3.4.announce-after-publicity',
      'zj-2026-forms.t9.city-filing-nov30',
    ],
    facts: [
      dayColumn('publicity_start', '公示开始日'),
      dayColumn('publicity_end', '公示结束日'),
      dayColumn('announce_date', '结果公布日期'),
      dayColumn('filing_date', '报省中心备案日期'),
    ],
  }),
  recordedTable('reviews', '复查安排', {
    basis: [
      'zj-2026-review.s3.2.2.review-form',
      'zj-2026-review.s3.2.2.onsite-notice-7d',
      'zj-2026-review.s3.2.2.both-natures-both-reviews',
    ],
    columns: [
      textColumn('institution_name', '机构名称', 14),
      choicesColumn('review_forms', '复查形式', ['远程复查', '现场复查', '书面审查'], 7),
      dayColumn('confirm_date', '与机构确认的日期'),
      dayColumn('onsite_date', '现场复查日期'),
      choicesColumn('natures', '资质', NATURES, 7),
      choicesColumn('reviews_taken', '已参加的复查', NATURES, 7),
      dayColumn('opinion_received', '表8收到日期'),
      choiceColumn('objection', '公示期异议', ['没有', '不成立', '成立'], 5),
    ],
  }),
  visitsTable(
    '随机听课',
    [DIRECTORS, MANAGERS],
    ['zj-2014-rules.a23.director-visits-2', 'zj-2014-rules.a23.manager-visits-4'],
  ),
  recordedTable('sampling', '质量抽查', {
    basis: ['zj-2014-rules.a23.sampling-20pct', 'zj-2014-14.s5.sampling-20pct'],
    columns: samplingColumns('项目总数（含校本）'),
    rows: 3,
  }),
];

/** 复查进程登记：不是官方表格，由办表整理，只问规定要用而表6、表7没有的日期和数目。 */
export const form = derivedRegister({
  id: 'zj-review-city-records',
  title: '复查进程登记',
  shortName: '复查进程',
  source: { document: '浙江省中小学教师培训机构资质复查细则', place: '三（二）、三（三）、三（四）、表9' },
  note: '不是官方表格，由办表整理：只登记规定要用而表6、表7没有的日期和数目；先选有什么要登记，没有的都不用填。',
  filledBy: 'authority',
  sections: [whatIsRecorded(tables), ...tables],
});
