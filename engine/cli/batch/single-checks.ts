import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { processPool } from '../../node/process-pool.js';
import { recordName, reportName, type BatchSetting, type BatchTask } from './batch-setting.js';
import { settingDigest } from './setting-digest.js';

const SETTING = { mode: 'final', language: 'zh', parameters: undefined } as const;
/** A person waits for the answer; a workbook of a thousand rows takes two seconds. */
const SECONDS_PER_TASK = 120;
const BYTES_PER_PROCESS = 2 ** 30;
const TASKS_PER_PROCESS = 200;

/** Checks of workbooks as they come, in the worker processes of a folder run. */
export interface SingleChecks {
  /** Digest of everything beside the workbook that decides what a check gives. */
  readonly setting: string;
  /**
   * @returns the record as JSON, and the report where the workbook could be read
   * @throws DiagnosticError when the process had to be ended
   */
  check(bytes: Uint8Array, named: string): Promise<{ readonly record: string; readonly report?: Uint8Array }>;
  close(): void;
}

/** @param folder for workbooks while they are checked; what is in it may be deleted when nothing runs. */
export async function singleChecks(folder: string, processes: number): Promise<SingleChecks> {
  const [scratch, output] = [join(folder, 'scratch'), join(folder, 'output')];
  for (const path of [scratch, output]) await mkdir(path, { recursive: true });
  const pool = processPool({
    module: new URL(`./batch-worker.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url),
    setting: { ...SETTING, output, scratch } satisfies BatchSetting,
    processes,
    tasksPerProcess: TASKS_PER_PROCESS,
    secondsPerTask: SECONDS_PER_TASK,
    bytesPerProcess: BYTES_PER_PROCESS,
  });
  return {
    setting: settingDigest(SETTING),
    async check(bytes, named) {
      const stem = randomUUID();
      const path = join(folder, `${stem}.xlsx`);
      try {
        await writeFile(path, bytes, { flag: 'wx' });
        await pool.perform({ file: named, path, stem } satisfies BatchTask);
        const record = await readFile(join(output, recordName(stem)), 'utf8');
        const report = await readFile(join(output, reportName(stem))).catch(() => undefined);
        return { record, ...(report === undefined ? {} : { report: new Uint8Array(report) }) };
      } finally {
        for (const left of [path, join(output, recordName(stem)), join(output, reportName(stem))]) {
          await rm(left, { force: true });
        }
      }
    },
    close: () => pool.close(),
  };
}
