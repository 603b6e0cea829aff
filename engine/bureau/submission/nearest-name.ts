import { didYouMean } from '../../core/did-you-mean.js';
import { foldedName } from './evidence-file.js';

export interface KnownName {
  /** As it is shown to the user. */
  readonly shown: string;
  /** Words by which it is recognised. */
  readonly words: readonly string[];
}

/** Shorter words are near to too many others. */
const SHORTEST = 3;

/** The known name that a mistyped one is meant for; `undefined` when none is near. */
export function nearestName(words: string, names: readonly KnownName[]): string | undefined {
  const typed = foldedName(words);
  if ([...typed].length < SHORTEST) return undefined;
  const byWords = new Map(
    names.flatMap(({ shown, words: known }) =>
      known
        .map(foldedName)
        .flatMap((one): [string, string][] => ([...one].length < SHORTEST ? [] : [[one, shown]])),
    ),
  );
  const near = didYouMean(typed, byWords.keys());
  const distant = near !== undefined && Math.abs(near.length - typed.length) > typed.length / 2;
  return near === undefined || distant ? undefined : byWords.get(near);
}
