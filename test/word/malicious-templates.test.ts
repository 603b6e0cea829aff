import { beforeAll, describe, expect, it } from 'vitest';
import { outcomes, outcomesFrom, type AttemptOutcome } from './attempts.js';
import { attempts, inert, prototypes, refused } from './malicious-templates.js';

/** Many times what the slowest takes. */
const SECONDS_EACH = 60;

describe('malicious templates, in a process that is killed when one hangs', () => {
  let found: readonly AttemptOutcome[] = [];
  beforeAll(async () => {
    found = await outcomes(attempts.length, SECONDS_EACH);
  }, 600_000);

  const of = (name: string): AttemptOutcome[] => found.filter((_, index) => attempts[index]?.name === name);

  it.each(refused)('%s: refused by name', (name, _, code) => {
    expect(of(name)).toEqual([{ refusal: expect.stringMatching(code), ran: false }]);
  });

  it.each(inert)('%s: printed as “%s”, behind the fence too', (source, words) => {
    const printed = { words: [words], ran: false };
    expect(of(source)).toEqual([printed, printed]);
  });

  it('ALIAS and EXEC reach no prototype', () => {
    expect(of(prototypes)).toEqual([{ words: ['x'], ran: false }]);
  });

  it('would be noticed if one hung', async () => {
    expect(await outcomesFrom('hang', 1)).toEqual([{ hung: true }]);
  });
});
