import type { Place } from '../core/diagnostic.js';
import type { Finding } from './finding.js';

/** Faults of an entry that a provision states, too: there the provision says it, with its words. */
const STATED_BY_PROVISIONS: ReadonlySet<string> = new Set(['form.too-long', 'form.out-of-range']);

/**
 * Each fault once. What a provision says at the very cell of which the reading complained is said by the provision; the
 * same finding about several subjects (three projects) is one finding with all their cells.
 */
export function saidOnce(findings: readonly Finding[]): Finding[] {
  const judged = new Set(
    findings
      .filter(
        ({ kind, level, places }) => kind === 'regulation' && level === 'violation' && places.length === 1,
      )
      .flatMap(({ places }) => places.map(keyOf)),
  );
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { code, kind, places } = finding;
    if (
      kind === 'entry' &&
      STATED_BY_PROVISIONS.has(code) &&
      places.some((place) => judged.has(keyOf(place)))
    ) {
      continue;
    }
    const key = places.length > 0 ? sameWords(finding) : `${String(groups.size)} alone`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return alikeButFor([...groups.values()].map(together));
}

/** What is found several times at the same cells, of one thing after the other, is one finding: 找不到编号4-2-1、4-2-2. */
function alikeButFor(findings: readonly Finding[]): Finding[] {
  const groups = new Map<string, Finding[]>();
  for (const [at, finding] of findings.entries()) {
    const { code, kind, actual, message, places, label, remedy } = finding;
    const named =
      kind !== 'entry' && actual !== undefined && actual !== '' && finding.arithmetic === undefined;
    const rest = named ? message.split(actual) : [];
    const key =
      rest.length === 2 && places.length > 0
        ? [code, label, remedy, ...rest, ...places.map(keyOf)].join('\n')
        : `${String(at)} alone`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()].flatMap((alike) => {
    const [first] = alike;
    if (!first || alike.length === 1) return alike;
    const actual = alike.map((one) => one.actual ?? '').join('、');
    return [{ ...first, actual, message: first.message.replace(first.actual ?? '', () => actual) }];
  });
}

const keyOf = ({ file, sheet, cell, form, entry }: Place): string =>
  cell === undefined ? [file, form, entry].join('\n') : [file, sheet, cell].join('\n');

const sameWords = ({ code, level, form, message, actual, permitted, remedy }: Finding): string =>
  [code, level, form, message, actual, permitted, remedy].join('\n');

function together(alike: readonly Finding[]): Finding {
  const [first] = alike;
  if (!first) throw new RangeError('a group without findings');
  if (alike.length === 1) return first;
  const labels = [...new Set(alike.flatMap(({ label }) => label ?? []))];
  const places = new Map(alike.flatMap((one) => one.places.map((place) => [keyOf(place), place] as const)));
  const label = labels.length > 1 ? `${labels[0] ?? ''}等 ${String(labels.length)} 项` : labels[0];
  return {
    ...first,
    ...(label === undefined ? {} : { label }),
    places: [...places.values()],
    notes: [...new Set(alike.flatMap(({ notes }) => notes))],
  };
}
