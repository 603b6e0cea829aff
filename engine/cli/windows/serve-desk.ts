import type { Terminal } from '../terminal.js';

/**
 * What 材料收报 does when it is opened: the desk of this PC, which the network reaches, in a folder among the user's
 * documents, where no new version of the program overwrites it. The browser is opened once it answers; the first time
 * at the page on which the first account is made.
 * @param open opens an address in the browser
 * @param serve runs a command line, saying what it says on the terminal given
 */
export function serveDesk<Code extends number>(
  terminal: Terminal,
  folder: string,
  open: (address: string) => void,
  serve: (words: readonly string[], terminal: Terminal) => Promise<Code>,
): Promise<Code> {
  let opened = false;
  return serve(['desk', folder, '--host', '0.0.0.0'], {
    ...terminal,
    line(text) {
      terminal.line(text);
      const address = /https:\/\/\S+/.exec(text)?.[0];
      if (address === undefined || opened) return;
      opened = true;
      open(address);
    },
  });
}
