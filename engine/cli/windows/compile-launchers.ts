import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { version } from '../program-name.js';
import { ENTRY, NODE, NOT_UNPACKED } from './command-file.js';
import { dropVerbs, verbNames, type DropVerb } from './drop-verbs.js';
import { iconFile } from './icon-file.js';

/** Debian's package gcc-mingw-w64-x86-64 brings both, and the header files of Windows. */
const COMPILER = 'x86_64-w64-mingw32-gcc';
const RESOURCE_COMPILER = 'x86_64-w64-mingw32-windres';
export const COMPILER_PACKAGE = 'gcc-mingw-w64-x86-64';

/** No time and no path of the machine goes into the program: the same source gives the same bytes. */
const FLAGS = [
  ...['-std=c17', '-Os', '-s', '-municode', '-Wall', '-Wextra', '-Werror'],
  '-Wl,--no-insert-timestamp',
];
const source = resolve(import.meta.dirname, 'launcher');
const icons = resolve(import.meta.dirname, '../../../addin/public/icons');

export const compilerIsInstalled = (): boolean =>
  [COMPILER, RESOURCE_COMPILER].every(
    (program) => spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0,
  );

/** A string as C writes a wide one. */
const wide = (text: string): string => `L${JSON.stringify(text)}`;

/**
 * The programs for Windows that files are dropped on, by verb.
 * @throws Error when the compiler refuses the source.
 */
export function compileLaunchers(): ReadonlyMap<DropVerb, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'banbiao-launchers-'));
  const run = (program: string, parameters: readonly string[]): void => {
    execFileSync(program, parameters, { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'] });
  };
  try {
    cpSync(source, folder, { recursive: true });
    const pictures = [16, 32, 64].map((size) => readFileSync(join(icons, `icon-${String(size)}.png`)));
    writeFileSync(join(folder, 'icon.ico'), iconFile(pictures));
    const numbers = [...version.split('.'), '0'].join(',');
    run(RESOURCE_COMPILER, ['-c', '65001', `-DVERSION_NUMBERS=${numbers}`, 'launcher.rc', 'launcher.res.o']);
    run(COMPILER, [...FLAGS, '-c', 'launcher.c', '-o', 'launcher.o']);
    return new Map(
      dropVerbs.map((verb) => {
        const texts = {
          VERB: verb,
          TITLE: `办表 ${verbNames[verb]}`,
          NODE,
          ENTRY,
          NOT_UNPACKED: `${NOT_UNPACKED}\n`,
        };
        const lines = Object.entries(texts).map(
          ([name, text]) => `const wchar_t ${name}[] = ${wide(text)};\n`,
        );
        writeFileSync(join(folder, 'texts.c'), `#include <wchar.h>\n${lines.join('')}`);
        run(COMPILER, [...FLAGS, 'texts.c', 'launcher.o', 'launcher.res.o', '-o', `${verb}.exe`]);
        return [verb, new Uint8Array(readFileSync(join(folder, `${verb}.exe`)))] as const;
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
