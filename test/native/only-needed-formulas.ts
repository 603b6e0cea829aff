import { zlibCompression } from '../../engine/node/zlib-compression.js';
import { openZip, writeZip } from '../../engine/ooxml/index.js';
import { lastEntered, withShorterRanges } from './shorter-ranges.js';

/** A cell: its attributes, and what stands in it. */
const CELL = /<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs;

/** What of a sheet is looked at: rows by what stands in their column A, columns by their letters. All of it otherwise. */
export interface Looked {
  readonly rows?: (first: string) => boolean;
  readonly columns?: readonly string[];
  /** Whether rosters keep all the blank rows that the product gives them. */
  readonly allBlankRows?: boolean;
}

/**
 * A workbook in which only those sheets compute that a sheet needs, itself among them. What LibreOffice takes for a
 * workbook goes into its formulas. Cells of other sheets lose formula and result: had one been needed after all, the
 * sheet would show that it is blank. The same holds of cells of the sheet itself that nobody looks at.
 */
export function withOnlyNeededFormulas(
  xlsx: Uint8Array,
  sheet: string,
  { rows, columns, allBlankRows = false }: Looked = {},
): Uint8Array {
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
  const withoutFormulas = (markup: string): string =>
    markup.replaceAll(CELL, (cell, attributes: string, contents = '') =>
      contents.includes('<f') ? `<c ${attributes.replace(/ t="\w+"/, '')}/>` : cell,
    );
  const lookedAt = (markup: string): string => {
    const texts = rows && sharedTexts(text('xl/sharedStrings.xml'));
    return markup.replaceAll(/<row .*?<\/row>/gs, (row) => {
      const first = /<c r="A\d+"[^>]* t="s"[^>]*><v>(\d+)</.exec(row)?.[1];
      if (rows && !rows(texts?.[Number(first)] ?? '')) return withoutFormulas(row);
      if (!columns) return row;
      return row.replaceAll(CELL, (cell, attributes: string) =>
        columns.includes(/^r="([A-Z]+)/.exec(attributes)?.[1] ?? '') ? cell : withoutFormulas(cell),
      );
    });
  };
  const lastRows = new Map<string, number>();
  const lastRowOf = (name: string): number => {
    const last = lastRows.get(name) ?? (sheets.includes(name) ? lastEntered(text(partOf(name))) : Infinity);
    lastRows.set(name, last);
    return last;
  };
  const computing = new Set([...needed].map(partOf));
  const changed = (name: string): string | undefined => {
    if (idle.has(name)) return withoutFormulas(text(name));
    if (!computing.has(name)) return undefined;
    const markup = name === partOf(sheet) && (rows ?? columns) ? lookedAt(text(name)) : text(name);
    return allBlankRows ? markup : withShorterRanges(markup, lastRowOf);
  };
  return writeZip(
    zip.names.map((name) => {
      const markup = changed(name);
      return markup === undefined
        ? zip.compressed(name)
        : { name, contents: new TextEncoder().encode(markup) };
    }),
    zlibCompression,
  );
}

/** The texts that cells name by their number. */
const sharedTexts = (markup: string): string[] =>
  [...markup.matchAll(/<si>(.*?)<\/si>/gs)].map(([, si = '']) =>
    [...si.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, words = '']) => words).join(''),
  );
