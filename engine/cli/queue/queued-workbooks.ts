import { brokenRecord, findingsOfError, recordBytes } from '../../bureau/index.js';
import { diagnostic, DiagnosticError } from '../../core/diagnostic.js';
import type { OutputFolder } from '../../node/batch-output.js';
import { HandedInReader } from '../../node/handed-in-file.js';
import type { ProcessPool } from '../../node/process-pool.js';
import { PRIORITY, type QueueClient } from '../../node/queue/queue-client.js';
import { batchTask, recordName } from '../batch/batch-setting.js';
import { settingDigest } from '../batch/setting-digest.js';
import { removeStale } from '../batch/workbook-work.js';
import { disk } from '../disk-of-command.js';
import { workSettingText, type WorkSetting } from './task-kinds.js';

/**
 * Workbooks that are checked and printed by the workers of a queue. What they give is written into the folder of
 * results by this process, the record last, as a process of a run on one machine does it.
 * @throws DiagnosticError when fonts are asked for that other machines do not have.
 */
export function queuedWorkbooks(queue: QueueClient, setting: WorkSetting, output: OutputFolder): ProcessPool {
  const fonts = setting.print?.printer.fonts ?? 'bundled';
  if (!['bundled', 'auto', 'system'].includes(fonts)) {
    throw new DiagnosticError([diagnostic('queue.own-fonts', 'error', {}, { found: fonts })]);
  }
  const text = workSettingText(setting);
  const digest = settingDigest(setting);
  const reader = new HandedInReader(disk);
  const put = async (stem: string, record: Uint8Array, files: ReadonlyMap<string, Uint8Array>) => {
    for (const [name, bytes] of files) await output.write(name, bytes);
    await removeStale(output, stem, new Set(files.keys()));
    await output.write(recordName(stem), record);
  };
  return {
    async perform(task) {
      const { file, path, inside, stem } = batchTask.parse(task);
      let bytes: Uint8Array;
      try {
        ({ bytes } = await reader.read({ name: file, path, ...(inside ? { inside } : {}) }));
      } catch (error) {
        const found = findingsOfError(error, setting.language);
        await put(stem, recordBytes(brokenRecord(file, 'unreadable', '', found)), new Map());
        return;
      }
      await queue.perform(
        {
          kind: 'workbook',
          setting: text,
          settingDigest: digest,
          details: JSON.stringify({ file, stem }),
          bytes,
          priority: PRIORITY.bulk,
        },
        ({ answer, outputs }) =>
          put(
            stem,
            new TextEncoder().encode(answer),
            new Map(outputs.map(({ name, bytes: contents }) => [name, contents])),
          ),
      );
    },
    close: () => void queue.close(),
  };
}
