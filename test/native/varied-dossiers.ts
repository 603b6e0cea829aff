/// <reference types="vite/client" />
import fc from 'fast-check';
import { withComputed, type Dossier } from '../../engine/form/index.js';
import { formulasOf } from '../../engine/library/index.js';
import { layoutWorkbook, type CheckRow } from '../../engine/workbook/index.js';
import { samples } from '../../samples/index.js';
import { forms, registry } from '../../templates/index.js';
import { dossierOf, scenarios } from '../regulations/scenario.js';
import { changedDossier } from './changed-dossier.js';
import { hybridDesigns } from './hybrid-designs.js';
import { rareDossiers } from './rare-dossiers.js';
import { registers } from './registers.js';

const LONG = import.meta.env.MODE === 'long';
const SEED = 20211157;
/** Dossiers of each kit out of which those are chosen that show most. */
const DRAWN = LONG ? 60 : 6;

export interface CheckedDossier {
  readonly dossier: Dossier;
  readonly rows: readonly CheckRow[];
}

const layouts = new Map([...registry.kits.values()].map((kit) => [kit.id, layoutWorkbook(kit, registry)]));

/** What the 检查 sheet of the dossier must show, by the engine. */
function checked(dossier: Dossier): CheckedDossier {
  const layout = layouts.get(dossier.kit);
  if (!layout) throw new Error(`no kit ${dossier.kit}`);
  return { dossier, rows: formulasOf(forms, layout, withComputed(dossier, registry)).checks };
}

const statesOf = ({ dossier, rows }: CheckedDossier): string[] =>
  rows.map(({ id, state }) => `${dossier.kit} ${id}: ${state.result}`);

/** All drawn dossiers: samples, sentences of the regulations tried on them, samples with changes, and designs around the figures that matter most. */
function drawn(): Dossier[] {
  const own = samples().map(({ dossier }) => dossier);
  const changed = own.flatMap((dossier) => {
    const layout = layouts.get(dossier.kit);
    return layout ? fc.sample(changedDossier(dossier, layout), { numRuns: DRAWN, seed: SEED }) : [];
  });
  const designed = [hybridDesigns, registers].flatMap((kind) =>
    fc.sample(kind, { numRuns: DRAWN, seed: SEED }),
  );
  // Hundreds, which the short form has no time for.
  const tried = LONG ? [...scenarios.values()].flat().map(dossierOf) : [];
  return [...own, ...rareDossiers(), ...tried, ...changed, ...designed];
}

let ranked: { readonly telling: CheckedDossier[]; readonly others: CheckedDossier[] } | undefined;

/** First those that show a check in a state that none before shows, the most telling first; then the others. */
function inOrder(): NonNullable<typeof ranked> {
  if (ranked) return ranked;
  const seen = new Set<string>();
  const telling: CheckedDossier[] = [];
  let left = drawn().map(checked);
  for (;;) {
    const news = left.map((one) => statesOf(one).filter((state) => !seen.has(state)).length);
    const most = Math.max(...news);
    const best = most > 0 ? left[news.indexOf(most)] : undefined;
    if (!best) break;
    telling.push(best);
    for (const state of statesOf(best)) seen.add(state);
    left = left.filter((one) => one !== best);
  }
  return (ranked = { telling, others: left });
}

/** Dossiers that together show every check in every state that any drawn dossier shows; the same in every run. */
export const tellingDossiers = (): readonly CheckedDossier[] => inOrder().telling;

/** So many dossiers: the most telling first, then others, the kits in turn. */
export function chosenDossiers(count: number): CheckedDossier[] {
  const { telling, others } = inOrder();
  return [...telling, ...inTurn(others)].slice(0, count);
}

/** One of each kit after the other. */
function inTurn(all: readonly CheckedDossier[]): CheckedDossier[] {
  const byKit = new Map<string, CheckedDossier[]>();
  for (const one of all) byKit.set(one.dossier.kit, [...(byKit.get(one.dossier.kit) ?? []), one]);
  const longest = Math.max(...[...byKit.values()].map((each) => each.length));
  return Array.from({ length: longest }, (_, index) =>
    [...byKit.values()].flatMap((each) => each[index] ?? []),
  ).flat();
}
