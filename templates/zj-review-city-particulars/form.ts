import { defineForm } from '../../engine/form/index.js';
import { REVIEW_CATEGORIES } from '../review-categories.js';

/** 复查类别登记：不是官方表格，由办表整理，只问规定要用而官方表格没有的事实。 */
export const form = defineForm({
  id: 'zj-review-city-particulars',
  title: '复查类别登记',
  number: null,
  shortName: '复查类别登记',
  provenance: 'derived',
  source: {
    document: '浙江省教师教育质量监控中心关于印发浙江省中小学教师培训机构资质复查细则的通知（2026年3月25日）',
    place: '三（二）3',
  },
  provenanceNote:
    '不是官方表格，由办表整理：筹建期满1年的机构复查只分合格、不合格两档，表6、表7没有栏目说明，在这里登记。',
  filledBy: 'authority',
  page: { orientation: 'portrait' },
  sections: [
    {
      kind: 'roster',
      id: 'categories',
      title: null,
      basis: [
        {
          document: '浙江省中小学教师培训机构资质复查细则',
          article: '三（二）3',
          quote: '筹建期满1年的培训机构复查时只分两档，60分及以上为合格，60分以下为不合格。',
        },
      ],
      columns: [
        { id: 'institution_name', label: '机构名称', kind: 'text', required: false, weight: 16 },
        {
          id: 'review_category',
          label: '复查类别',
          kind: 'choice',
          required: false,
          choices: REVIEW_CATEGORIES,
          weight: 8,
        },
      ],
      blankRows: 10,
      blankRowsProposed: true,
      rowLabel: 'institution_name',
    },
  ],
  notes: [
    '不是官方表格，由办表整理：筹建期满1年的机构复查只分合格、不合格两档，表6、表7没有栏目说明，在这里登记。',
  ],
  seals: [],
  signatures: [],
  labels: [
    '复查类别登记',
    '机构名称',
    '复查类别',
    '不是官方表格，由办表整理：筹建期满1年的机构复查只分合格、不合格两档，表6、表7没有栏目说明，在这里登记。',
  ],
  repairs: [],
});
