/** `npm run demo`: every sample as workbook, check report, Word and PDF under out/. */
import { join } from 'node:path';
import { samples } from '../../samples/index.js';
import { registry } from '../../templates/index.js';
import { makeFolder } from '../node/disk.js';
import { allCommands } from './all-commands.js';
import { disk } from './disk-of-command.js';
import { kitWorkbook } from './kit-workbook.js';
import { version } from './program-name.js';
import { run } from './run.js';
import { streamTerminal } from './terminal.js';

const OUT = 'out';
const terminal = streamTerminal(process.stdout, process.stderr, false);
const silent = { ...terminal, line: () => undefined };
let failed = false;

for (const { id, kit, title, dossier } of samples()) {
  const folder = join(OUT, id);
  await makeFolder(folder);
  const definition = registry.kits.get(kit);
  if (!definition) continue;
  const workbook = join(folder, `${definition.title}.xlsx`);
  await disk.write(workbook, await kitWorkbook(definition, dossier));
  const report = join(folder, '检查报告.html');
  const checked = await run(allCommands, ['check', workbook, '--html', report], silent, { version });
  const printed = await run(allCommands, ['render', workbook, '-o', folder], silent, { version });
  failed ||= checked > 1 || printed !== 0;
  terminal.line(`${title}：${folder}`);
}
terminal.line(
  failed ? `有样例没有做完，原因见上。` : `全部样例已放在 ${OUT}/：工作簿、检查报告、Word 和 PDF 文件。`,
);
process.exitCode = failed ? 3 : 0;
