/// <reference types="vite/client" />
import { expect, it } from 'vitest';
import { kitWorkbook } from '../../engine/cli/kit-workbook.js';
import { formulasOf } from '../../engine/library/index.js';
import { layoutWorkbook } from '../../engine/workbook/index.js';
import { forms, registry } from '../../templates/index.js';
import { describeWith } from '../set-up/describe-with.js';
import { libreOffice, openpyxl } from '../set-up/tools.js';
import { expectedLines, linesShown } from './check-lines.js';
import { figureSet } from './drawn-figures.js';
import { neverFails } from './never-fails.js';
import { recalculated } from './recalculated.js';
import { chosenDossiers, tellingDossiers } from './varied-dossiers.js';

const LONG = import.meta.env.MODE === 'long';
const COUNT = LONG ? 500 : 5;
const MINUTE = 60_000;
/** What Excel takes in a cell. */
const LONGEST_FORMULA = 8192;

/**
 * The application has no entry for what must be over before: that the preparation is completed and was evaluated anew.
 * Of what disqualifies only what happened is chosen: where nothing is, nothing was said.
 */
const NEVER_MET = ['rc-2020.disqualified', 'zj-2011-03.s4.4.formal-after-prep'];

// A test that is not asked for is no skipped one.
if (LONG) {
  it(
    'the checks of the workbooks are met and not met by some of the drawn dossiers, whatever can be',
    () => {
      const shown = tellingDossiers().flatMap(({ rows }) => rows);
      const among = (rules: string, words: readonly string[]): boolean =>
        shown.some(({ id, state }) => id === rules && words.includes(state.result));
      const ids = [...registry.kits.values()].flatMap((kit) =>
        formulasOf(forms, layoutWorkbook(kit, registry)).checks.map(({ id }) => id),
      );
      expect([...new Set(ids)].filter((id) => !among(id, ['符合'])).sort()).toEqual(NEVER_MET);
      expect(new Set(ids.filter((id) => !among(id, ['不符合', '提醒', '未填'])))).toEqual(
        new Set(Object.keys(neverFails)),
      );
      const formulas = shown.flatMap(({ tally, actual, permitted }) => [tally, actual, permitted]);
      expect(Math.max(...formulas.map(({ formula }) => formula.length))).toBeLessThan(LONGEST_FORMULA);
    },
    10 * MINUTE,
  );
}

describeWith([libreOffice, openpyxl], 'the 检查 sheet as LibreOffice calculates it', () => {
  it(
    `agrees with the engine on ${COUNT} dossiers, each with drawn figures on 参数, in what it finds and in what it shows`,
    async () => {
      const workbooks = new Map<string, Uint8Array>();
      const expected: Record<string, string[]> = {};
      for (const [index, { dossier }] of chosenDossiers(COUNT).entries()) {
        const kit = registry.kits.get(dossier.kit);
        if (!kit) throw new Error(`no kit ${dossier.kit}`);
        const name = `${index + 1}-${kit.id}`;
        // The first is as it was published.
        const figures = index === 0 ? [] : figureSet(kit.id, index);
        workbooks.set(name, await kitWorkbook(kit, dossier, { figures }));
        expected[name] = expectedLines(dossier, figures);
      }
      const shown = Object.fromEntries(
        Object.entries(recalculated(workbooks, '检查', () => ({ allBlankRows: true }))).map(
          ([name, rows]) => [name, linesShown(rows)],
        ),
      );
      expect(Object.keys(expected)).toHaveLength(COUNT);
      expect(shown).toEqual(expected);
    },
    60 * MINUTE,
  );
});
