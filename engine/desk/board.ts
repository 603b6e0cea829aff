import { opennessAt } from './deadline.js';
import type { Moment } from './moments.js';
import type { State } from './states.js';
import type { HandIn } from './storage/hand-ins.js';
import type { Invitation } from './storage/invitations.js';
import type { Round } from './storage/rounds.js';

/** One line of a round's board. */
export interface BoardRow {
  readonly invitation: Invitation;
  /** The version that counts. */
  readonly counting?: HandIn | undefined;
  /** The newest, where it does not count. */
  readonly unusable?: HandIn | undefined;
  /** Not handed in, or returned and not handed in again, although the time is over. */
  readonly overdue: boolean;
}

export interface Board {
  readonly rows: readonly BoardRow[];
  readonly counts: Readonly<Record<State, number>>;
  readonly total: number;
}

/** What is to be done first stands first: who is missing, then what waits for the bureau. */
const ORDER: Readonly<Record<State, number>> = { none: 0, pending: 1, returned: 2, accepted: 3 };

/** The board of a round. @param newest of each invitation the newest version and the one that counts */
export function boardOf(
  round: Round,
  invitations: readonly Invitation[],
  newest: readonly HandIn[],
  now: Moment,
): Board {
  const versions = new Map<string, HandIn[]>();
  for (const one of newest) versions.set(one.invitation, [...(versions.get(one.invitation) ?? []), one]);
  const counts: Record<State, number> = { none: 0, pending: 0, returned: 0, accepted: 0 };
  const rows = invitations.map((invitation): BoardRow => {
    counts[invitation.state] += 1;
    const own = [...(versions.get(invitation.id) ?? [])].sort((one, other) => other.version - one.version);
    const counting = own.find(({ state }) => state !== 'unreadable');
    const [last] = own;
    const open = opennessAt({ ...round, extendedUntil: invitation.extendedUntil ?? undefined }, now);
    return {
      invitation,
      counting,
      unusable: last !== counting ? last : undefined,
      overdue: open === 'closed' && (invitation.state === 'none' || invitation.state === 'returned'),
    };
  });
  rows.sort(
    (one, other) =>
      ORDER[one.invitation.state] - ORDER[other.invitation.state] ||
      (one.invitation.state === 'pending' ? grave(other) - grave(one) : 0),
  );
  return { rows, counts, total: rows.length };
}

const grave = ({ counting }: BoardRow): number =>
  counting ? counting.violations * 1000 + counting.missing * 10 + counting.warnings : 0;

/** What can be accepted without a look: checked, and nothing found. */
export const isClean = ({ invitation, counting }: BoardRow): boolean =>
  invitation.state === 'pending' &&
  counting?.state === 'checked' &&
  counting.violations + counting.missing + counting.warnings === 0;

/** Whom the bureau has to remind. */
export const toRemind = ({ rows }: Board): readonly BoardRow[] =>
  rows.filter(({ invitation: { state } }) => state === 'none' || state === 'returned');
