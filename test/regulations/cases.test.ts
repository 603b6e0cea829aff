import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCases, runCases, type RuleCase } from '../../engine/regulations/case.js';
import { ruleOfChecklistItem } from '../../engine/regulations/checklist-rule.js';
import type { InstrumentRules } from '../../engine/regulations/instrument-rules.js';

const folder = join(import.meta.dirname, '../cases');

async function provisionsOf(instrument: string): Promise<InstrumentRules> {
  const module = (await import(`../../engine/regulations/${instrument}/index.ts`)) as {
    provisions: InstrumentRules;
  };
  return module.provisions;
}

function byRule(cases: readonly RuleCase[]): Map<string, RuleCase[]> {
  const grouped = new Map<string, RuleCase[]>();
  for (const each of cases) grouped.set(each.rule, [...(grouped.get(each.rule) ?? []), each]);
  return grouped;
}

for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
  const instrument = file.replace(/\.json$/, '');
  const cases = readCases(JSON.parse(readFileSync(join(folder, file), 'utf8')));

  describe(instrument, () => {
    for (const [id, own] of byRule(cases)) {
      it(id, async () => {
        const { rules, checklist } = await provisionsOf(instrument);
        const known = new Map([...rules, ...checklist.map(ruleOfChecklistItem)].map((one) => [one.id, one]));
        const { results } = runCases(own, (name) => known.get(name));
        const failed = results.filter((one) => !one.passed);
        expect(failed).toEqual([]);
      });
    }

    it(`has cases for every computable provision of ${instrument}`, async () => {
      const { rules } = await provisionsOf(instrument);
      const covered = new Set(cases.map((one) => one.rule));
      expect(rules.map((one) => one.id).filter((id) => !covered.has(id))).toEqual([]);
    });
  });
}
