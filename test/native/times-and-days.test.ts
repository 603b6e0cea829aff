import { expect, it } from 'vitest';
import { kitWorkbook } from '../../engine/cli/kit-workbook.js';
import { registry } from '../../templates/index.js';
import { scenarios, startOf, withChange } from '../regulations/scenario.js';
import { describeWith } from '../set-up/describe-with.js';
import { libreOffice, openpyxl } from '../set-up/tools.js';
import { expectedLines, linesShown } from './check-lines.js';
import { recalculated } from './recalculated.js';

/** Rules of rows by a time of day and by a day of every year, each broken by one row among many blank ones. */
const BROKEN = ['20时31分才下课', '3月16日才报送上半年校本计划'];

const MINUTE = 60_000;

describeWith([libreOffice, openpyxl], 'a time or a day of one row, with blank rows below', () => {
  it(
    'is judged by the sheet as by the engine',
    async () => {
      const told = [...scenarios.values()].flat().filter(({ sentence }) => BROKEN.includes(sentence));
      expect(told).toHaveLength(BROKEN.length);
      const workbooks = new Map<string, Uint8Array>();
      const expected: Record<string, string[]> = {};
      for (const one of told) {
        const dossier = withChange(startOf(one), one);
        const kit = registry.kits.get(dossier.kit);
        if (!kit) throw new Error(`no kit ${dossier.kit}`);
        workbooks.set(one.sentence, await kitWorkbook(kit, dossier));
        expected[one.sentence] = expectedLines(dossier);
      }
      const sheets = recalculated(workbooks, '检查');
      expect(
        Object.fromEntries(Object.entries(sheets).map(([name, rows]) => [name, linesShown(rows)])),
      ).toEqual(expected);
    },
    5 * MINUTE,
  );
});
