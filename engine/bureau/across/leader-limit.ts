import { diagnostic, type Place } from '../../core/diagnostic.js';
import type { Comparison } from '../../form/index.js';
import { applyRules, type FactRecord, type RuleContext, type RuleFinding } from '../../regulations/index.js';
import type { Contradiction, Finder } from './contradiction.js';
import { grouped } from './name-key.js';
import { people, type LedBy } from './people.js';

/**
 * The limit of projects for each leader, over all workbooks of a round: each workbook alone may keep it where
 * together they do not. Projects of a file that lies there twice count once.
 * @param least files in which a leader's projects lie; what one workbook says alone its own check tells.
 */
export const leaderLimit =
  ({ project: { leaderLimits } }: Comparison, context: RuleContext, least = 2): Finder =>
  (rows) => {
    const different = [...grouped(rows, ({ contents }) => contents).values()].flatMap(([one]) => one ?? []);
    return people(different).flatMap(({ name, projects }) =>
      [...grouped(projects, ({ round, on }) => `round ${round ?? on ?? ''}`).values()].flatMap((ofRound) => {
        for (const { rule, scopes } of leaderLimits) {
          const counted = ofRound.filter(({ scope = '' }) => scopes.includes(scope));
          if (grouped(counted, ({ file }) => file).size < least) continue;
          const [found] = findings(counted, rule, context);
          if (found) return [contradiction(name, counted, found)];
        }
        return [];
      }),
    );
  };

function findings(projects: readonly LedBy[], rule: string, context: RuleContext): RuleFinding<Place>[] {
  const [first] = projects;
  const record: FactRecord<Place> = {
    subject: 'person',
    rules: [rule],
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
  const files = grouped(projects, ({ file }) => file).size;
  const values = { leader, count: projects.length, files, limit };
  const code = projects.some(({ scope }) => scope === 'order')
    ? 'batch.leader-limit-with-orders'
    : 'batch.leader-limit';
  return {
    diagnostic: diagnostic(code, level, {}, values),
    places: projects.map(({ place }) => place),
    ...(cited ? { basis: `${cited.instrument} ${cited.article}“${cited.quote}”` } : {}),
  };
}
