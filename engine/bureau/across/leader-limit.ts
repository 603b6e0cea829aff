import type { Place } from '../../core/diagnostic.js';
import { diagnostic } from '../../core/diagnostic.js';
import { applyRules, type FactRecord, type RuleContext, type RuleFinding } from '../../regulations/index.js';
import type { Contradiction, Finder } from './contradiction.js';
import { grouped } from './name-key.js';
import { people, type LedBy } from './people.js';

const LIMITS = ['zj-2021-157.s2.1.leader-max-4', 'zj-2021-157.s2.1.order-leader-max-4'];

/**
 * The limit of projects for each leader, over all workbooks of a round: each workbook alone may keep it where
 * together they do not.
 */
export const leaderLimit =
  (context: RuleContext): Finder =>
  (rows) =>
    people(rows).flatMap(({ name, projects }) => {
      const limited = projects.filter(({ scope }) => scope === 'province-wide' || scope === 'order');
      return [...grouped(limited, ({ round, on }) => `round ${round ?? on ?? ''}`).values()].flatMap(
        (ofRound) => {
          const together = findings(ofRound, context);
          const alone = [...grouped(ofRound, ({ file }) => file).values()];
          if (alone.length < 2) return [];
          return together.map((one) => contradiction(name, ofRound, one));
        },
      );
    });

function findings(projects: readonly LedBy[], context: RuleContext): RuleFinding<Place>[] {
  const [first] = projects;
  const record: FactRecord<Place> = {
    subject: 'person',
    rules: LIMITS,
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
