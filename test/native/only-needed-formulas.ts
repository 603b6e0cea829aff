import { zlibCompression } from '../../engine/node/zlib-compression.js';
import { openZip, writeZip } from '../../engine/ooxml/index.js';

/** A cell: its attributes, and what stands in it. */
const CELL = /<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs;

/**
 * A workbook in which only those sheets compute that a sheet needs, itself among them. What LibreOffice takes for a
 * workbook goes into its formulas. Cells of other sheets lose formula and result: had one been needed after all, the
 * sheet would show that it is blank.
 */
export function withOnlyNeededFormulas(xlsx: Uint8Array, sheet: string): Uint8Array {
  const zip = openZip(xlsx, zlibCompression);
  const text = (name: string): string => new TextDecoder().decode(zip.read(name));
  const book = text('xl/workbook.xml');
  const sheets = [...book.matchAll(/<sheet [^>]*?name="([^"]*)"/g)].map(([, name = '']) => name);
  const defined = [...book.matchAll(/<definedName [^>]*?name="([^"]*)"[^>]*>([^<]*)</g)];
  const partOf = (name: string): string => `xl/worksheets/sheet${sheets.indexOf(name) + 1}.xml`;

  const needed = new Set<string>();
  const need = (name: string): void => {
    if (needed.has(name)) return;
    needed.add(name);
    const formulas = (text(partOf(name)).match(/<f[ >].*?<\/f>/gs) ?? []).join('\n');
    const words = new Set(formulas.match(/[\p{L}_][\p{L}\p{N}_.]*/gu));
    const named = defined.filter(([, id = '']) => words.has(id)).map(([, , place = '']) => place);
    const all = [formulas, ...named].join('\n').replaceAll('&apos;', "'");
    for (const other of sheets) if (all.includes(`'${other}'!`) || all.includes(`${other}!`)) need(other);
  };
  need(sheet);

  const idle = new Set(sheets.filter((name) => !needed.has(name)).map(partOf));
  const withoutFormulas = (name: string): Uint8Array => {
    const cells = text(name).replaceAll(CELL, (cell, attributes: string, contents = '') =>
      contents.includes('<f') ? `<c ${attributes.replace(/ t="\w+"/, '')}/>` : cell,
    );
    return new TextEncoder().encode(cells);
  };
  return writeZip(
    zip.names.map((name) =>
      idle.has(name) ? { name, contents: withoutFormulas(name) } : zip.compressed(name),
    ),
    zlibCompression,
  );
}
