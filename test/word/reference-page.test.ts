import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../../engine/form/index.js';
import { registry } from '../../templates/index.js';

const forms = [...registry.forms.values()];
const pageOf = (id: string): string =>
  readFileSync(join(import.meta.dirname, '../../templates', id, 'README.md'), 'utf8');
const cellsOf = (line: string): string[] =>
  line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim());

describe.each(forms.map((form) => [form.id, form] as const))('reference page of %s', (id, form) => {
  const lines = pageOf(id).split('\n');
  const rows = lines.filter((line) => line.startsWith('| `')).map(cellsOf);

  it('has every blank once, with label, kind, notation, filler, place in the sheets and command', () => {
    const fields = fieldsOf(form).map(({ field }) => field);
    const described = rows.filter((row) => row.length === 9);
    expect(described.map(([name]) => name)).toEqual(fields.map((field) => `\`${field.id}\``));
    for (const [, label, kind, notation, , , filler, cell, command] of described) {
      expect([label, kind, notation, filler].filter((words) => words === '')).toEqual([]);
      expect(cell).toMatch(/^.+![A-Z]+\d+起?$/);
      expect(command).toMatch(/^(手写|`\+\+\+.+\+\+\+`)$/);
    }
  });

  it('names the source, and every correction with its reason', () => {
    expect(pageOf(id)).toContain(`- 来源：${form.source.document}（${form.source.place}）`);
    const from = lines.indexOf('## 对原文的更正');
    const end = lines.findIndex((line, at) => at > from && line.startsWith('## '));
    const corrections =
      from < 0
        ? []
        : lines.slice(from + 4, end < 0 ? undefined : end).filter((line) => line.startsWith('| '));
    expect(corrections).toHaveLength(form.repairs.length);
    for (const correction of corrections)
      expect(cellsOf(correction).filter((cell) => cell === '').length).toBeLessThan(2);
  });

  if (form.provenance === 'verbatim') return;
  it('says that it is no official original, and why', () => {
    expect(pageOf(id)).toContain(`- 说明：${form.provenanceNote ?? '?'}`);
  });
});

describe('corrections of the official texts', () => {
  it('are as many as the comparison with the published texts found', () => {
    const counts = forms
      .filter((form) => form.repairs.length > 0)
      .map((form) => [form.id, form.repairs.length]);
    expect(Object.fromEntries(counts)).toMatchObject(REPAIRS);
  });
});

const REPAIRS = {
  'zj-table-1': 3,
  'zj-table-2': 2,
  'zj-table-3': 12,
  'zj-table-4': 2,
  'zj-table-5': 25,
  'zj-table-6': 3,
  'zj-table-8': 1,
  'zj-table-9': 5,
  'rongcheng-evaluation': 8,
  'rongcheng-inspection-summary': 1,
  'urumqi-base-assessment': 16,
  'weihai-statistics': 1,
};
