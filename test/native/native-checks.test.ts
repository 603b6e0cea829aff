/// <reference types="vite/client" />
import { expect, it } from 'vitest';
import { kitWorkbook } from '../../engine/cli/kit-workbook.js';
import { withComputed } from '../../engine/form/index.js';
import { nativeChecks, nativeChecksOf } from '../../engine/native/index.js';
import { applyRules } from '../../engine/regulations/index.js';
import { Formulas, layoutWorkbook } from '../../engine/workbook/index.js';
import { factsOf, registry } from '../../templates/index.js';
import { describeWith } from '../set-up/describe-with.js';
import { libreOffice, openpyxl } from '../set-up/tools.js';
import { recalculated } from './recalculated.js';
import { variedDossiers } from './varied-dossiers.js';

const DOSSIERS = import.meta.env.MODE === 'long' ? 500 : 60;
const MINUTE = 60_000;

describeWith([libreOffice, openpyxl], 'the 检查 sheet as LibreOffice calculates it', () => {
  it(
    `agrees with the engine on ${DOSSIERS} dossiers`,
    async () => {
      const dossiers = variedDossiers(DOSSIERS);
      const workbooks = new Map<string, Uint8Array>();
      const expected: Record<string, string[]> = {};
      for (const [index, dossier] of dossiers.entries()) {
        const kit = registry.kits.get(dossier.kit);
        if (!kit) throw new Error(`no kit ${dossier.kit}`);
        const name = `${index + 1}-${kit.id}`;
        workbooks.set(name, await kitWorkbook(kit, dossier));
        const findings = applyRules(factsOf(withComputed(dossier, registry)));
        const formulas = new Formulas(layoutWorkbook(kit, registry));
        expected[name] = nativeChecksOf(nativeChecks, kit.forms, formulas, findings).map(
          ({ title, state }) => `${title}: ${state.result}`,
        );
      }
      const shown = Object.fromEntries(
        Object.entries(recalculated(workbooks, '检查')).map(([name, rows]) => [
          name,
          rows.filter((row) => /\./.test(row[0] ?? '')).map((row) => `${row[1]}: ${row[2]}`),
        ]),
      );
      expect(shown).toEqual(expected);
      const states = new Set(Object.values(expected).flat());
      for (const { title, fails } of nativeChecks) {
        expect(states).toContain(`${title}: 符合`);
        expect(states).toContain(`${title}: ${fails === 'warning' ? '提醒' : '不符合'}`);
      }
    },
    30 * MINUTE,
  );
});
