import type { Doubt } from '../../form/index.js';
import { nameKey } from '../across/name-key.js';
import type { CollectedSource } from './collected-source.js';

/**
 * Workbooks whose day says that they belong to another round. Beside one of this round they are left out; the only one
 * of an institution is taken, for its day may be a slip, and asked about.
 */
export function withoutOtherRounds(
  sources: readonly CollectedSource[],
  rules: readonly string[],
): { readonly sources: readonly CollectedSource[]; readonly doubts: readonly Doubt[] } {
  const saying = (source: CollectedSource) => source.findings.find(({ code }) => rules.includes(code));
  const key = ({ kit, institution, file, claims: { evaluation } }: CollectedSource): string =>
    [kit, institution?.key ?? file, nameKey(evaluation?.expert ?? '')].join('\n');
  const ofThisRound = new Set(sources.filter((one) => !saying(one)).map(key));
  const doubts: Doubt[] = [];
  const kept = sources.filter((source) => {
    const finding = saying(source);
    if (!finding) return true;
    const leftOut = ofThisRound.has(key(source));
    const [place] = finding.places;
    doubts.push({
      code: leftOut ? 'collect.other-round-left-out' : 'collect.other-round',
      level: leftOut ? 'warning' : 'error',
      values: { institution: source.institution?.name ?? source.file, message: finding.message },
      origins: [{ file: source.file, path: { form: place?.form ?? '', field: place?.entry ?? '' } }],
    });
    return !leftOut;
  });
  return { sources: kept, doubts };
}
