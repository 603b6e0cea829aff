import { diagnostic, DiagnosticError } from '../core/diagnostic.js';
import type { FilePort } from '../core/ports.js';

/** Text as JSON. @throws DiagnosticError naming the file (or option) when it is none. */
export function parsedJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DiagnosticError([diagnostic('data.not-json', 'error', { file }, { reason })]);
  }
}

/** The JSON that a file holds, with or without a byte order mark. @throws DiagnosticError */
export const jsonFile = async (disk: FilePort, path: string): Promise<unknown> =>
  parsedJson(new TextDecoder().decode(await disk.read(path)), path);
