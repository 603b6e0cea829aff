import { visibleLine, visibleText } from '../core/visible-text.js';

/** Where a command writes: results to the one stream, messages and progress to the other. */
export interface Terminal {
  /** A line of results. */
  line(text: string): void;
  /** A line of messages. */
  message(text: string): void;
  /** How far the work is; redrawn in place on a terminal, a plain line elsewhere. */
  progress(text: string): void;
}

interface Stream {
  write(text: string): unknown;
  readonly isTTY?: boolean;
}

/** A terminal on two streams; whatever would steer them is written as a symbol. */
export function streamTerminal(results: Stream, messages: Stream, quiet: boolean): Terminal {
  let open = false;
  const close = (): void => {
    if (open) messages.write('\r\u001B[K');
    open = false;
  };
  return {
    line(text) {
      close();
      results.write(`${visibleText(text)}\n`);
    },
    message(text) {
      close();
      messages.write(`${visibleText(text)}\n`);
    },
    progress(text) {
      if (quiet) return;
      const line = visibleLine(text);
      messages.write(messages.isTTY ? `\r\u001B[K${line}` : `${line}\n`);
      open = messages.isTTY === true;
    },
  };
}
