import * as z from 'zod';
import { sourceOfData, type CollectedDoubt, type ReadFileOutcome } from '../../bureau/index.js';
import { PRIORITY } from '../../node/queue/queue-client.js';
import { sha256 } from '../../node/sha256.js';
import { QUEUED_UNASKED } from '../batch/batch-options.js';
import { unreadable, type DrawnFile, type DrawnFrom } from '../batch/drawn-from.js';
import type { Call } from '../command.js';
import { disk } from '../disk-of-command.js';
import { jsonFile } from '../json-file.js';
import { programDigest } from '../batch/setting-digest.js';
import { queueOfCall } from './queue-of-call.js';

const place = z.record(z.string(), z.string());
const drawn = z.object({
  sources: z.array(z.unknown()),
  doubts: z.array(
    z.object({
      diagnostic: z.object({
        code: z.string(),
        level: z.string(),
        place,
        values: z.record(z.string(), z.union([z.string(), z.number()])),
      }),
      places: z.array(place),
    }),
  ),
  outcome: z.object({ file: z.string(), result: z.string() }),
});

/** Workbooks that are read and checked by the workers of a queue. @throws DiagnosticError */
export async function queuedDrawing(
  forms: ReadonlySet<string>,
  call: Call,
): Promise<{ atOnce: number; draw(file: DrawnFile): Promise<DrawnFrom>; close(): Promise<void> }> {
  const parameters = call.value('parameters');
  const setting = JSON.stringify({
    forms: [...forms].sort(),
    language: call.language,
    parameters: parameters === undefined ? undefined : await jsonFile(disk, parameters),
  });
  const settingDigest = sha256(`${programDigest()} ${setting}`);
  const queue = await queueOfCall(call, call.value('queue') ?? '');
  const texts = new Map<string, string>();
  return {
    atOnce: QUEUED_UNASKED,
    draw: ({ file, modified, bytes }) =>
      queue
        .perform(
          {
            kind: 'drawing',
            setting,
            settingDigest,
            details: JSON.stringify({ file, modified }),
            bytes,
            priority: PRIORITY.bulk,
          },
          ({ answer }) => {
            const { sources, doubts, outcome } = drawn.parse(JSON.parse(answer));
            return Promise.resolve({
              sources: sources.map((one) => sourceOfData(one, texts)),
              doubts: doubts as unknown as CollectedDoubt[],
              outcome: outcome as ReadFileOutcome,
            });
          },
        )
        // What ended its process is a file that could not be read.
        .catch((error: unknown) => unreadable(file, error)),
    close: () => queue.close(),
  };
}
