import { describe, expect, it } from 'vitest';
import {
  outputNames,
  paceOf,
  readState,
  runBatch,
  stateEnd,
  stateHead,
  stateLine,
} from '../../engine/bureau/index.js';
import { sha256 } from '../../engine/node/sha256.js';

/** Runs so many tasks, of which an earlier run did some; counts what was asked for. */
async function counted(
  total: number,
  jobs: number,
  done: (task: number) => boolean,
  broken: ReadonlySet<number> = new Set(),
) {
  const counts = { asked: 0, performed: 0, steps: 0, most: 0, alone: 0 };
  let underWay = 0;
  const order: number[] = [];
  const tasks = Array.from({ length: total }, (_, task) => task);
  for await (const step of runBatch(tasks, {
    jobs,
    kept: (task) => {
      counts.asked += 1;
      return Promise.resolve(done(task) ? 'kept' : undefined);
    },
    perform: async (task) => {
      counts.performed += 1;
      counts.most = Math.max(counts.most, (underWay += 1));
      await Promise.resolve();
      underWay -= 1;
      return broken.has(task) ? undefined : 'done';
    },
    performAlone: async (task) => {
      expect(underWay).toBe(0);
      counts.alone += 1;
      await Promise.resolve();
      return `alone ${String(task)}`;
    },
  })) {
    counts.steps += 1;
    order.push(step.done);
    expect(step.total).toBe(total);
  }
  return { counts, order };
}

describe('a run', () => {
  it.each([100, 500])(
    'of %i tasks does each once, asks for each once, and counts up to the end',
    async (total) => {
      const { counts, order } = await counted(total, 3, () => false);
      expect(counts).toEqual({ asked: total, performed: total, steps: total, most: 3, alone: 0 });
      expect(order).toEqual(Array.from({ length: total }, (_, index) => index + 1));
    },
  );

  it('does only what is left: 25 of 500', async () => {
    const { counts } = await counted(500, 2, (task) => task % 20 !== 0);
    expect(counts).toEqual({ asked: 500, performed: 25, steps: 500, most: 2, alone: 0 });
  });
});

describe('a task whose process breaks', () => {
  it('stops no other, and is done once more at the end with the machine to itself', async () => {
    const { counts, order } = await counted(40, 4, () => false, new Set([0, 7, 39]));
    expect(counts).toEqual({ asked: 40, performed: 40, steps: 40, most: 4, alone: 3 });
    expect(order).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
  });
});

describe('what a run remembers', () => {
  const [setting, key, record] = ['s', 'k', 'r'].map((text) => sha256(text)) as [string, string, string];

  it('is read back, line by line', () => {
    const state = readState(stateHead(setting) + stateLine(key, record) + stateEnd);
    expect(state).toEqual({ setting, records: new Map([[key, record]]), finished: true });
  });

  it('leaves out the line that a power cut broke off', () => {
    const whole = stateHead(setting) + stateLine(key, record);
    const state = readState(whole + stateLine(record, key).slice(0, 100));
    expect(state).toEqual({ setting, records: new Map([[key, record]]), finished: false });
  });

  it('is nothing when the file is another', () => {
    expect(readState('')).toBeUndefined();
    expect(readState(`banbiao-batch-9 ${setting}\n`)).toBeUndefined();
  });
});

describe('names of what is written for a file', () => {
  const namesOf = (...files: string[]) => [...outputNames(files, sha256).values()];

  it('are its own, folders kept', () => {
    expect(namesOf('西湖区/甲校.xlsx', '乙校.et')).toEqual(['西湖区/甲校', '乙校']);
  });

  it('are told apart where two files would have the same, and do not depend on the others otherwise', () => {
    const [first, second] = namesOf('甲校.xls', '甲校.xlsx');
    expect(first).toBe('甲校');
    expect(second).toMatch(/^甲校-[0-9a-f]{8}$/);
  });

  it('are safe on Windows and short', () => {
    for (const name of namesOf('CON.xlsx', 'a:b?.xlsx', `${'很长'.repeat(60)}.xlsx`)) {
      expect(name).toMatch(/^[^\\:*?"<>|]{1,70}$/);
      expect(name).toMatch(/-[0-9a-f]{8}$/);
    }
  });
});

describe('the pace of a run', () => {
  it('says files per second and seconds to the end', () => {
    expect(paceOf(20, 30, 10)).toEqual({ rate: 2, secondsLeft: 15 });
    expect(paceOf(0, 30, 10)).toEqual({ rate: 0, secondsLeft: undefined });
  });
});
