import { diagnostic, type Place } from '../../core/diagnostic.js';
import type { Comparison } from '../../form/index.js';
import { applyRules, type FactRecord, type RuleContext, type RuleFinding } from '../../regulations/index.js';
import type { Contradiction, Finder } from './contradiction.js';
import { grouped } from './name-key.js';
import { people, type LedBy } from './people.js';

/**
 * The limit of projects for each leader, over all workbooks of a round: each workbook alone may keep it where
 * together they do not.
 */
export const leaderLimit =
  ({ project: { leaderLimits, limitedScopes } }: Comparison, context: RuleContext): Finder =>
  (rows) =>
    people(rows).flatMap(({ name, projects }) => {
      const limited = projects.filter(({ scope = '' }) => limitedScopes.includes(scope));
      return [...grouped(limited, ({ round, on }) => `round ${round ?? on ?? ''}`).values()].flatMap(
        (ofRound) => {
          const together = findings(ofRound, leaderLimits, context);
          const alone = [...grouped(ofRound, ({ file }) => file).values()];
          if (alone.length < 2) return [];
          return together.map((one) => contradiction(name, ofRound, one));
        },
      );
    });

function findings(
  projects: readonly LedBy[],
  rules: readonly string[],
  context: RuleContext,
): RuleFinding<Place>[] {
  const [first] = projects;
  const record: FactRecord<Place> = {
    subject: 'person',
    rules,
    ...(first?.on === undefined ? {} : { on: first.on }),
    ...(first?.round === undefined ? {} : { round: first.round }),
    values: {
      projects: projects.map(({ leader, scope }) => ({ leader_name: leader, scope })),
    },
    entries: { projects: projects.map(({ place }) => place) },
  };
  return applyRules([record], context).filter(({ level }) => level === 'violation' || level === 'warning');
}

function contradiction(
  leader: string,
  projects: readonly LedBy[],
  { level = 'warning', limit = '', citations: [cited] }: RuleFinding<Place>,
): Contradiction {
  const values = { leader, count: projects.length, limit };
  return {
    diagnostic: diagnostic('batch.leader-limit', level, {}, values),
    places: projects.map(({ place }) => place),
    ...(cited ? { basis: `${cited.instrument} ${cited.article}“${cited.quote}”` } : {}),
  };
}
