/** What a child is to try. */
export interface Task {
  readonly kind: 'workbook' | 'template';
  readonly file: Uint8Array;
}

/** How a try ended: it was read and printed, or refused with these codes, or went wrong. */
export type Ending =
  | { readonly ended: 'done' }
  | { readonly ended: 'refused'; readonly codes: readonly string[] }
  | { readonly ended: 'failed'; readonly reason: string };
