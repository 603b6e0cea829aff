/// <reference types="vite/client" />
import { describe, expect, it } from 'vitest';
import { kitWorkbook } from '../../engine/cli/kit-workbook.js';
import { formulasOf } from '../../engine/library/index.js';
import { layoutWorkbook } from '../../engine/workbook/index.js';
import { forms, registry } from '../../templates/index.js';
import { describeWith } from '../set-up/describe-with.js';
import { libreOffice, openpyxl } from '../set-up/tools.js';
import { neverFails } from './never-fails.js';
import { recalculated } from './recalculated.js';
import { chosenDossiers, tellingDossiers } from './varied-dossiers.js';

const COUNT = import.meta.env.MODE === 'long' ? 500 : 60;
const MINUTE = 60_000;
/** Columns of the 检查 sheet. */
const [ID, STATE, PERMITTED] = [0, 2, 4];
/** What Excel takes in a cell. */
const LONGEST_FORMULA = 8192;

describe('the checks of the workbooks', () => {
  it(
    'are met and not met by some of the drawn dossiers, whatever can be',
    () => {
      const shown = tellingDossiers().flatMap(({ rows }) => rows);
      const among = (rules: string, words: readonly string[]): boolean =>
        shown.some(({ id, state }) => id === rules && words.includes(state.result));
      const ids = [...registry.kits.values()].flatMap((kit) =>
        formulasOf(forms, layoutWorkbook(kit, registry)).checks.map(({ id }) => id),
      );
      expect([...new Set(ids)].filter((id) => !among(id, ['符合']))).toEqual([]);
      expect(new Set(ids.filter((id) => !among(id, ['不符合', '提醒'])))).toEqual(
        new Set(Object.keys(neverFails)),
      );
      const formulas = shown.flatMap(({ tally, actual, permitted }) => [tally, actual, permitted]);
      expect(Math.max(...formulas.map(({ formula }) => formula.length))).toBeLessThan(LONGEST_FORMULA);
    },
    10 * MINUTE,
  );
});

describeWith([libreOffice, openpyxl], 'the 检查 sheet as LibreOffice calculates it', () => {
  it(
    `agrees with the engine on ${COUNT} dossiers, in what it finds, in what is there and in what is permitted`,
    async () => {
      const workbooks = new Map<string, Uint8Array>();
      const expected: Record<string, string[]> = {};
      for (const [index, { dossier, rows }] of chosenDossiers(COUNT).entries()) {
        const kit = registry.kits.get(dossier.kit);
        if (!kit) throw new Error(`no kit ${dossier.kit}`);
        const name = `${index + 1}-${kit.id}`;
        workbooks.set(name, await kitWorkbook(kit, dossier));
        expected[name] = rows.map(({ id, state, actual, permitted }) =>
          [id, state.result, actual.result, permitted.result].map(String).join(' | '),
        );
      }
      const shown = Object.fromEntries(
        Object.entries(recalculated(workbooks, '检查')).map(([name, rows]) => [
          name,
          rows
            .filter((row) => /\./.test(row[ID] ?? ''))
            .map((row) =>
              [row[ID], ...row.slice(STATE, PERMITTED + 1)].map((cell) => cell ?? '').join(' | '),
            ),
        ]),
      );
      expect(Object.keys(expected)).toHaveLength(COUNT);
      expect(shown).toEqual(expected);
    },
    60 * MINUTE,
  );
});
