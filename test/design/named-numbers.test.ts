/// <reference types="vite/client" />
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { limitsInWords } from '../../addin/worker/design-in-words.js';
import { limitText } from '../../engine/cli/design-text.js';
import { designsAroundLimits, limits } from './hybrid-designs.js';

const RUNS = import.meta.env.MODE === 'long' ? 300 : 12;
const SEED = 20_191_118;

/** The first number of a sentence, or its day. */
const namedIn = (words: string): string | undefined => /\d{4}-\d\d-\d\d|\d+(?:\.\d+)?/.exec(words)?.[0];

it('pane and command line name the number that each limit has', () => {
  fc.assert(
    fc.property(designsAroundLimits, (dossier) => {
      const found = limits(dossier).filter(({ state }) => state !== 'elsewhere');
      const inPane = limitsInWords(found);
      const inLines = limitText(found, 'zh');
      expect(inPane.map(({ id }) => id)).toEqual(found.map(({ id }) => id));
      for (const [at, { title, value, state }] of found.entries()) {
        const [shown, [line]] = [inPane[at]?.words ?? '', inLines[at] ?? []];
        expect(line).toBe(`  ${title}：${shown}`);
        // What is kept with nothing to come says so without a number.
        if (value === undefined || value === 0) continue;
        const named = namedIn(shown);
        if (typeof value === 'string' && !/^\d{4}-/.test(value)) expect(shown).toContain(value);
        else if (typeof value === 'string') expect(named).toBe(value);
        else expect([title, state, Number(named)]).toEqual([title, state, Math.round(value * 100) / 100]);
      }
    }),
    { numRuns: RUNS, seed: SEED },
  );
});
