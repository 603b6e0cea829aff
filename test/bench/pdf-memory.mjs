/** Memory of the worker processes over many documents: `node pdf-memory.mjs FOLDER NAME…` → JSON (Linux). */
import { readdirSync, readFileSync } from 'node:fs';
import { pdfProcess } from '../../out/modules/engine/node/pdf-process.js';

const [, , folder, ...names] = process.argv;
const pool = pdfProcess();
const seen = new Set();
let peak = 0;
const now = () => {
  let megabytes = 0;
  for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const status = readFileSync(`/proc/${id}/status`, 'utf8');
      if (Number(/PPid:\s*(\d+)/.exec(status)?.[1]) !== process.pid) continue;
      seen.add(id);
      megabytes = Math.max(megabytes, Number(/VmRSS:\s*(\d+)/.exec(status)?.[1] ?? 0) / 1024);
    } catch {
      // It has ended meanwhile.
    }
  }
  peak = Math.max(peak, megabytes);
  return megabytes;
};
const at = [];
for (const [index, name] of names.entries()) {
  await pool.render(new Uint8Array(readFileSync(`${folder}/${name}`)), { fonts: 'bundled' });
  const megabytes = now();
  if ([60, 180, 360].includes(index + 1)) at.push(megabytes);
}
await pool.close();
console.log(JSON.stringify({ peak, at, processes: seen.size }));
process.exit(0);
