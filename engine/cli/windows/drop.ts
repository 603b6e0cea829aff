import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeFolder } from '../../node/disk.js';
import { allCommands } from '../all-commands.js';
import { version } from '../program-name.js';
import { run } from '../run.js';
import { streamTerminal, type Terminal } from '../terminal.js';
import { droppedPaths } from './dropped-paths.js';
import { dropSteps, type DropVerb } from './drop-work.js';

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

/** A terminal that keeps messages back until it is known whether they matter. */
function holding(terminal: Terminal): Terminal & { release(): void } {
  const held: string[] = [];
  return {
    line: (text) => void held.push(text),
    message: (text) => void held.push(text),
    progress: (text) => {
      terminal.progress(text);
    },
    release() {
      for (const text of held) terminal.line(text);
    },
  };
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
  let worst = 0;
  let done = 0;
  for (const { words, result, optional } of steps) {
    const one = holding(terminal);
    if (words[0] === 'collect') await makeFolder(dirname(result));
    const code = await run(allCommands, words, one, { version });
    if (optional === true && code >= 2) continue;
    done += 1;
    one.release();
    worst = Math.max(worst, code);
    open(result);
  }
  if (done === 0) terminal.line('文件夹里没有可以汇总的工作簿。');
  return done === 0 ? 2 : worst;
}

process.exitCode = await main();
