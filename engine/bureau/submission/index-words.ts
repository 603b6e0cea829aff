import type { RuleFinding } from '../../regulations/index.js';
import type { StrayFile } from './place-evidence.js';
import type { StampingLine } from './stamping-list.js';
import type { IndexLine, LineState } from './submission-index.js';

/** Everything that the index of a package says. */
export interface SubmissionIndex {
  readonly title: string;
  /** Kit and institution. */
  readonly about: string;
  /** Counts in one sentence. */
  readonly summary: string;
  /** Why the printed forms are a draft; absent when they are not. */
  readonly draft?: {
    readonly words: string;
    /** What could not be read, or is not on paper, with its cells. */
    readonly entries: readonly { readonly place: string; readonly message: string }[];
  };
  readonly lines: readonly IndexLine[];
  readonly stray: readonly StrayFile[];
  readonly stamping: readonly StampingLine[];
  readonly findings: readonly RuleFinding<never>[];
  readonly counts: {
    readonly made: number;
    readonly present: number;
    readonly missing: number;
    readonly superfluous: number;
  };
  readonly program: string;
}

export const STATE_WORDS: Readonly<Record<LineState, string>> = {
  made: '已生成',
  present: '有',
  unregistered: '有，未登记',
  missing: '缺',
};

export function strayNote({ suggestion, duplicateOf, among }: StrayFile): string {
  if (duplicateOf !== undefined) return `与“${duplicateOf}”重复`;
  if (suggestion !== undefined) return `是不是“${suggestion}”？`;
  if (!among) return '不知道是哪一项材料：放进“文件夹四”一类的文件夹，或在文件名前写材料编号，如 4-1-1';
  const { folder, numbers } = among;
  return `属于“${folder}”，是其中第几项？在文件名前写上序号（${String(numbers[0])}—${String(numbers.at(-1))}）`;
}
