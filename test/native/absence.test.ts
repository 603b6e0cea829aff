/// <reference types="vite/client" />
import { describe, expect, it } from 'vitest';
import { kitWorkbook } from '../../engine/cli/kit-workbook.js';
import { checkDossier } from '../../engine/check/index.js';
import { withComputed, type Dossier } from '../../engine/form/index.js';
import { forms, registry } from '../../templates/index.js';
import { describeWith } from '../set-up/describe-with.js';
import { libreOffice, openpyxl } from '../set-up/tools.js';
import { expectedLines, linesShown } from './check-lines.js';
import { unfinishedDossiers } from './half-filled.js';
import { recalculated } from './recalculated.js';

const LONG = import.meta.env.MODE === 'long';
const MINUTE = 60_000;
const dossiers = unfinishedDossiers(LONG ? 12 : 3);
/** LibreOffice takes seconds for each: the short suite gives it of every three kits one blank and one half filled in. */
const kits = [...registry.kits.keys()];
const inTurn = ([name, { kit }]: readonly [string, Dossier]): boolean =>
  (name.startsWith('blank') ? 0 : name.endsWith(' 0') ? 1 : NaN) === kits.indexOf(kit) % 3;
const calculated = LONG ? [...dossiers] : [...dossiers].filter(inTurn);

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

type Lines = ReadonlyMap<string, ReturnType<typeof statesOf>>;

/** Each line's rule and state, in the order of 检查. */
const statesOf = (lines: readonly string[]): readonly (readonly [string, string])[] =>
  lines.map((line) => line.split(' | ')).map(([id = '', state = '']) => [id, state]);

/** `sheet / engine` wherever they do not say the same. */
function differences(found: Lines, expected: Lines): string[] {
  return [...expected].flatMap(([name, engine]) => {
    const sheet = found.get(name) ?? [];
    expect(sheet.map(([id]) => id)).toEqual(engine.map(([id]) => id));
    return engine.flatMap(([id, state], at) => {
      const pair = `${sheet[at]?.[1] ?? ''} / ${state}`;
      return sheet[at]?.[1] === state ? [] : [`${name} ${id} ${pair}`];
    });
  });
}

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
      const expected: Lines = new Map(
        calculated.map(([name, dossier]) => [name, statesOf(expectedLines(dossier))]),
      );
      // The result is looked at, and the tally out of which it comes.
      const shown = recalculated(workbooks, '检查', () => ({ columns: ['C', 'G'] }));
      const found: Lines = new Map(calculated.map(([name]) => [name, statesOf(linesShown(shown[name]))]));
      const states = [...found.values()].flatMap((lines) => lines.map(([, state]) => state));
      expect(states.filter((state) => state === '不符合')).toEqual([]);
      expect(differences(found, expected)).toEqual([]);
    },
    20 * MINUTE,
  );
});
