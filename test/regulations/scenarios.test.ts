import { describe, expect, it } from 'vitest';
import { fromA1 } from '../../engine/core/cell-address.js';
import { kitWorkbook } from '../../engine/cli/kit-workbook.js';
import {
  fieldKind,
  fieldsOf,
  valueAt,
  withComputed,
  type CellContent,
  type Dossier,
  type EntryPath,
} from '../../engine/form/index.js';
import { zlibCompression } from '../../engine/node/zlib-compression.js';
import { applyRules, type RuleFinding } from '../../engine/regulations/index.js';
import { readSheets, readWorkbook } from '../../engine/workbook/index.js';
import { factsOf, registry } from '../../templates/index.js';
import { dossierOf, sampleOfScenario, scenarios, written, type Scenario } from './scenario.js';

type Found = RuleFinding<EntryPath>;

const findingsOf = (dossier: Dossier, rule: string): readonly Found[] =>
  applyRules(factsOf(withComputed(dossier, registry))).filter((one) =>
    one.citations.some((cited) => cited.rule === rule),
  );
const failing = (findings: readonly Found[]): readonly Found[] =>
  findings.filter(({ outcome }) => outcome === 'violation' || outcome === 'warning');
const placesOf = (findings: readonly Found[]): EntryPath[] =>
  failing(findings).flatMap((one) => Object.values(one.entries).flat());

async function throughTheWorkbook(one: Scenario) {
  const dossier = dossierOf(one);
  const kit = registry.kits.get(dossier.kit);
  if (!kit) throw new Error(`no kit ${dossier.kit}`);
  const file = await kitWorkbook(kit, dossier);
  const read = readWorkbook(file, registry, { compression: zlibCompression });
  return { dossier, read, sheets: readSheets(file, { compression: zlibCompression }) };
}

const plain = (content: CellContent | undefined): unknown =>
  content?.type === 'number' ? content.value : content?.type === 'text' ? content.text : undefined;

/** What the sheet holds for an entry, by the kind of its field. */
function contentOf(dossier: Dossier, path: EntryPath): unknown {
  const form = registry.forms.get(path.form);
  const id = 'field' in path ? path.field : path.column;
  const field = form && fieldsOf(form).find((one) => one.field.id === id)?.field;
  const value = valueAt(dossier, path);
  if (!field || value === undefined) return undefined;
  const content = fieldKind(field.kind).write(value as never, field);
  return plain(content);
}

const total = [...scenarios.values()].flat().length;

describe('sentences of the regulations, tried on filled workbooks', () => {
  it('are more than sixty, of every kit', () => {
    expect(total).toBeGreaterThanOrEqual(60);
    const kits = new Set([...scenarios.values()].flat().map((one) => sampleOfScenario(one).kit));
    expect(kits).toEqual(new Set(registry.kits.keys()));
  });

  describe.each([...scenarios])('%s', (_, all) => {
    it.each(all)('$sentence', async (one) => {
      const { rule, outcome, at } = one;
      expect(failing(findingsOf(sampleOfScenario(one), rule))).toEqual([]);
      const { dossier, read, sheets } = await throughTheWorkbook(one);
      const findings = findingsOf(read.dossier, rule);
      expect(findings.map((found) => found.outcome)).toContain(outcome);
      const places = placesOf(findings);
      expect(new Set(places.map(written))).toEqual(new Set(at));
      const computed = withComputed(dossier, registry);
      for (const path of places) {
        const place = read.locate(path);
        expect(place, written(path)).toBeDefined();
        const { row, column } = fromA1(place?.cell ?? '') ?? { row: 0, column: 0 };
        const held = sheets.find(({ name }) => name === place?.sheet)?.rows[row - 1]?.[column - 1];
        expect(plain(held), `${place?.sheet} ${place?.cell}`).toEqual(contentOf(computed, path));
      }
    });
  });
});
