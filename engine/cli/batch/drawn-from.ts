import {
  collectedSource,
  type CollectedDoubt,
  type CollectedSource,
  type ReadFileOutcome,
} from '../../bureau/index.js';
import { diagnostic, DiagnosticError } from '../../core/diagnostic.js';
import type { Language } from '../../core/messages/message.js';
import { sha256 } from '../../node/sha256.js';
import { zlibCompression } from '../../node/zlib-compression.js';
import { checkWorkbook } from '../../library/index.js';
import type { RuleContext } from '../../regulations/index.js';
import { readWorkbook, type ReadWorkbook } from '../../workbook/index.js';
import { product } from '../product.js';

/** What a collection draws from one file: what its sheets say, what is to be looked at, and what became of it. */
export interface DrawnFrom {
  readonly sources: readonly CollectedSource[];
  readonly doubts: readonly CollectedDoubt[];
  readonly outcome: ReadFileOutcome;
}

export interface DrawingSetting {
  /** Ids of the forms that are needed; of a workbook only these stay. */
  readonly forms: ReadonlySet<string>;
  readonly language: Language;
  readonly context: RuleContext;
  /** Texts that many workbooks have in common, each kept once. */
  readonly texts: Map<string, string>;
}

/** A file that was handed in; `read` says why it cannot be read by throwing. */
export interface DrawnFile {
  readonly file: string;
  readonly modified: number;
  readonly bytes: Uint8Array;
}

/** Reads a workbook and checks it; one that cannot be read says so. */
export function drawnFrom({ file, modified, bytes }: DrawnFile, setting: DrawingSetting): DrawnFrom {
  try {
    const read = readWorkbook(bytes, product.registry, { compression: zlibCompression, file });
    return drawnFromRead(read, { file, modified, contents: sha256(bytes) }, setting);
  } catch (error) {
    return unreadable(file, error);
  }
}

/** @throws what is no reason of the file */
export function unreadable(file: string, error: unknown): DrawnFrom {
  if (!(error instanceof DiagnosticError)) throw error;
  return {
    sources: [],
    doubts: error.diagnostics.map((found) => ({ diagnostic: found, places: [{ ...found.place, file }] })),
    outcome: { file, result: 'unreadable' },
  };
}

function drawnFromRead(
  read: ReadWorkbook,
  {
    file,
    modified,
    contents,
  }: { readonly file: string; readonly modified: number; readonly contents: string },
  { forms, language, context, texts }: DrawingSetting,
): DrawnFrom {
  const { registry, factsOf } = product;
  const spoken = [
    { name: file, digest: contents, read },
    ...read.copies.map((copy) => ({
      name: `${file}（工作表“${copy.sheet}”）`,
      digest: `${contents} ${copy.sheet}`,
      read: copy.read,
    })),
  ];
  const sources = spoken.flatMap(({ name, digest, read: one }) => {
    const { findings } = checkWorkbook(
      product,
      name,
      { ...one, copies: [] },
      { mode: 'final', language, context, examiner: 'bureau' },
    ).result;
    const details = { file: name, contents: digest, modified, forms, registry, factsOf, texts, findings };
    return collectedSource(one, details) ?? [];
  });
  const isBlank = spoken.every(({ read: one }) => Object.keys(one.dossier.forms).length === 0);
  const isDrawnOn = sources.length > 0;
  const kit = registry.kits.get(read.dossier.kit)?.title ?? read.dossier.kit;
  const doubts: CollectedDoubt[] = isDrawnOn
    ? []
    : [
        {
          diagnostic: isBlank
            ? diagnostic('collect.blank-workbook', 'warning', {}, { kit })
            : diagnostic('collect.not-drawn-on', 'info', {}, { kit }),
          places: [{ file }],
        },
      ];
  return {
    sources,
    doubts,
    outcome: { file, result: isBlank ? 'blank' : isDrawnOn ? 'drawn-on' : 'other-kit' },
  };
}
