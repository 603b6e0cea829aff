import { reportName } from '../../bureau/index.js';
import { PRIORITY, StoppedWaiting, type QueueClient } from '../../node/queue/queue-client.js';
import { CheckPostponed } from '../../desk/index.js';
import {
  processOutcome,
  workSettingText,
  type ProcessOutcome,
  type ProcessTask,
} from '../queue/task-kinds.js';
import { taskPool } from '../queue/task-pool.js';
import { settingDigest } from './setting-digest.js';

const SETTING = { mode: 'final', language: 'zh', parameters: undefined } as const;
/** A person waits for the answer; a workbook of a thousand rows takes two seconds. */
const SECONDS_PER_TASK = 120;
/** The same for all, so that the same workbook gives the same record, whoever checks it. */
const STEM = '工作簿';

/** Checks of workbooks as they come, in processes of this machine or by the workers of a queue. */
export interface SingleChecks {
  /** Digest of everything beside the workbook that decides what a check gives. */
  readonly setting: string;
  /**
   * @returns the record as JSON, and the report where the workbook could be read
   * @throws DiagnosticError when the process had to be ended, CheckPostponed when nobody waits any more
   */
  check(bytes: Uint8Array, named: string): Promise<{ readonly record: string; readonly report?: Uint8Array }>;
  close(): Promise<void>;
}

/** @param by how many processes, or a queue: before its workers people go before folders */
export function singleChecks(by: number | QueueClient): SingleChecks {
  const { perform, close } = typeof by === 'number' ? processes(by) : workers(by);
  const setting = workSettingText(SETTING);
  const digest = settingDigest(SETTING);
  return {
    setting: digest,
    async check(bytes, named) {
      const details = JSON.stringify({ file: named, stem: STEM });
      const task: ProcessTask = {
        kind: 'workbook',
        setting,
        settingDigest: digest,
        details,
        bytes: new Uint8Array(bytes),
      };
      const { answer, outputs } = await perform(task);
      const report = outputs.find(({ name }) => name === reportName(STEM))?.bytes;
      return { record: answer, ...(report ? { report } : {}) };
    },
    close,
  };
}

interface Performing {
  perform(task: ProcessTask): Promise<ProcessOutcome>;
  close(): Promise<void>;
}

function processes(count: number): Performing {
  const pool = taskPool(count, SECONDS_PER_TASK);
  return {
    perform: (task) => pool.perform(task),
    close() {
      pool.close();
      return Promise.resolve();
    },
  };
}

const workers = (queue: QueueClient): Performing => ({
  perform: (task) =>
    queue
      .perform({ ...task, priority: PRIORITY.person }, (outcome) =>
        Promise.resolve(processOutcome.parse(outcome)),
      )
      .catch((error: unknown) => {
        throw error instanceof StoppedWaiting ? new CheckPostponed() : error;
      }),
  close: () => queue.close(),
});
