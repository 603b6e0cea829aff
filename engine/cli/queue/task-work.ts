import { dataOfSource } from '../../bureau/index.js';
import type { OutputFolder } from '../../node/batch-output.js';
import { readParameterFile } from '../../regulations/index.js';
import { recordName } from '../batch/batch-setting.js';
import { drawnFrom } from '../batch/drawn-from.js';
import { WorkbookWork } from '../batch/workbook-work.js';
import {
  drawingDetails,
  drawingSetting,
  workbookDetails,
  workSettingOf,
  type ProcessOutcome,
  type ProcessTask,
} from './task-kinds.js';

/** Settings whose templates stay compiled. */
const SETTINGS_KEPT = 4;

/** Does tasks from bytes to bytes: nothing of them touches the disk. */
export class TaskWork {
  readonly #prepared = new Map<string, (task: ProcessTask) => Promise<ProcessOutcome>>();

  /** @throws Error when the task is none, DiagnosticError when its figures are wrong */
  perform(task: ProcessTask): Promise<ProcessOutcome> {
    const key = `${task.kind} ${task.settingDigest}`;
    let perform = this.#prepared.get(key);
    if (perform === undefined) {
      perform = task.kind === 'workbook' ? workbooks(task.setting) : drawings(task.setting);
      const [oldest] = this.#prepared.keys();
      if (this.#prepared.size >= SETTINGS_KEPT && oldest !== undefined) this.#prepared.delete(oldest);
      this.#prepared.set(key, perform);
    }
    return perform(task);
  }
}

function workbooks(text: string): (task: ProcessTask) => Promise<ProcessOutcome> {
  const setting = workSettingOf(text);
  const held = new HeldOutputs();
  let given = new Uint8Array();
  const reader = { read: () => Promise.resolve({ bytes: given, modified: 0 }) };
  const work = new WorkbookWork(setting, { output: held, reader });
  return async ({ details, bytes }) => {
    const { file, stem } = workbookDetails.parse(JSON.parse(details));
    given = new Uint8Array(bytes);
    await work.perform({ file, path: '', stem });
    const outputs = held.taken();
    const record = outputs.get(recordName(stem));
    outputs.delete(recordName(stem));
    return {
      answer: new TextDecoder().decode(record),
      outputs: [...outputs].map(([name, contents]) => ({ name, bytes: new Uint8Array(contents) })),
    };
  };
}

function drawings(text: string): (task: ProcessTask) => Promise<ProcessOutcome> {
  const { forms, language, parameters } = drawingSetting.parse(JSON.parse(text));
  const context = parameters === undefined ? {} : { overrides: readParameterFile(parameters) };
  const wanted = new Set(forms);
  return ({ details, bytes }) => {
    const { file, modified } = drawingDetails.parse(JSON.parse(details));
    const { sources, doubts, outcome } = drawnFrom(
      { file, modified, bytes },
      { forms: wanted, language, context, texts: new Map() },
    );
    const answer = JSON.stringify({ sources: sources.map(dataOfSource), doubts, outcome });
    return Promise.resolve({ answer, outputs: [] });
  };
}

/** What is written for one workbook, in memory. */
class HeldOutputs implements OutputFolder {
  #files = new Map<string, Uint8Array>();

  write(name: string, contents: Uint8Array): Promise<void> {
    this.#files.set(name, contents);
    return Promise.resolve();
  }

  read(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  removeIfUnchanged(): Promise<void> {
    return Promise.resolve();
  }

  /** Everything that was written since it was asked last. */
  taken(): Map<string, Uint8Array> {
    const files = this.#files;
    this.#files = new Map();
    return files;
  }
}
