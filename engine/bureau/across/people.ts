import { normaliseName } from '../../regulations/index.js';
import type { LedProject } from '../claims.js';
import type { ClaimingFile } from './contradiction.js';
import { grouped, nameKey } from './name-key.js';

/** A project with its leader, and the institution that handed it in. */
export interface LedBy extends LedProject {
  readonly file: string;
  readonly kit: string;
  readonly institution: string;
}

/** One person, as far as name and number say. */
export interface Person {
  readonly name: string;
  /** Whether every project bears the same staff number or mobile. */
  readonly certain: boolean;
  readonly projects: readonly LedBy[];
}

/**
 * The projects of each leader. People of one name with different numbers are different people; where only some of
 * the projects bear a number, and it is one and the same, they are taken for one person's.
 */
export function people(rows: readonly ClaimingFile[]): Person[] {
  const projects = rows.flatMap(({ file, kit = '', claims }) =>
    claims.projects.map((project) => ({
      ...project,
      file,
      kit,
      institution: nameKey(claims.institution?.name ?? ''),
    })),
  );
  return [...grouped(projects, ({ leader }) => normaliseName(leader)).values()].flatMap((same): Person[] => {
    const name = same[0]?.leader.trim() ?? '';
    const byNumber = grouped(same, ({ identity }) => normaliseName(identity));
    const numbered = [...byNumber.values()].flat().length;
    if (byNumber.size <= 1) return [{ name, certain: numbered === same.length, projects: same }];
    return [...byNumber.values()].map((own) => ({ name, certain: true, projects: own }));
  });
}
