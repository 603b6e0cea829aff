import type { FormDefinition } from './form-definition.js';

/** What is done by hand to a printed form. */
export type StampingAct = '加盖公章' | '手写签字' | '骑缝章';

/** One place of a printed form that is sealed or signed by hand. */
export interface StampingPlace {
  readonly act: StampingAct;
  /** The printed words beside which it stands; absent where no words mark it: the edge of the pages, a stamped copy. */
  readonly words?: string;
}

/**
 * Where a form is sealed and signed: the places that it prints, in their order, and the edge of several sealed pages.
 * @param stampedCopy it is handed in stamped although it may print no place for the seal
 */
export function stampingPlaces(
  { seals, signatures }: Pick<FormDefinition, 'seals' | 'signatures'>,
  pages: number,
  stampedCopy = false,
): readonly StampingPlace[] {
  const at = (act: StampingAct, text: string): StampingPlace => ({ act, words: text.trim() });
  const sealed: readonly StampingPlace[] =
    seals.length === 0 && stampedCopy ? [{ act: '加盖公章' }] : seals.map(({ text }) => at('加盖公章', text));
  return [
    ...sealed,
    ...(sealed.length > 0 && pages > 1 ? [{ act: '骑缝章' as const }] : []),
    ...signatures.map(({ text }) => at('手写签字', text)),
  ];
}
