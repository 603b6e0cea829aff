import { commandFile, PROGRAM } from './command-file.js';
import { dropVerbs, verbNames, type DropVerb } from './drop-verbs.js';
import { instructions } from './instructions.js';

/** The folder that the zip unpacks to. */
export const ROOT = '办表-win-x64';

/** A file of the program: its path below `program/`, parts separated by `/`. */
export const inProgram = (path: string): string => `${ROOT}/${PROGRAM}/${path}`;

/** The files that users see, with their contents. @param launchers empty where no compiler for them is installed. */
export function visibleFiles(
  version: string,
  launchers: ReadonlyMap<DropVerb, Uint8Array>,
): { readonly name: string; readonly contents: Uint8Array }[] {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  return [
    ...[...launchers].map(([verb, contents]) => ({ name: `${ROOT}/${verbNames[verb]}.exe`, contents })),
    ...dropVerbs.map((verb) => ({
      name: `${ROOT}/${verbNames[verb]}.cmd`,
      contents: encode(commandFile(verb)),
    })),
    { name: `${ROOT}/使用说明.txt`, contents: encode(instructions(version, launchers.size > 0)) },
  ];
}

/** Declarations, source maps and documentation of libraries: never loaded. Their folders are left as they are. */
const NEVER_LOADED = /\.(map|d\.[mc]?ts|flow|tsbuildinfo)$|\/(README|CHANGELOG|CHANGES|HISTORY)[^/]*$/i;

/** Whether a file of the installed program is needed on Windows; licences always are. */
export function isNeeded(path: string): boolean {
  if (/\/licen[cs]e[^/]*$|\/NOTICE[^/]*$/i.test(path)) return true;
  if (path.startsWith('node_modules/banbiao/')) return !/\.map$|\/dist\/types\//.test(path);
  return !NEVER_LOADED.test(path);
}
