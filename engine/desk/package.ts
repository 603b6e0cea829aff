import { DiagnosticError } from '../core/diagnostic.js';
import type { FileSink } from '../core/ports.js';
import { zlibCompression } from '../node/zlib-compression.js';
import { openZip, streamZip, type StreamedEntry } from '../ooxml/index.js';
import type { Desk } from './desk.js';
import { placeInInbox } from './place-in-inbox.js';
import type { Production } from './storage/productions.js';

/*
 * A bureau hands its round in to the bureau above as one file: the collected tables and everything that they were drawn
 * from. The bureau above checks and collects the workbook of tables in it like any other workbook.
 */

/** Where the collected tables stand in a package, and what they were drawn from. */
const TABLES = '汇总表';
const SOURCES = '收件夹';
/** Bytes of a package at most: the workbooks of some hundred institutions. */
export const LARGEST_PACKAGE = 64 * 2 ** 20;

/** Writes what was made of a round, with the versions that went in, as one file for the bureau above. */
export async function writePackage(
  { files }: Pick<Desk, 'files'>,
  { outputs, drawnOn }: Production,
  sink: FileSink,
): Promise<void> {
  const entry = (name: string, digest: string): StreamedEntry => ({
    name,
    deflate: false,
    async *contents() {
      yield await files.read(digest);
    },
  });
  const names = new Set<string>();
  const free = (name: string): string => {
    let found = name;
    for (let number = 2; names.has(found.toLowerCase()); number += 1) found = `${name}(${number})`;
    names.add(found.toLowerCase());
    return found;
  };
  await streamZip(
    [
      ...outputs.map(({ name, digest }) => entry(`${TABLES}/${name}`, digest)),
      ...drawnOn.map(({ institution, expert, digest }) => {
        const place = placeInInbox({ institutionName: institution, expert });
        return entry(`${SOURCES}/${free(place)}.xlsx`, digest);
      }),
    ],
    sink,
  );
}

/** The workbook of collected tables in a package; `undefined` when the file is none. */
export function packagedWorkbook(bytes: Uint8Array): Uint8Array | undefined {
  try {
    const zip = openZip(bytes, zlibCompression);
    if (zip.has('[Content_Types].xml')) return undefined;
    const tables = zip.names.filter((name) => name.startsWith(`${TABLES}/`) && /\.xlsx$/i.test(name));
    const [table] = tables;
    return table === undefined || tables.length > 1 ? undefined : zip.read(table);
  } catch (error) {
    if (error instanceof DiagnosticError) return undefined;
    throw error;
  }
}

/** What is checked and collected of a file that was handed in: of a package the workbook in it. */
export const workbookOf = (bytes: Uint8Array): Uint8Array => packagedWorkbook(bytes) ?? bytes;
