import { ask, entries, type Binding } from '../../engine/bindings/index.js';
import { any, count, filled, howMany, moreThan, orElse } from '../../engine/regulations/index.js';
import { form } from './form.js';

const f = entries(form);

/** The nine entries about an established Party organisation; name and telephone of its head count as one. */
const ESTABLISHED = [
  'party_organization_type',
  'party_organization_founded',
  'party_affiliation',
  'party_funds_guaranteed',
  'party_premises_available',
  'party_dues_paid_on_time',
  'legal_representative_is_member',
  'party_head_name',
  'party_head_social_positions',
];
const established = howMany(...ESTABLISHED.map((id) => filled(f.entry(id))));
const [reason, explanation] = [
  f.text('party_not_established_reason'),
  f.text('party_not_eligible_explanation'),
];

/** What is asked of the Party organisation: that it is there or why not, and its members. */
export const party: readonly Binding[] = [
  ask(
    f,
    'wh-stat.party-branch-exclusive',
    {
      party_established: moreThan(established, 0),
      established_fields_filled: established,
      not_established_reason: orElse(reason, explanation),
    },
    { label: '党组织', where: any(moreThan(established, 0), filled(reason), filled(explanation)) },
  ),
  ask(
    f,
    [
      'wh-stat.party-age-sum',
      'wh-stat.party-education-sum',
      'wh-stat.party-within-staff',
      'wh-stat.floating-within-temporary',
    ],
    {
      party_members: f.number('member_total'),
      age_35_below: f.number('members_35_or_younger'),
      age_36_54: f.number('members_36_to_54'),
      age_55_above: f.number('members_55_or_older'),
      junior_or_below: f.number('members_junior_secondary'),
      senior_high: f.number('members_senior_secondary'),
      college: f.number('members_college'),
      bachelor_above: f.number('members_bachelor_or_higher'),
      staff_total: f.number('staff_total'),
      temporary_relation: f.number('members_temporary_affiliation'),
      floating_certificate: f.number('members_floating_certificate'),
    },
    { label: '党员情况' },
  ),
  ask(
    f,
    'wh-stat.party-list-count',
    { listed_members: count(f.roster('party_member_details')), party_members: f.number('member_total') },
    { label: '党员名单' },
  ),
];
