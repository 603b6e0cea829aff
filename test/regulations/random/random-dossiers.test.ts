/// <reference types="vite/client" />
import { describe, expect, it } from 'vitest';
import { entriesOfRule } from '../../../engine/bindings/index.js';
import { checkDossier } from '../../../engine/check/index.js';
import { kitWorkbook } from '../../../engine/cli/kit-workbook.js';
import { withComputed, type Dossier } from '../../../engine/form/index.js';
import { zlibCompression } from '../../../engine/node/zlib-compression.js';
import { rules } from '../../../engine/regulations/index.js';
import { readWorkbook } from '../../../engine/workbook/index.js';
import { factsOf, forms, registry } from '../../../templates/index.js';
import { Random } from '../../hostile/random.js';
import { kitOf } from '../../workbook/memory-workbook.js';
import { rulesOf, scenarios, startOf, withChange, type Scenario } from '../scenario.js';
import { variedEverywhere } from './everywhere.js';
import { failing, findingsOf, lawfulBases, lawfulDossier, said, varied } from './lawful.js';

const LONG = import.meta.env.MODE === 'long';
const SEED = Number(process.env['BANBIAO_SEED'] ?? 20260325);
const LAWFUL = LONG ? 2000 : lawfulBases.length;
const BROKEN = LONG ? 2000 : 8;
/** One of fifty goes through an .xlsx file, in the long form; scenarios do in the short. */
const isFiled = (at: number): boolean => LONG && at % 50 === 0;

/** Rules that a lawful dossier has no occasion for. */
const ONLY_BROKEN = ['zj-2011-03.s4.4.formal-after-prep'];

async function throughFile(dossier: Dossier): Promise<Dossier> {
  const bytes = await kitWorkbook(kitOf(dossier.kit), dossier);
  return (await readWorkbook(bytes, registry, { compression: zlibCompression, file: 'x.xlsx' })).dossier;
}

/** What a check of the whole dossier finds wrong, entries that are none included. */
const wrongOf = (dossier: Dossier): string[] =>
  checkDossier({
    mode: 'filling',
    language: 'zh',
    context: {},
    dossier,
    registry,
    facts: factsOf(dossier),
    locate: () => undefined,
  })
    .findings.filter(({ level }) => level !== 'info')
    .map(({ level, code, message }) => `${level} ${code} ${message}`);

describe(`lawful dossiers drawn at random (seed ${SEED})`, () => {
  const applied = new Map<string, number>();

  it(`are ${LAWFUL}, and nothing is found wrong with any`, { timeout: 3_600_000 }, async () => {
    const wrong: string[] = [];
    for (let at = 0; at < LAWFUL; at += 1) {
      const base = lawfulBases[at % lawfulBases.length];
      if (!base) throw new Error('no lawful base');
      const drawn = lawfulDossier(base, new Random(SEED + at));
      const dossier = withComputed(isFiled(at) ? await throughFile(drawn) : drawn, registry);
      const findings = findingsOf(dossier);
      wrong.push(...failing(findings).map(({ rule, message }) => `${at} ${rule} ${message}`));
      if (LONG || at % 20 === 0) wrong.push(...wrongOf(dossier).map((one) => `${at} ${one}`));
      const ids = findings.flatMap(({ outcome, rule }) => (outcome === 'not-applicable' ? [] : [rule]));
      for (const id of new Set(ids)) applied.set(id, (applied.get(id) ?? 0) + 1);
    }
    expect(wrong).toEqual([]);
  });

  it('are spoken of by every rule that an entry reaches', () => {
    const reachable = forms.bindings.flatMap(({ rules: bound }) =>
      bound.map(({ id }) => id).filter((id) => rules.has(id)),
    );
    const least = LONG ? 20 : 1;
    const rarely = [...new Set(reachable)].filter((id) => (applied.get(id) ?? 0) < least);
    expect(rarely).toEqual(ONLY_BROKEN);
  });
});

/** What feeds the rules of a scenario. */
const feeding = (one: Scenario): string[] =>
  rulesOf(one).flatMap((id) =>
    entriesOfRule(forms.bindings, id).map(({ form, entry }) => `${form}.${entry}`),
  );

const broken = [...scenarios.values()]
  .flat()
  .filter(({ outcome }) => outcome === 'violation' || outcome === 'warning');

describe(`lawful dossiers with one stated breach (seed ${SEED})`, () => {
  it(
    `are ${BROKEN}, and break that rule at that entry, and others only where they follow`,
    { timeout: 3_600_000 },
    async () => {
      const wrong: string[] = [];
      const order = LONG
        ? broken
        : [...broken].sort((one, other) => one.sentence.length - other.sentence.length);
      for (let at = 0; at < BROKEN; at += 1) {
        const one = order[(at * (LONG ? 1 : 29)) % order.length];
        if (!one) throw new Error('no breach');
        const random = new Random(SEED + at);
        const staying = [
          ...Object.keys(one.change),
          ...Object.keys(one.rows ?? {}),
          ...one.at,
          ...feeding(one),
        ];
        const start = varied(startOf(one), random, staying);
        const seed = SEED + LAWFUL + at;
        const kept = variedEverywhere(start, new Random(seed));
        const drawn = variedEverywhere(withChange(start, one), new Random(seed));
        const dossier = isFiled(at) ? await throughFile(drawn) : drawn;
        const before = new Set(failing(findingsOf(kept)).map(said));
        const found = failing(findingsOf(dossier)).filter((each) => !before.has(said(each)));
        const own = rulesOf(one);
        const isOwn = (cited: { readonly rule: string }): boolean => own.includes(cited.rule);
        const expected = found.filter(({ citations }) => citations.some(isOwn));
        const places = new Set(expected.flatMap((each) => said(each).split(' ').slice(1)));
        const others = found.filter(({ citations }) => !citations.some(isOwn)).map(({ rule }) => rule);
        const strange = others.filter((rule) => !(one.follows ?? []).includes(rule));
        const same = places.size === new Set(one.at).size && one.at.every((path) => places.has(path));
        if (expected.length === 0 || !same || strange.length > 0) {
          wrong.push(`${at} ${one.sentence}: ${expected.map(said).join('; ')} | ${strange.join(' ')}`);
        }
      }
      expect(wrong).toEqual([]);
    },
  );
});
