import {
  all,
  any,
  atLeast,
  atMost,
  contains,
  differs,
  enumerated,
  filled,
  joined,
  normalised,
  not,
  orElse,
  same,
  withoutStart,
} from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, day, integer, optional, text } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** A hybrid project needs the face-to-face qualification, and the remote one or an approved remote partner. */
export const dualQualification = defineRule({
  id: 'hz-2019-5.s2.3.dual-qualification',
  provision: provisions['s2.3.dual-qualification'],
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  states: '有集中培训资质，并有远程资质或与名录内远程机构合作',
  inputs: {
    is_hybrid: boolean({ description: '是否混合式项目' }),
    own_remote: boolean({ description: '本机构是否有远程资质' }),
    own_face_to_face: boolean({ description: '本机构是否有集中培训资质' }),
    partner_remote_approved: boolean({
      description: '合作机构是否在省教育厅远程培训机构名录内（没有合作填否）',
    }),
  },
  parameters: {},
  message: '缺少{actual}；实施混合式项目须{limit}。',
  remedy: '按所缺的资质，由有集中培训资质的机构联合申报，或选择名录内的远程培训机构合作。',
  readings: [
    { point: '附件2名录没有收录', reading: '由填表人确认是否在名录内', why: '原件附件未附' },
    { point: '只有远程、没有集中资质的机构能否单独实施', reading: '不能', why: '“必须同时具备”' },
  ],
  relations: [
    { id: 'zj-2026-review.s3.2.2.both-natures-both-reviews', relation: 'related', note: '两种资质分别复查' },
  ],
  decide: ({ is_hybrid, own_remote, own_face_to_face, partner_remote_approved }) => ({
    when: is_hybrid,
    holds: all(own_face_to_face, any(own_remote, partner_remote_approved)),
    actual: enumerated([
      [not(own_face_to_face), '集中培训机构资质'],
      [not(any(own_remote, partner_remote_approved)), '远程培训机构资质（也没有与名录内的远程机构合作）'],
    ]),
    permitted: '同时具备集中和远程培训机构资质，没有远程资质的与名录内的远程机构合作',
  }),
});

/** With a provincial remote partner, that partner is the main applicant. */
export const mainApplicantRemote = defineRule({
  id: 'hz-2019-5.s2.3.main-applicant-remote',
  provision: provisions['s2.3'],
  kind: 'computable',
  subject: 'project',
  severity: 'violation',
  states: '与省级远程机构合作的由远程机构主申报',
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
  decide: ({ cooperates_with_provincial_remote, main_applicant, remote_partner }) => ({
    when: cooperates_with_provincial_remote,
    holds: same(normalised(main_applicant), normalised(remote_partner)),
    actual: main_applicant,
    permitted: remote_partner,
  }),
});

/** The county audits first, then the remote partner uploads; the same day will do. */
export const auditedThenUploaded = defineRule({
  id: 'hz-2019-5.s2.3.audited-then-uploaded',
  provision: provisions['s2.3'],
  kind: 'computable',
  subject: 'project',
  severity: 'violation',
  states: '区县审核通过后由远程机构上传',
  inputs: {
    cooperates_with_provincial_remote: boolean({ description: '是否与省级远程机构合作' }),
    county_audit_date: optional(day({ description: '区县培训机构审核通过日期', unit: '日' })),
    upload_date: optional(day({ description: '上传平台日期', unit: '日' })),
    uploaded_by: text({ description: '上传单位' }),
    remote_partner: text({ description: '合作的省级远程机构' }),
  },
  parameters: {},
  message: '{actual}；应{limit}。',
  remedy: '补审核，或改由远程机构上传。',
  decide: ({
    cooperates_with_provincial_remote,
    county_audit_date,
    upload_date,
    uploaded_by,
    remote_partner,
  }) => ({
    when: cooperates_with_provincial_remote,
    holds: all(
      filled(county_audit_date),
      filled(upload_date),
      atMost(county_audit_date, upload_date),
      same(normalised(uploaded_by), normalised(remote_partner)),
    ),
    actual: joined(
      orElse(joined(county_audit_date), '未填'),
      '审核、',
      orElse(joined(upload_date), '未填'),
      '由“',
      uploaded_by,
      '”上传',
    ),
    permitted: joined('先审核、后由“', remote_partner, '”上传'),
  }),
});

/** The target region is the county itself. */
export const targetRegion = defineRule({
  id: 'hz-2019-5.s2.3.target-region',
  provision: provisions['s2.3.target-region'],
  kind: 'computable',
  subject: 'project',
  severity: 'violation',
  states: '合作项目的面向地区指向本区县',
  inputs: {
    cooperates_with_provincial_remote: boolean({ description: '是否与省级远程机构合作' }),
    target_region: text({ description: '平台“面向地区”' }),
    own_county: text({ description: '本区县名称' }),
  },
  parameters: {},
  message: '“面向地区”为“{actual}”，应指向“{limit}”。',
  remedy: '在平台修改面向地区。',
  decide: ({ cooperates_with_provincial_remote, target_region, own_county }) => ({
    when: cooperates_with_provincial_remote,
    holds: same(normalised(target_region), normalised(own_county)),
    actual: target_region,
    permitted: own_county,
  }),
});

/** The county sends a class head of its own. */
export const jointClassHead = defineRule({
  id: 'hz-2019-5.s2.3.joint-class-head',
  provision: provisions['s2.3.joint-class-head'],
  kind: 'computable',
  subject: 'project',
  severity: 'warning',
  states: '与远程机构合作的，联合申报单位派班主任',
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
  decide: ({ cooperates_with_provincial_remote, joint_class_heads }, { min_heads }) => ({
    when: cooperates_with_provincial_remote,
    holds: atLeast(joint_class_heads, min_heads),
  }),
});

/** The target region is that of the county whose institution applies jointly, as far as its name tells. */
export const regionOfApplicant = defineRule({
  id: 'hz-2019-5.s2.3.region-of-applicant',
  provision: provisions['s2.3.region-of-applicant'],
  kind: 'computable',
  subject: 'project',
  severity: 'warning',
  authority: 'inference',
  states: '面向地区是联合申报单位所在的区县',
  inputs: {
    target_region: text({ description: '面向地区' }),
    joint_applicant: text({ description: '联合申报单位（区县培训机构）' }),
  },
  parameters: {},
  message: '面向地区为“{actual}”，联合申报单位为“{limit}”，请核对是否指向本区县。',
  remedy: '把面向地区改为联合申报单位所在的区县。',
  decide: ({ target_region, joint_applicant }) => {
    const region = withoutStart(withoutStart(normalised(target_region), '浙江省'), '杭州市');
    return {
      holds: all(differs(region, ''), contains(normalised(joint_applicant), region)),
      actual: target_region,
      permitted: joint_applicant,
    };
  },
});
