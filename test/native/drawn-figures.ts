import fc from 'fast-check';
import { roundFigures, type EnteredFigure, type RoundFigure } from '../../engine/regulations/index.js';
import { kitRounds } from '../../templates/index.js';

type Figure = Omit<EnteredFigure, 'cell'>;

const SEED = 20260620;
const SETS = 20;
const DOCUMENT = '浙教办函〔2026〕999号';

/** Another value of a figure, of its kind and near to what was published. */
function near({ published }: RoundFigure): fc.Arbitrary<string | number> {
  const value = published.at(-1)?.value ?? 0;
  if (typeof value === 'number') return fc.integer({ min: -3, max: 3 }).map((by) => Math.max(1, value + by));
  if (value.includes('/')) return fc.constantFrom('1/5', '1/4', '2/7', '1/3', '1/2');
  if (/^\d{2}:\d{2}$/.test(value)) return fc.constantFrom('19:30', '20:00', '20:30', '21:15');
  if (/^\d{2}-\d{2}$/.test(value)) return fc.constantFrom('01-15', '03-31', '06-30', '11-30');
  const [year = ''] = value.split('-');
  return fc.constantFrom('06', '07', '09', '11', '12').map((month) => `${year}-${month}-15`);
}

/** Some figures of a kit as somebody enters them on 参数, from days before, on and after those of most dossiers. */
const figuresOf = (kit: string): fc.Arbitrary<readonly Figure[]> =>
  fc
    .tuple(
      ...roundFigures(kitRounds[kit] ?? []).map((figure) =>
        fc
          .record({
            taken: fc.boolean(),
            value: near(figure),
            from: fc.constantFrom('2021-06-20', '2021-07-15', '2021-07-16', '2026-01-01', '2026-06-10'),
          })
          .map(({ taken, value, from }): readonly Figure[] =>
            taken ? [{ id: figure.id, value, document: DOCUMENT, from }] : [],
          ),
      ),
    )
    .map((all) => all.flat());

const drawn = new Map<string, readonly (readonly Figure[])[]>();

/** One of twenty drawn sets of figures of a kit; none for kits whose figures no round sets anew. */
export function figureSet(kit: string, index: number): readonly Figure[] {
  let sets = drawn.get(kit);
  if (!sets) drawn.set(kit, (sets = fc.sample(figuresOf(kit), { numRuns: SETS, seed: SEED })));
  return sets[index % SETS] ?? [];
}
