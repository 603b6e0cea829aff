import { defineForm, defineKit, type FormDefinition, type FormRegistry } from '../../engine/form/index.js';
import { comparison } from '../../templates/comparison.js';

/** A small form that has one section of each kind. */
export const course = defineForm({
  id: 'course',
  title: '培训课程申报表',
  number: '附件1',
  shortName: '课程申报',
  provenance: 'verbatim',
  source: { document: '例', place: '1-20' },
  filledBy: 'institution',
  page: { orientation: 'portrait' },
  cover: {
    lines: [
      { text: '培训课程申报表', role: 'title' },
      {
        text: '申报单位（盖章）：',
        role: 'field',
        field: {
          id: 'cover_name',
          label: '申报单位（盖章）：',
          kind: 'text',
          required: true,
          shared: 'institution.name',
        },
      },
    ],
  },
  sections: [
    {
      kind: 'fields',
      id: 'basics',
      title: '一、基本情况',
      fields: [
        {
          id: 'institution_name',
          label: '机构名称',
          kind: 'text',
          required: true,
          shared: 'institution.name',
        },
        { id: 'postcode', label: '邮编', kind: 'postcode', required: true },
        {
          id: 'valid_from',
          label: '有效期',
          kind: 'date',
          required: false,
          template:
            '自{valid_from.year}年{valid_from.month}月至{valid_to.year}年{valid_to.month}月{valid_to.day}日',
        },
        {
          id: 'valid_to',
          label: '有效期（至）',
          kind: 'date',
          required: false,
          labelPrinted: false,
          sameCellAs: 'valid_from',
        },
        {
          id: 'certificate',
          label: '土地证',
          kind: 'choice',
          choices: ['有', '无'],
          choicesPrinted: true,
          required: true,
        },
        {
          id: 'certificate_number',
          label: '证号',
          kind: 'text',
          required: true,
          requiredWhen: { entry: 'certificate', among: ['有'] },
        },
        {
          id: 'summary',
          label: '总结',
          kind: 'long-text',
          required: true,
          hint: '（800字以内）',
          maximumCharacters: 800,
        },
        { id: 'opinion', label: '审核意见', kind: 'long-text', required: true, filledBy: 'authority' },
      ],
      grid: [
        ['institution_name', 'postcode'],
        ['valid_from'],
        ['certificate', 'certificate_number'],
        ['summary'],
        ['opinion'],
      ],
    },
    {
      kind: 'roster',
      id: 'courses',
      title: '二、课程',
      columns: [
        { id: 'seq', label: '序号', kind: 'integer', required: true },
        { id: 'name', label: '课程名称', kind: 'text', required: true },
        { id: 'online', label: '线上', kind: 'decimal', required: true, group: '学时', unit: '学时' },
        { id: 'offline', label: '线下', kind: 'decimal', required: false, group: '学时', unit: '学时' },
        {
          id: 'hours',
          label: '合计',
          kind: 'decimal',
          required: false,
          group: '学时',
          computed: { kind: 'sum', of: ['online', 'courses.offline'] },
        },
        { id: 'level', label: '级别', kind: 'choice', choices: ['省级', '县级'], required: true },
      ],
      blankRows: 3,
      numberedColumn: 'seq',
      rowLabel: 'name',
    },
    {
      kind: 'matrix',
      id: 'totals',
      title: '三、合计',
      columns: [
        { id: 'side', label: '合计' },
        { id: 'item', label: '项目' },
        { id: 'value', label: '数值' },
      ],
      cells: [
        { row: 0, column: 0, rowSpan: 3, role: 'header', text: '合计', vertical: true },
        { row: 0, column: 1, role: 'row-header', text: '总学时' },
        {
          row: 0,
          column: 2,
          role: 'input',
          template: '共{hours_total}学时',
          fields: [
            {
              id: 'hours_total',
              label: '总学时',
              kind: 'decimal',
              required: true,
              computed: { kind: 'column-sum', column: 'courses.hours' },
            },
          ],
        },
        { row: 1, column: 1, role: 'row-header', text: '线上占比' },
        {
          row: 1,
          column: 2,
          role: 'input',
          fields: [
            {
              id: 'online_share',
              label: '线上占比',
              kind: 'percentage',
              required: true,
              computed: {
                kind: 'ratio',
                of: { kind: 'column-sum', column: 'courses.online' },
                by: 'hours_total',
                percentage: true,
              },
            },
          ],
        },
        { row: 2, column: 1, columnSpan: 2, role: 'fixed', text: '线上\n线下' },
      ],
    },
    {
      kind: 'narrative',
      id: 'innovation',
      title: '四、创新点',
      prompt: '（500字以内）',
      field: { id: 'innovation', label: '四、创新点', kind: 'long-text', required: true },
    },
    {
      kind: 'fixed',
      id: 'declaration',
      title: null,
      paragraphs: ['以上情况属实。'],
      notes: ['注：一式两份。'],
    },
  ],
  notes: ['注：一式两份。'],
  seals: [{ text: '申报单位（盖章）：', at: 'cover' }],
  signatures: [],
  labels: [
    ...['附件1', '培训课程申报表', '申报单位（盖章）：', '一、基本情况', '机构名称', '邮编'],
    ...[
      '有效期',
      '自',
      '年',
      '月至',
      '年',
      '月',
      '日',
      '土地证',
      '有',
      '无',
      '证号',
      '总结',
      '（800字以内）',
    ],
    ...['审核意见', '二、课程', '序号', '课程名称', '学时', '级别', '线上', '线下', '合计', '1', '2', '3'],
    ...[
      '三、合计',
      '合计',
      '总学时',
      '共',
      '学时',
      '线上占比',
      '线上',
      '线下',
      '四、创新点',
      '（500字以内）',
    ],
    ...['以上情况属实。', '注：一式两份。'],
  ],
  repairs: [],
});

