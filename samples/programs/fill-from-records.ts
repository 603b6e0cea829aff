/*
 * A training office keeps its projects in a system of its own: one workbook of 项目登记表 from its records, checked
 * before anybody opens it.
 *
 *   node fill-from-records.ts RECORDS.json REGISTER.xlsx
 *
 * RECORDS.json: { "institution": "…", "projects": [{ "name": "…", "leader": "…", "scope": "全省", "size": 50 }] }
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createBanbiao } from 'banbiao';
import { forms } from 'banbiao/forms';
import { nodePlatform } from 'banbiao/node';

interface Records {
  readonly institution: string;
  readonly projects: readonly {
    readonly name: string;
    readonly leader: string;
    readonly scope: string;
    readonly size: number;
  }[];
}

const [from = '', to = ''] = process.argv.slice(2);
const records = JSON.parse(readFileSync(from, 'utf8')) as Records;

const banbiao = createBanbiao({ forms, platform: nodePlatform() });
const bytes = await banbiao.fill({
  kit: 'zj-projects',
  forms: {
    'zj-project-register': {
      institution_name: records.institution,
      projects: records.projects.map(({ name, leader, scope, size }) => ({
        project_name: name,
        leader_name: leader,
        project_scope: scope,
        class_size: size,
      })),
    },
  },
});
writeFileSync(to, bytes);

const { findings, open } = banbiao.check(banbiao.open(bytes));
console.log(`${findings.length} findings, ${open.length} provisions that need more entries`);
