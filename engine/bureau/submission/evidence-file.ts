/** A file that the institution collected; its contents are read, part by part, only when the package is written. */
export interface EvidenceFile {
  /** Within the folder of evidence, parts separated by `/`. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** When it was last saved, in milliseconds since 1970. */
  readonly modified?: number;
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
/** What offices add to a file's name: （最终版）, 定稿2, 副本, 20260301. */
const IN_BRACKETS = /[(（[【][^)）\]】]*[)）\]】]/gu;
const EDITION =
  /(?:[-_ ]*(?:最终|终|定|修改|修订|盖章|扫描|打印|上报|提交|新|第?[一二三四五\d]+)+(?:版|稿|件)|[-_ ]*副本|[-_ ]*v?\d+)+$/iu;

/** A file's words without what tells one edition of it from another. */
export const withoutEdition = (words: string): string =>
  words.normalize('NFKC').replace(IN_BRACKETS, '').trim().replace(EDITION, '').trim();

export const foldedName = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s/gu, '');
