import { defineForm } from '../../engine/form/index.js';

/** 办学评估补充登记：不是官方表格，由办表整理，只问规定要用而官方表格没有的事实。 */
export const form = defineForm({
  id: 'rongcheng-particulars',
  title: '办学评估补充登记',
  number: null,
  shortName: '评估补充登记',
  provenance: 'derived',
  source: { document: '荣成市民办培训学校办学评估细则', place: '附件1 C1、C2、C6、C12及否决事项' },
  provenanceNote:
    '不是官方表格，由办表整理：只问评估细则要用而官方表格没有的事实，各填一次；不填的，用到它的规定不作判断。',
  filledBy: 'institution',
  page: { orientation: 'portrait' },
  sections: [
    {
      kind: 'fields',
      id: 'facts',
      title: null,
      fields: [
        {
          id: 'evaluation_date',
          shared: 'application.date',
          label: '评估日期',
          kind: 'date',
          required: false,
          basis: [
            {
              document: '荣成市民办培训学校办学评估细则',
              article: 'C2',
              quote: '查看各类证照原件是否在有效期内。',
            },
          ],
        },
        {
          id: 'insurance_bought',
          label: '是否为参训对象购买人身安全保险',
          kind: 'choice',
          required: false,
          choices: ['是', '否'],
          basis: [
            { document: '荣成市民办培训学校办学评估细则', article: 'C6', quote: '为学生购买保险的奖励2分。' },
          ],
        },
        {
          id: 'principal_education',
          lasting: true,
          label: '校长学历',
          kind: 'choice',
          required: false,
          choices: ['研究生', '本科', '专科', '中专', '高中', '初中及以下'],
          basis: [
            { document: '荣成市民办培训学校办学评估细则', article: 'C1', quote: '校长具有专科以上学历' },
          ],
        },
        {
          id: 'principal_experience_years',
          label: '校长从业管理年数',
          kind: 'integer',
          required: false,
          unit: '年',
          basis: [
            {
              document: '荣成市民办培训学校办学评估细则',
              article: 'C1',
              quote: '具有五年以上教育部门认可学校从业管理经验',
            },
          ],
        },
        {
          id: 'principal_birth_date',
          lasting: true,
          label: '校长出生日期',
          kind: 'date',
          required: false,
          basis: [{ document: '荣成市民办培训学校办学评估细则', article: 'C1', quote: '70周岁以下' }],
        },
        {
          id: 'tuition_deposited',
          label: '存入资金监管账户的学费',
          kind: 'money',
          required: false,
          unit: '元',
          basis: [
            { document: '荣成市民办培训学校办学评估细则', article: 'C12', quote: '所收学费全额存入监管账户' },
          ],
        },
        {
          id: 'disqualifiers',
          label: '发生过的否决事项（没有的不选）',
          kind: 'choice',
          required: false,
          multiple: true,
          choices: [
            'C3不按审批办学',
            'C4私自设立教学点',
            'C9政治方向不正确',
            'C11严重安全隐患',
            'C14挪用抽逃或摊派集资',
          ],
          basis: [
            {
              document: '荣成市民办培训学校办学评估细则',
              article: 'C3',
              quote: '不按审批办学的，评定为不合格等级。',
            },
          ],
        },
      ],
      grid: [
        ['evaluation_date', 'insurance_bought'],
        ['principal_education', 'principal_experience_years'],
        ['principal_birth_date', 'tuition_deposited'],
        ['disqualifiers'],
      ],
    },
    {
      kind: 'roster',
      id: 'certificates',
      title: '证照',
      basis: [
        {
          document: '荣成市民办培训学校办学评估细则',
          article: 'C2',
          quote: '办学许可证、民办非企业单位登记证/营业执照、消防验收意见书或检查记录等证照齐全。',
        },
      ],
      columns: [
        {
          id: 'certificate_name',
          lasting: true,
          label: '证照名称',
          kind: 'text',
          required: false,
          weight: 14,
        },
        { id: 'valid_until', lasting: true, label: '有效期至', kind: 'date', required: false, weight: 6 },
        {
          id: 'permanent',
          lasting: true,
          label: '长期有效',
          kind: 'choice',
          required: false,
          choices: ['是', '否'],
          weight: 4,
        },
        {
          id: 'has_original',
          lasting: true,
          label: '有原件',
          kind: 'choice',
          required: false,
          choices: ['是', '否'],
          weight: 4,
        },
      ],
      blankRows: 6,
      blankRowsProposed: true,
      rowLabel: 'certificate_name',
    },
  ],
  notes: [
    '不是官方表格，由办表整理：只问评估细则要用而官方表格没有的事实，各填一次；不填的，用到它的规定不作判断。',
  ],
  seals: [],
  signatures: [],
  labels: [
    '办学评估补充登记',
    '评估日期',
    '是否为参训对象购买人身安全保险',
    '校长学历',
    '校长从业管理年数',
    '校长出生日期',
    '存入资金监管账户的学费',
    '发生过的否决事项（没有的不选）',
    '证照',
    '证照名称',
    '有效期至',
    '长期有效',
    '有原件',
    '不是官方表格，由办表整理：只问评估细则要用而官方表格没有的事实，各填一次；不填的，用到它的规定不作判断。',
  ],
  repairs: [],
});
