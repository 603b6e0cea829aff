import type { LeaderDefinition } from '../engine/design/index.js';

/** How many province-wide projects somebody may lead in a round. */
export const leaderCap: LeaderDefinition = {
  rule: 'zj-2021-157.s2.1.leader-max-4',
  figure: 'max_projects_per_leader',
  scope: 'province-wide',
};
