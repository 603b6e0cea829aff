import type { CollectedDoubt, CollectedSource, HandedInFile, ReadFileOutcome } from '../../bureau/index.js';
import { HandedInReader } from '../../node/handed-in-file.js';
import { collectAsItGrows } from '../../node/collect-garbage.js';
import { contextOf } from '../check-options.js';
import type { Call } from '../command.js';
import { disk } from '../disk-of-command.js';
import { BatchProgress } from './batch-progress.js';
import { drawnFrom, unreadable, type DrawnFile, type DrawnFrom } from './drawn-from.js';

export interface ReadSources {
  readonly sources: readonly CollectedSource[];
  /** Files that could not be read, or were passed over. */
  readonly doubts: readonly CollectedDoubt[];
  /** Of every file what became of it. */
  readonly outcomes: readonly ReadFileOutcome[];
}

/** Reads what a collection draws on from the workbooks of a folder; of each only the forms that are needed stay. */
export async function readSources(
  files: readonly HandedInFile[],
  forms: ReadonlySet<string>,
  call: Call,
): Promise<ReadSources> {
  const found: { sources: CollectedSource[]; doubts: CollectedDoubt[]; outcomes: ReadFileOutcome[] } = {
    sources: [],
    doubts: [],
    outcomes: [],
  };
  const progress = new BatchProgress(call.terminal, call.language);
  const reader = new HandedInReader(disk);
  const tidy = collectAsItGrows();
  const { atOnce, draw, close } = await drawing(forms, call);
  /** Of one file after the other; a file that cannot be opened is one more outcome. */
  const drawn = async (file: HandedInFile): Promise<DrawnFrom> => {
    let opened: DrawnFile;
    try {
      opened = { file: file.name, ...(await reader.read(file)) };
    } catch (error) {
      return unreadable(file.name, error);
    }
    return draw(opened);
  };
  try {
    // In the order of the files, so many under way at the same time.
    const underWay: Promise<DrawnFrom>[] = [];
    let next = 0;
    while (next < files.length || underWay.length > 0) {
      for (; underWay.length < atOnce && next < files.length; next += 1) {
        const file = files[next];
        if (file) underWay.push(drawn(file));
      }
      const one = await underWay.shift();
      if (one) {
        found.sources.push(...one.sources);
        found.doubts.push(...one.doubts);
        found.outcomes.push(one.outcome);
      }
      await tidy();
      progress.step(found.outcomes.length, files.length, false);
    }
  } finally {
    await close();
  }
  return found;
}

interface Drawing {
  readonly atOnce: number;
  draw(file: DrawnFile): Promise<DrawnFrom>;
  close(): Promise<void>;
}

/** In this process, or by the workers of a queue. */
async function drawing(forms: ReadonlySet<string>, call: Call): Promise<Drawing> {
  const { language } = call;
  if (call.value('queue') !== undefined) {
    const { queuedDrawing } = await import('../queue/queued-drawing.js');
    return queuedDrawing(forms, call);
  }
  const setting = { forms, language, context: await contextOf(call), texts: new Map<string, string>() };
  return {
    atOnce: 1,
    draw: (file) => Promise.resolve(drawnFrom(file, setting)),
    close: () => Promise.resolve(),
  };
}
