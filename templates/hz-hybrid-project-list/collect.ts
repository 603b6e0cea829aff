import type { CollectedDossier, Collection, Doubt } from '../../engine/form/index.js';
import { CollectedRows, drawn, drawnItem, type Drawn } from '../collected-rows.js';
import { form as application } from '../hz-hybrid-application/form.js';
import { form } from './form.js';

const OF_A_DISTRICT = /[区县市]$/;
const START = 'start_date';

/** The list of hybrid projects from their applications, and how many each district has. */
export const collection: Collection = {
  into: form.id,
  from: [application.id],
  severalEach: true,
  method: [
    '一份申报书一行，按区县、项目名称排列；区县取申报书的“面向地区”（项目应将“面向地区”指向本区县）。',
    '标题的期次取申报书的培训开始时间（1—6月为上半年，7—12月为下半年）；各份不同的留空并列入“需核对”。',
    '项目总数和“各区县项目数”按本表各行统计。',
  ],
  collect(sources) {
    const rows = new CollectedRows(form, 'projects');
    const districts = new Map<string, Drawn[]>();
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
      districts.set(written, [...(districts.get(written) ?? []), district]);
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
    for (const [written, drawnFrom] of districts) {
      const origins = drawnFrom.flatMap((one) => one.origins);
      rows.addTo('district_totals', {
        counted_district: { value: written === '' ? '（没有填）' : written, origins },
        counted_projects: { value: drawnFrom.length, origins, how: '本表各行统计' },
      });
    }
    const rounds = roundsOf(sources);
    const [round] = rounds;
    if (round && rounds.length === 1) {
      rows.set('round', { value: round.name, origins: round.origins, how: '各申报书的培训开始时间' });
    }
    rows.doubt(...ofSeveralRounds(rounds));
    return rows.collected();
  },
};

interface Round {
  /** 2026年下半年 */
  readonly name: string;
  readonly origins: Drawn['origins'];
}

/** The half-years in which the projects begin, that of most projects first. */
function roundsOf(sources: readonly CollectedDossier[]): Round[] {
  const rounds = new Map<string, Drawn['origins']>();
  for (const source of sources) {
    const { value, origins } = drawn(source, { form: application.id, field: START });
    const [, year, month] = /^(\d{4})-(\d{2})/.exec(String(value)) ?? [];
    if (year === undefined || month === undefined) continue;
    const name = `${year}年${Number(month) <= 6 ? '上' : '下'}半年`;
    rounds.set(name, [...(rounds.get(name) ?? []), ...origins]);
  }
  return [...rounds]
    .map(([name, origins]) => ({ name, origins }))
    .sort((one, other) => other.origins.length - one.origins.length || (one.name < other.name ? -1 : 1));
}

/** Applications of several half-years: which one the list is of, and which do not belong, is asked. */
function ofSeveralRounds(rounds: readonly Round[]): Doubt[] {
  if (rounds.length < 2) return [];
  const counts = rounds.map(({ name, origins }) => `${name} ${origins.length} 份`).join('，');
  return [
    {
      code: 'collect.several-rounds',
      level: 'error',
      values: { rounds: counts, example: rounds[0]?.name ?? '' },
      at: { form: form.id, field: 'round' },
      // Those of most applications need no look.
      origins: rounds.slice(1).flatMap(({ origins }) => origins),
    },
  ];
}

const copied = (rows: CollectedRows, source: CollectedDossier): Record<string, Drawn | undefined> =>
  Object.fromEntries(rows.columns.map(({ id, shared }) => [id, drawnItem(source, application, shared)]));

const districtOf = (source: CollectedDossier): Drawn =>
  drawnItem(source, application, 'project.serviceRegion') ?? { value: undefined, origins: [] };

const sortKey = (source: CollectedDossier): string =>
  [districtOf(source).value, drawnItem(source, application, 'project.name')?.value, source.file].join('\n');

const byDistrict = (one: CollectedDossier, other: CollectedDossier): number =>
  sortKey(one) < sortKey(other) ? -1 : 1;
