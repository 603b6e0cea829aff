/// <reference types="vite/client" />
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDossier, type Finding } from '../../engine/check/index.js';
import { pathText, withComputed, type Dossier } from '../../engine/form/index.js';
import { samples } from '../../samples/index.js';
import { forms, registry } from '../../templates/index.js';
import { changedDossier } from '../native/changed-dossier.js';
import { layoutOf } from '../native/check-lines.js';

const LONG = import.meta.env.MODE === 'long';
const SEED = 20260915;
const RUNS = LONG ? 60 : 3;

const MORE = /^(?:增加|补足|提高|调增|多安排|增配|补充到)/u;
const LESS = /^(?:减少|调减|降低|压缩|删去|去掉|减到)/u;

const check = (dossier: Dossier): readonly Finding[] => {
  const filled = withComputed(dossier, registry);
  return checkDossier({
    dossier: filled,
    registry,
    facts: forms.factsOf(filled),
    mode: 'final',
    locate: ({ form, ...path }) => ({ sheet: form, cell: pathText({ form, ...path } as never) }),
  }).findings;
};

/** Pairs that say the same of the same entries, or that advise to have more and to have less of one. */
function quarrels(findings: readonly Finding[]): string[] {
  const wrong = findings.filter(({ level }) => level !== 'info');
  const cellsOf = ({ places }: Finding): Set<string> =>
    new Set(places.map(({ form, entry }) => `${form ?? ''}/${entry ?? ''}`));
  const found: string[] = [];
  for (const [at, one] of wrong.entries()) {
    const own = cellsOf(one);
    for (const other of wrong.slice(at + 1)) {
      const others = cellsOf(other);
      if (![...own].some((cell) => others.has(cell))) continue;
      const alike = own.size === others.size && [...own].every((cell) => others.has(cell));
      const [advice, otherAdvice] = [one.remedy ?? '', other.remedy ?? ''];
      if (alike && one.message === other.message) found.push(`twice: ${one.message}`);
      else if (alike && one.label === other.label && advice !== '' && advice === otherAdvice)
        found.push(`same advice: ${one.code} ${other.code} ${advice}`);
      if ((MORE.test(advice) && LESS.test(otherAdvice)) || (LESS.test(advice) && MORE.test(otherAdvice)))
        found.push(`opposite: ${one.code} ${advice} / ${other.code} ${otherAdvice}`);
    }
  }
  return found;
}

describe('no two findings say the same of a cell, or advise the opposite', () => {
  it.each(samples().map(({ id }) => id))(`${RUNS} changed copies of %s, and the sample itself`, (id) => {
    const dossier = samples().find((one) => one.id === id)?.dossier ?? { kit: '', forms: {} };
    const drawn = fc.sample(changedDossier(dossier, layoutOf(dossier.kit)), { numRuns: RUNS, seed: SEED });
    const wrong = [dossier, ...drawn].flatMap((one) => quarrels(check(one)));
    expect([...new Set(wrong)]).toEqual([]);
  });
});
