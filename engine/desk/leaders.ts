import { leadersLeft, type ClaimingFile, type WorkbookRecord } from '../bureau/index.js';
import type { Place } from '../core/diagnostic.js';
import { designDefinition } from '../library/index.js';
import { articleOf, rule as ruleById } from '../regulations/index.js';
import { recordOf } from './checking.js';
import type { Desk } from './desk.js';
import { inboxOf } from './inbox.js';
import { resultOf, type HandIn } from './storage/hand-ins.js';
import { rounds, type Round } from './storage/rounds.js';

/** A project of a leader: who handed it in, in which round of the desk. */
export interface ProjectOnDesk {
  readonly project: string;
  readonly institution: string;
  readonly round: string;
  readonly place: Place;
}

/** What a leader may still lead, by everything that lies on the desk. */
export interface LeaderOnDesk {
  readonly name: string;
  readonly projects: readonly ProjectOnDesk[];
  readonly most: number;
  readonly left: number;
}

export interface LeadersOnDesk {
  readonly leaders: readonly LeaderOnDesk[];
  readonly article: string;
}

/**
 * What the leaders of a workbook may still lead, by what every institution handed in that counts; `undefined` for kits
 * of which no provision limits that. Rounds that were open at one time are taken for one batch; a project of an earlier
 * or later round counts where both workbooks say the same batch.
 */
export async function leadersOnDesk(
  desk: Desk,
  round: Round,
  own: HandIn,
  record: WorkbookRecord,
): Promise<LeadersOnDesk | undefined> {
  const cap = limitOfLeaders(desk, round);
  const rule = cap && ruleById(cap.rule);
  if (!rule) return undefined;
  const batches = new Set(record.claims.projects.flatMap(({ round: batch }) => batch ?? []));
  const files = new Map([[own.id, { institution: record.institution, round: round.title }]]);
  const rows: ClaimingFile[] = [claiming(own.id, record)];
  for (const other of (await rounds(desk.database)).filter((one) => limitOfLeaders(desk, one))) {
    const sameTime = other.opensAt <= round.closesAt && round.opensAt <= other.closesAt;
    for (const { handIn, invitation } of await inboxOf(desk, other, 'all')) {
      const result =
        handIn.id === own.id || invitation.expert !== ''
          ? undefined
          : await resultOf(desk.database, handIn.id);
      if (!result) continue;
      const row = claiming(handIn.id, recordOf(result.record));
      files.set(handIn.id, { institution: invitation.institutionName, round: other.title });
      const projects = row.claims.projects.filter(
        ({ round: batch }) => sameTime || (batch !== undefined && batches.has(batch)),
      );
      rows.push({ ...row, claims: { ...row.claims, projects } });
    }
  }
  const leaders = leadersLeft(rows, own.id, { ...cap, rule }, {})
    .map(({ projects, ...leader }): LeaderOnDesk => ({
      ...leader,
      projects: projects.map(({ project, file, place }) => ({
        project,
        place,
        ...(files.get(file) ?? { institution: '', round: '' }),
      })),
    }))
    // Whoever leads most stands first.
    .sort((one, other) => other.projects.length - one.projects.length);
  return { leaders, article: articleOf(rule.provision) };
}

const limitOfLeaders = ({ program }: Desk, { kit, destroyedAt }: Round) =>
  destroyedAt === null ? designDefinition(program.product, kit)?.leaders : undefined;

const claiming = (file: string, { kit, contents, claims }: WorkbookRecord): ClaimingFile => ({
  file,
  ...(kit === undefined ? {} : { kit }),
  contents,
  claims,
});
