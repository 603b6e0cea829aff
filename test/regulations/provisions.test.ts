import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { checklists, rule, rules, terms } from '../../engine/regulations/index.js';

/** Every provision of the documents by instrument and by what it is here. */
const provisions = z
  .record(
    z.string(),
    z.object({
      rule: z.array(z.string()).default([]),
      checklist: z.array(z.string()).default([]),
      term: z.array(z.string()).default([]),
    }),
  )
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, 'provisions.json'), 'utf8')));

describe.each(Object.entries(provisions))('%s', (_instrument, known) => {
  it('is encoded in full', () => {
    expect(known.rule.filter((id) => !rules.has(id))).toEqual([]);
    expect(known.checklist.filter((id) => !checklists.has(id))).toEqual([]);
    expect(known.term.filter((id) => !terms.has(id))).toEqual([]);
  });

  it('can be evaluated by id, checklist items included', () => {
    expect([...known.rule, ...known.checklist].filter((id) => rule(id)?.id !== id)).toEqual([]);
  });
});

describe('the provisions together', () => {
  it('are 444 that are computed, 493 that a person answers and 59 that explain', () => {
    const all = Object.values(provisions);
    const count = (kind: 'rule' | 'checklist' | 'term') =>
      all.reduce((sum, one) => sum + one[kind].length, 0);
    expect([count('rule'), count('checklist'), count('term')]).toEqual([444, 493, 59]);
  });

  it('refer to provisions that exist', () => {
    const referred = [...rules.values()].flatMap((one) => one.relations ?? []).map((one) => one.id);
    const unknown = referred.filter((id) => rule(id) === undefined && !terms.has(id));
    expect([...new Set(unknown)]).toEqual([]);
  });

  it('give both a message and a way to fix it', () => {
    const silent = [...rules.values()].filter((one) => one.message === '' || one.remedy === '');
    expect(silent.map((one) => one.id)).toEqual([]);
  });
});
