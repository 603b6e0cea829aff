import { diagnostic, type Place } from '../../core/diagnostic.js';
import type { Comparison } from '../../form/index.js';
import { applyRules, type RuleContext } from '../../regulations/index.js';
import type { Application } from '../claims.js';
import type { ClaimingFile, Finder } from './contradiction.js';
import { grouped, nameKey } from './name-key.js';

interface Applied extends Application {
  readonly file: string;
  readonly institution: string;
}

const appliedFor = ({ file, claims, contents }: ClaimingFile): (Applied & { contents: string })[] =>
  claims.application && claims.institution
    ? [{ ...claims.application, file, institution: claims.institution.name.trim(), contents }]
    : [];

/** The cap of an institution that handed in several registers for one round: it holds for their sum. */
export const institutionCap =
  ({ application: { count: counted, instruments } }: Comparison, context: RuleContext): Finder =>
  (rows) =>
    [
      ...grouped(
        rows.flatMap(appliedFor),
        ({ institution, round, on }) => `${nameKey(institution)}\n${round ?? on ?? ''}`,
      ).values(),
    ].flatMap((applied) => {
      const [first] = applied;
      // The same file twice is one application.
      const different = [...grouped(applied, ({ contents }) => contents).values()].flatMap(
        ([one]) => one ?? [],
      );
      if (first === undefined || different.length < 2) return [];
      const count = different.reduce((sum, one) => sum + Number(one.values[counted] ?? 0), 0);
      return applyRules<Place>(
        [
          {
            subject: 'institution',
            instruments,
            ...(first.on === undefined ? {} : { on: first.on }),
            ...(first.round === undefined ? {} : { round: first.round }),
            values: { ...first.values, [counted]: count },
            entries: { [counted]: [] },
          },
        ],
        context,
      )
        .filter(({ level, entries }) => level === 'violation' && Object.hasOwn(entries, counted))
        .map(({ limit = '', citations: [cited] }) => ({
          diagnostic: diagnostic(
            'batch.institution-cap',
            'violation',
            {},
            { institution: first.institution, files: different.length, count, limit },
          ),
          places: different.map(({ file, places: [place] }) => ({ ...place, file })),
          ...(cited ? { basis: `${cited.instrument} ${cited.article}“${cited.quote}”` } : {}),
        }));
    });
