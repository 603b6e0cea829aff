/**
 * How a program or a .cmd file was called. An .exe hands on what stands behind its name, as `parameters` alone; for a
 * .cmd file the command line that cmd.exe got says more.
 */
export interface DroppedCall {
  /** `%cmdcmdline%`: cmd.exe /c ""D:\办表\检查.cmd" "D:\表 格.xlsx" D:\a&b.xlsx" */
  readonly line: string;
  /** `%~f0`. */
  readonly self: string;
  /** `%*`; cmd.exe cuts it off at an `&` in a name, so it only serves when the line names no files. */
  readonly parameters: string;
}

/**
 * The files and folders that were dropped. Explorer writes names with a blank or a tab in quotes and others bare: a
 * name may hold any other white space (U+3000, U+00A0) without quotes, and never holds quotes itself.
 */
export function droppedPaths({ line, self, parameters }: DroppedCall): string[] {
  const at = self === '' ? -1 : line.toLowerCase().indexOf(self.toLowerCase());
  const rest = at < 0 ? parameters : line.slice(at + self.length).replace(/^"/, '');
  return (rest.match(/"[^"]+"|[^ \t"]+/g) ?? []).map((word) => word.replaceAll('"', ''));
}
