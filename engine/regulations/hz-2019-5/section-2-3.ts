import { defineRule } from '../define-rule.js';
import { boolean, day, integer, optional, text } from '../input.js';
import { since } from '../parameter.js';
import { instrument } from './instrument.js';

/**
 * Hybrid needs both qualifications (or an approved partner).
 *
 * FORMULA: is_hybrid = 否 → not-applicable；own_face_to_face 且（own_remote 或 partner_remote_approved）→ pass；否则 → violation
 * RESULT: {"type": "verdict", "values": ["pass", "violation", "not-applicable"]}
 */
export const dualQualification = defineRule({
  id: 'hz-2019-5.s2.3.dual-qualification',
  instrument,
  citation: {
    article: '二（三）1',
    quote:
      '1.实施混合式培训项目的机构必须同时具备远程培训机构资质和集中培训机构资质。不具备远程培训机构资质的区县培训机构，应选择省教育厅审核通过的远程培训机构（名录详见附件2）',
  },
  kind: 'computable',
  subject: 'institution',
  scope: '杭州市区县级混合式培训',
  severity: 'violation',
  inputs: {
    is_hybrid: boolean({ description: '是否混合式项目' }),
    own_remote: boolean({ description: '本机构是否有远程资质' }),
    own_face_to_face: boolean({ description: '本机构是否有集中培训资质' }),
    partner_remote_approved: boolean({
      description: '合作机构是否在省教育厅远程培训机构名录内（没有合作填否）',
    }),
  },
  parameters: {},
  message: '资质为{actual}；混合式须{limit}（同时有集中和远程资质，或与名录内远程机构合作）。',
  remedy: '选择名录内的远程培训机构合作。',
  readings: [
    { point: '附件2名录没有收录', reading: '由填表人确认是否在名录内', why: '原件附件未附' },
    { point: '只有远程、没有集中资质的机构能否单独实施', reading: '不能', why: '“必须同时具备”' },
  ],
  relations: [
    { id: 'zj-2026-review.s3.2.2.both-natures-both-reviews', relation: 'related', note: '两种资质分别复查' },
  ],
  check: UNWRITTEN,
});

/**
 * Remote partner is the main applicant.
 *
 * FORMULA: cooperates_with_provincial_remote = 否 → not-applicable；规范化后 main_applicant = remote_partner → pass；否则 → violation
 * RESULT: {"type": "verdict", "values": ["pass", "violation", "not-applicable"]}
 */
export const mainApplicantRemote = defineRule({
  id: 'hz-2019-5.s2.3.main-applicant-remote',
  instrument,
  citation: {
    article: '二（三）3',
    quote:
      '3.与附件2所列省级远程培训机构进行合作的，项目应由该远程培训机构作为“主申报单位”牵头设计，并在区县培训机构审核通过后，由该远程培训机构上传平台，并将“面向地区”指向本区县；',
  },
  kind: 'computable',
  subject: 'project',
  scope: '与省级远程机构合作的混合式项目',
  severity: 'violation',
  inputs: {
    cooperates_with_provincial_remote: boolean({ description: '是否与附件2所列省级远程机构合作' }),
    main_applicant: text({ description: '主申报单位' }),
    remote_partner: text({ description: '合作的省级远程机构名称' }),
  },
  parameters: {},
  message: '主申报单位为“{actual}”，应为合作的远程机构“{limit}”。',
  remedy: '由远程机构作为主申报单位申报。',
  readings: [
    { point: '“应”是否只作提示', reading: '作违规', why: '平台由主申报单位上传，主体错了无法按规定上传' },
  ],
  check: UNWRITTEN,
});

/**
 * County audits, then partner uploads.
 *
 * FORMULA: cooperates_with_provincial_remote = 否 → not-applicable；两日期齐全 且 county_audit_date ≤ upload_date 且 规范化 uploaded_by = remote_partner → pass；否则 → violation
 * RESULT: {"type": "verdict", "values": ["pass", "violation", "not-applicable"]}
 */
export const auditedThenUploaded = defineRule({
  id: 'hz-2019-5.s2.3.audited-then-uploaded',
  instrument,
  citation: {
    article: '二（三）3',
    quote:
      '3.与附件2所列省级远程培训机构进行合作的，项目应由该远程培训机构作为“主申报单位”牵头设计，并在区县培训机构审核通过后，由该远程培训机构上传平台，并将“面向地区”指向本区县；',
  },
  kind: 'computable',
  subject: 'project',
  scope: '与省级远程机构合作的混合式项目',
  severity: 'violation',
  inputs: {
    cooperates_with_provincial_remote: boolean({ description: '是否与省级远程机构合作' }),
    county_audit_date: optional(day({ description: '区县培训机构审核通过日期', unit: '日' })),
    upload_date: optional(day({ description: '上传平台日期', unit: '日' })),
    uploaded_by: text({ description: '上传单位' }),
    remote_partner: text({ description: '合作的省级远程机构' }),
  },
  parameters: {},
  message: '审核、上传为{actual}；应{limit}（区县先审核通过，再由远程机构上传）。',
  remedy: '补审核，或改由远程机构上传。',
  check: UNWRITTEN,
});

/**
 * Target region is the own county.
 *
 * FORMULA: cooperates_with_provincial_remote = 否 → not-applicable；规范化后相等 → pass；否则 → violation
 * RESULT: {"type": "verdict", "values": ["pass", "violation", "not-applicable"]}
 */
export const targetRegion = defineRule({
  id: 'hz-2019-5.s2.3.target-region',
  instrument,
  citation: {
    article: '二（三）3',
    quote: '由该远程培训机构上传平台，并将“面向地区”指向本区县；',
  },
  kind: 'computable',
  subject: 'project',
  scope: '与省级远程机构合作的混合式项目',
  severity: 'violation',
  inputs: {
    cooperates_with_provincial_remote: boolean({ description: '是否与省级远程机构合作' }),
    target_region: text({ description: '平台“面向地区”' }),
    own_county: text({ description: '本区县名称' }),
  },
  parameters: {},
  message: '“面向地区”为“{actual}”，应指向“{limit}”。',
  remedy: '在平台修改面向地区。',
  check: UNWRITTEN,
});

/**
 * County sends a joint class head.
 *
 * FORMULA: cooperates_with_provincial_remote = 否 → not-applicable；joint_class_heads ≥ 1 → pass；否则 → warning
 * RESULT: {"type": "verdict", "values": ["pass", "warning", "not-applicable"]}
 */
export const jointClassHead = defineRule({
  id: 'hz-2019-5.s2.3.joint-class-head',
  instrument,
  citation: {
    article: '二（三）3',
    quote:
      '各区县培训机构作为项目委托方，应积极提出培训意图和需求，确保掌握主动权，并派出“联合申报单位班主任”参与项目组织管理。',
  },
  kind: 'computable',
  subject: 'project',
  scope: '与省级远程机构合作的混合式项目',
  severity: 'warning',
  inputs: {
    cooperates_with_provincial_remote: boolean({ description: '是否与省级远程机构合作' }),
    joint_class_heads: integer({ description: '联合申报单位班主任人数', unit: '人' }),
  },
  parameters: {
    min_heads: since('2019-11-18', 1, '人'),
  },
  message: '联合申报单位班主任{actual}人，应派{limit}人以上。',
  remedy: '由区县机构派出班主任。',
  relations: [{ id: 'zj-2014-rules.a15.class-head', relation: 'adds-to', note: '每班至少1名专职班主任' }],
  check: UNWRITTEN,
});
