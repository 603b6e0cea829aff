import { ask, entries, rows, type Binding } from '../../engine/bindings/index.js';
import {
  always,
  count,
  filled,
  firstOf,
  joined,
  moreThan,
  notKnown,
  numeral,
  rowNumber,
  rule,
} from '../../engine/regulations/index.js';
import { form } from './form.js';

const f = entries(form);
const projects = f.roster('projects');
const name = projects.text('project_name');

/** The total that the notice published and the table prints: 2019年下半年区县混合式培训项目一览表（40项）. */
function publishedTotal() {
  const total = rule('hz-2019-5.s0.count-40')?.parameters['published_total']?.values.at(-1)?.value;
  return typeof total === 'number' ? numeral(total) : notKnown('number');
}

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
      // A district's number is that of its rows: each row counts one.
      district_counts: rows(
        projects,
        { value: firstOf([[filled(projects.text('district')), numeral(1)]], numeral(0)) },
        { at: 'district' },
      ),
      total: publishedTotal(),
    },
    { label: '各区县项目数', where: moreThan(count(projects), 0) },
  ),
  ask(
    f,
    'hz-2019-5.s0.district-counts',
    {
      districts: rows(
        projects,
        { value: projects.text('district') },
        { where: filled(projects.text('district')) },
      ),
    },
    { label: '各区县项目数', where: moreThan(count(projects), 0) },
  ),
];
