/// <reference types="vite/client" />
import { expect, it } from 'vitest';
import { kitWorkbook } from '../../engine/cli/kit-workbook.js';
import type { Dossier, EntryPath } from '../../engine/form/index.js';
import { samples } from '../../samples/index.js';
import { registry } from '../../templates/index.js';
import { describeWith } from '../set-up/describe-with.js';
import { libreOffice, openpyxl } from '../set-up/tools.js';
import { expectedLines, layoutOf, linesShown } from './check-lines.js';
import { recalculated } from './recalculated.js';
import { withText } from './with-text.js';

const LONG = import.meta.env.MODE === 'long';
const MINUTE = 60_000;
const NUMBERS: readonly string[] = ['integer', 'decimal', 'score', 'money', 'area', 'percentage'];
const WORD = '二十';
/** The short suite puts a word into every so manieth of the number cells, into all of them in turn over the kits. */
const EVERY = LONG ? 1 : 101;

/** The number cells in which somebody enters something: fields, and each column in its first filled row. */
function numberCells({ kit, forms }: Dossier): EntryPath[] {
  const layout = layoutOf(kit);
  const fields = layout.fields
    .filter(({ role, field }) => role === 'entry' && NUMBERS.includes(field.kind))
    .map(({ form, field }): EntryPath => ({ form, field: field.id }));
  const columns = layout.rosters.flatMap(({ form, section, columns: all }) =>
    (forms[form]?.[section.id] as readonly unknown[] | undefined)?.length
      ? all
          .filter(({ role, field }) => role === 'entry' && NUMBERS.includes(field.kind))
          .map(({ field }): EntryPath => ({ form, roster: section.id, row: 0, column: field.id }))
      : [],
  );
  return [...fields, ...columns];
}

/** The dossier with a word where a number is asked. */
const withWord = (dossier: Dossier, path: EntryPath): Dossier => withText(dossier, path, WORD);

const cases = samples()
  .filter(({ id }) => id.endsWith('-lawful'))
  .flatMap(({ dossier }) => numberCells(dossier).map((path) => ({ dossier, path })))
  .filter((_, at) => at % EVERY === 0);

const nameOf = (path: EntryPath): string => Object.values(path).join('.');

describeWith([libreOffice, openpyxl], 'a word in a number cell', () => {
  it(
    `leaves all others judged, in each of ${cases.length} cells`,
    async () => {
      const workbooks = new Map<string, Uint8Array>();
      const expected: Record<string, string[]> = {};
      for (const [index, { dossier, path }] of cases.entries()) {
        const kit = registry.kits.get(dossier.kit);
        if (!kit) throw new Error(`no kit ${dossier.kit}`);
        const name = `${index} ${nameOf(path)}`;
        const changed = withWord(dossier, path);
        workbooks.set(name, await kitWorkbook(kit, changed));
        expected[name] = expectedLines(changed);
      }
      const sheets = recalculated(workbooks, '检查');
      const shown = Object.fromEntries(Object.keys(expected).map((name) => [name, linesShown(sheets[name])]));
      expect(shown).toEqual(expected);
      const silent = (lines: readonly string[]): number =>
        lines.filter((line) => line.includes(' | 待填或不适用 | ')).length;
      for (const [index, { dossier, path }] of cases.entries()) {
        const before = silent(expectedLines(dossier));
        // What speaks of the cell itself may be open: a head count stands in ten sums, shares and comparisons.
        expect(silent(expected[`${index} ${nameOf(path)}`] ?? []) - before).toBeLessThanOrEqual(10);
      }
    },
    60 * MINUTE,
  );

  it('leaves judged what does not read it, though it is asked together with what does', () => {
    const dossier = samples().find(({ id }) => id === 'zj-review-lawful')?.dossier;
    if (!dossier) throw new Error('no review');
    const lines = expectedLines(
      withWord(dossier, { form: 'zj-table-2', roster: 'projects', row: 0, column: 'satisfaction_rate' }),
    );
    const stateOf = (id: string): string | undefined =>
      lines.find((line) => line.startsWith(`${id} `))?.split(' | ')[1];
    expect(stateOf('zj-2026-forms.t2.satisfaction-range')).toBe('待填或不适用');
    expect(stateOf('zj-2026-forms.t2.base-credits-positive')).toBe('符合');
  });

  it('of one row hides nothing that is not kept in another', async () => {
    const unlawful = samples().find(({ id }) => id === 'zj-projects-unlawful')?.dossier;
    const kit = registry.kits.get(unlawful?.kit ?? '');
    if (!unlawful || !kit) throw new Error('no unlawful register');
    const path = { form: 'zj-project-register', roster: 'projects', row: 0, column: 'online_credits' };
    const changed = withWord(unlawful, path);
    const rule = 'hz-2019-5.s2.2.online-third';
    const { register } = recalculated(
      new Map([['register', await kitWorkbook(kit, changed)]]),
      '检查',
      () => ({
        rows: (id) => id === rule,
      }),
    );
    const said = (lines: readonly string[]): string[] =>
      lines.filter((line) => line.startsWith(`${rule} | 不符合`));
    expect(said(linesShown(register))).toHaveLength(1);
    expect(said(linesShown(register))).toEqual(said(expectedLines(changed)));
  });
});
