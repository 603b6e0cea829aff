import type { NarrativeSection } from '../../engine/form/index.js';

/** 七、专业优势 */
export const professionalAdvantages: NarrativeSection = {
  kind: 'narrative',
  id: 'professional_advantages',
  title: '七、专业优势',
  basis: [
    {
      document: '浙江省中小学教师培训机构资质认定办法（试行）',
      article: '三（二）',
      quote: '具有开展教师培训的资源条件和专业优势',
    },
    { document: '浙江省中小学教师培训机构资质认定办法（试行）', article: '五（三）', quote: '专业优势' },
  ],
  field: {
    id: 'professional_advantages',
    label: '七、专业优势',
    kind: 'long-text',
    required: true,
    shared: 'institution.professionalAdvantages',
    basis: [
      {
        document: '浙江省中小学教师培训机构资质认定办法（试行）',
        article: '三（二）',
        quote: '具有开展教师培训的资源条件和专业优势',
      },
      { document: '浙江省中小学教师培训机构资质认定办法（试行）', article: '五（三）', quote: '专业优势' },
    ],
  },
};

/** 八、培训经验和培训成效 */
export const trainingAchievements: NarrativeSection = {
  kind: 'narrative',
  id: 'training_achievements',
  title: '八、培训经验和培训成效',
  basis: [
    {
      document: '浙江省中小学教师培训机构资质认定办法（试行）',
      article: '三（五）',
      quote:
        '具有5年以上教师培训经验，有健全的管理部门和完备规范的管理制度，服务意识强，培训质量高，社会信誉好',
    },
    { document: '浙江省中小学教师培训机构资质认定办法（试行）', article: '五（三）', quote: '培训成效' },
  ],
  field: {
    id: 'training_achievements',
    label: '八、培训经验和培训成效',
    kind: 'long-text',
    required: true,
    shared: 'institution.trainingSummary',
    basis: [
      {
        document: '浙江省中小学教师培训机构资质认定办法（试行）',
        article: '三（五）',
        quote:
          '具有5年以上教师培训经验，有健全的管理部门和完备规范的管理制度，服务意识强，培训质量高，社会信誉好',
      },
      { document: '浙江省中小学教师培训机构资质认定办法（试行）', article: '五（三）', quote: '培训成效' },
    ],
  },
};
