import { ask, entries, rows, type Binding } from '../../engine/bindings/index.js';
import {
  always,
  count,
  filled,
  firstOf,
  joined,
  moreThan,
  rowNumber,
} from '../../engine/regulations/index.js';
import { form } from './form.js';

const f = entries(form);
const projects = f.roster('projects');
const name = projects.text('project_name');
const totals = f.roster('district_totals');
const counted = totals.number('counted_projects');

/** What the list of hybrid projects is asked: each project, and the districts' numbers. */
export const bindings: readonly Binding[] = [
  ask(
    f,
    ['hz-2019-5.s2.2.online-quarter', 'hz-2019-5.s2.2.online-third'],
    {
      is_hybrid: always,
      total_credits: projects.number('total_credits'),
      online_credits: projects.number('online_credits'),
    },
    {
      each: projects,
      label: firstOf([[filled(name), joined('项目“', name, '”')]], joined('第', rowNumber(projects), '行')),
    },
  ),
  ask(
    f,
    'hz-2019-5.s0.count-40',
    {
      district_counts: rows(totals, { value: counted }, { where: filled(counted), at: 'counted_projects' }),
      total: f.number('project_total'),
    },
    { label: '各区县项目数', where: moreThan(count(totals), 0) },
  ),
  ask(
    f,
    'hz-2019-5.s0.district-counts',
    {
      round: f.text('round'),
      districts: rows(
        projects,
        { value: projects.text('district') },
        { where: filled(projects.text('district')) },
      ),
    },
    { label: '各区县项目数', where: moreThan(count(projects), 0) },
  ),
];
