/** One engine on one document in a process of its own: `node docx-run.mjs ENGINE DOCUMENT ROWS TEMPLATE SECONDS` → JSON. */
import { readFileSync } from 'node:fs';
import { data } from './documents.mjs';
import { engines } from './engines.mjs';

const [, , engine, document, rows, template, seconds] = process.argv;
const DOCUMENTS = 20;
const stored = document === 'file' ? JSON.parse(readFileSync(`${template}.json`, 'utf8')) : undefined;
const inputs = Array.from({ length: DOCUMENTS }, (_, index) => stored ?? data(document, index, Number(rows)));
const render = await engines[engine].load(template, inputs);
const begin = performance.now();
const first = await render(inputs[0]);
const cold = performance.now() - begin;
const limit = Number(seconds) * 1000;
// What takes seconds needs no warming up.
for (
  let index = 1, until = performance.now() + limit / 4;
  performance.now() < until && cold < limit;
  index += 1
) {
  await render(inputs[index % DOCUMENTS]);
}
const times = [];
for (
  let index = 1, until = performance.now() + limit;
  times.length === 0 || performance.now() < until;
  index += 1
) {
  const start = performance.now();
  await render(inputs[index % DOCUMENTS]);
  times.push(performance.now() - start);
}
times.sort((one, other) => one - other);
console.log(
  JSON.stringify({
    cold,
    warm: times[times.length >> 1],
    documents: times.length,
    peak: process.resourceUsage().maxRSS / 1024,
    size: first.length,
  }),
);
process.exit(0);
