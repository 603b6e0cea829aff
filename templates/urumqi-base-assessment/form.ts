import { defineForm } from '../../engine/form/index.js';
import { assessment } from './assessment.js';
import { labels } from './labels.js';

/** 乌鲁木齐市专业技术人员继续教育基地考核评估表：乌鲁木齐市专业技术人员继续教育基地考核评估表（no document number in the source） */
export const form = defineForm({
  id: 'urumqi-base-assessment',
  title: '乌鲁木齐市专业技术人员继续教育基地考核评估表',
  number: null,
  shortName: '基地考核评估表',
  provenance: 'verbatim',
  source: {
    document: '乌鲁木齐市专业技术人员继续教育基地考核评估表（no document number in the source）',
    place: '官方文本第1-23行',
  },
  filledBy: 'institution',
  page: { orientation: 'landscape' },
  sections: [assessment],

  notes: [],
  seals: [],
  signatures: [],
  repairs: [
    { verbatim: '_', repaired: '一', reason: 'numeral misread', printed: 'verbatim' },
    {
      verbatim: '',
      repaired: '管理机构',
      reason:
        'the 内容 cell of the first row is empty in the extraction; the row treats 管理机构 and 专职管理人员. Proposed wording, not verbatim',
      printed: 'verbatim',
    },
    { verbatim: '', repaired: '二', reason: 'numeral lost', printed: 'verbatim' },
    {
      verbatim: '效果好记6分',
      repaired: '效果好记6分。',
      reason: 'full stop missing at the end',
      printed: 'verbatim',
    },
    { verbatim: '完成培训任', repaired: '完成培训任务', reason: 'last character lost', printed: 'verbatim' },
    { verbatim: 'Ξ', repaired: '三', reason: 'numeral misread', printed: 'verbatim' },
    {
      verbatim: '有专职教师3人以上,记5分,具有本科以上学历或中级以上职称。',
      repaired: '有专职教师3人以上，具有本科以上学历或中级以上职称的，记5分。',
      reason: 'the condition stands after the points',
      printed: 'verbatim',
    },
    {
      verbatim: '',
      repaired: '10',
      reason: '分值 cell empty; 评分办法 of the row adds up to 5+5 = 10, and only 10 brings the total to 100',
      printed: 'verbatim',
    },
    {
      verbatim: '课时量',
      repaired: '课室量',
      reason: '评分办法 of the row reads 课室量',
      printed: 'verbatim',
    },
    {
      verbatim: '大课时、小课时、电脑课时',
      repaired: '大课室、小课室、电脑课室',
      reason: '评分办法 of the row reads 电脑课室',
      printed: 'verbatim',
    },
    {
      verbatim: '学识监控',
      repaired: '学时监控',
      reason: '学识监控 makes no sense; 学时监控 or 学习监控 is meant',
      printed: 'verbatim',
    },
    { verbatim: '继续教育服', repaired: '继续教育服务', reason: 'last character lost', printed: 'verbatim' },
    { verbatim: 't', repaired: '七', reason: 'numeral misread', printed: 'verbatim' },
    {
      verbatim: ',',
      repaired: '，',
      reason:
        'recognition gives ASCII commas and semicolons; every cell with such marks has a "repair" with full-width marks',
      printed: 'verbatim',
    },
    { verbatim: '突出变现的', repaired: '突出表现的', reason: '变现 for 表现', printed: 'verbatim' },
    {
      verbatim: '"三乱"(乱办班,乱收费,乱发证)',
      repaired: '“三乱”（乱办班，乱收费，乱发证）',
      reason: 'ASCII quotes and brackets',
      printed: 'verbatim',
    },
  ],
  labels: labels,
});
