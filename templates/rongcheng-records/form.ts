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

/** Criteria whose points follow from how many items are not met. */
export const COUNTED = ['C2', 'C3', 'C7', 'C8', 'C11', 'C12'] as const;

const tables = [
  recordedFacts('funds', '发展资金和审计', {
    basis: ['rc-2020.c14.reserve-25', 'rc-2020.c15.score'],
    facts: [
      choiceColumn('profit', '学校性质', ['营利性', '非营利性']),
      { id: 'net_asset_increase', label: '年度净资产增加额', kind: 'money', unit: '元' },
      { id: 'net_income', label: '年度净收益', kind: 'money', unit: '元' },
      { id: 'reserved', label: '预留发展资金', kind: 'money', unit: '元' },
      choiceColumn('audit_report', '审计报送', ['已报送', '没有报送']),
      choiceColumn('audit_result', '审计结果', ['通过', '没有通过']),
      amountColumn('change_deduction', 'C4私自变更的扣分', '分'),
    ],
  }),
  recordedTable('classes', '培训班', {
    basis: ['rc-2020.c3.end-time-2030', 'rc-2020.c10.hours-fulfilled', 'rc-2020.c13.prepay-3-months'],
    columns: [
      textColumn('class_name', '班级', 10),
      textColumn('end_time', '下课时间', 5),
      amountColumn('planned_hours', '计划课时', '课时'),
      amountColumn('delivered_hours', '实际课时', '课时'),
      dayColumn('fee_from', '一次收费起'),
      dayColumn('fee_to', '一次收费止'),
    ],
  }),
  recordedTable('names', '使用的名称', {
    basis: ['rc-2020.c3.name-matches-filed'],
    columns: [textColumn('displayed_name', '门头标牌、宣传中的名称', 18)],
    rows: 3,
  }),
  recordedTable('teachers', '任课教师', {
    basis: ['rc-2020.c8.subject-certificate', 'rc-2020.c8.foreign-staff', 'rc-2020.c8.public-display'],
    columns: [
      personColumn('teacher_name'),
      yesOrNo('is_subject_teacher', '学科类'),
      textColumn('teaching_subject', '任教学科', 5),
      textColumn('certificate_subject', '资格证学科', 5),
      choiceColumn('teaching_stage', '招生学段', ['小学', '初中', '高中'], 5),
      choiceColumn(
        'certificate_stage',
        '资格证学段',
        ['小学', '初级中学', '高级中学', '中等职业学校', '高等学校', '幼儿园'],
        7,
      ),
      yesOrNo('is_foreign', '外籍'),
      choicesColumn('permits', '外籍人员证件', ['工作许可证', '工作类居留证件', '都没有'], 8),
      choicesColumn('displayed', '公示的栏目', ['姓名', '照片', '任教班次', '教师资格证号', '都没有'], 8),
    ],
  }),
  recordedTable('grounds', '不合格项数', {
    basis: ['rc-2020.c2.score', 'rc-2020.c11.score'],
    columns: [choiceColumn('criterion', '指标', COUNTED, 5), countColumn('unmet_items', '不合格项数', '项')],
  }),
];

/** 评估记录登记：不是官方表格，由办表整理，只问评估细则要用而官方表格没有的事实。 */
export const form = derivedRegister({
  id: 'rongcheng-records',
  title: '办学评估记录登记',
  shortName: '评估记录',
  source: { document: '荣成市民办培训学校办学评估细则', place: '附件1 C2至C15' },
  note: '不是官方表格，由办表整理：只登记评估细则要用而官方表格没有的事实；先选有什么要登记，没有的都不用填。',
  filledBy: 'institution',
  sections: [whatIsRecorded(tables), ...tables],
});
