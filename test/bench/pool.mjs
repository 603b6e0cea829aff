/** The pool of processes beside tinypool's child processes: what a task costs, and what ends one that takes too much. */
import { measured, medianOf, milliseconds, table, versionOf } from './measure.mjs';

const PROCESSES = 5;
const WAYS = { 'our pool': 'ours', tinypool: 'tinypool' };

export async function pool({ say }) {
  const rows = [];
  for (const [name, way] of Object.entries(WAYS)) {
    const answers = [];
    for (let turn = 0; turn < PROCESSES; turn += 1) answers.push(await measured('pool-run.mjs', [way]));
    const [start, task] = [medianOf(answers, 'start'), medianOf(answers, 'task')];
    say(`${name}: start ${milliseconds(start)} task ${milliseconds(task)}`);
    const [{ slow, large }] = answers;
    rows.push([name, milliseconds(start), milliseconds(task), slow, large]);
  }
  return [
    '## The pool of processes',
    '',
    'Two processes, 100 kB there and back: milliseconds by the clock until the first answer, then CPU of the asking process for each of 400 tasks. Then a task that never ends, with a limit of five seconds, and one that takes 600 MB, with a limit of 300 MB: whether the pool ends it and does the next task. Medians of 5 runs.',
    '',
    table(['pool', 'start', 'a task', 'ends one that hangs', 'ends one that takes memory'], rows),
    '',
    `Versions: ${versionOf('tinypool')}.`,
    '',
  ].join('\n');
}
