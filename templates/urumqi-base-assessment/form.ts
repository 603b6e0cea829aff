import { defineForm } from '../../engine/form/index.js';
import { assessment } from './assessment.js';
import { labels } from './labels.js';

/** 乌鲁木齐市专业技术人员继续教育基地考核评估表：乌鲁木齐市专业技术人员继续教育基地考核评估表 */
export const form = defineForm({
  id: 'urumqi-base-assessment',
  title: '乌鲁木齐市专业技术人员继续教育基地考核评估表',
  number: null,
  shortName: '基地考核评估表',
  provenance: 'verbatim',
  source: {
    document: '乌鲁木齐市专业技术人员继续教育基地考核评估表',
    place: '全表',
  },
  filledBy: 'institution',
  page: { orientation: 'landscape' },
  sections: [assessment],

  notes: [],
  seals: [],
  signatures: [],
  repairs: [
    { verbatim: '_', repaired: '一', reason: '数字识别错误', printed: 'repaired' },
    {
      verbatim: '',
      repaired: '管理机构',
      reason: '扫描件文字中该行“内容”为空；该行说的是管理机构和专职管理人员，此为建议的文字',
      printed: 'repaired',
    },
    { verbatim: '', repaired: '二', reason: '数字丢失', printed: 'repaired' },
    {
      verbatim: '效果好记6分',
      repaired: '效果好记6分。',
      reason: '句末缺句号',
      printed: 'repaired',
    },
    { verbatim: '完成培训任', repaired: '完成培训任务', reason: '末字丢失', printed: 'repaired' },
    { verbatim: 'Ξ', repaired: '三', reason: '数字识别错误', printed: 'repaired' },
    {
      verbatim: '有专职教师3人以上,记5分,具有本科以上学历或中级以上职称。',
      repaired: '有专职教师3人以上，具有本科以上学历或中级以上职称的，记5分。',
      reason: '条件排在了分值之后',
      printed: 'verbatim',
    },
    {
      verbatim: '',
      repaired: '10',
      reason: '分值栏为空；该行评分办法合计5+5=10分，且只有10分才能使总分为100分',
      printed: 'repaired',
    },
    {
      verbatim: '课时量',
      repaired: '课室量',
      reason: '该行评分办法作“课室量”',
      printed: 'verbatim',
    },
    {
      verbatim: '大课时、小课时、电脑课时',
      repaired: '大课室、小课室、电脑课室',
      reason: '该行评分办法作“电脑课室”',
      printed: 'verbatim',
    },
    {
      verbatim: '学识监控',
      repaired: '学时监控',
      reason: '“学识监控”不通，应为“学时监控”或“学习监控”',
      printed: 'verbatim',
    },
    { verbatim: '继续教育服', repaired: '继续教育服务', reason: '末字丢失', printed: 'repaired' },
    { verbatim: 't', repaired: '七', reason: '数字识别错误', printed: 'repaired' },
    {
      verbatim: ',',
      repaired: '，',
      reason: '识别结果中的逗号、分号为半角，应为全角',
      printed: 'repaired',
    },
    { verbatim: '突出变现的', repaired: '突出表现的', reason: '“表现”误作“变现”', printed: 'verbatim' },
    {
      verbatim: '"三乱"(乱办班,乱收费,乱发证)',
      repaired: '“三乱”（乱办班，乱收费，乱发证）',
      reason: '引号和括号为半角',
      printed: 'repaired',
    },
  ],
  labels: labels,
});
