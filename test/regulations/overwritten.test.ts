import { describe, expect, it } from 'vitest';
import type { EntryPath } from '../../engine/form/index.js';
import { readOpened } from '../../engine/workbook/index.js';
import { registry } from '../../templates/index.js';
import { samples } from '../../samples/index.js';
import { memoryWorkbook, withCell, withSheet } from '../workbook/memory-workbook.js';
import overwritten from './overwritten.json' with { type: 'json' };

const cases: readonly { rule: string; sample: string; entry: string; found?: string | number }[] =
  overwritten;

/** `form.field`, or `form.roster[0].column`. */
function pathOf(text: string): EntryPath {
  const [, form = '', name = '', row, column] = /^([^.]+)\.(\w+)(?:\[(\d+)\]\.(\w+))?$/.exec(text) ?? [];
  return row === undefined || column === undefined
    ? { form, field: name }
    : { form, roster: name, row: Number(row), column };
}

/*
 * What a form works out itself, or takes from another sheet, and what the kind of an entry does not take, never reaches
 * the rule: the broken half of such a pair is a workbook in which somebody typed it all the same. The reader names the
 * cell and what it found there.
 */
describe('what was typed over a result, or is no such entry', () => {
  it.each(cases)('$entry, which $rule is about', ({ sample, entry, found = 12345 }) => {
    const dossier = samples().find(({ id }) => id === sample)?.dossier;
    if (!dossier) throw new Error(`No sample ${sample}`);
    const path = pathOf(entry);
    const kept = memoryWorkbook(dossier.kit, dossier);
    const at = readOpened(kept, registry, {}).locate(path);
    if (!at) throw new Error(`${entry} has no cell`);
    const typed =
      typeof found === 'number'
        ? ({ type: 'number', value: found } as const)
        : ({ type: 'text', text: found } as const);
    const broken = withSheet(kept, at.sheet ?? '', (sheet) =>
      withCell(sheet, at.cell ?? '', { content: typed, hasFormula: false }),
    );
    const named = (workbook: typeof kept) =>
      readOpened(workbook, registry, {}).diagnostics.filter(
        ({ place, level }) => place.cell === at.cell && place.sheet === at.sheet && level !== 'info',
      );
    expect(named(kept)).toEqual([]);
    expect(named(broken).map(({ values }) => String(values['found']))).toEqual([String(found)]);
  });
});
