import { cpus } from 'node:os';
import { openKit } from '../addin/opened-kit.js';
import { paneServer } from '../addin/pane-server.js';
import { registerOf } from './enlarged-sample.js';

/**
 * `npm run bench:pane` (after `npm run build`): a register of 1,000 projects in the simulated Excel; a cell is
 * changed, and what the pane then takes is written down, on the thread that answers typing and in the worker.
 */
const [PROJECTS, WARMING, RUNS] = [1000, 5, 15];

interface Spell {
  readonly thread: string;
  readonly name: string;
  readonly milliseconds: number;
}

const server = await paneServer();
const { simulator, office, read } = await openKit(server.origin, registerOf(PROJECTS), PROJECTS + 10);
const place = read.locate({
  form: 'zj-project-register',
  roster: 'projects',
  row: PROJECTS - 1,
  column: 'class_size',
});
if (!place) throw new Error('no cell');
const session = await office.page.context().browser()?.newBrowserCDPSession();
if (!session) throw new Error('no debugger');

const round = async (size: number): Promise<number> => {
  const shown = () => office.pane.textContent('.status');
  await office.pane.evaluate(() => {
    const status = document.querySelector('.status');
    if (status) status.textContent = '';
  });
  simulator.userEdit(place.sheet, place.cell, size);
  for (;;) {
    const words = (await shown()) ?? '';
    const found = /用时 (\d+) 毫秒/.exec(words);
    if (found) return Number(found[1]);
    await office.pane.waitForTimeout(20);
  }
};
for (let run = 0; run < WARMING; run += 1) await round(30 + (run % 2));

const events: {
  ph: string;
  name: string;
  dur?: number;
  tid: number;
  pid: number;
  args?: { name?: string };
}[] = [];
session.on('Tracing.dataCollected', ({ value }) => {
  events.push(...(value as unknown as typeof events));
});
const ended = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
await session.send('Tracing.start', {
  transferMode: 'ReportEvents',
  traceConfig: { includedCategories: ['toplevel', 'devtools.timeline', '__metadata'] },
});
const whole: number[] = [];
for (let run = 0; run < RUNS; run += 1) whole.push(await round(30 + (run % 2)));
await session.send('Tracing.end');
await ended;
await office.stop();
await server.close();

const threads = new Map(
  events
    .filter(({ ph, name }) => ph === 'M' && name === 'thread_name')
    .map(({ pid, tid, args }) => [`${pid} ${tid}`, args?.name ?? '']),
);
const spells: Spell[] = events
  .filter(({ ph, dur, name }) => ph === 'X' && dur !== undefined && /RunTask/.test(name))
  .map(({ pid, tid, name, dur = 0 }) => ({
    thread: threads.get(`${pid} ${tid}`) ?? '',
    name,
    milliseconds: dur / 1000,
  }));
const sorted = [...whole].sort((one, other) => one - other);
const longest = (thread: RegExp): string =>
  spells
    .filter((spell) => thread.test(spell.thread))
    .map(({ milliseconds }) => milliseconds)
    .sort((one, other) => other - one)
    .slice(0, RUNS)
    .map((one) => one.toFixed(0))
    .join(', ');
console.log(
  [
    `Chromium on ${cpus().length} × ${cpus()[0]?.model ?? ''}; a register of ${PROJECTS} projects, ${RUNS} changes`,
    `from the change read to the findings shown: median ${sorted[RUNS >> 1]} ms (${sorted[0]}–${sorted.at(-1)})`,
    `longest tasks of the threads that answer typing: ${longest(/^CrRendererMain/)} ms`,
    `longest tasks of the workers: ${longest(/^DedicatedWorker/)} ms`,
  ].join('\n'),
);
