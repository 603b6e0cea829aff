import type { FieldsSection } from '../../engine/form/index.js';

export const applicants: FieldsSection = {
  kind: 'fields',
  id: 'applicants',
  title: '二、申报单位与分工',
  fields: [
    {
      id: 'main_applicant_name',
      label: '主申报单位（远程培训机构）',
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
      ],
    },
    {
      id: 'main_applicant_remote_qualification',
      label: '远程培训机构资质',
      kind: 'choice',
      required: true,
      choices: ['省教育厅审核通过的远程培训机构', '在本区县具有资质的远程培训机构'],
      choicesPrinted: true,
      template: '{main_applicant_remote_qualification}',
      shared: 'project.mainApplicant.qualification',
      basis: [
        {
          document: '杭师质监〔2019〕5号',
          article: '二（三）1',
          quote: '应选择省教育厅审核通过的远程培训机构',
        },
        {
          document: '杭师质监〔2019〕5号',
          article: '二（三）2',
          quote: '可向本区县教育局申请认定为在本区县具有资质的远程培训机构',
        },
        {
          document: '杭师质监〔2019〕5号',
          article: '一（一）1',
          quote:
            '合作机构是否具有我省远程培训机构资质；合作方负责人专业背景是否与培训主题一致；双方分工合作是否明确落实',
        },
      ],
    },
    {
      id: 'main_applicant_contact',
      label: '联系人',
      kind: 'person-name',
      required: true,
      shared: 'project.mainApplicant.contact.name',
      basis: [{ document: '浙教办函〔2021〕157号', article: '附件3 主题式培训项目订单', quote: '联系人：' }],
    },
    {
      id: 'main_applicant_mobile',
      label: '手机',
      kind: 'mobile',
      required: true,
      shared: 'project.mainApplicant.contact.mobile',
      basis: [{ document: '浙教办函〔2021〕157号', article: '附件3 主题式培训项目订单', quote: '手机：' }],
    },
    {
      id: 'joint_applicant_name',
      label: '联合申报单位（区县培训机构）',
      kind: 'text',
      required: true,
      shared: 'project.jointApplicant.name',
      basis: [
        {
          document: '杭师质监〔2019〕5号',
          article: '二（三）3',
          quote: '派出“联合申报单位班主任”参与项目组织管理',
        },
        {
          document: '杭师质监〔2019〕5号',
          article: '二（三）3',
          quote: '各区县培训机构作为项目委托方，应积极提出培训意图和需求，确保掌握主动权',
        },
      ],
    },
    {
      id: 'joint_applicant_offline_qualification',
      label: '集中培训机构资质',
      guidance: '写明认定部门和有效期。',
      kind: 'text',
      required: true,
      shared: 'project.jointApplicant.qualification',
      basis: [
        {
          document: '杭师质监〔2019〕5号',
          article: '二（三）1',
          quote: '实施混合式培训项目的机构必须同时具备远程培训机构资质和集中培训机构资质',
        },
      ],
    },
    {
      id: 'joint_applicant_contact',
      label: '联系人',
      kind: 'person-name',
      required: true,
      shared: 'project.jointApplicant.contact.name',
      basis: [{ document: '浙教办函〔2021〕157号', article: '附件3 主题式培训项目订单', quote: '联系人：' }],
    },
    {
      id: 'joint_applicant_mobile',
      label: '手机',
      kind: 'mobile',
      required: true,
      shared: 'project.jointApplicant.contact.mobile',
      basis: [{ document: '浙教办函〔2021〕157号', article: '附件3 主题式培训项目订单', quote: '手机：' }],
    },
    {
      id: 'joint_applicant_intent',
      label: '区县培训意图和需求',
      kind: 'long-text',
      required: true,
      shared: 'project.commissioningIntent',
      basis: [{ document: '杭师质监〔2019〕5号', article: '二（三）3', quote: '应积极提出培训意图和需求' }],
    },
    {
      id: 'main_applicant_duties',
      label: '主申报单位分工',
      kind: 'long-text',
      required: true,
      shared: 'project.mainApplicantDuties',
      basis: [
        {
          document: '杭师质监〔2019〕5号',
          article: '一（一）1',
          quote:
            '合作机构是否具有我省远程培训机构资质；合作方负责人专业背景是否与培训主题一致；双方分工合作是否明确落实',
        },
      ],
    },
    {
      id: 'joint_applicant_duties',
      label: '联合申报单位分工',
      kind: 'long-text',
      required: true,
      shared: 'project.jointApplicantDuties',
      basis: [
        {
          document: '杭师质监〔2019〕5号',
          article: '一（一）1',
          quote:
            '合作机构是否具有我省远程培训机构资质；合作方负责人专业背景是否与培训主题一致；双方分工合作是否明确落实',
        },
      ],
    },
    {
      id: 'resource_advantages',
      label: '支持该项目专业资源优势说明',
      kind: 'long-text',
      required: true,
      shared: 'project.resourceAdvantages',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质复查细则',
          article: '表3 方案研制',
          quote: '提供支持该项目专业资源优势说明',
        },
      ],
    },
    {
      id: 'hybrid_justification',
      label: '采用混合式培训的理由（优秀资源支撑、培训管理、模式、效果）',
      kind: 'long-text',
      required: true,
      shared: 'project.hybridJustification',
      basis: [
        {
          document: '杭师质监〔2019〕5号',
          article: '二（二）1',
          quote:
            '省级 90 学分培训原则上不采用混合式培训，确有优秀资源支撑、培训管理到位、模式新颖、效果良好的，线上培训学分不得超过总学分的 1/4，并严格按照学分制管理办法折算学分；其他培训如采用混合式培训，线上培训要求同上，学分占比不超过 1/3',
        },
        {
          document: '杭师质监〔2019〕5号',
          article: '二（二）2',
          quote:
            '如确有需求，应按照“有优秀资源支撑、培训管理到位、模式新颖、效果良好的”慎选远程培训机构展开合作',
        },
      ],
    },
  ],
  grid: [
    ['main_applicant_name', 'main_applicant_remote_qualification'],
    ['main_applicant_contact', 'main_applicant_mobile'],
    ['joint_applicant_name', 'joint_applicant_offline_qualification'],
    ['joint_applicant_contact', 'joint_applicant_mobile'],
    ['joint_applicant_intent'],
    ['main_applicant_duties'],
    ['joint_applicant_duties'],
    ['resource_advantages'],
    ['hybrid_justification'],
  ],
};
