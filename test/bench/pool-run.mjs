/** One run of `pool.mjs`. */
import { Tinypool } from 'tinypool';
import { processPool } from '../../out/modules/engine/node/process-pool.js';

const [way] = process.argv.slice(2);
const TASKS = 400;
const worker = new URL('./pool-worker.mjs', import.meta.url);
const bytes = new Uint8Array(100_000).fill(7);
process.env.BENCH_POOL = way;

const pools = {
  ours() {
    const pool = processPool({
      module: worker,
      setting: {},
      processes: 2,
      tasksPerProcess: 1000,
      secondsPerTask: 5,
      bytesPerProcess: 300 * 2 ** 20,
    });
    return { run: (task) => pool.perform(task), close: () => pool.close() };
  },
  tinypool() {
    const pool = new Tinypool({
      filename: worker.href,
      runtime: 'child_process',
      serialization: 'advanced',
      minThreads: 1,
      maxThreads: 2,
      maxMemoryLimitBeforeRecycle: 300 * 2 ** 20,
      isolateWorkers: false,
    });
    return {
      run: (task) =>
        pool.run(task, { signal: task.kind === 'hangs' ? AbortSignal.timeout(5000) : undefined }),
      close: () => pool.destroy(),
    };
  },
};

const pool = pools[way]();
const spent = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const children = new Map();
const note = ({ pid }) => children.set(pid, true);

const begin = performance.now();
note(await pool.run({ kind: 'echo', bytes }));
const start = performance.now() - begin;
const before = spent();
for (let done = 0; done < TASKS; done += 2) {
  for (const answer of await Promise.all([0, 1].map(() => pool.run({ kind: 'echo', bytes })))) note(answer);
}
const task = (spent() - before) / TASKS;

/** Whether a task is ended before it would have ended by itself, and the next one done. */
async function ended(kind, within) {
  const asked = performance.now();
  const failed = await pool.run({ kind, bytes }).then(
    () => false,
    () => true,
  );
  const early = performance.now() - asked < within;
  const next = await Promise.race([
    pool.run({ kind: 'echo', bytes }).then(() => true),
    new Promise((tell) => setTimeout(tell, 20_000, false)),
  ]);
  return failed && early && next ? 'yes' : 'no';
}
const large = await ended('large', 10_000);
const slow = await ended('hangs', 15_000);
console.log(JSON.stringify({ start, task, slow, large }));
await Promise.race([pool.close(), new Promise((done) => setTimeout(done, 2_000))]);
process.exit();
