import * as z from 'zod';
import { withComputed, type Dossier, type EntryPath } from '../../../engine/form/index.js';
import { applyRules, type RuleFinding } from '../../../engine/regulations/index.js';
import { factsOf, registry } from '../../../templates/index.js';
import type { Random } from '../../hostile/random.js';
import { dossierOf, scenarioOf, written } from '../scenario.js';
import bases from './lawful-bases.json' with { type: 'json' };
import { Draft, type Variation } from './draft.js';
import { variedEverywhere } from './everywhere.js';
import { baseVariations } from './varied-bases.js';
import { reviewVariations } from './varied-review.js';
import { trainingVariations } from './varied-training.js';

/*
 * Lawful dossiers: a base (a sample, or a workbook that a sentence of the regulations says is kept), changed by variations that
 * the text allows.
 */

const base = z.strictObject({
  sample: z.string(),
  after: z.string().optional(),
  change: z.record(z.string(), z.unknown()).optional(),
  /** Words of the sample, everywhere. */
  renamed: z.record(z.string(), z.string()).optional(),
});
export type Base = z.infer<typeof base>;

export const lawfulBases: readonly Base[] = z.array(base).parse(bases);

const variations: readonly Variation[] = [...reviewVariations, ...trainingVariations, ...baseVariations];

export function baseDossier({ sample, after, change = {}, renamed = {} }: Base): Dossier {
  const dossier = dossierOf(scenarioOf({ sample, after, change }));
  const text = Object.entries(renamed).reduce(
    (rest, [word, other]) => rest.replaceAll(word, other),
    JSON.stringify(dossier),
  );
  return JSON.parse(text) as Dossier;
}

/** The column that an entry stands in, and the roster as a whole: `zj-table-2.start_date`, `zj-table-2.projects`. */
const columnOf = (path: string): string => {
  const parts = path.replaceAll(/\[\d+\]/g, '').split('.');
  return `${parts[0] ?? ''}.${parts.at(-1) ?? ''}`;
};

/** Columns in which two dossiers differ, what is computed of others included. */
function columnsChanged(one: Dossier, other: Dossier): Set<string> {
  const [before, after] = [withComputed(one, registry), withComputed(other, registry)];
  const changed = new Set<string>();
  for (const [form, data] of Object.entries(after.forms)) {
    const old = before.forms[form] ?? {};
    for (const id of new Set([...Object.keys(old), ...Object.keys(data)])) {
      const [was, now] = [old[id], data[id]];
      if (JSON.stringify(was) === JSON.stringify(now)) continue;
      changed.add(`${form}.${id}`);
      const [oldRows, rows] = [was, now].map((rows: unknown) =>
        Array.isArray(rows) ? (rows as unknown[]) : [],
      );
      const isShorter = oldRows?.length !== rows?.length;
      for (const [at, row] of (oldRows ?? []).entries()) {
        const [cells, oldCells] = [Object(rows?.[at]) as object, Object(row) as object];
        for (const column of Object.keys(oldCells)) {
          if (isShorter || Reflect.get(cells, column) !== Reflect.get(oldCells, column))
            changed.add(`${form}.${column}`);
        }
      }
    }
  }
  return changed;
}

/** Some of the variations, but none of what changes an entry that must stay. */
export function varied(dossier: Dossier, random: Random, staying: readonly string[] = []): Dossier {
  const kept = new Set(staying.map(columnOf));
  return variations.reduce((now, variation) => {
    if (random.next() < 0.4) return now;
    const draft = new Draft(now);
    variation(draft, random);
    const isKept = kept.size === 0 || [...columnsChanged(now, draft.dossier)].every((one) => !kept.has(one));
    return isKept ? draft.dossier : now;
  }, dossier);
}

export const lawfulDossier = (one: Base, random: Random): Dossier =>
  variedEverywhere(varied(baseDossier(one), random), random);

export type Found = RuleFinding<EntryPath>;
export const findingsOf = (dossier: Dossier): readonly Found[] =>
  applyRules(factsOf(withComputed(dossier, registry)));
export const failing = (findings: readonly Found[]): readonly Found[] =>
  findings.filter(({ outcome }) => outcome === 'violation' || outcome === 'warning');
/** Rule and entries in one line, to be compared. */
export const said = ({ rule, entries }: Found): string =>
  `${rule} ${[...new Set(Object.values(entries).flat().map(written))].sort().join(' ')}`;
