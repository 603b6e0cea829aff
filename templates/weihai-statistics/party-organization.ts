import type { FieldsSection } from '../../engine/form/index.js';

/** 党建工作基本情况 where a Party organization exists. */
export const partyOrganization: FieldsSection = {
  kind: 'fields',
  id: 'party_organization',
  title: '已建立党组织情况',
  parentTitle: '党建工作基本情况',
  fields: [
    {
      id: 'party_organization_type',
      label: '党组织类别',
      kind: 'text',
      required: false,
      shared: 'party.organizationType',
    },
    {
      id: 'party_organization_founded',
      label: '建立时间',
      kind: 'date',
      required: false,
      template:
        '{party_organization_founded.year}年{party_organization_founded.month}月{party_organization_founded.day}日',
      shared: 'party.foundedDate',
    },
    {
      id: 'party_affiliation',
      label: '党组织隶属关系',
      kind: 'text',
      required: false,
      shared: 'party.affiliation',
    },
    {
      id: 'party_funds_guaranteed',
      label: '党组织活动经费是否有保证',
      kind: 'choice',
      required: false,
      choices: ['是', '否'],
      shared: 'party.fundsGuaranteed',
    },
    {
      id: 'party_premises_available',
      label: '党组织是否有活动场所',
      kind: 'choice',
      required: false,
      choices: ['是', '否'],
      shared: 'party.premisesAvailable',
    },
    {
      id: 'party_dues_paid_on_time',
      label: '党费是否按时缴纳',
      kind: 'choice',
      required: false,
      choices: ['是', '否'],
      shared: 'party.duesPaidOnTime',
    },
    {
      id: 'legal_representative_is_member',
      label: '法定代表人是否党员',
      kind: 'choice',
      required: false,
      choices: ['是', '否'],
      shared: 'party.legalRepresentativeIsMember',
    },
    {
      id: 'party_head_name',
      label: '党组织负责人姓名',
      kind: 'person-name',
      required: false,
      shared: 'party.head.name',
    },
    { id: 'party_head_phone', label: '电话', kind: 'phone', required: false, shared: 'party.head.phone' },
    {
      id: 'party_head_social_positions',
      label: '党组织负责人社会任职',
      kind: 'text',
      required: false,
      shared: 'party.head.socialPositions',
    },
  ],
  grid: [
    ['party_organization_type', 'party_organization_founded'],
    ['party_affiliation'],
    ['party_funds_guaranteed', 'party_premises_available'],
    ['party_dues_paid_on_time', 'legal_representative_is_member'],
    ['party_head_name', 'party_head_phone'],
    ['party_head_social_positions'],
  ],
};

/** 党建工作基本情况 where none exists: why. */
export const noPartyOrganization: FieldsSection = {
  kind: 'fields',
  id: 'no_party_organization',
  title: '未建立党组织',
  parentTitle: '党建工作基本情况',
  fields: [
    {
      id: 'party_not_established_reason',
      label: '应建未建的原因',
      kind: 'text',
      required: false,
      shared: 'party.notEstablishedReason',
    },
    {
      id: 'party_not_eligible_explanation',
      label: '不符合条件说明',
      kind: 'text',
      required: false,
      shared: 'party.notEligibleExplanation',
    },
  ],
  grid: [['party_not_established_reason', 'party_not_eligible_explanation']],
};
