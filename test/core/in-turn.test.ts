import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { inTurn } from '../../engine/core/in-turn.js';

describe('work in turn', () => {
  it('is done in the order in which it is asked for, each when the one before has ended', async () => {
    const turn = inTurn();
    const said: string[] = [];
    const work = (name: string, turns: number) => async (): Promise<string> => {
      said.push(`${name} begins`);
      for (let at = 0; at < turns; at += 1) await setImmediate();
      said.push(`${name} ends`);
      return name;
    };
    expect(await Promise.all([turn(work('long', 5)), turn(work('short', 0))])).toEqual(['long', 'short']);
    expect(said).toEqual(['long begins', 'long ends', 'short begins', 'short ends']);
  });

  it('goes on where one fails, which says so to whoever asked for it', async () => {
    const turn = inTurn();
    const fails = turn(() => Promise.reject(new Error('no paper')));
    const follows = turn(() => Promise.resolve('printed'));
    await expect(fails).rejects.toThrow('no paper');
    expect(await follows).toBe('printed');
  });
});
