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

export function streamTerminal(results: Stream, messages: Stream, quiet: boolean): Terminal {
  let open = false;
  const close = (): void => {
    if (open) messages.write('\r\u001B[K');
    open = false;
  };
  return {
    line(text) {
      close();
      results.write(`${text}\n`);
    },
    message(text) {
      close();
      messages.write(`${text}\n`);
    },
    progress(text) {
      if (quiet) return;
      messages.write(messages.isTTY ? `\r\u001B[K${text}` : `${text}\n`);
      open = messages.isTTY === true;
    },
  };
}
