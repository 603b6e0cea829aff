/** Left in the folder of results, which is then not taken as input. */
export const STATE_FOLDER = '.banbiao';
export const STATE_FILE = 'state.txt';

const KIND = 'banbiao-batch-1';
const FINISHED = 'finished';
const DIGEST = /^[0-9a-f]{64}$/;

/**
 * What a run remembers for the next: digests and nothing else, neither names nor contents. A task's key is the
 * digest of a file's name and contents; it leads to the digest of the record that was written for it.
 */
export interface RunState {
  /** Digest of everything but the files that decides the results: options, templates, the program. */
  readonly setting: string;
  readonly records: ReadonlyMap<string, string>;
  /** Whether the run came to its end. */
  readonly finished: boolean;
}

/** The first line of a state file; lines of records follow as the run goes on. */
export const stateHead = (setting: string): string => `${KIND} ${setting}\n`;

export const stateLine = (key: string, record: string): string => `${key} ${record}\n`;

export const stateEnd = `${FINISHED}\n`;

/**
 * A state file. It grows line by line, so the last line of an interrupted run may be broken: what is no whole line
 * of digests is left out. `undefined` when it is no state file of this version.
 */
export function readState(text: string): RunState | undefined {
  const [head, ...lines] = text.split('\n');
  const [kind, setting = ''] = (head ?? '').split(' ');
  if (kind !== KIND || !DIGEST.test(setting)) return undefined;
  const records = new Map<string, string>();
  for (const line of lines) {
    const [key = '', record = ''] = line.split(' ');
    if (DIGEST.test(key) && DIGEST.test(record)) records.set(key, record);
  }
  return { setting, records, finished: lines.includes(FINISHED) };
}
