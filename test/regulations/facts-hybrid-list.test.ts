import { expect, it } from 'vitest';
import { rule } from '../../engine/regulations/index.js';
import { bindings } from '../../templates/hz-hybrid-project-list/bindings.js';
import { form } from '../../templates/hz-hybrid-project-list/form.js';
import { ask } from './asked.js';

const published = (name: string, of = 'count-40'): unknown =>
  rule(`hz-2019-5.s0.${of}`)?.parameters[name]?.values.at(-1)?.value;

it('prints the numbers that the notice published, district by district and in all', () => {
  const table = form.sections.find((section) => section.kind === 'matrix');
  const rows = new Map<number, string[]>();
  for (const { row, text } of table?.cells ?? []) {
    if (row > 0) rows.set(row, [...(rows.get(row) ?? []), text ?? '']);
  }
  const counts = published('published_counts', 'district-counts') as Readonly<Record<string, number>>;
  const [districts, total] = [[...rows.values()].slice(0, -1), [...rows.values()].at(-1)];
  expect(districts.map(([district = '', count]) => [district.slice(0, 2), count])).toEqual(
    Object.entries(counts).map(([district, count]) => [district, String(count)]),
  );
  expect(total).toEqual(['合计', String(published('published_total'))]);
  expect(form.title).toContain(`（${String(published('published_total'))}项）`);
});

it('compares the rows of each district with the published total', () => {
  const projects = ['拱墅区', '西湖区', '拱墅区'].map((district) => ({ district, project_name: '研修' }));
  const [found] = ask(bindings, 'hz-hybrid-list', { [form.id]: { projects } }).of('hz-2019-5.s0.count-40');
  expect(found).toMatchObject({ actual: String(published('published_total')), limit: '3' });
});
