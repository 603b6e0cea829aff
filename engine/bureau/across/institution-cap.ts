import type { Place } from '../../core/diagnostic.js';
import { diagnostic } from '../../core/diagnostic.js';
import { applyRules, type RuleContext } from '../../regulations/index.js';
import type { Application } from '../claims.js';
import type { ClaimingFile, Finder } from './contradiction.js';
import { grouped, nameKey } from './name-key.js';

const COUNT = 'province_wide_projects';
const ROUND_NOTICE = 'zj-2021-157';

interface Applied extends Application {
  readonly file: string;
  readonly institution: string;
}

const appliedFor = ({ file, claims, contents }: ClaimingFile): (Applied & { contents: string })[] =>
  claims.application && claims.institution
    ? [{ ...claims.application, file, institution: claims.institution.name.trim(), contents }]
    : [];

const projectsOf = ({ values }: Application): number => Number(values[COUNT] ?? 0);

/** The cap of an institution that handed in several registers for one round: it holds for their sum. */
export const institutionCap =
  (context: RuleContext): Finder =>
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
      const count = different.reduce((sum, one) => sum + projectsOf(one), 0);
      return applyRules<Place>(
        [
          {
            subject: 'institution',
            instruments: [ROUND_NOTICE],
            ...(first.on === undefined ? {} : { on: first.on }),
            ...(first.round === undefined ? {} : { round: first.round }),
            values: { ...first.values, [COUNT]: count },
            entries: { [COUNT]: [] },
          },
        ],
        context,
      )
        .filter(({ level, entries }) => level === 'violation' && Object.hasOwn(entries, COUNT))
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
