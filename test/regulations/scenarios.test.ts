/// <reference types="vite/client" />
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
import { readOpened } from '../../engine/workbook/index.js';
import { openWorkbook } from '../../engine/workbook/spreadsheet/open-workbook.js';
import { factsOf, registry } from '../../templates/index.js';
import { fewKits } from '../workbook/few-kits.js';
import { kitOf, memoryWorkbook } from '../workbook/memory-workbook.js';
import { dossierOf, rulesOf, sampleOfScenario, scenarios, written, type Scenario } from './scenario.js';

type Found = RuleFinding<EntryPath>;

const LONG = import.meta.env.MODE === 'long';

const recordsOf = (dossier: Dossier) => [...factsOf(withComputed(dossier, registry))];
type Records = ReturnType<typeof recordsOf>;

/** The facts of each sample, from which dozens of scenarios start. */
const ofSamples = new Map<Dossier, Records>();

function recordsOfSample(one: Scenario): Records {
  const sample = sampleOfScenario(one);
  const records = ofSamples.get(sample) ?? recordsOf(sample);
  ofSamples.set(sample, records);
  return records;
}

/** What rules find; only the records that they are asked about are judged. */
function findingsOf(ids: readonly string[], records: Records): readonly Found[] {
  const asked = records.filter(({ rules }) => rules === undefined || rules.some((id) => ids.includes(id)));
  return applyRules(asked).filter((one) => one.citations.some((cited) => ids.includes(cited.rule)));
}

const failing = (findings: readonly Found[]): readonly Found[] =>
  findings.filter(({ outcome }) => outcome === 'violation' || outcome === 'warning');
const placesOf = (findings: readonly Found[]): EntryPath[] =>
  failing(findings).flatMap((one) => Object.values(one.entries).flat());

const all = [...scenarios.values()].flat();

/**
 * The first of each file goes through an .xlsx file, in the short suite of few kits; the others through the same sheets
 * in memory.
 */
const asFile = new Set(
  [...scenarios.values()].flatMap(([first]) =>
    first && (LONG || fewKits().some(({ id }) => id === sampleOfScenario(first).kit)) ? [first] : [],
  ),
);

/** What kinds of entries of a form a scenario changes and finds: a sheet treats those of a kind alike. */
const kindsOf = ({ change, at }: Scenario): string[] =>
  [...Object.keys(change), ...at].map((path) => {
    const [form = '', ...rest] = path.split(/[.[\]]+/);
    const kind = kinds.get(form)?.get(rest.at(-1) ?? '') ?? 'rows';
    return `${form} ${rest.length > 1 ? 'roster' : 'field'} ${kind}`;
  });
const kinds = new Map(
  [...registry.forms].map(([id, form]) => [
    id,
    new Map(fieldsOf(form).map(({ field }) => [field.id, field.kind])),
  ]),
);

/** Those that go through a workbook: with each kind of entry of each form one at least; all in the long suite. */
function onSheets(): ReadonlySet<Scenario> {
  const seen = new Set<string>();
  return new Set(
    all.filter((one) => {
      const isNew = LONG || asFile.has(one) || kindsOf(one).some((kind) => !seen.has(kind));
      if (isNew) for (const kind of kindsOf(one)) seen.add(kind);
      return isNew;
    }),
  );
}
const sheets = onSheets();

/** What a reader finds in the workbook of a scenario: the entries, and the contents of single cells. */
async function throughTheWorkbook(one: Scenario, dossier: Dossier) {
  const kit = kitOf(dossier.kit);
  const opened = asFile.has(one)
    ? openWorkbook(await kitWorkbook(kit, dossier), zlibCompression, {})
    : memoryWorkbook(kit.id, dossier);
  const contentAt = (sheet: string, cell: string): CellContent | undefined => {
    const { row, column } = fromA1(cell) ?? { row: 0, column: 0 };
    return opened.sheets
      .find(({ name }) => name === sheet)
      ?.rows.get(row)
      ?.get(column)?.content;
  };
  return { read: readOpened(opened, registry, {}), contentAt };
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

describe('sentences of the regulations, tried on filled workbooks', () => {
  it('are more than sixty, of every kit', () => {
    expect(all.length).toBeGreaterThanOrEqual(60);
    const kits = new Set(all.map((one) => sampleOfScenario(one).kit));
    expect(kits).toEqual(new Set(registry.kits.keys()));
  });

  describe.each([...scenarios])('%s', (_, ofFile) => {
    it.each(ofFile)('$sentence', async (one) => {
      const { outcome, at } = one;
      const rules = rulesOf(one);
      expect(failing(findingsOf(rules, recordsOfSample(one)))).toEqual([]);
      const dossier = dossierOf(one);
      const workbook = sheets.has(one) ? await throughTheWorkbook(one, dossier) : undefined;
      const findings = findingsOf(rules, recordsOf(workbook?.read.dossier ?? dossier));
      const answered = (rule: string): readonly string[] =>
        findings
          .filter(({ citations }) => citations.some((cited) => cited.rule === rule))
          .map((found) => found.outcome);
      const without = rules.filter((rule) =>
        outcome === 'silent'
          ? answered(rule).some((each) => each !== 'not-applicable')
          : !answered(rule).includes(outcome),
      );
      expect(without).toEqual([]);
      const places = placesOf(findings);
      expect(new Set(places.map(written))).toEqual(new Set(at));
      if (!workbook) return;
      const computed = withComputed(dossier, registry);
      for (const path of places) {
        const place = workbook.read.locate(path);
        expect(place, written(path)).toBeDefined();
        const held = workbook.contentAt(place?.sheet ?? '', place?.cell ?? '');
        expect(plain(held), `${place?.sheet} ${place?.cell}`).toEqual(contentOf(computed, path));
      }
    });
  });
});
