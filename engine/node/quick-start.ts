import * as nodeModule from 'node:module';
import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';

const called = (name: 'enableCompileCache' | 'getCompileCacheDir'): unknown => {
  const found: unknown = Reflect.get(nodeModule, name);
  return typeof found === 'function' ? found() : undefined;
};

/** Fifteen times the usual: a command on one workbook ends before it, one on hundreds hardly notices. */
const LATER = '--interrupt-budget=2000000';

/**
 * Most commands end within a second, of which Node spends half on compiling. From 22.1 on it keeps what it compiled
 * for the next start, in the temporary folder of the machine; Node 20 cannot, but is told to optimise only what runs
 * for long, which costs a quarter of a check otherwise.
 */
export function startQuickly(): void {
  if ('enableCompileCache' in nodeModule) called('enableCompileCache');
  else optimise(LATER);
}

/** Three times the usual: for a hundred workbooks a process then optimises what pays, an eighth of its time less. */
const SPARINGLY = '--interrupt-budget=400000';

/** For a process that does a hundred tasks and ends then; where Node would not know the option it is as usual. */
export const optimiseSparingly = (): void => optimise(SPARINGLY);

function optimise(when: string): void {
  if (process.versions.v8.startsWith('11.')) setFlagsFromString(when);
}

/** More processes than this are not begun unless asked for: on larger machines processors are left over. */
export const PROCESSES_UNASKED = 4;

/**
 * Where every processor has a process of ours, threads that collect memory beside one only take turns with the others:
 * a folder of 36 kits takes a twentieth less without them. The versions of V8 are those of Node 20 and 22.
 */
export const collectedAlone = (): readonly string[] =>
  availableParallelism() <= PROCESSES_UNASKED && /^1[12]\./.test(process.versions.v8)
    ? ['--single-threaded-gc']
    : [];

/** What a process of ours is told, so that it keeps what it compiles in the same place. */
export function compileCacheSetting(): Readonly<Record<string, string>> {
  const folder = called('getCompileCacheDir');
  return typeof folder === 'string' ? { NODE_COMPILE_CACHE: folder } : {};
}
