import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { usedMembers } from './excel-api-members.js';

const manifest = readFileSync(join(import.meta.dirname, '../../manifest.xml'), 'utf8');
const required = [...manifest.matchAll(/Name="ExcelApi" MinVersion="1\.(\d+)"/g)].map((one) =>
  Number(one[1]),
);

describe('the level of Excel that the manifest asks for', () => {
  const used = usedMembers();

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

  it.each([
    ['a property', 'context.workbook.queries;', 'Workbook.queries', 14],
    ['a property that is only loaded', 'worksheet.load("name,tabId");', 'Worksheet.tabId', 14],
    ['an event', 'worksheet.onProtectionChanged;', 'Worksheet.onProtectionChanged', 14],
    ['a member taken out of an object', 'const { queries } = context.workbook;', 'Workbook.queries', 14],
    ['what exists on the web alone', 'worksheet.onNameChanged;', 'Worksheet.onNameChanged', Infinity],
  ])('is exceeded by %s', (_, statement, member, level) => {
    const text = `export const work = (context: Excel.RequestContext, worksheet: Excel.Worksheet): void => { ${statement} };`;
    const found = usedMembers({ 'invented.ts': text });
    expect(found.filter((one) => one.level > Number(required[0]))).toEqual([
      expect.objectContaining({ member, level }),
    ]);
  });
});
