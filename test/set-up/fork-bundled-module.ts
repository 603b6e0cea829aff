import { fork, type ChildProcess, type ForkOptions } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { residentBytes } from '../../engine/node/resident-bytes.js';
import { bundled } from './program-bundle.js';
import { SHORT_LIVED } from './short-lived.js';

/** A process at rest that serves tasks again, and of how many it has begun. */
interface Served {
  readonly child: ChildProcess;
  readonly surroundings: string;
  tasks: number;
  isBusy: boolean;
}

const atRest: Served[] = [];
/** As many as a run keeps of one kind at most. */
const MOST_AT_REST = 4;
/** As a folder run replaces its processes. */
const MOST_TASKS = 60;
/** What a process may keep in memory and still be as good as a new one where a limit is tried. */
const MOST_BYTES = 300 * 2 ** 20;

/**
 * Stands in tests for engine/node/fork-module: starts the module as the run built it, not from source. A process that
 * its pool lets go at rest serves the next pool, which gives it a setting of its own: hundreds of runs over a few
 * files would each load the program anew. One that is killed, or let go amid a task, ends as it does for users.
 */
export function forkModule(module: URL, stdio: ForkOptions['stdio'] = 'inherit'): ChildProcess {
  const file = bundled(fileURLToPath(module));
  const surroundings = JSON.stringify([file, stdio, process.cwd(), process.env]);
  for (let at = atRest.length - 1; at >= 0; at -= 1) {
    if (atRest[at]?.surroundings !== surroundings) continue;
    const [served] = atRest.splice(at, 1);
    if (served && isAlive(served.child)) return served.child;
  }
  const child = fork(file, { serialization: 'advanced', execArgv: [...SHORT_LIVED.atStart], stdio });
  serveAgain({ child, surroundings, tasks: 0, isBusy: false });
  return child;
}

const isAlive = ({ connected, exitCode, signalCode }: ChildProcess): boolean =>
  connected && exitCode === null && signalCode === null;

/** Lets the process rest where it would be let go. */
function serveAgain(served: Served): void {
  const { child } = served;
  const send = child.send.bind(child) as (message: unknown, done: (error: Error | null) => void) => boolean;
  const letGo = child.disconnect.bind(child);
  child.send = ((message: { readonly kind: string }, done: (error: Error | null) => void) => {
    if (message.kind === 'task') {
      served.tasks += 1;
      served.isBusy = true;
      child.once('message', () => (served.isBusy = false));
    }
    return send(message, done);
  }) as ChildProcess['send'];
  child.disconnect = () => {
    // A process that serves no tasks ends by itself, which Node tells by a call of this as well.
    const isAsNew =
      served.tasks > 0 &&
      isAlive(child) &&
      !served.isBusy &&
      served.tasks < MOST_TASKS &&
      atRest.length < MOST_AT_REST &&
      residentBytes(child.pid) < MOST_BYTES;
    if (!isAsNew) {
      letGo();
      return;
    }
    child.removeAllListeners('exit');
    child.removeAllListeners('message');
    atRest.push(served);
  };
}
