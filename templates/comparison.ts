import type { Comparison } from '../engine/form/index.js';

const institution = [
  'institution.name',
  'project.mainApplicant.name',
  'orderingUnit.name',
  'project.jointApplicant.name',
] as const;

/** What workbooks of different institutions, cities and experts have in common, and may contradict each other about. */
export const comparison: Comparison = {
  institution,
  owner: [...institution.slice(0, -1), 'authority.cityName', ...institution.slice(-1)],
  distinction: ['project.name', 'expert.name'],
  evaluation: { expert: 'expert.name', project: 'project.name' },
  project: {
    name: 'project.name',
    leader: 'project.leader.name',
    leaderIdentities: ['leader_id', 'leader_mobile'],
    limitedScopes: ['province-wide', 'order'],
    leaderLimits: [
      { rule: 'zj-2021-157.s2.1.leader-max-4', scopes: ['province-wide'] },
      { rule: 'zj-2021-157.s2.1.order-leader-max-4', scopes: ['province-wide', 'order'] },
    ],
    leaderOfOneInstitution: 'zj-2021-157.s2.1.leader-max-4',
  },
  application: { count: 'province_wide_projects', instruments: ['zj-2021-157'] },
};
