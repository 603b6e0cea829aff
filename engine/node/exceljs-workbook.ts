import type { JSZipGeneratorOptions } from 'exceljs';
import type { Dossier, FormRegistry, KitDefinition } from '../form/index.js';
import type { WorkbookFileOptions } from '../library/index.js';
import { openZip, packageLimits, writeZip } from '../ooxml/index.js';
import { buildSheets, layoutWorkbook, type BuiltSheet } from '../workbook/index.js';
import { ExceljsSheets } from './exceljs-sheets.js';
import { withCharts } from './chart-parts.js';
import { withLongList } from './long-list.js';
import { zlibCompression } from './zlib-compression.js';

/** A kit's workbook as an .xlsx file, blank or with a dossier's entries. Same input, same bytes. */
export async function buildWorkbookFile(
  kit: KitDefinition,
  registry: FormRegistry,
  dossier?: Dossier,
  options: WorkbookFileOptions = {},
): Promise<Uint8Array> {
  const layout = layoutWorkbook(kit, registry, { rows: options.rows });
  const port = new ExceljsSheets();
  const extras = typeof options.extras === 'function' ? options.extras(layout) : options.extras;
  buildSheets(layout, registry, port, dossier, extras);
  return finished(port);
}

/** Plain sheets (lists, summaries) as an .xlsx file. Same sheets, same bytes. */
export async function sheetsFile(
  sheets: readonly BuiltSheet[],
  port: ExceljsSheets = new ExceljsSheets(),
): Promise<Uint8Array> {
  for (const sheet of sheets) port.addSheet(sheet);
  return finished(port);
}

const STORED: JSZipGeneratorOptions = { compression: 'STORE', compressionOptions: null };
const STORED_LIMITS = { ...packageLimits, fileSize: packageLimits.totalSize };

/**
 * exceljs stamps the hour into the zip; the same parts in a fixed order and with a fixed date do not. It also fixes
 * every height that it is given, where rows with long texts must go on growing.
 */
async function finished({ workbook, growing, longLists, charts }: ExceljsSheets): Promise<Uint8Array> {
  // What exceljs compresses would only be taken apart again: it stores, which may take as much as all parts together.
  const stored = await workbook.xlsx.writeBuffer({ zip: STORED });
  const zip = openZip(new Uint8Array(stored), zlibCompression, {}, STORED_LIMITS);
  const first = '[Content_Types].xml';
  const names = [first, ...zip.names.filter((name) => name !== first).sort()];
  const contentsOf = (name: string): Uint8Array => {
    const rows = growing.get(name);
    const list = longLists.get(name);
    const contents = zip.read(name);
    if (!rows && !list) return contents;
    const xml = new TextDecoder().decode(contents);
    const grown = rows ? withGrowingRows(xml, rows) : xml;
    return new TextEncoder().encode(list ? withLongList(grown, list) : grown);
  };
  const parts = names.map((name) => ({ name, contents: contentsOf(name) }));
  return writeZip(charts.size === 0 ? parts : withCharts(parts, charts), zlibCompression);
}

const ROW = /<row r="(\d+)"([^>]*?) customHeight="1"/g;

/** A height that is not the user's own is made to fit again whenever a cell of the row is edited. */
const withGrowingRows = (xml: string, rows: ReadonlySet<number>): string =>
  xml.replace(ROW, (whole, number: string, rest: string) =>
    rows.has(Number(number)) ? `<row r="${number}"${rest}` : whole,
  );
