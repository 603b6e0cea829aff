import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { startQuickly } from '../../node/quick-start.js';
import { allCommands } from '../all-commands.js';
import { version } from '../program-name.js';
import { run } from '../run.js';
import { streamTerminal } from '../terminal.js';
import { isDropVerb, verbNames } from './drop-verbs.js';
import { dropWork, type WorkVerb } from './drop-work.js';
import { droppedPaths } from './dropped-paths.js';
import { ResultPlaces } from './result-places.js';
import { runDropSteps } from './run-drop-steps.js';
import { serveDesk } from './serve-desk.js';
import { servePage } from './serve-page.js';

const HOW: Readonly<Record<WorkVerb, string>> = {
  check: '请把填好的工作簿（.xlsx）或放工作簿的文件夹，用鼠标拖到“检查”图标上。',
  render: '请把填好的工作簿（.xlsx）或放工作簿的文件夹，用鼠标拖到“生成”图标上。',
  collect: '请把放各机构工作簿的文件夹，用鼠标拖到“汇总”图标上。',
  package: '请把填好的工作簿（.xlsx）和佐证材料文件夹一起选中，用鼠标拖到“打包”图标上。',
};

/** Explorer opens files, folders and addresses as a double click would. */
function open(what: string): void {
  const { SystemRoot: windows, BANBIAO_OPEN: wanted } = process.env;
  if (process.platform !== 'win32' || windows === undefined || wanted === 'no') return;
  if (!/^https?:/.test(what) && !existsSync(what)) return;
  // By its full path: Windows would look for it in the folder of what was dropped first.
  spawn(join(windows, 'explorer.exe'), [what], { detached: true, stdio: 'ignore' }).unref();
}

/** Where results go that cannot lie beside what was dropped. The .exe asks Windows where the desktop is. */
function foldersOfUser(): readonly string[] {
  const { BANBIAO_DESKTOP: desktop } = process.env;
  const home = homedir();
  return [...(desktop ? [desktop] : []), join(home, 'Desktop'), join(home, 'Documents'), home];
}

async function main(): Promise<number> {
  const [verb, ...given] = process.argv.slice(2);
  const terminal = streamTerminal(process.stdout, process.stdout, false);
  if (!isDropVerb(verb)) throw new TypeError(`Not a verb: ${String(verb)}`);
  if (verb === 'serve') {
    return servePage(terminal, open, (words, shown) => run(allCommands, words, shown, { version }));
  }
  if (verb === 'desk') {
    const folder = join(homedir(), 'Documents', verbNames.desk);
    return serveDesk(terminal, folder, open, (words, shown) => run(allCommands, words, shown, { version }));
  }
  const { BANBIAO_CALL = '', BANBIAO_SELF = '', BANBIAO_PARAMETERS = '' } = process.env;
  const dropped = droppedPaths({ line: BANBIAO_CALL, self: BANBIAO_SELF, parameters: BANBIAO_PARAMETERS });
  const paths = given.length > 0 ? given : dropped;
  const { steps, notes } = await dropWork(verb, paths, new ResultPlaces({ elsewhere: foldersOfUser() }));
  for (const note of notes) terminal.line(note);
  if (steps.length === 0) {
    terminal.line(HOW[verb]);
    return 2;
  }
  return runDropSteps(steps, terminal, open);
}

startQuickly();
process.exitCode = await main();
