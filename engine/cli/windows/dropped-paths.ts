/** How a .cmd file was called: the command line that cmd.exe got, the file's own path, and its parameters. */
export interface DroppedCall {
  /** `%cmdcmdline%`: cmd.exe /c ""D:\办表\检查.cmd" "D:\表 格.xlsx" D:\a&b.xlsx" */
  readonly line: string;
  /** `%~f0`. */
  readonly self: string;
  /** `%*`; cmd.exe cuts it off at an `&` in a name, so it only serves when the line names no files. */
  readonly parameters: string;
}

/**
 * The files and folders that were dropped on a .cmd file. Explorer writes names with blanks in quotes and others
 * bare; names never hold quotes themselves.
 */
export function droppedPaths({ line, self, parameters }: DroppedCall): string[] {
  const at = self === '' ? -1 : line.toLowerCase().indexOf(self.toLowerCase());
  const rest = at < 0 ? parameters : line.slice(at + self.length).replace(/^"/, '');
  return (rest.match(/"[^"]+"|[^\s"]+/g) ?? [])
    .map((word) => word.replaceAll('"', ''))
    .filter((word) => word !== '');
}
