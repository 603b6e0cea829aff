import { add, atLeast, sum } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { listOf, number, record } from '../input.js';
import { since } from '../parameter.js';
import { figures } from './figures.js';
import { provisions } from './provisions.js';

/** Own premises (incl. leases of ≥5 years) ≥ 2000 m². */
export const area2000 = defineRule({
  id: 'zj-2011-03.s3.3.area-2000',
  provision: provisions['s3.3'],
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  states: '自有校舍（含租期{min_lease_term}年以上的租用）不少于{min_premises_area}平方米',
  inputs: {
    premises_owned_m2: number({ description: '自有产权校舍建筑面积', unit: 'm²' }),
    leases: listOf(
      record(
        { area_m2: number({ description: '租赁面积' }), term_years: number({ description: '租期' }) },
        { description: '租约' },
      ),
      {
        description: '各租赁合同的面积和合同约定的总租期',
        unit: 'm²/年',
      },
    ),
  },
  parameters: {
    min_premises_area: since('2011-09-01', 2000, 'm²'),
    min_lease_term: figures.min_lease_term,
  },
  message: '可计入的自有校舍面积为{actual}平方米，不得少于{limit}平方米。',
  remedy: '补充产权证或{min_lease_term}年以上租赁合同；租期不足{min_lease_term}年的面积不能计入。',
  readings: [
    {
      point: '“租用期在5年以上”是否含5年，按合同总租期还是剩余租期',
      reading: '含5年，按合同约定的总租期计',
      why: '“以上”依《民法典》第1259条含本数；条文写“租用期在5年以上长期租赁合同”，指合同本身',
    },
  ],
  relations: [
    {
      id: 'zj-2026-forms.t3.premises.tier',
      relation: 'same-threshold',
      note: '2026年表3、表5沿用2000平方米并分四档',
    },
    { id: 'zj-2026-forms.x.t1-premises-vs-t3', relation: 'input-to', note: '表1面积用于核对表3自评分' },
  ],
  decide: ({ premises_owned_m2, leases }, { min_premises_area, min_lease_term }) => ({
    holds: atLeast(
      add(premises_owned_m2, sum(leases, leases.area_m2, atLeast(leases.term_years, min_lease_term))),
      min_premises_area,
    ),
  }),
});

/** Leased premises count only if the lease runs ≥ 5 years. */
export const leaseTerm5y = defineRule({
  id: 'zj-2011-03.s3.3.lease-term-5y',
  provision: provisions['s3.3'],
  kind: 'computable',
  subject: 'institution',
  severity: 'warning',
  states: '租用校舍的租期不少于{min_lease_term}年',
  inputs: {
    lease_term_years: number({ description: '租赁合同约定的总租期', unit: '年' }),
  },
  parameters: {
    min_lease_term: figures.min_lease_term,
  },
  message: '租用期为{actual}年，少于{limit}年，这部分面积不计入。',
  remedy: '改签{min_lease_term}年以上长期租赁合同，或不把这部分面积计入。',
  decide: ({ lease_term_years }, { min_lease_term }) => ({
    holds: atLeast(lease_term_years, min_lease_term),
  }),
});
