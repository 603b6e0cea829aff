import type { Dossier } from '../../engine/form/index.js';
import { samples } from '../../samples/index.js';
import { registry } from '../../templates/index.js';

const SEED = 2026;

/** The same numbers in every run. */
function drawing(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

const isRows = (value: unknown): value is readonly Readonly<Record<string, unknown>>[] =>
  Array.isArray(value) && value.every((row) => typeof row === 'object' && row !== null);

const hasEntries = (row: object): boolean => Object.keys(row).length > 0;

/**
 * Somebody has stopped in the middle: the first rows of each roster, and of every form and row a share of the entries.
 * A row in which nothing is left is none: no workbook gives one.
 */
function halfFilled(dossier: Dossier, share: number, seed: number): Dossier {
  const drawn = drawing(seed);
  const some = (data: object): Record<string, unknown> =>
    Object.fromEntries(Object.entries(data).filter(() => drawn() < share));
  const forms = Object.fromEntries(
    Object.entries(dossier.forms).map(([form, data]) => [
      form,
      Object.fromEntries(
        Object.entries(data).flatMap(([id, value]): [string, unknown][] =>
          isRows(value)
            ? [
                [
                  id,
                  value
                    .slice(0, Math.ceil(value.length * share))
                    .map(some)
                    .filter(hasEntries),
                ],
              ]
            : drawn() < share
              ? [[id, value]]
              : [],
        ),
      ),
    ]),
  );
  return { ...dossier, forms: forms as Dossier['forms'] };
}

/** A workbook that is read has all forms of its kit. */
const withEveryForm = (dossier: Dossier): Dossier => ({
  ...dossier,
  forms: {
    ...Object.fromEntries((registry.kits.get(dossier.kit)?.forms ?? []).map((form) => [form, {}])),
    ...dossier.forms,
  },
});

/** A blank workbook of every kit, and lawful samples of which so many times some entries are left out. */
export function unfinishedDossiers(times: number): ReadonlyMap<string, Dossier> {
  const blank = [...registry.kits.keys()].map((kit): [string, Dossier] => [
    `blank ${kit}`,
    withEveryForm({ kit, forms: {} }),
  ]);
  const half = samples()
    .filter(({ id }) => id.endsWith('-lawful'))
    .flatMap(({ id, dossier }, at) =>
      Array.from({ length: times }, (_, turn): [string, Dossier] => {
        const share = [0.5, 0.85, 0.15][turn % 3] ?? 0.5;
        return [`${id} ${turn}`, withEveryForm(halfFilled(dossier, share, SEED + at * 100 + turn))];
      }),
    );
  return new Map([...blank, ...half]);
}
