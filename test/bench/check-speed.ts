import { cpus } from 'node:os';
import { checkDossier } from '../../engine/check/index.js';
import { withComputed, type Dossier, type RosterRow } from '../../engine/form/index.js';
import { sampleOf } from '../../samples/index.js';
import { factsOf, registry } from '../../templates/index.js';

/** `npm run bench:check`: how long a check of the largest dossiers takes in a warm process. */
const [WARMING, RUNS] = [15, 25];

/** A sample with a roster of so many rows, its own rows over and over under new names. */
function enlarged(
  kit: string,
  form: string,
  rosters: Readonly<Record<string, number>>,
  name: string,
): Dossier {
  const sample = sampleOf(kit)?.dossier;
  if (!sample) throw new Error(`no sample of ${kit}`);
  const entries = sample.forms[form] ?? {};
  const grown = Object.entries(rosters).map(([roster, count]) => {
    const rows = entries[roster] as readonly RosterRow[] | undefined;
    if (!rows?.length) throw new Error(`no rows in ${form}.${roster}`);
    const more = Array.from({ length: count }, (_, index) => {
      const row = rows[index % rows.length];
      const own = Object.fromEntries(
        Object.keys(row ?? {})
          .filter((column) => column === name || column.endsWith(`_${name}`))
          .map((column) => [column, `${String(row?.[column])}${index + 1}`]),
      );
      return { ...row, ...own };
    });
    return [roster, more];
  });
  return { ...sample, forms: { ...sample.forms, [form]: { ...entries, ...Object.fromEntries(grown) } } };
}

const dossiers = {
  'register of 1,000 projects': enlarged(
    'zj-projects',
    'zj-project-register',
    { projects: 1000 },
    'project_name',
  ),
  'statistics with 500 teachers': enlarged(
    'weihai-annual',
    'weihai-statistics',
    { teacher_roster: 400, external_teacher_roster: 100 },
    'name',
  ),
};

const median = (times: readonly number[]): number =>
  [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? Number.NaN;

console.log(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? ''}; median and least of ${RUNS} runs`,
);
for (const [title, dossier] of Object.entries(dossiers)) {
  const check = () => {
    const facts = factsOf(withComputed(dossier, registry));
    return checkDossier({ dossier, registry, facts, mode: 'final' });
  };
  for (let run = 0; run < WARMING; run += 1) check();
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    check();
    return performance.now() - start;
  });
  const { findings, passed } = check();
  console.log(
    `${title}: ${median(times).toFixed(1)} ms (least ${Math.min(...times).toFixed(1)}); ${findings.length} findings, ${passed} kept`,
  );
}
