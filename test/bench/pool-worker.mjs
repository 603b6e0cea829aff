/** The work of `pool-run.mjs`, in both shapes: what tinypool calls, and a process of our own pool. */
import { serveTasks } from '../../out/modules/engine/node/serve-tasks.js';

export default async function work({ kind, bytes }) {
  if (kind === 'hangs') await new Promise((done) => setTimeout(done, 30_000));
  if (kind === 'large') {
    globalThis.kept = Buffer.alloc(600 * 2 ** 20, 1);
    await new Promise((done) => setTimeout(done, 15_000));
  }
  return { bytes, pid: process.pid };
}

if (process.env.BENCH_POOL === 'ours') serveTasks(() => Promise.resolve(work));
