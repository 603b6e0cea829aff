import { fork, type ChildProcess, type ForkOptions } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { bundled } from './program-bundle.js';

/** Stands in tests for engine/node/fork-module: starts the module as the run built it, not from source. */
export function forkModule(module: URL, stdio: ForkOptions['stdio'] = 'inherit'): ChildProcess {
  return fork(bundled(fileURLToPath(module)), { serialization: 'advanced', execArgv: [], stdio });
}
