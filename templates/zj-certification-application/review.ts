import type { FieldsSection } from '../../engine/form/index.js';

export const review: FieldsSection = {
  kind: 'fields',
  id: 'review',
  title: '十三、审核意见',
  fields: [
    {
      id: 'review_group_opinion',
      label: '审核小组意见',
      kind: 'long-text',
      required: true,
      filledBy: 'authority',
      shared: 'review.groupOpinion',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质认定办法（试行）',
          article: '四（三）',
          quote:
            '各级教育行政部门应成立审核小组，审核申报材料，核查办学条件、办学行为和成效，必要时进行实地考察',
        },
      ],
    },
    {
      id: 'site_visit_made',
      label: '是否进行实地考察',
      kind: 'choice',
      required: false,
      filledBy: 'authority',
      choices: ['是', '否'],
      shared: 'review.siteVisitMade',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质认定办法（试行）',
          article: '四（三）',
          quote:
            '各级教育行政部门应成立审核小组，审核申报材料，核查办学条件、办学行为和成效，必要时进行实地考察',
        },
      ],
    },
    {
      id: 'preliminary_opinion',
      label: '初审意见',
      kind: 'long-text',
      required: true,
      filledBy: 'authority',
      shared: 'review.preliminaryOpinion',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质认定办法（试行）',
          article: '四（三）',
          quote:
            '各级教育行政部门在每年5月20日前提出初审意见，并在相应的教育部门门户网站上公示5个工作日无异议后，于5月底前正式公布通过资质认定的培训机构名单',
        },
      ],
    },
    {
      id: 'preliminary_opinion_date',
      label: '初审日期',
      kind: 'date',
      required: true,
      filledBy: 'authority',
      shared: 'review.preliminaryDate',
      limitNote: '每年5月20日前',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质认定办法（试行）',
          article: '四（三）',
          quote:
            '各级教育行政部门在每年5月20日前提出初审意见，并在相应的教育部门门户网站上公示5个工作日无异议后，于5月底前正式公布通过资质认定的培训机构名单',
        },
      ],
    },
    {
      id: 'publicity_start',
      label: '公示开始日期',
      kind: 'date',
      required: true,
      filledBy: 'authority',
      shared: 'review.publicityStart',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质认定办法（试行）',
          article: '四（三）',
          quote:
            '各级教育行政部门在每年5月20日前提出初审意见，并在相应的教育部门门户网站上公示5个工作日无异议后，于5月底前正式公布通过资质认定的培训机构名单',
        },
      ],
    },
    {
      id: 'publicity_end',
      label: '公示结束日期',
      kind: 'date',
      required: true,
      filledBy: 'authority',
      shared: 'review.publicityEnd',
      limitNote: '公示5个工作日',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质认定办法（试行）',
          article: '四（三）',
          quote:
            '各级教育行政部门在每年5月20日前提出初审意见，并在相应的教育部门门户网站上公示5个工作日无异议后，于5月底前正式公布通过资质认定的培训机构名单',
        },
      ],
    },
    {
      id: 'announcement_date',
      label: '公布日期',
      kind: 'date',
      required: true,
      filledBy: 'authority',
      shared: 'review.announcementDate',
      limitNote: '5月底前',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质认定办法（试行）',
          article: '四（三）',
          quote:
            '各级教育行政部门在每年5月20日前提出初审意见，并在相应的教育部门门户网站上公示5个工作日无异议后，于5月底前正式公布通过资质认定的培训机构名单',
        },
      ],
    },
    {
      id: 'certification_result',
      label: '认定结果',
      kind: 'choice',
      required: true,
      filledBy: 'authority',
      choices: ['通过资质认定', '初次通过资质认定，设一年筹建期', '不通过'],
      choicesPrinted: true,
      template: '{certification_result}',
      shared: 'review.opinion',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质认定办法（试行）',
          article: '四（三）',
          quote:
            '各级教育行政部门在每年5月20日前提出初审意见，并在相应的教育部门门户网站上公示5个工作日无异议后，于5月底前正式公布通过资质认定的培训机构名单',
        },
        {
          document: '浙江省中小学教师培训机构资质认定办法（试行）',
          article: '四（四）',
          quote: '初次通过资质认定后，设一年筹建期',
        },
      ],
    },
    {
      id: 'certification_valid_until',
      label: '有效期限至',
      kind: 'date',
      required: false,
      filledBy: 'authority',
      shared: 'institution.certificationValidUntil',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质认定办法（试行）',
          article: '六（二）',
          quote: '教师培训机构资质认定有效期限为3年',
        },
      ],
    },
    {
      id: 'authority_seal_name',
      label: '教育行政部门（盖章）：',
      kind: 'text',
      required: true,
      filledBy: 'authority',
      shared: 'authority.name',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质认定办法（试行）',
          article: '四（一）',
          quote: '由所在地教育行政部门负责',
        },
      ],
    },
    {
      id: 'authority_date',
      label: '年月日',
      kind: 'date',
      required: true,
      filledBy: 'authority',
      template: '{authority_date.year}年{authority_date.month}月{authority_date.day}日',
      labelPrinted: false,
      shared: 'review.authorityDate',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质认定办法（试行）',
          article: '四（三）',
          quote:
            '各级教育行政部门在每年5月20日前提出初审意见，并在相应的教育部门门户网站上公示5个工作日无异议后，于5月底前正式公布通过资质认定的培训机构名单',
        },
      ],
    },
  ],
  grid: [
    ['review_group_opinion'],
    ['site_visit_made'],
    ['preliminary_opinion'],
    ['preliminary_opinion_date', 'publicity_start', 'publicity_end'],
    ['announcement_date', 'certification_result'],
    ['certification_valid_until'],
    ['authority_seal_name'],
    ['authority_date'],
  ],
};
