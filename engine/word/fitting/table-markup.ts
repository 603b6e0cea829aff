/** Where a table stands in a document's markup. */
export interface TableMarkup {
  readonly start: number;
  readonly xml: string;
}

const START = '<w:tbl>';
const END = '</w:tbl>';

/** The tables of a document of ours, in which no table stands within another. */
export function tablesIn(xml: string): readonly TableMarkup[] {
  const tables: TableMarkup[] = [];
  for (let start = xml.indexOf(START); start >= 0; start = xml.indexOf(START, start + 1)) {
    const end = xml.indexOf(END, start);
    if (end < 0) break;
    tables.push({ start, xml: xml.slice(start, end + END.length) });
  }
  return tables;
}

const ROW = { start: '<w:tr>', end: '</w:tr>' } as const;

/** A table with some of its rows in other markup. */
export function withRows(xml: string, changed: (row: string, index: number) => string): string {
  const pieces: string[] = [];
  let done = 0;
  let index = 0;
  for (let at = xml.indexOf(ROW.start); at >= 0; at = xml.indexOf(ROW.start, done)) {
    const end = xml.indexOf(ROW.end, at);
    if (end < 0) break;
    pieces.push(xml.slice(done, at), changed(xml.slice(at, end + ROW.end.length), index));
    done = end + ROW.end.length;
    index += 1;
  }
  return [...pieces, xml.slice(done)].join('');
}

/** A table with some of its cells in other markup; rows and cells count from 0. */
export function withCells(xml: string, changed: (cell: string, row: number, at: number) => string): string {
  return withRows(xml, (markup, row) => {
    let at = -1;
    return markup.replaceAll(/<w:tc>.*?<\/w:tc>/gs, (cell) => {
      at += 1;
      return changed(cell, row, at);
    });
  });
}

/** A table with other widths of its columns, in twentieths of a point. */
export function withWidths(xml: string, widths: readonly number[]): string {
  const total = widths.reduce((sum, one) => sum + one, 0);
  const head = xml.indexOf(ROW.start);
  const columns = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  return (
    xml
      .slice(0, head)
      .replace(/<w:tblW w:w="\d+"/, `<w:tblW w:w="${total}"`)
      .replace(/<w:tblGrid>.*?<\/w:tblGrid>/s, `<w:tblGrid>${columns}</w:tblGrid>`) +
    withRows(xml.slice(head), (row) => {
      let column = 0;
      return row.replaceAll(
        /<w:tcW w:w="\d+" w:type="dxa"\/>(<w:gridSpan w:val="(\d+)"\/>)?/g,
        (_, spans: string | undefined, count: string | undefined) => {
          const end = column + Number(count ?? 1);
          const width = widths.slice(column, end).reduce((sum, one) => sum + one, 0);
          column = end;
          return `<w:tcW w:w="${width}" w:type="dxa"/>${spans ?? ''}`;
        },
      );
    })
  );
}

/** A table with so much room left and right of the text in its cells. */
export const withPadding = (xml: string, padding: number): string =>
  xml.replace(/<w:tblCellMar>.*?<\/w:tblCellMar>/s, (margins) =>
    margins.replaceAll(/<w:(left|right) w:w="\d+"/g, `<w:$1 w:w="${padding}"`),
  );

/** A document with some of its tables in other markup. */
export function withTables(
  xml: string,
  tables: readonly TableMarkup[],
  changed: (table: string, index: number) => string,
): string {
  let end = 0;
  const pieces = tables.flatMap((table, index) => {
    const between = xml.slice(end, table.start);
    end = table.start + table.xml.length;
    return [between, changed(table.xml, index)];
  });
  return [...pieces, xml.slice(end)].join('');
}
