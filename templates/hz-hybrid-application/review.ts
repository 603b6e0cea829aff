import type { FieldsSection } from '../../engine/form/index.js';

export const review: FieldsSection = {
  kind: 'fields',
  id: 'review',
  title: '二十、论证与审核',
  fields: [
    {
      id: 'expert_argumentation_opinion',
      label: '专家论证意见',
      kind: 'long-text',
      required: true,
      filledBy: 'expert-group',
      shared: 'project.expertArgumentation',
      basis: [
        {
          document: '浙江省中小学教师专业发展培训质量管理工作规程（试行）',
          article: '第十一条',
          quote:
            '所有培训项目必须经培训机构组织专家论证，并按隶属关系报相应的教育行政部门组织评审后，在教师培训管理平台发布',
        },
      ],
    },
    {
      id: 'expert_signatures',
      label: '专家签名：',
      kind: 'person-name',
      required: true,
      filledBy: 'expert-group',
      signature: true,
      shared: 'project.argumentationExperts',
      basis: [
        {
          document: '浙江省中小学教师专业发展培训质量管理工作规程（试行）',
          article: '第十一条',
          quote:
            '所有培训项目必须经培训机构组织专家论证，并按隶属关系报相应的教育行政部门组织评审后，在教师培训管理平台发布',
        },
        { document: '浙江省中小学教师培训机构资质复查细则', article: '表8', quote: '专家签名：' },
      ],
    },
    {
      id: 'joint_applicant_review_opinion',
      label: '区县培训机构审核意见',
      kind: 'long-text',
      required: true,
      filledBy: 'joint-applicant',
      shared: 'project.jointApplicantReview',
      basis: [
        {
          document: '杭师质监〔2019〕5号',
          article: '二（三）3',
          quote:
            '项目应由该远程培训机构作为“主申报单位”牵头设计，并在区县培训机构审核通过后，由该远程培训机构上传平台，并将“面向地区”指向本区县',
        },
      ],
    },
    {
      id: 'joint_applicant_seal_name',
      label: '联合申报单位（盖章）：',
      kind: 'text',
      required: true,
      filledBy: 'joint-applicant',
      shared: 'project.jointApplicant.name',
      basis: [
        {
          document: '杭师质监〔2019〕5号',
          article: '二（三）3',
          quote:
            '项目应由该远程培训机构作为“主申报单位”牵头设计，并在区县培训机构审核通过后，由该远程培训机构上传平台，并将“面向地区”指向本区县',
        },
        {
          document: '浙教办函〔2021〕157号',
          article: '附件3 主题式培训项目订单',
          quote: '申报单位（盖章）：',
        },
      ],
    },
    {
      id: 'joint_applicant_review_date',
      label: '年月日',
      kind: 'date',
      required: true,
      filledBy: 'joint-applicant',
      template:
        '{joint_applicant_review_date.year}年{joint_applicant_review_date.month}月{joint_applicant_review_date.day}日',
      labelPrinted: false,
      shared: 'project.jointApplicantReviewDate',
      basis: [
        {
          document: '杭师质监〔2019〕5号',
          article: '二（三）3',
          quote:
            '项目应由该远程培训机构作为“主申报单位”牵头设计，并在区县培训机构审核通过后，由该远程培训机构上传平台，并将“面向地区”指向本区县',
        },
      ],
    },
    {
      id: 'main_applicant_seal_name',
      label: '主申报单位（盖章）：',
      kind: 'text',
      required: true,
      shared: 'project.mainApplicant.name',
      basis: [
        {
          document: '杭师质监〔2019〕5号',
          article: '二（三）3',
          quote:
            '项目应由该远程培训机构作为“主申报单位”牵头设计，并在区县培训机构审核通过后，由该远程培训机构上传平台，并将“面向地区”指向本区县',
        },
        {
          document: '浙教办函〔2021〕157号',
          article: '附件3 主题式培训项目订单',
          quote: '申报单位（盖章）：',
        },
      ],
    },
    {
      id: 'main_applicant_date',
      label: '年月日',
      kind: 'date',
      required: true,
      template: '{main_applicant_date.year}年{main_applicant_date.month}月{main_applicant_date.day}日',
      labelPrinted: false,
      shared: 'application.date',
      basis: [
        {
          document: '杭师质监〔2019〕5号',
          article: '二（三）3',
          quote:
            '项目应由该远程培训机构作为“主申报单位”牵头设计，并在区县培训机构审核通过后，由该远程培训机构上传平台，并将“面向地区”指向本区县',
        },
      ],
    },
    {
      id: 'authority_review_opinion',
      label: '教育行政部门评审意见',
      kind: 'long-text',
      required: true,
      filledBy: 'authority',
      shared: 'project.authorityReview',
      basis: [
        {
          document: '浙江省中小学教师专业发展培训质量管理工作规程（试行）',
          article: '第十一条',
          quote:
            '所有培训项目必须经培训机构组织专家论证，并按隶属关系报相应的教育行政部门组织评审后，在教师培训管理平台发布',
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
          document: '浙江省中小学教师专业发展培训质量管理工作规程（试行）',
          article: '第十一条',
          quote:
            '所有培训项目必须经培训机构组织专家论证，并按隶属关系报相应的教育行政部门组织评审后，在教师培训管理平台发布',
        },
      ],
    },
    {
      id: 'authority_review_date',
      label: '年月日',
      kind: 'date',
      required: true,
      filledBy: 'authority',
      template: '{authority_review_date.year}年{authority_review_date.month}月{authority_review_date.day}日',
      labelPrinted: false,
      shared: 'project.authorityReviewDate',
      basis: [
        {
          document: '浙江省中小学教师专业发展培训质量管理工作规程（试行）',
          article: '第十一条',
          quote:
            '所有培训项目必须经培训机构组织专家论证，并按隶属关系报相应的教育行政部门组织评审后，在教师培训管理平台发布',
        },
      ],
    },
  ],
  grid: [
    ['expert_argumentation_opinion'],
    ['expert_signatures'],
    ['joint_applicant_review_opinion'],
    ['joint_applicant_seal_name', 'joint_applicant_review_date'],
    ['main_applicant_seal_name', 'main_applicant_date'],
    ['authority_review_opinion'],
    ['authority_seal_name', 'authority_review_date'],
  ],
};