/** A second form of the same kit, which prints the institution's name again. */
export const summary = defineForm({
  ...course,
  id: 'summary',
  title: '汇总',
  number: null,
  shortName: '汇总',
  cover: undefined,
  sections: [
    {
      kind: 'fields',
      id: 'header',
      title: null,
      ruled: false,
      fields: [
        {
          id: 'institution_name',
          label: '机构名称：',
          kind: 'text',
          required: true,
          shared: 'institution.name',
        },
        {
          id: 'course_count',
          label: '课程数',
          kind: 'integer',
          required: true,
          computed: { kind: 'row-count', roster: 'course/courses' },
        },
        {
          id: 'provincial_count',
          label: '省级',
          kind: 'integer',
          required: true,
          computed: {
            kind: 'row-count',
            roster: 'course/courses',
            where: { column: 'level', among: ['省级'] },
          },
        },
        {
          id: 'mean_hours',
          label: '平均学时',
          kind: 'decimal',
          required: true,
          computed: { kind: 'column-mean', column: 'course/courses.hours', decimals: 2 },
        },
        {
          id: 'grade',
          label: '等级',
          kind: 'text',
          required: true,
          computed: {
            kind: 'band',
            of: 'mean_hours',
            bands: [
              { from: 0, word: '少' },
              { from: 10, word: '多' },
            ],
          },
        },
      ],
      grid: [['institution_name'], ['course_count', 'provincial_count', 'mean_hours', 'grade']],
    },
  ],
  notes: [],
  seals: [],
  labels: ['汇总', '机构名称：', '课程数', '省级', '平均学时', '等级'],
});

export const kit = defineKit({
  id: 'courses',
  title: '课程套表',
  filledBy: 'institution',
  forms: ['course', 'summary'],
  purpose: '例。',
});

export const registry: FormRegistry = {
  forms: new Map<string, FormDefinition>([
    ['course', course],
    ['summary', summary],
  ]),
  kits: new Map([['courses', kit]]),
  comparison,
};
