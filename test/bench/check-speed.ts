import { cpus } from 'node:os';
import { checkDossier } from '../../engine/check/index.js';
import { withComputed } from '../../engine/form/index.js';
import { factsOf, registry } from '../../templates/index.js';
import { enlargedSample, registerOf } from './enlarged-sample.js';

/** `npm run bench:check`: the processor time that a check of the largest dossiers takes in a warm process. */
const [WARMING, RUNS] = [15, 25];

const dossiers = {
  'register of 1,000 projects': registerOf(1000),
  'statistics with 500 teachers': enlargedSample(
    'weihai-annual',
    'weihai-statistics',
    { teacher_roster: 400, external_teacher_roster: 100 },
    'name',
  ),
};

const median = (times: readonly number[]): number =>
  [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? Number.NaN;

console.log(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? ''}; processor time, median and least of ${RUNS} runs`,
);
for (const [title, dossier] of Object.entries(dossiers)) {
  const check = () => {
    const facts = factsOf(withComputed(dossier, registry));
    return checkDossier({ dossier, registry, facts, mode: 'final' });
  };
  for (let run = 0; run < WARMING; run += 1) check();
  const times = Array.from({ length: RUNS }, () => {
    const start = process.cpuUsage();
    check();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  const { findings, passed } = check();
  console.log(
    `${title}: ${median(times).toFixed(1)} ms (least ${Math.min(...times).toFixed(1)}); ${findings.length} findings, ${passed} kept`,
  );
}
