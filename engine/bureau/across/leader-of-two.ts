import { diagnostic } from '../../core/diagnostic.js';
import type { Comparison } from '../../form/index.js';
import { rule } from '../../regulations/index.js';
import type { Finder } from './contradiction.js';
import { people, type Person } from './people.js';

/** A leader is a formal employee of the institution that applies, and so of one institution. */
export const leaderOfTwo =
  ({ project: { limitedScopes, leaderOfOneInstitution } }: Comparison): Finder =>
  (rows) => {
    /** Only a number says for certain that two lists mean one person; a name alone counts for wide projects. */
    const concerned = ({ certain, projects }: Person): boolean =>
      certain || projects.every(({ scope = '' }) => limitedScopes.includes(scope));
    const basis = basisOf(leaderOfOneInstitution);
    return people(rows).flatMap((person) => {
      const institutions = new Set(
        person.projects.map(({ institution }) => institution).filter((one) => one !== ''),
      );
      if (institutions.size < 2 || !concerned(person)) return [];
      const values = { leader: person.name, count: institutions.size };
      const code = person.certain ? 'batch.leader-of-two' : 'batch.leader-name-at-two';
      return [
        {
          diagnostic: diagnostic(code, 'warning', {}, values),
          places: person.projects.map(({ place }) => place),
          ...basis,
        },
      ];
    });
  };

/** The provision of a rule, word for word. */
function basisOf(id: string): { readonly basis?: string } {
  const found = rule(id);
  if (!found) return {};
  const { instrument, article, quote } = found.provision;
  return { basis: `${instrument.number ?? instrument.title} ${article}“${quote}”` };
}
