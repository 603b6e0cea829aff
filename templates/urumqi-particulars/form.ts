import { defineForm } from '../../engine/form/index.js';
import { basisOf } from '../derived-register.js';

/** 考核评估补充登记：不是官方表格，由办表整理，只问规定要用而官方表格没有的事实。 */
export const form = defineForm({
  id: 'urumqi-particulars',
  title: '考核评估补充登记',
  number: null,
  shortName: '考核补充登记',
  provenance: 'derived',
  source: { document: '乌鲁木齐市专业技术人员继续教育基地考核评估表', place: '加分项、专项检查' },
  provenanceNote:
    '不是官方表格，由办表整理：只问加分、专项检查要用而官方表格没有的事实，各填一次；没有的不选。',
  filledBy: 'institution',
  page: { orientation: 'portrait' },
  sections: [
    {
      kind: 'fields',
      id: 'facts',
      title: null,
      fields: [
        {
          id: 'bonus_grounds',
          label: '加分的情形',
          kind: 'choice',
          required: false,
          multiple: true,
          choices: [
            '没有',
            '入选国家级继续教育基地',
            '入选自治区级继续教育基地',
            '受到自治区通报表彰',
            '其他突出业绩',
          ],
          basis: [
            {
              document: '乌鲁木齐市专业技术人员继续教育基地考核评估表',
              article: '加分项',
              quote:
                '入选国家级继续教育基地记5分;入选自治区级继续教育基地记3分;在继续教育培训工作中有突出变现的,受到自治区通报表彰的记2分;其他表现突出业绩的记1-5分不等。',
            },
          ],
        },
        {
          id: 'other_bonus',
          label: '其中其他突出业绩的加分',
          kind: 'score',
          required: false,
          appliesWhen: { entry: 'bonus_grounds', among: ['其他突出业绩'] },
          basis: [
            {
              document: '乌鲁木齐市专业技术人员继续教育基地考核评估表',
              article: '加分项',
              quote: '其他表现突出业绩的记1-5分不等。',
            },
          ],
        },
        {
          id: 'special_check_grounds',
          label: '专项检查的情形',
          kind: 'choice',
          required: false,
          multiple: true,
          choices: ['没有', '被学员投诉', '有培训“三乱”行为', '情节严重、造成恶劣社会影响'],
          basis: [
            {
              document: '乌鲁木齐市专业技术人员继续教育基地考核评估表',
              article: '专项检查',
              quote:
                '继续教育培训办班被学员投诉的扣5分;有培训"三乱"(乱办班、乱收费、乱发证)行为的扣10分;情节严重、造成恶劣社会影响的,实行一票否决制,取消基地资格。',
            },
          ],
        },
      ],
      grid: [['bonus_grounds'], ['other_bonus'], ['special_check_grounds']],
    },
    {
      kind: 'roster',
      id: 'teachers',
      title: '教师名单',
      basis: basisOf('wlmq-base.faculty.full-time-3'),
      columns: [
        { id: 'teacher_name', label: '姓名', kind: 'person-name', required: false, weight: 6 },
        { id: 'full_time', label: '专职', kind: 'choice', choices: ['是', '否'], required: false, weight: 4 },
        {
          id: 'education',
          label: '学历',
          kind: 'choice',
          choices: ['研究生', '本科', '专科', '其他'],
          required: false,
          weight: 5,
        },
        {
          id: 'title_level',
          label: '职称级别',
          kind: 'choice',
          choices: ['正高级', '副高级', '中级', '初级', '无'],
          required: false,
          weight: 6,
        },
      ],
      blankRows: 6,
      blankRowsProposed: true,
      rowLabel: 'teacher_name',
    },
  ],
  notes: ['不是官方表格，由办表整理：只问加分、专项检查要用而官方表格没有的事实，各填一次；没有的不选。'],
  seals: [],
  signatures: [],
  labels: [
    '考核评估补充登记',
    '加分的情形',
    '其中其他突出业绩的加分',
    '专项检查的情形',
    '教师名单',
    '姓名',
    '专职',
    '学历',
    '职称级别',
    '不是官方表格，由办表整理：只问加分、专项检查要用而官方表格没有的事实，各填一次；没有的不选。',
  ],
  repairs: [],
});
