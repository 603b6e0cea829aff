import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { streamTerminal } from '../terminal.js';
import { droppedPaths } from './dropped-paths.js';
import { dropSteps, type DropVerb } from './drop-work.js';
import { runDropSteps } from './run-drop-steps.js';

const HOW: Readonly<Record<DropVerb, string>> = {
  check: '请把填好的工作簿（.xlsx）或放工作簿的文件夹，用鼠标拖到“检查.cmd”上。',
  render: '请把填好的工作簿（.xlsx）或放工作簿的文件夹，用鼠标拖到“生成.cmd”上。',
  collect: '请把放各机构工作簿的文件夹，用鼠标拖到“汇总.cmd”上。',
  package: '请把填好的工作簿（.xlsx）和佐证材料文件夹一起选中，用鼠标拖到“打包.cmd”上。',
};

const isVerb = (word: string | undefined): word is DropVerb => word !== undefined && Object.hasOwn(HOW, word);

/** Explorer opens files and folders as a double click would. */
function open(path: string): void {
  if (process.platform !== 'win32' || !existsSync(path)) return;
  spawn('explorer.exe', [path], { detached: true, stdio: 'ignore' }).unref();
}

async function main(): Promise<number> {
  const [verb, ...given] = process.argv.slice(2);
  const terminal = streamTerminal(process.stdout, process.stdout, false);
  if (!isVerb(verb)) throw new TypeError(`Not a verb: ${String(verb)}`);
  const { BANBIAO_CALL = '', BANBIAO_SELF = '', BANBIAO_PARAMETERS = '' } = process.env;
  const dropped = droppedPaths({ line: BANBIAO_CALL, self: BANBIAO_SELF, parameters: BANBIAO_PARAMETERS });
  const steps = await dropSteps(verb, given.length > 0 ? given : dropped);
  if (steps.length === 0) {
    terminal.line(HOW[verb]);
    return 2;
  }
  return runDropSteps(steps, terminal, open);
}

process.exitCode = await main();
