import { add, all, differs, filled, joined, moreThan, orElse, same } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { number, oneOf, optional } from '../input.js';
import { since } from '../parameter.js';
import { figures } from './figures.js';
import { provisions } from './provisions.js';

/** Land total = owned + leased. */
export const landSum = defineRule({
  id: 'zj-2026-forms.t1.land-sum',
  provision: provisions['t1.land-sum'],
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  states: '占地面积共等于自有与租用之和',
  inputs: {
    land_total_mu: number({ description: '校园占地共', unit: '亩' }),
    land_owned_mu: number({ description: '自有', unit: '亩' }),
    land_leased_mu: number({ description: '租用', unit: '亩' }),
  },
  parameters: {},
  message: '校园占地共填为{actual}，各分项相加为{limit}。',
  remedy: '核对分项或改正合计。',
  decide: ({ land_total_mu, land_owned_mu, land_leased_mu }) => ({
    holds: same(land_total_mu, add(land_owned_mu, land_leased_mu)),
  }),
});

/** Building total = owned + leased. */
export const buildingSum = defineRule({
  id: 'zj-2026-forms.t1.building-sum',
  provision: provisions['t1.building-sum'],
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  states: '校舍建筑面积共等于自有与租用之和',
  inputs: {
    building_total_m2: number({ description: '校舍建筑面积共', unit: 'm²' }),
    building_owned_m2: number({ description: '自有', unit: 'm²' }),
    building_leased_m2: number({ description: '租用', unit: 'm²' }),
  },
  parameters: {},
  message: '校舍建筑面积共填为{actual}，各分项相加为{limit}。',
  remedy: '核对分项或改正合计。',
  decide: ({ building_total_m2, building_owned_m2, building_leased_m2 }) => ({
    holds: same(building_total_m2, add(building_owned_m2, building_leased_m2)),
  }),
});

/** Owned land needs a land certificate. */
export const landCertificate = defineRule({
  id: 'zj-2026-forms.t1.land-certificate',
  provision: provisions['t1.land-sum'],
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  authority: 'reading',
  states: '有自有土地的有土地证',
  inputs: {
    land_owned_mu: number({ description: '校园占地自有面积', unit: '亩' }),
    certificate: optional(oneOf(['有', '无'], { description: '土地证' })),
  },
  parameters: {
    allowed_values: figures.certificate_answers,
  },
  message: '填有自有面积，土地证为“{actual}”，应为“{limit}”。',
  remedy: '勾选土地证并附复印件；没有证的面积不能按自有计。',
  readings: [
    {
      point: '有自有面积但土地证为“无”',
      reading: '按违规提示',
      why: '表3要求提供产权证书，没有证无法佐证自有',
    },
  ],
  decide: ({ land_owned_mu, certificate }) => ({
    when: differs(land_owned_mu, 0),
    holds: all(filled(certificate), same(certificate, '有')),
    actual: orElse(certificate, '未勾选'),
    permitted: '有',
  }),
});

/** Leased land needs a lease term. */
export const landLeaseTerm = defineRule({
  id: 'zj-2026-forms.t1.land-lease-term',
  provision: provisions['t1.land-sum'],
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  states: '租用土地的写明租用期',
  inputs: {
    land_leased_mu: number({ description: '校园占地租用面积', unit: '亩' }),
    lease_term_years: optional(number({ description: '租用期', unit: '年' })),
  },
  parameters: {
    min_positive: since('2026-03-25', 0, '年'),
  },
  message: '填有租用面积，租用期为{actual}，应{limit}。',
  remedy: '按合同填写租用期，并附合同复印件。',
  relations: [{ id: 'zj-2011-03.s3.3.lease-term-5y', relation: 'input-to', note: '不足5年不计入' }],
  decide: ({ land_leased_mu, lease_term_years }, { min_positive }) => ({
    when: differs(land_leased_mu, 0),
    holds: all(filled(lease_term_years), moreThan(lease_term_years, min_positive)),
    actual: orElse(joined(lease_term_years, '年'), '未填'),
    permitted: joined('大于', min_positive, '年'),
  }),
});

/** Owned buildings need a title certificate. */
export const buildingCertificate = defineRule({
  id: 'zj-2026-forms.t1.building-certificate',
  provision: provisions['t1.building-sum'],
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  authority: 'reading',
  states: '有自有校舍的有产权证',
  inputs: {
    building_owned_m2: number({ description: '校舍建筑自有面积', unit: 'm²' }),
    certificate: optional(oneOf(['有', '无'], { description: '产权证' })),
  },
  parameters: {
    allowed_values: figures.certificate_answers,
  },
  message: '填有自有面积，产权证为“{actual}”，应为“{limit}”。',
  remedy: '勾选产权证并附复印件；没有证的面积不能按自有计。',
  readings: [
    {
      point: '有自有面积但产权证为“无”',
      reading: '按违规提示',
      why: '表3要求提供产权证书，没有证无法佐证自有',
    },
  ],
  decide: ({ building_owned_m2, certificate }) => ({
    when: differs(building_owned_m2, 0),
    holds: all(filled(certificate), same(certificate, '有')),
    actual: orElse(certificate, '未勾选'),
    permitted: '有',
  }),
});

/** Leased buildings need a lease term. */
export const buildingLeaseTerm = defineRule({
  id: 'zj-2026-forms.t1.building-lease-term',
  provision: provisions['t1.building-sum'],
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  states: '租用校舍的写明租用期',
  inputs: {
    building_leased_m2: number({ description: '校舍建筑租用面积', unit: 'm²' }),
    lease_term_years: optional(number({ description: '租用期', unit: '年' })),
  },
  parameters: {
    min_positive: since('2026-03-25', 0, '年'),
  },
  message: '填有租用面积，租用期为{actual}，应{limit}。',
  remedy: '按合同填写租用期，并附合同复印件。',
  relations: [{ id: 'zj-2011-03.s3.3.lease-term-5y', relation: 'input-to', note: '不足5年不计入' }],
  decide: ({ building_leased_m2, lease_term_years }, { min_positive }) => ({
    when: differs(building_leased_m2, 0),
    holds: all(filled(lease_term_years), moreThan(lease_term_years, min_positive)),
    actual: orElse(joined(lease_term_years, '年'), '未填'),
    permitted: joined('大于', min_positive, '年'),
  }),
});
