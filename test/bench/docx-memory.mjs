/** Memory of a process after 100 and after 1,000 documents of ours: `node docx-memory.mjs TEMPLATE` → JSON. */
import { data } from './documents.mjs';
import { engines } from './engines.mjs';

const render = await engines.banbiao.load(process.argv[2]);
const megabytes = () => process.memoryUsage().rss / 2 ** 20;
let at100 = 0;
for (let index = 1; index <= 1000; index += 1) {
  await render(data('T1', index));
  if (index === 100) at100 = megabytes();
}
console.log(JSON.stringify({ at100, at1000: megabytes() }));
