/// <reference types="vite/client" />
import { expect, it } from 'vitest';
import { kitWorkbook } from '../../engine/cli/kit-workbook.js';
import {
  acceptedNotations,
  type Dossier,
  type EntryPath,
  type FieldDefinition,
} from '../../engine/form/index.js';
import { zlibCompression } from '../../engine/node/zlib-compression.js';
import { readWorkbook } from '../../engine/workbook/index.js';
import { samples } from '../../samples/index.js';
import { registry } from '../../templates/index.js';
import { describeWith } from '../set-up/describe-with.js';
import { libreOffice, openpyxl } from '../set-up/tools.js';
import { expectedLines, layoutOf, linesShown } from './check-lines.js';
import { recalculated } from './recalculated.js';
import { withText } from './with-text.js';

const LONG = import.meta.env.MODE === 'long';
const MINUTE = 60_000;
const KINDS: readonly string[] = [
  'integer',
  'decimal',
  'money',
  'area',
  'score',
  'percentage',
  'date',
  'month',
];
/** The cells of a workbook in which something is written otherwise: one of so many, each in its turn. */
const APART = 5;
/**
 * The short suite has the first turn of one kit; the next cell has the next notation, so that each of them occurs. Of
 * another, one workbook: there a rule that only asks for entries must not call blank what is written as text.
 */
const SHORT = { kit: 'zj-order', once: 'zj-projects' } as const;
/** What the sheet says of what it does not judge. */
const UNJUDGED = '待填或不适用';

interface Cell {
  readonly path: EntryPath;
  readonly field: FieldDefinition;
}

/** The number and date cells in which somebody enters something: fields, and each column in its first filled row. */
function cellsOf({ kit, forms }: Dossier): Cell[] {
  const layout = layoutOf(kit);
  const fields = layout.fields
    .filter(({ role, field }) => role === 'entry' && KINDS.includes(field.kind))
    .map(({ form, field }): Cell => ({ path: { form, field: field.id }, field }));
  const columns = layout.rosters.flatMap(({ form, section, columns: all }) =>
    (forms[form]?.[section.id] as readonly unknown[] | undefined)?.length
      ? all
          .filter(({ role, field }) => role === 'entry' && KINDS.includes(field.kind))
          .map(({ field }): Cell => ({ path: { form, roster: section.id, row: 0, column: field.id }, field }))
      : [],
  );
  return [...fields, ...columns];
}

/** In every `APART`th cell a notation of its kind, in the next cell the next one. */
function writtenOtherwise(dossier: Dossier, turn: number, first: number): Dossier {
  return cellsOf(dossier)
    .filter((_, at) => at % APART === turn)
    .reduce((changed, { path, field }, at) => {
      const notations = acceptedNotations[field.kind] ?? [];
      const notation = notations[(first + at) % Math.max(1, notations.length)];
      return notation ? withText(changed, path, notation.written) : changed;
    }, dossier);
}

const most = Math.max(...KINDS.map((kind) => acceptedNotations[kind]?.length ?? 0));
const turns = Array.from({ length: LONG ? APART : 1 }, (_, at) => at);
const firsts = Array.from({ length: most }, (_, at) => at).filter((at) => at % (LONG ? 4 : 3) === 0);
const cases = samples()
  .filter(({ id }) => id.endsWith('-lawful'))
  .flatMap(({ dossier }) => turns.flatMap((turn) => firsts.map((first) => ({ dossier, turn, first }))))
  .filter(
    ({ dossier: { kit }, turn, first }) =>
      LONG || kit === SHORT.kit || (kit === SHORT.once && turn === 0 && first === 0),
  );

const statesOf = (lines: readonly string[]): ReadonlyMap<string, string> =>
  new Map(lines.map((line) => line.split(' | ')).map(([id = '', state = '']) => [id, state]));

describeWith([libreOffice, openpyxl], 'a number or a date in any notation of the table', () => {
  it(
    `is judged by the sheet as by the engine, or not at all: ${cases.length} workbooks`,
    async () => {
      const workbooks = new Map<string, Uint8Array>();
      const expected = new Map<string, ReadonlyMap<string, string>>();
      for (const { dossier, turn, first } of cases) {
        const kit = registry.kits.get(dossier.kit);
        if (!kit) throw new Error(`no kit ${dossier.kit}`);
        const name = `${dossier.kit} ${String(turn)} ${String(first)}`;
        const file = await kitWorkbook(kit, writtenOtherwise(dossier, turn, first));
        workbooks.set(name, file);
        const { dossier: read } = readWorkbook(file, registry, { compression: zlibCompression });
        expected.set(name, statesOf(expectedLines(read)));
      }
      const shown = recalculated(workbooks, '检查');
      let alike = 0;
      const otherwise: string[] = [];
      for (const [name, engine] of expected) {
        const sheet = statesOf(linesShown(shown[name]));
        expect([...sheet.keys()]).toEqual([...engine.keys()]);
        for (const [id, state] of sheet) {
          if (state === engine.get(id)) alike += 1;
          else if (state !== UNJUDGED) otherwise.push(`${name} ${id}: ${state} / ${engine.get(id) ?? ''}`);
        }
      }
      expect(otherwise).toEqual([]);
      expect(alike).toBeGreaterThan(cases.length);
    },
    60 * MINUTE,
  );
});
