import type { DropVerb } from './drop-verbs.js';

/** Where the program lies within the unpacked folder. */
export const PROGRAM = 'program';
/** What the icons run, from their folder. */
export const NODE = `${PROGRAM}\\node.exe`;
export const ENTRY = `${PROGRAM}\\node_modules\\banbiao\\dist\\engine\\drop.js`;
export const NOT_UNPACKED = '请先把压缩包全部解压到一个文件夹，再使用里面的文件。';

/** A sentence as PowerShell prints it in every code page: its characters by number. */
const inPowerShell = (sentence: string): string =>
  `powershell -NoProfile -Command "-join [char[]](${[...sentence].map((sign) => sign.charCodeAt(0)).join(',')})"`;

/**
 * A .cmd file that hands what is dropped on it to the program. cmd.exe reads it in the code page of the machine (936
 * in China, 65001 on some), so it is plain ASCII; Chinese comes from the program, which writes Unicode to the console
 * itself. Names of files go through the environment, which is Unicode too: an `&` in a name would cut `%*` off, and
 * cmd.exe would run what follows it, hence the last `exit`.
 */
export function commandFile(verb: DropVerb): string {
  const lines = [
    '@echo off',
    'setlocal DisableDelayedExpansion',
    'set "BANBIAO_HOME=%~dp0"',
    'set "BANBIAO_SELF=%~f0"',
    'set BANBIAO_PARAMETERS=%*',
    'setlocal EnableDelayedExpansion',
    'set "BANBIAO_CALL=!cmdcmdline!"',
    `if not exist "!BANBIAO_HOME!${NODE}" (`,
    `  ${inPowerShell(NOT_UNPACKED)}`,
    ') else (',
    `  "!BANBIAO_HOME!${NODE}" "!BANBIAO_HOME!${ENTRY}" ${verb}`,
    ')',
    'echo.',
    'pause',
    'if not "!BANBIAO_CALL: /c =!"=="!BANBIAO_CALL!" exit',
  ];
  return lines.map((line) => `${line}\r\n`).join('');
}
