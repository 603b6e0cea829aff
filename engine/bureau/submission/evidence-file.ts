/** A file that the institution collected; its contents are read, part by part, only when the package is written. */
export interface EvidenceFile {
  /** Within the folder of evidence, parts separated by `/`. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  contents(): AsyncIterable<Uint8Array>;
}

export const fileNameOf = (path: string): string => path.split('/').at(-1) ?? path;

/** `培训总结.docx` → `培训总结` and `.docx`. */
export function nameParts(path: string): { readonly stem: string; readonly ending: string } {
  const name = fileNameOf(path);
  const ending = /\.[^.\s]{1,8}$/u.exec(name)?.[0] ?? '';
  return { stem: name.slice(0, name.length - ending.length), ending };
}

/** Names are compared without regard to width, capitals and white space. */
export const foldedName = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s/gu, '');
