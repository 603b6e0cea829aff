import { diagnostic } from '../../core/diagnostic.js';
import type { Finder } from './contradiction.js';
import { people, type Person } from './people.js';

/** Only a number says for certain that two lists mean one person; a name alone is taken up for wide projects. */
const concerned = ({ certain, projects }: Person): boolean =>
  certain || projects.every(({ scope }) => scope === 'province-wide' || scope === 'order');

/** A leader is a formal employee of the institution that applies, hence of one institution. */
export const leaderOfTwo: Finder = (rows) =>
  people(rows).flatMap((person) => {
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
        basis:
          '浙教办函〔2021〕157号 二（一）“项目负责人应为项目申报单位的正式员工，面向全省的项目原则上应当具有副高以上职称且每人至多申报4个。”',
      },
    ];
  });
