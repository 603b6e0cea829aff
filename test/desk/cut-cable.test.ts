import { execFileSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { suiteFolder } from '../cli/command-line.js';
import { withWords } from '../bureau/bureau-folder.js';
import { describeWith } from '../set-up/describe-with.js';
import { namespaces, postgres } from '../set-up/tools.js';
import { startPostgres } from './postgres-server.js';
import {
  digestsOf,
  ended,
  finished,
  leftIn,
  NOTHING_LEFT,
  program,
  startedWorker,
} from './queue-processes.js';

const path = suiteFolder();
const LONG = import.meta.env.MODE === 'long';
const MANY = LONG ? 80 : 10;
/** Whether the cable is put back again; without `npm run test:long` it is not, which takes less time. */
const ENDS = LONG ? [true, false] : [false];
const SECONDS_CUT = 25;
const ORDER = new Uint8Array(
  readFileSync(join(import.meta.dirname, '../../samples/zj-order-lawful/workbook.xlsx')),
);
const ip = (...words: readonly string[]): string => execFileSync('ip', words, { encoding: 'utf8' });

/** A machine of its own as far as the network goes: one cable leads to this one. */
class Machine {
  readonly #name: string;
  readonly #cable: string;

  constructor(private readonly number: number) {
    this.#name = `banbiao-${process.pid}-${number}`;
    this.#cable = `bb${process.pid % 100_000}-${number}`;
    ip('netns', 'add', this.#name);
    ip('link', 'add', this.#cable, 'type', 'veth', 'peer', 'name', 'eth0', 'netns', this.#name);
    ip('addr', 'add', `${this.address}/24`, 'dev', this.#cable);
    ip('link', 'set', this.#cable, 'up');
    ip('-n', this.#name, 'addr', 'add', `10.77.${number}.2/24`, 'dev', 'eth0');
    ip('-n', this.#name, 'link', 'set', 'eth0', 'up');
  }

  /** Of this machine, as the other finds it. */
  get address(): string {
    return `10.77.${this.number}.1`;
  }

  /** Words that start a program there. */
  get words(): readonly string[] {
    return ['ip', 'netns', 'exec', this.#name];
  }

  pullCable(): void {
    ip('link', 'set', this.#cable, 'down');
  }

  plugIn(): void {
    ip('link', 'set', this.#cable, 'up');
  }

  remove(): void {
    ip('netns', 'del', this.#name);
  }
}

describeWith([postgres, namespaces], 'two machines with a cable each to the database', () => {
  const machines = [new Machine(1), new Machine(2)] as const;
  const running: ChildProcess[] = [];
  afterAll(async () => {
    for (const one of running) await ended(one, 'SIGKILL');
    for (const one of machines) one.remove();
  });

  it(`give all results of ${MANY} workbooks, none twice, when one cable is pulled${LONG ? ' and put back, and when it is not put back' : ''}`, async () => {
    const server = await startPostgres({ networks: ['10.77.0.0/16'] });
    mkdirSync(path('in'));
    for (let number = 0; number < MANY; number += 1)
      writeFileSync(path(`in/${number}.xlsx`), withWords(ORDER, { 研修: `研修${number}` }));
    const alone = program(['check', path('in'), '-o', path('alone'), '-q', '--jobs', '1']);
    running.push(alone);
    expect(await finished(alone)).toBe(0);
    const expected = digestsOf(path('alone'));
    try {
      for (const isPutBack of ENDS) {
        const queue = await server.database();
        const workers = [];
        for (const machine of machines) {
          const worker = await startedWorker(queue.replace('127.0.0.1', machine.address), machine.words);
          workers.push(worker);
          running.push(worker);
        }
        const output = path(`cut-${isPutBack}`);
        const check = program(['check', path('in'), '-o', output, '-q', '--queue', queue]);
        running.push(check);
        const done = finished(check);
        // In the middle of the work, which is seen by the first results.
        while (!isBegun(output)) await wait(50);
        machines[0].pullCable();
        if (isPutBack) {
          await wait(SECONDS_CUT * 1000);
          machines[0].plugIn();
        }
        expect(await done).toBe(0);
        expect(digestsOf(output)).toEqual(expected);
        expect(await leftIn(queue)).toEqual(NOTHING_LEFT);
        machines[0].plugIn();
        for (const worker of workers) await ended(worker, 'SIGKILL');
      }
    } finally {
      await server.close();
    }
  });
});

/** Whether results are there already. */
function isBegun(output: string): boolean {
  try {
    return Object.keys(digestsOf(output)).length > 1;
  } catch {
    return false;
  }
}
