import type { CollectedDossier, Collection } from '../../engine/form/index.js';
import { CollectedRows, drawn, drawnItem, type Drawn } from '../collected-rows.js';
import { form as application } from '../hz-hybrid-application/form.js';
import { form } from './form.js';

const OF_A_DISTRICT = /[区县市]$/;

/** The list of hybrid projects from their applications, and how many each district has. */
export const collection: Collection = {
  into: form.id,
  from: [application.id],
  severalEach: true,
  method: [
    '一份申报书一行，按区县、项目名称排列；区县取申报书的“面向地区”（项目应将“面向地区”指向本区县）。',
    '“各区县项目数”另列一张工作表，按本表各行统计；一览表下方印有的是2019年下半年的数字。',
  ],
  collect(sources) {
    const rows = new CollectedRows(form, 'projects');
    const counts = new Map<string, number>();
    for (const source of [...sources].sort(byDistrict)) {
      const name = String(drawnItem(source, application, 'project.name')?.value ?? '');
      const district = districtOf(source);
      const row = rows.add(name, {
        ...copied(rows, source),
        seq: { value: rows.count + 1, origins: [] },
        district,
        online_credits: drawn(source, { form: application.id, field: 'online_credits_total' }),
      });
      const written = String(district.value ?? '').trim();
      counts.set(written, (counts.get(written) ?? 0) + 1);
      if (written !== '' && !OF_A_DISTRICT.test(written)) {
        rows.doubt({
          code: 'collect.no-district',
          level: 'warning',
          values: { name, found: written },
          at: rows.at(row, 'district'),
          origins: district.origins,
        });
      }
    }
    rows.list({
      title: '各区县项目数',
      notes: ['按一览表各行统计。'],
      columns: ['区县', '项目数'],
      rows: [
        ...[...counts].map(([district, count]) => [district || '（没有填）', count]),
        ['合计', rows.count],
      ],
    });
    return rows.collected();
  },
};

const copied = (rows: CollectedRows, source: CollectedDossier): Record<string, Drawn | undefined> =>
  Object.fromEntries(rows.columns.map(({ id, shared }) => [id, drawnItem(source, application, shared)]));

const districtOf = (source: CollectedDossier): Drawn =>
  drawnItem(source, application, 'project.serviceRegion') ?? { value: undefined, origins: [] };

const sortKey = (source: CollectedDossier): string =>
  [districtOf(source).value, drawnItem(source, application, 'project.name')?.value, source.file].join('\n');

const byDistrict = (one: CollectedDossier, other: CollectedDossier): number =>
  sortKey(one) < sortKey(other) ? -1 : 1;
