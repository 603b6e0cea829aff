import { fork, type ChildProcess, type ForkOptions } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { collectedAlone, compileCacheSetting } from './quick-start.js';

/**
 * Runs a module of this program in a process of its own that takes and gives any plain data. From source (tests) the
 * process needs the same loader, wherever it was started; built, it needs none.
 */
export function forkModule(module: URL, stdio: ForkOptions['stdio'] = 'inherit'): ChildProcess {
  const file = fileURLToPath(module);
  return fork(file, {
    serialization: 'advanced',
    execArgv: file.endsWith('.ts') ? ['--import', import.meta.resolve('tsx')] : [...collectedAlone()],
    stdio,
    env: { ...process.env, ...compileCacheSetting() },
  });
}
