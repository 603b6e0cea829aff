import { diagnostic, type Place } from '../../core/diagnostic.js';
import { writtenPlaces, type Finding } from '../../check/index.js';
import type { CollectedDoubt } from './collected-doubt.js';
import type { CollectedSource } from './collected-source.js';

/**
 * What a check finds at the very cells that were drawn on, or were to be: a score above its maximum, a number that
 * cannot be read. Warnings about other entries of the source are the institution's own matter.
 * @param consulted the places of all entries that were drawn on.
 */
export function sourceFindings(
  sources: readonly CollectedSource[],
  consulted: readonly Place[],
): CollectedDoubt[] {
  const used = new Set(consulted.map(({ file = '', form = '', entry = '' }) => key(file, form, entry)));
  return sources.flatMap(({ file, findings, dossier, claims }) =>
    findings
      .filter(
        ({ level, places }) =>
          level !== 'warning' &&
          places.some(
            ({ form = '', entry = '' }) =>
              used.has(key(file, form, entry)) || (level === 'error' && Object.hasOwn(dossier.forms, form)),
          ),
      )
      .map((finding) => ({
        ...doubtOf(file, finding),
        actor: claims.evaluation === undefined ? ('机构' as const) : ('专家' as const),
      })),
  );
}

const key = (file: string, form: string, entry: string): string => `${file}\n${form}\n${entry}`;

function doubtOf(
  file: string,
  { level, message, label, places, citations: [cited] }: Finding,
): CollectedDoubt {
  const said = label === undefined ? message : `${label}：${message}`;
  return {
    diagnostic: diagnostic(
      'collect.source-check',
      level,
      {},
      { message: said, cells: writtenPlaces(places) },
    ),
    places: places.map((place) => ({ ...place, file })),
    ...(cited ? { basis: `${cited.instrument} ${cited.article}“${cited.quote}”` } : {}),
  };
}
