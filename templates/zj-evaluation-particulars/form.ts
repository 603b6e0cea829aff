import { defineForm } from '../../engine/form/index.js';
import { REVIEW_CATEGORIES } from '../review-categories.js';

const NOTE =
  '不是官方表格，由办表整理：表5的专家签字是打印后手写的，汇总表6要知道是谁的评分、评的是整个机构还是一个抽查项目，档次要看复查类别，在这里各填一次。';

const document =
  '浙江省教师教育质量监控中心关于印发浙江省中小学教师培训机构资质复查细则的通知（2026年3月25日）';

/** 评分登记：不是官方表格，由办表整理，说明一份表5是谁的评分、评的是哪个抽查项目。 */
export const form = defineForm({
  id: 'zj-evaluation-particulars',
  title: '评分登记',
  number: null,
  shortName: '评分登记',
  provenance: 'derived',
  source: { document, place: '表5注' },
  provenanceNote: NOTE,
  filledBy: 'expert',
  page: { orientation: 'portrait' },
  sections: [
    {
      kind: 'fields',
      id: 'facts',
      title: null,
      basis: [{ document, article: '表5', quote: '专家复查得分以抽查的培训项目的算术平均值记。' }],
      fields: [
        {
          id: 'expert_name',
          label: '专家姓名',
          kind: 'person-name',
          required: false,
          shared: 'expert.name',
          guidance: '汇总时用来认出同一位专家又交的一份；打印的表5仍由专家手签。',
        },
        {
          id: 'sampled_project',
          label: '抽查的培训项目',
          kind: 'text',
          required: false,
          shared: 'project.name',
          guidance: '这份表5只评一个抽查项目的，写项目名称；评整个机构的不填。',
        },
        {
          id: 'review_category',
          label: '复查类别',
          kind: 'choice',
          required: false,
          choices: REVIEW_CATEGORIES,
          guidance: '筹建期满1年的只分合格、不合格两档，其余分四档。',
          basis: [
            {
              document,
              article: '三（二）3',
              quote: '筹建期满1年的培训机构复查时只分两档，60分及以上为合格，60分以下为不合格。',
            },
          ],
        },
      ],
      grid: [['expert_name'], ['sampled_project'], ['review_category']],
    },
  ],
  notes: [NOTE],
  seals: [],
  signatures: [],
  labels: ['评分登记', '专家姓名', '抽查的培训项目', '复查类别', NOTE],
  repairs: [],
});
