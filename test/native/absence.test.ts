/// <reference types="vite/client" />
import { describe, expect, it } from 'vitest';
import { kitWorkbook } from '../../engine/cli/kit-workbook.js';
import { checkDossier } from '../../engine/check/index.js';
import { withComputed } from '../../engine/form/index.js';
import { forms, registry } from '../../templates/index.js';
import { describeWith } from '../set-up/describe-with.js';
import { libreOffice, openpyxl } from '../set-up/tools.js';
import { expectedLines, linesShown } from './check-lines.js';
import { unfinishedDossiers } from './half-filled.js';
import { recalculated } from './recalculated.js';

const LONG = import.meta.env.MODE === 'long';
const MINUTE = 60_000;
const dossiers = unfinishedDossiers(LONG ? 12 : 3);
/** LibreOffice takes a second or more for each: the short suite gives it every second blank kit. */
const calculated = LONG
  ? [...dossiers]
  : [...dossiers].filter(([name], at) => (name.startsWith('blank') ? at % 2 === 0 : name.endsWith(' 0')));

describe('what is merely absent', () => {
  it.each([...dossiers.keys()])('accuses nobody, on the sheet or in a check: %s', (name) => {
    const dossier = dossiers.get(name) ?? { kit: '', forms: {} };
    const filled = withComputed(dossier, registry);
    const { findings } = checkDossier({
      dossier: filled,
      registry,
      facts: forms.factsOf(filled),
      mode: 'final',
    });
    expect(findings.filter(({ level }) => level === 'violation').map(({ message }) => message)).toEqual([]);
    expect(expectedLines(dossier).filter((line) => line.includes(' | 不符合 | '))).toEqual([]);
  });
});

describeWith([libreOffice, openpyxl], 'an unfinished workbook by itself', () => {
  it(
    `has no 不符合 and agrees with the engine: ${calculated.length} workbooks`,
    async () => {
      const workbooks = new Map<string, Uint8Array>();
      for (const [name, dossier] of calculated) {
        const kit = registry.kits.get(dossier.kit);
        if (!kit) throw new Error(`no kit ${dossier.kit}`);
        workbooks.set(name, await kitWorkbook(kit, dossier));
      }
      /**
       * Both answers say that something is not entered; the sheet counts where the engine waits for what is blank in a list.
       */
      const WAITING = [
        'zj-2026-forms.x.folder5-seq-match',
        'zj-2026-forms.x.t7-t6-same-institutions',
        'zj-2026-forms.t9.folders-complete',
        'zj-2026-forms.x.t4-project-count',
        'hz-2019-5.s0.count-40',
      ];
      const told = (line: string): string => line.split(' | ').slice(0, 2).join(' ');
      const states = (lines: readonly string[]): string[] =>
        lines.map(told).filter((line) => !WAITING.includes(line.split(' ')[0] ?? ''));
      const shown = recalculated(workbooks, '检查');
      const expected = calculated.map(([name, dossier]) => [name, states(expectedLines(dossier))]);
      const found = calculated.map(([name]) => [name, states(linesShown(shown[name]))]);
      expect(JSON.stringify(found)).not.toContain('不符合');
      expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
    },
    20 * MINUTE,
  );
});
