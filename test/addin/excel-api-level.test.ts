import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { usedMembers } from './excel-api-members.js';

const manifest = readFileSync(join(import.meta.dirname, '../../manifest.xml'), 'utf8');
const required = [...manifest.matchAll(/Name="ExcelApi" MinVersion="1\.(\d+)"/g)].map((one) =>
  Number(one[1]),
);

/** What code could say that asks for more than the manifest does: a statement, its member, and the set of that. */
const exceeding = [
  ['a property', 'context.workbook.queries;', 'Workbook.queries', 14],
  ['a property that is only loaded', 'worksheet.load("name,tabId");', 'Worksheet.tabId', 14],
  ['an event', 'worksheet.onProtectionChanged;', 'Worksheet.onProtectionChanged', 14],
  ['a member taken out of an object', 'const { queries } = context.workbook;', 'Workbook.queries', 14],
  ['what exists on the web alone', 'worksheet.onNameChanged;', 'Worksheet.onNameChanged', Infinity],
] as const;

/** Each in a source of its own, which are compiled together with those of the add-in. */
const invented = exceeding.map(
  ([, statement], index) =>
    [
      `invented-${index}.ts`,
      `export const work = (context: Excel.RequestContext, worksheet: Excel.Worksheet): void => { ${statement} };`,
    ] as const,
);

describe('the level of Excel that the manifest asks for', () => {
  const all = usedMembers(Object.fromEntries(invented));
  const used = all.filter(({ file }) => !invented.some(([name]) => basename(file) === name));

  it('is the highest that the code uses', () => {
    expect(required.length).toBeGreaterThan(0);
    const highest = Math.max(...used.map(({ level }) => level));
    expect(required).toEqual(required.map(() => highest));
  });

  it('covers what the code is known to call', () => {
    const members = used.map(({ member }) => member);
    expect(members).toEqual(
      expect.arrayContaining([
        'Workbook.insertWorksheetsFromBase64',
        'WorksheetCollection.onChanged',
        'Worksheet.getUsedRangeOrNullObject',
        'Range.numberFormat',
        'NamedItem.formula',
      ]),
    );
  });

  it.each(exceeding.map(([what, , member, level], index) => [what, member, level, index] as const))(
    'is exceeded by %s',
    (_, member, level, index) => {
      const found = all.filter(({ file }) => basename(file) === `invented-${index}.ts`);
      expect(found.filter((one) => one.level > Number(required[0]))).toEqual([
        expect.objectContaining({ member, level }),
      ]);
    },
  );
});
