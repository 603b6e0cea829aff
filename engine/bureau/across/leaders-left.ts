import type { Place } from '../../core/diagnostic.js';
import { figuresOn, valuesOf, type Rule, type RuleContext } from '../../regulations/index.js';
import type { LedProject } from '../claims.js';
import type { ClaimingFile } from './contradiction.js';
import { grouped, nameKey } from './name-key.js';
import { people, type LedBy } from './people.js';

/** Which projects of a leader are limited, and by which figure of a rule. */
export interface LeaderCap {
  readonly rule: Rule;
  readonly figure: string;
  readonly scope: NonNullable<LedProject['scope']>;
}

/** What a round still permits a leader, over several workbooks. */
export interface LeaderLeft {
  readonly name: string;
  readonly projects: readonly {
    readonly project: string;
    /** Of the run; the place bears the name by which the workbook was checked. */
    readonly file: string;
    readonly place: Place;
  }[];
  readonly most: number;
  /** Nothing once there are as many as are permitted, or more. */
  readonly left: number;
}

/**
 * Of everybody who leads a project in one of the workbooks, how many more they may lead: workbooks alike in content
 * count once, and projects that are known to be of another round do not count.
 */
export function leadersLeft(
  rows: readonly ClaimingFile[],
  file: string,
  { rule, figure, scope }: LeaderCap,
  context: RuleContext,
): LeaderLeft[] {
  const own = rows.filter((row) => row.file === file);
  const once = [
    ...grouped([...own, ...rows.filter((row) => row.file !== file)], ({ contents }) => contents).values(),
  ].flatMap(([first]) => first ?? []);
  return people(once).flatMap(({ name, projects }): LeaderLeft[] => {
    const [led] = projects.filter((one) => one.file === file);
    if (!led) return [];
    const figures = figuresOn(rule, { ...context, ...(led.on === undefined ? {} : { on: led.on }) });
    const most = figures && valuesOf(figures)[figure];
    if (typeof most !== 'number') return [];
    const counted = projects.filter((one) => one.scope === scope && isOfRound(one, led));
    const limited = [...grouped(counted, sameProject).values()].flatMap(([first]) => first ?? []);
    return [
      {
        name,
        projects: limited.map(({ project, file: of, place }) => ({ project, file: of, place })),
        most,
        left: Math.max(0, most - limited.length),
      },
    ];
  });
}

/** What one institution lists in two workbooks is one project. */
const sameProject = ({ institution, project, place }: LedBy): string =>
  project === '' || institution === ''
    ? `${place.file ?? ''} ${place.entry ?? ''}`
    : `${institution}\n${nameKey(project)}`;

/** Where one of them does not say its round, the folder is taken for that of the round. */
const isOfRound = ({ round }: LedBy, own: LedBy): boolean =>
  round === undefined || own.round === undefined || round === own.round;
