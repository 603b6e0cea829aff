/** PDFs of documents one after the other in one process: `node pdf-run.mjs FOLDER NAME…` → JSON. */
import { readFileSync } from 'node:fs';
import { typstPdfEngine } from '../../out/modules/engine/node/typst-pdf-engine.js';

const [, , folder, ...names] = process.argv;
const engine = typstPdfEngine();
const options = { fonts: 'bundled' };
const times = [];
let pages = 0;
for (const name of names) {
  const docx = readFileSync(`${folder}/${name}`);
  const start = performance.now();
  const made = await engine.render(docx, options);
  times.push(performance.now() - start);
  pages = made.pages;
}
const [first, ...rest] = times;
rest.sort((one, other) => one - other);
console.log(
  JSON.stringify({ first, warm: rest[rest.length >> 1], pages, peak: process.resourceUsage().maxRSS / 1024 }),
);
