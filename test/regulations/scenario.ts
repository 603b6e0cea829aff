import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { Dossier, EntryPath } from '../../engine/form/index.js';
import { samples } from '../../samples/index.js';

const FOLDER = join(import.meta.dirname, 'scenarios');

const value = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.array(z.union([z.string(), z.record(z.string(), z.unknown())])),
  /** A row. */
  z.record(z.string(), z.unknown()),
  z.null(),
]);

/** A sentence of the regulations, tried on a filled kit. */
const scenario = z.strictObject({
  sentence: z.string(),
  /** The sample that it starts from. */
  sample: z.string(),
  /** Rosters of another length: the first rows alone, or so many made after a model ({n} is the number of the row). */
  rows: z
    .record(
      z.string(),
      z.union([
        z.strictObject({ keep: z.number() }),
        z.strictObject({ count: z.number(), model: z.record(z.string(), z.string()) }),
      ]),
    )
    .optional(),
  /** `form.field` or `form.roster[0].column`; null empties an entry, +0.5 adds to a number. */
  change: z.record(z.string(), value),
  /** The workbook that it starts from, where that is another scenario of the sample, by its sentence. */
  after: z.string().optional(),
  /** What a kept workbook keeps may be several rules. */
  rule: z.union([z.string(), z.array(z.string())]),
  /** `silent`: the text does not speak of the case. */
  outcome: z.enum(['pass', 'silent', 'violation', 'warning']),
  /** The entries that the finding names. */
  at: z.array(z.string()),
  /** Other rules that are broken with it, because they are about the same entries or follow from them. */
  follows: z.array(z.string()).optional(),
});

export type Scenario = z.infer<typeof scenario>;

/** What makes a dossier, without what is expected of it. */
export const scenarioOf = (parts: unknown): Scenario =>
  scenario.parse({
    sentence: '',
    change: {},
    rule: [],
    outcome: 'pass',
    at: [],
    ...(Object(parts) as object),
  });

/** All scenarios, by the file that they stand in. */
export const scenarios: ReadonlyMap<string, readonly Scenario[]> = new Map(
  readdirSync(FOLDER).map((file) => [
    file.replace(/\.json$/, ''),
    z.array(scenario).parse(JSON.parse(readFileSync(join(FOLDER, file), 'utf8'))),
  ]),
);

const partsOf = (path: string): string[] => path.split(/[.[\]]+/).filter((part) => part !== '');

/** What holds the last part of a path: a form's entries, or a roster's row. */
function holderOf(forms: Dossier['forms'], path: string): { holder: object; last: string } {
  const parts = partsOf(path);
  const last = parts.pop() ?? '';
  const [form = ''] = parts;
  if (forms[form] === undefined) Reflect.set(forms, form, {});
  const holder = parts.reduce<unknown>((at, part) => Reflect.get(Object(at) as object, part), forms);
  if (typeof holder !== 'object' || holder === null) throw new Error(`${path} is no entry`);
  return { holder, last };
}

const added = /^[+-]\d+(\.\d+)?$/;

/** The rules that a scenario speaks of. */
export const rulesOf = ({ rule }: Scenario): readonly string[] => [rule].flat();

/** The dossier of a scenario's sample, unchanged. */
export function sampleOfScenario({ sample }: Scenario): Dossier {
  const dossier = samples().find((one) => one.id === sample)?.dossier;
  if (!dossier) throw new Error(`No sample ${sample}`);
  return dossier;
}

/** A scenario by its sentence. */
export function scenarioCalled(sentence: string): Scenario {
  const found = [...scenarios.values()].flat().find((one) => one.sentence === sentence);
  if (!found) throw new Error(`No scenario ${sentence}`);
  return found;
}

/** The workbook that a scenario starts from. */
export const startOf = (one: Scenario): Dossier =>
  one.after === undefined ? sampleOfScenario(one) : dossierOf(scenarioCalled(one.after));

/** The sample with the scenario's rows and entries. */
export const dossierOf = (one: Scenario): Dossier => withChange(startOf(one), one);

/** A dossier with the scenario's rows and entries. */
export function withChange(dossier: Dossier, one: Scenario): Dossier {
  const copy = structuredClone(dossier);
  for (const [path, rows] of Object.entries(one.rows ?? {})) {
    const { holder, last } = holderOf(copy.forms, path);
    const existing = Reflect.get(holder, last) as readonly object[];
    const numbered = (text: string, row: number): string => text.replaceAll('{n}', String(row + 1));
    const changed =
      'keep' in rows
        ? existing.slice(0, rows.keep)
        : Array.from({ length: rows.count }, (_, row) => ({
            ...existing[row % existing.length],
            ...Object.fromEntries(
              Object.entries(rows.model).map(([column, text]) => [column, numbered(text, row)]),
            ),
          }));
    Reflect.set(holder, last, changed);
  }
  for (const [path, entry] of Object.entries(one.change)) {
    const { holder, last } = holderOf(copy.forms, path);
    if (entry === null) Reflect.deleteProperty(holder, last);
    else if (typeof entry === 'string' && added.test(entry)) {
      Reflect.set(holder, last, Number(Reflect.get(holder, last)) + Number(entry));
    } else Reflect.set(holder, last, entry);
  }
  return copy;
}

export const written = (path: EntryPath): string =>
  'field' in path ? `${path.form}.${path.field}` : `${path.form}.${path.roster}[${path.row}].${path.column}`;
