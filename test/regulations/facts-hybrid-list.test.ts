import { expect, it } from 'vitest';
import { withComputed, type FormData } from '../../engine/form/index.js';
import { rule } from '../../engine/regulations/index.js';
import { bindings } from '../../templates/hz-hybrid-project-list/bindings.js';
import { form } from '../../templates/hz-hybrid-project-list/form.js';
import { registry } from '../../templates/index.js';
import { ask } from './asked.js';

const published = rule('hz-2019-5.s0.district-counts')?.parameters['published_counts']?.values.at(-1)
  ?.value as Readonly<Record<string, number>>;
const projects = Object.entries(published).flatMap(([district, count]) =>
  Array.from({ length: count }, (_, index) => ({ district: `${district}区`, project_name: `研修${index}` })),
);
const COUNT = 'hz-2019-5.s0.count-40';
const DISTRICTS = 'hz-2019-5.s0.district-counts';
const listed = (data: FormData) =>
  ask(
    bindings,
    'hz-hybrid-list',
    withComputed({ kit: 'hz-hybrid-list', forms: { [form.id]: data } }, registry).forms,
  );

it('asks for the numbers that the notice published of that round alone', () => {
  const [kept] = listed({ round: '2019年下半年', projects }).of(DISTRICTS);
  expect(kept?.outcome).toBe('pass');
  const [broken] = listed({ round: '2019 年下半年', projects: projects.slice(1) }).of(DISTRICTS);
  expect(broken).toMatchObject({ outcome: 'violation', actual: '拱墅5项', limit: '拱墅6项' });
  expect(listed({ round: '2026年下半年', projects: projects.slice(1) }).outcomes(DISTRICTS)).not.toContain(
    'violation',
  );
});

it('compares the total of the title with what the districts have together', () => {
  const district_totals = [
    { counted_district: '拱墅区', counted_projects: 2 },
    { counted_district: '西湖区', counted_projects: 1 },
  ];
  const three = ['拱墅区', '西湖区', '拱墅区'].map((district) => ({ district, project_name: '研修' }));
  expect(listed({ projects: three, district_totals }).outcomes(COUNT)).toEqual(['pass']);
  const [found] = listed({ projects: three.slice(1), district_totals }).of(COUNT);
  expect(found).toMatchObject({ outcome: 'violation', actual: '2', limit: '3' });
});
