import {
  collectedSource,
  readMany,
  type CollectedDoubt,
  type CollectedSource,
  type NamedFile,
  type ReadFileOutcome,
} from '../../bureau/index.js';
import { diagnostic } from '../../core/diagnostic.js';
import { HandedInReader, type HandedInFile } from '../../node/handed-in-file.js';
import { collectAsItGrows } from '../../node/collect-garbage.js';
import { sha256 } from '../../node/sha256.js';
import { zlibCompression } from '../../node/zlib-compression.js';
import { checkWorkbook } from '../../library/index.js';
import { contextOf } from '../check-options.js';
import type { Call } from '../command.js';
import { disk } from '../disk-of-command.js';
import { product } from '../product.js';
import { BatchProgress } from './batch-progress.js';

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
  const { registry, factsOf } = product;
  const setting = {
    mode: 'filling',
    language: call.language,
    context: await contextOf(call),
    examiner: 'bureau',
  } as const;
  const sources: CollectedSource[] = [];
  const doubts: CollectedDoubt[] = [];
  const outcomes: ReadFileOutcome[] = [];
  const progress = new BatchProgress(call.terminal, call.language);
  const about = new Map<string, { contents: string; modified: number }>();
  const reader = new HandedInReader(disk);
  const named = files.map((file): NamedFile => ({
    name: file.name,
    async bytes() {
      const { bytes, modified } = await reader.read(file);
      about.set(file.name, { contents: sha256(bytes), modified });
      return bytes;
    },
  }));
  const texts = new Map<string, string>();
  const tidy = collectAsItGrows();
  let done = 0;
  for await (const one of readMany(named, registry, { compression: zlibCompression })) {
    const { file } = one;
    if ('read' in one) {
      const { contents = '', modified = 0 } = about.get(file) ?? {};
      const spoken = [
        { name: file, digest: contents, read: one.read },
        ...one.read.copies.map(({ sheet, read }) => ({
          name: `${file}（工作表“${sheet}”）`,
          digest: `${contents} ${sheet}`,
          read,
        })),
      ];
      const before = sources.length;
      for (const { name, digest, read } of spoken) {
        const { findings } = checkWorkbook(product, name, { ...read, copies: [] }, setting).result;
        const details = { file: name, contents: digest, modified, forms, registry, factsOf, texts, findings };
        const source = collectedSource(read, details);
        if (source) sources.push(source);
      }
      const isBlank = spoken.every(({ read }) => Object.keys(read.dossier.forms).length === 0);
      const isDrawnOn = sources.length > before;
      outcomes.push({ file, result: isBlank ? 'blank' : isDrawnOn ? 'drawn-on' : 'other-kit' });
      if (!isDrawnOn) {
        const kit = registry.kits.get(one.read.dossier.kit)?.title ?? one.read.dossier.kit;
        doubts.push({
          diagnostic: isBlank
            ? diagnostic('collect.blank-workbook', 'warning', {}, { kit })
            : diagnostic('collect.not-drawn-on', 'info', {}, { kit }),
          places: [{ file }],
        });
      }
    } else {
      outcomes.push({ file, result: 'unreadable' });
      doubts.push(
        ...one.diagnostics.map((found) => ({ diagnostic: found, places: [{ ...found.place, file }] })),
      );
    }
    about.delete(file);
    await tidy();
    progress.step((done += 1), files.length, false);
  }
  return { sources, doubts, outcomes };
}
