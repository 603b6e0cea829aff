import { defineForm } from '../../engine/form/index.js';
import { DEFERRED, PREPARATORY, REVIEW_CATEGORIES } from '../review-categories.js';

/** 复查情况补充登记：不是官方表格，由办表整理，只问规定要用而官方表格没有的事实。 */
export const form = defineForm({
  id: 'zj-review-particulars',
  title: '复查情况补充登记',
  number: null,
  shortName: '复查补充登记',
  provenance: 'derived',
  source: {
    document: '浙江省教师教育质量监控中心关于印发浙江省中小学教师培训机构资质复查细则的通知（2026年3月25日）',
    place: '表3、表9',
  },
  provenanceNote:
    '不是官方表格，由办表整理：只问复查规定要用而官方表格没有的事实，各填一次；不填的，用到它的规定不作判断。',
  filledBy: 'institution',
  page: { orientation: 'portrait' },
  sections: [
    {
      kind: 'fields',
      id: 'facts',
      title: null,
      fields: [
        {
          id: 'review_category',
          label: '复查类别',
          kind: 'choice',
          required: false,
          choices: REVIEW_CATEGORIES,
          basis: [
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表9',
              quote:
                '资质已满3年的教师培训机构，包括2024至2026年8月30日省教师培训管理平台的项目；延期复查和筹建期满1年的培训机构',
            },
          ],
        },
        {
          id: 'certified_date',
          lasting: true,
          label: '取得资质日期',
          kind: 'date',
          required: false,
          appliesWhen: { entry: 'review_category', among: [DEFERRED, PREPARATORY] },
          basis: [
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表9',
              quote: '包括取得培训资质以来至2026年6月20日前完成的所有省教师培训管理平台的项目',
            },
          ],
        },
        {
          id: 'resource_sharing',
          lasting: true,
          label: '校舍、师资是否资源共享',
          kind: 'choice',
          required: false,
          choices: ['高校', '依托单位资源共享的社会机构', '不共享'],
          basis: [
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表3',
              quote: '高校校舍以资源共享判定；3.依托单位资源共享的社会机构，以培训专用面积判定',
            },
          ],
        },
      ],
      grid: [['review_category'], ['certified_date'], ['resource_sharing']],
    },
  ],
  notes: [
    '不是官方表格，由办表整理：只问复查规定要用而官方表格没有的事实，各填一次；不填的，用到它的规定不作判断。',
  ],
  seals: [],
  signatures: [],
  labels: [
    '复查情况补充登记',
    '复查类别',
    '取得资质日期',
    '校舍、师资是否资源共享',
    '不是官方表格，由办表整理：只问复查规定要用而官方表格没有的事实，各填一次；不填的，用到它的规定不作判断。',
  ],
  repairs: [],
});
